"""`openai-generator client`: reads the document, and writes the distribution whole or not at all."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TextIO

from ..openapi.problems import BadDocumentError
from ..render.output import write
from .distribution import HEADER, distribution_of
from .overlay import Overlay, read_overlay

_MARK = HEADER.split(" from ")[0]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments of the command.

    Args:
        parser: The parser of the command.
    """
    parser.add_argument("document", type=Path, help="an OpenAPI document, 3.0 or 3.1, in JSON or YAML")
    parser.add_argument("--package", required=True, help="the import name of the package, such as notes_client")
    parser.add_argument("--output", type=Path, help="where the distribution goes; by default a folder of its name")
    parser.add_argument("--overlay", type=Path, help="a YAML file: names, pages and the address, beside the document")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the folder differs")


def run(given: argparse.Namespace) -> int:
    """Makes the distribution; returns the exit status.

    Args:
        given: The parsed arguments of the command.
    """
    begun = time.monotonic()
    try:
        overlay = read_overlay(given.overlay) if given.overlay else Overlay()
        made = distribution_of(given.document, given.package, overlay)
    except BadDocumentError as error:
        count = len(error.problems)
        _say(f"{given.document}: {count} problem{'s' * (count != 1)}; nothing was written.", sys.stderr)
        for problem in error.problems:
            _say(f"  {problem}", sys.stderr)
        return 1
    output: Path = given.output or Path(given.package.replace("_", "-"))
    if given.check:
        return _check(made.files, output)
    stale = _stale(made.files, output)
    write(made.files, output)
    for path in stale:
        path.unlink()
    size = sum(len(text.encode()) for text in made.files.values())
    _say(
        f"{output}: {made.operations} operations in {len(made.files)} files ({size // 1024} KiB), "
        f"in {time.monotonic() - begun:.1f} seconds."
    )
    for remark in made.left_out:
        _say(f"  left out: {remark}")
    return 0


def _say(text: str, stream: TextIO | None = None) -> None:
    (stream or sys.stdout).write(f"{text}\n")


def _check(files: dict[str, str], output: Path) -> int:
    differing = [name for name, text in files.items() if not _is_written(output / name, text)]
    differing += [path.relative_to(output).as_posix() for path in _stale(files, output)]
    for name in differing:
        _say(f"differs: {name}")
    return 1 if differing else 0


def _is_written(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def _stale(files: dict[str, str], output: Path) -> list[Path]:
    """Returns the modules that an earlier run rendered and this one does not."""
    paths = [path for path in output.glob("src/**/*.py") if path.relative_to(output).as_posix() not in files]
    return [path for path in paths if path.read_text(encoding="utf-8").startswith(_MARK)]
