"""The record of which version of the reference the definitions follow; whatever names that version reads it here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

FILE = "followed.json"


@dataclass(frozen=True)
class Followed:
    """What is remembered of a version of the reference.

    Attributes:
        version: The version that is followed.
        counts: How many resources, methods and types it has, and how many of the methods are deprecated.
        code: A fingerprint of each file with code that somebody wrote by hand, and of each thing that the definitions
            leave to hand-written packages.
    """

    version: str
    counts: dict[str, int] = field(default_factory=dict)
    code: dict[str, str] = field(default_factory=dict)

    @property
    def release(self) -> str:
        """The version without its last number, as documents name it."""
        return self.version.rpartition(".")[0]


def read(folder: Path) -> Followed:
    """Reads the record next to the definitions; an empty one if there is none.

    Args:
        folder: The folder of the definitions.
    """
    path = folder / FILE
    return Followed(**json.loads(path.read_text(encoding="utf-8"))) if path.exists() else Followed("")


def write(folder: Path, followed: Followed) -> None:
    """Writes the record next to the definitions.

    Args:
        folder: The folder of the definitions.
        followed: What the record is to say.
    """
    text = json.dumps(vars(followed), indent=1, sort_keys=True)
    (folder / FILE).write_text(text + "\n", encoding="utf-8")
