"""The command line: `openai-testing` serves the emulator, `openai-testing record` and `replay` use cassettes."""

from __future__ import annotations

import argparse
import sys
from typing import List, Optional

from .cassettes import command
from .emulator import Emulator
from .serving.server import Server


def _arguments(argv: List[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="openai-testing",
        description="Serve a local emulator of the OpenAI API.",
        epilog="`openai-testing record --help` and `openai-testing replay --help` tell of recorded calls.",
    )
    parser.add_argument("--port", type=int, default=8123, help="port to listen on; 0 takes a free one (default: 8123)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a web page that may ask it, such as http://127.0.0.1:8000; * for any (default: none; may be repeated)",
    )
    parser.add_argument("--api-key", help="the only key to accept (default: any but sk-invalid...)")
    parser.add_argument("--admin-key", help="the only admin key to accept (default: any that begins with sk-admin)")
    parser.add_argument(
        "--faults", default="", metavar="PLAN", help='failures, such as "status:429;times=2 | reset:body"'
    )
    parser.add_argument(
        "--requests-per-minute", type=int, metavar="N", help="limit of each model, enforced by 429 (default: none)"
    )
    parser.add_argument(
        "--tokens-per-minute", type=int, metavar="N", help="limit of each model, enforced by 429 (default: none)"
    )
    parser.add_argument("--seed-jobs", type=int, default=0, metavar="N", help="begin with N finished fine-tuning jobs")
    parser.add_argument(
        "--realtime-pace",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="time between two deltas of a WebSocket session (default: none)",
    )
    parser.add_argument("--webhook-url", metavar="URL", help="where to send webhooks when batches and other jobs end")
    parser.add_argument("--webhook-secret", metavar="SECRET", help="what signs them, such as whsec_c2VjcmV0")
    parser.add_argument(
        "--webhook-faults",
        default="",
        metavar="PLAN",
        help='bad deliveries, such as "wrong-signature | ok | duplicate"',
    )
    return parser.parse_args(argv)


def main(argv: Optional[List[str]] = None) -> int:
    """Runs the command line; returns the exit status.

    Args:
        argv: The arguments of the command line; `None`, the default, for those of the process.
    """
    given = sys.argv[1:] if argv is None else argv
    if given[:1] == ["record"]:
        return command.record(given[1:])
    if given[:1] == ["replay"]:
        return command.replay(given[1:])
    return _emulate(given)


def _emulate(argv: List[str]) -> int:
    options = _arguments(argv)
    try:
        emulator = Emulator(
            api_key=options.api_key,
            admin_key=options.admin_key,
            webhook_url=options.webhook_url,
            webhook_secret=options.webhook_secret,
        )
        emulator.faults.plan(options.faults)
        emulator.webhooks.plan(options.webhook_faults)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    if options.requests_per_minute or options.tokens_per_minute:
        emulator.limits.set(
            requests_per_minute=options.requests_per_minute, tokens_per_minute=options.tokens_per_minute
        )
    emulator.seed_jobs(options.seed_jobs)
    emulator.realtime.pace = options.realtime_pace
    server = Server(emulator, host=options.host, port=options.port, allow_origins=options.allow_origin)
    try:
        server.serve_forever(lambda: print(f"Serving the emulator on {server.base_url}", flush=True))
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        print(f"Cannot listen on {options.host} port {options.port}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
