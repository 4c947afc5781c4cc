"""Mutants of which no test can tell, because nobody can see a difference; each with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import yaml

from .sampling import KERNEL, Mutant, text_of

Key = Tuple[str, str, str, str]


class Equivalents:
    """The list in a YAML file: lists of mutants by module, and by the name of the function.

    Each says what the lines `were` and what they `became` (without the white space around them), and `why` that changes
    nothing.

    Args:
        path: The file.
        root: The repository that mutants come from.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self._root = root
        listed: Dict[str, List[Dict[str, Any]]] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        self._known = {
            (f"{KERNEL.as_posix()}/{module}", each["in"], each["was"], each["became"])
            for module, mutants in listed.items()
            for each in mutants
        }

    def __contains__(self, mutant: Mutant) -> bool:
        return self.key(mutant) in self._known

    def key(self, mutant: Mutant) -> Key:
        sound = (self._root / mutant.module).read_text(encoding="utf-8").splitlines()
        return (mutant.module, mutant.place, *changed_lines(sound, text_of(self._root, mutant).splitlines()))

    def __iter__(self) -> Iterator[Key]:
        return iter(self._known)


def changed_lines(sound: List[str], mutated: List[str]) -> Tuple[str, str]:
    """Returns the lines that differ, before and after, each as one text."""
    first = _equal_at_start(sound, mutated)
    last = _equal_at_start(sound[first:][::-1], mutated[first:][::-1])
    return _as_one(sound[first : len(sound) - last]), _as_one(mutated[first : len(mutated) - last])


def _equal_at_start(some: List[str], others: List[str]) -> int:
    return next(
        (place for place, (one, other) in enumerate(zip(some, others)) if one != other), min(len(some), len(others))
    )


def _as_one(lines: List[str]) -> str:
    return " ".join(line.strip() for line in lines)
