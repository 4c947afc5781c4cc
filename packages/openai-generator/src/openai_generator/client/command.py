"""`openai-generator client` writes the distribution of a document, whole or not; `drift --client` compares one."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TextIO

from ..openapi.problems import BadDocumentError
from ..render.output import write
from ..report import Report
from .distribution import HEADER, Distribution, distribution_of
from .drift import drift_of, read_record
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
    output: Path = given.output or Path(given.package.replace("_", "-"))
    try:
        overlay = read_overlay(given.overlay) if given.overlay else Overlay()
        made = distribution_of(given.document, given.package, overlay)
        return _compare(made.files, output) if given.check else _render(made, output, begun)
    except OSError as error:
        _say(f"{output}: The distribution cannot be written: {error}.", sys.stderr)
        return 1
    except BadDocumentError as error:
        return _tell(error, given.document, "written")


def drift(given: argparse.Namespace) -> Report | None:
    """Returns what a newer document changes for those who use a client; `None` where that cannot be said.

    Args:
        given: The parsed arguments of the command.
    """
    try:
        package, overlay, earlier = read_record(given.client)
        later = distribution_of(given.document, package, overlay).surface
        return drift_of(given.client, earlier, later, given.document)
    except BadDocumentError as error:
        _tell(error, given.document, "compared")
        return None


def _tell(error: BadDocumentError, document: Path, done: str) -> int:
    count = len(error.problems)
    _say(f"{document}: {count} problem{'s' * (count != 1)}; nothing was {done}.", sys.stderr)
    for problem in error.problems:
        _say(f"  {problem}", sys.stderr)
    return 1


def _render(made: Distribution, output: Path, begun: float) -> int:
    _write_whole(made.files, output)
    _report(made, output, time.monotonic() - begun)
    return 0


def _write_whole(files: dict[str, str], output: Path) -> None:
    """Writes the files beside their places first: a disk that is full leaves the distribution that was there."""
    changed = {name: text for name, text in files.items() if not _is_written(output / name, text)}
    stale = _stale(files, output)
    folder = next((name for name in changed if (output / name).is_dir()), None)
    if folder is not None:
        raise IsADirectoryError(f"`{folder}` is a folder; move it away")
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rendering-", dir=output) as beside:
        write(changed, Path(beside))
        for name in changed:
            (output / name).parent.mkdir(parents=True, exist_ok=True)
        for name in changed:
            (Path(beside) / name).replace(output / name)
    for path in stale:
        path.unlink()


def _report(made: Distribution, output: Path, seconds: float) -> None:
    size = sum(len(text.encode()) for text in made.files.values())
    operations = f"{made.operations} operation{'s' * (made.operations != 1)}"
    _say(f"{output}: {operations} in {len(made.files)} files ({size // 1024} KiB), in {seconds:.1f} seconds.")
    for remark in made.left_out:
        _say(f"  left out: {remark}")


def _say(text: str, stream: TextIO | None = None) -> None:
    (stream or sys.stdout).write(f"{text}\n")


def _compare(files: dict[str, str], output: Path) -> int:
    differing = [name for name, text in files.items() if not _is_written(output / name, text)]
    differing += [path.relative_to(output).as_posix() for path in _stale(files, output)]
    for name in differing:
        _say(f"differs: {name}")
    return 1 if differing else 0


def _is_written(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8", errors="replace") == text


def _stale(files: dict[str, str], output: Path) -> list[Path]:
    """Returns the modules that an earlier run rendered and this one does not."""
    paths = [path for path in output.glob("src/**/*.py") if path.relative_to(output).as_posix() not in files]
    return [path for path in paths if path.read_text(encoding="utf-8", errors="replace").startswith(_MARK)]
