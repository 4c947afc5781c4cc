"""`openai-testing record` and `openai-testing replay`: a cassette behind an address, for clients in any language."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, List, Optional

if TYPE_CHECKING:
    from .server import CassetteServer


def record(argv: List[str]) -> int:
    """Runs `record`; returns the exit status.

    Args:
        argv: The arguments of the command line.
    """
    parser = argparse.ArgumentParser(
        prog="openai-testing record",
        description="Pass calls on to a service, and write them and their answers into a file, without secrets.",
    )
    parser.add_argument("--to", required=True, metavar="FILE", help="the YAML file to write")
    parser.add_argument(
        "--upstream",
        metavar="URL",
        help="the base URL of the service (default: OPENAI_BASE_URL, or the public API)",
    )
    parser.add_argument(
        "--extend", action="store_true", help="answer from the file what is in it already, and add what is not"
    )
    parser.add_argument(
        "--remove", action="append", default=[], metavar="PATTERN", help="a regular expression of further secrets"
    )
    _add_address(parser)
    options = parser.parse_args(argv)
    mode = "extend" if options.extend else "record"
    return _serve(options, options.to, mode, options.upstream, remove=options.remove)


def replay(argv: List[str]) -> int:
    """Runs `replay`; returns the exit status.

    Args:
        argv: The arguments of the command line.
    """
    parser = argparse.ArgumentParser(
        prog="openai-testing replay",
        description="Answer calls from a file that `record` has written, and from nothing else.",
    )
    parser.add_argument("file", help="the YAML file")
    parser.add_argument("--repeat", action="store_true", help="let each recorded call answer any number of requests")
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="PLACE", help="a place that may differ, such as body.user"
    )
    _add_address(parser)
    options = parser.parse_args(argv)
    return _serve(options, options.file, "replay", None, repeat=options.repeat, ignore=options.ignore)


def _add_address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8123, help="port to listen on; 0 takes a free one (default: 8123)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")


def _serve(options: argparse.Namespace, path: str, mode: str, upstream: Optional[str], **rules: object) -> int:
    from .cassette import Cassette
    from .server import CassetteServer

    chosen = upstream or (os.environ.get("OPENAI_BASE_URL") if mode != "replay" else None)
    try:
        cassette = Cassette(path, mode=mode, **rules)  # type: ignore[arg-type]
        server = CassetteServer(cassette, chosen, host=options.host, port=options.port)
    except (ValueError, OSError, ModuleNotFoundError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        server.serve_forever(lambda: _greet(server, mode))
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        sys.stderr.write(f"Cannot listen on {options.host} port {options.port}: {error.strerror}.\n")
        return 1
    return 0


def _greet(server: CassetteServer, mode: str) -> None:
    doing = "Replaying" if mode == "replay" else f"Recording {server.upstream} to"
    sys.stdout.write(f"{doing} {server.cassette.path}; clients take the base URL {server.base_url}\n")
    sys.stdout.flush()
