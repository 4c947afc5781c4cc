"""What the areas share: the clock, identifiers, models, files and the author of answers."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable, Dict

from . import errors
from .answers import Author
from .identifiers import Identifiers

Clock = Callable[[], float]


@dataclass
class StoredFile:
    """An uploaded file: its API object and its content in bytes."""

    info: Dict[str, Any]
    content: bytes


@dataclass
class World:
    """State that more than one area uses.

    Attributes:
        clock: Returns seconds since the epoch. Default: the real clock.
        identifiers: Makes the identifiers of all objects.
        author: Writes the answers.
        files: Uploaded files by identifier.
        models: Models by name.
    """

    clock: Clock = time.time
    identifiers: Identifiers = field(default_factory=Identifiers)
    author: Author = field(default_factory=Author)
    files: Dict[str, StoredFile] = field(default_factory=dict)
    models: Dict[str, Dict[str, Any]] = field(default_factory=dict)

    def now(self) -> int:
        """The current time in whole seconds since the epoch."""
        return int(self.clock())

    def model(self, name: str) -> Dict[str, Any]:
        """The model of that name. Raises `APIFailure` 404 if there is none."""
        if name not in self.models:
            raise errors.unknown_model(name)
        return self.models[name]

    def file(self, identifier: str, param: str = "id") -> StoredFile:
        """The file of that identifier. Raises `APIFailure` 404 if there is none."""
        if identifier not in self.files:
            raise errors.not_found("File object", identifier, param)
        return self.files[identifier]
