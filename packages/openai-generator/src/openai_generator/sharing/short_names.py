"""Names of at most sixty characters, from longer ones that say some of their words twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LONGEST = 60
"""What a class name has at most, in characters."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|\d+")
_HOLLOW = {"Resource", "Variants"}
_PARAMETERS = {"Param", "Params"}


def words(name: str) -> list[str]:
    """Returns the words of a name: `Chat`, `Completion` of `ChatCompletion`.

    Args:
        name: A name in capitals and small letters.
    """
    return _WORD.findall(name)


def short_names(name: str) -> Iterator[str]:
    """Yields names for the one given, the best first: without hollow and repeated words, and not too long.

    Args:
        name: The name of a class.
    """
    private, rest = ("_", name[1:]) if name.startswith("_") else ("", name)
    solid = [each for each in words(rest) if each not in _HOLLOW]
    for kept in (_once(solid), solid):
        yield private + _cut(kept)
    if len(name) > LONGEST:
        yield from (private + _cut(solid[start:]) for start in range(1, len(solid)))


def shortened(name: str) -> str:
    """Returns the best short name.

    Args:
        name: The name of a class.
    """
    return next(short_names(name))


def _cut(kept: list[str]) -> str:
    """What is too long loses its first words, which say whose the type is; the last ones say what it is."""
    while kept[0] in _PARAMETERS and len(kept) > 1:
        kept = kept[1:]
    if len("".join(kept)) >= LONGEST:
        kept = [*(each for each in kept[:-1] if each not in _PARAMETERS), kept[-1]]
    while len("".join(kept)) >= LONGEST and len(kept) > 1:
        kept = kept[1:]
    return "".join(kept)


def _once(found: list[str]) -> list[str]:
    """Drops the first one of two phrases that are the same; single words count only side by side."""
    for size in range(len(found) // 2, 0, -1):
        for start in range(len(found) - 2 * size + 1):
            phrase, rest = found[start : start + size], found[start + size :]
            others = _phrases(rest, size) if size > 1 else [rest[:1]]
            if phrase in others:
                return _once(found[:start] + rest)
    return found


def _phrases(found: list[str], size: int) -> Iterator[list[str]]:
    return (found[start : start + size] for start in range(len(found) - size + 1))


def common_end(names: Iterable[str]) -> str:
    """Returns the words that all names end with.

    Args:
        names: The names of several classes.
    """
    ends = _common([words(name)[::-1] for name in names])
    return "".join(ends[::-1])


def common_start(names: Iterable[str]) -> str:
    """Returns the words that all names begin with.

    Args:
        names: The names of several classes.
    """
    return "".join(_common([words(name) for name in names]))


def _common(lists: list[list[str]]) -> list[str]:
    found: list[str] = []
    for each in zip(*lists, strict=False):
        if len(set(each)) > 1:
            break
        found.append(each[0])
    return found
