"""Which files a job has."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from openai_core.errors import ArgumentError

_FORMATS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}


class JobPaths(NamedTuple):
    """The files of a job; all lie beside the output and begin with its name.

    Attributes:
        output: The file of answers.
        format: `jsonl` or `parquet`.
        errors: The failures, in JSONL.
        ledger: What was done, in SQLite.
        page: The page with plots.
        batches: The folder of input files for the Batch API, while they are needed.
    """

    output: Path
    format: str
    errors: Path
    ledger: Path
    page: Path
    batches: Path

    def journal(self, ordered: bool) -> Path:
        """Returns where answers are written as they arrive: the output itself, if it needs no more work.

        Args:
            ordered: Whether the output is to have the order of the input.
        """
        plain = self.format == "jsonl" and not ordered
        return self.output if plain else self.output.with_name(self.output.name + ".journal")


def paths_of(output: Any) -> JobPaths:
    """Returns the files that go with an output.

    Args:
        output: The path of the output.

    Raises:
        ArgumentError: The format is unknown, or the folder does not exist.
    """
    path = Path(output)
    format = _FORMATS.get(path.suffix.lower())
    if format is None:
        raise ArgumentError(f"The output {str(path)!r} has no known format; end its name in {' or '.join(_FORMATS)}.")
    if not path.absolute().parent.is_dir():
        raise ArgumentError(f"The folder of the output {str(path)!r} does not exist; make it first.")
    return JobPaths(
        output=path,
        format=format,
        errors=path.with_name(path.stem + ".errors.jsonl"),
        ledger=path.with_name(path.name + ".ledger"),
        page=path.with_name(path.stem + ".html"),
        batches=path.with_name(path.name + ".batches"),
    )
