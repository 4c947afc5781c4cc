"""Runs of lines that two sets of modules share."""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import DefaultDict, Dict, Iterator, List, NamedTuple, Sequence, Tuple

Lines = Sequence[Tuple[int, str]]
_Place = Tuple[str, int]


class SharedRun(NamedTuple):
    """A run of lines in one module of ours that one of theirs holds too.

    Attributes:
        ours: Our module.
        first: The number of the line where the run begins there.
        last: The number of the line where it ends there.
        theirs: Their module.
        their_first: The number of the line where the run begins there.
        texts: The lines.
    """

    ours: str
    first: int
    last: int
    theirs: str
    their_first: int
    texts: Tuple[str, ...]


def shared_runs(ours: Dict[str, Lines], theirs: Dict[str, Lines], length: int) -> List[SharedRun]:
    """Returns the runs of at least so many lines in our modules that theirs hold, too.

    Where several of their runs begin at one line of ours, the longest counts; a run within another does not.
    """
    windows = _windows(theirs, length)
    return [run for name, lines in ours.items() for run in _of_module(name, lines, theirs, windows, length)]


def _windows(modules: Dict[str, Lines], length: int) -> DefaultDict[Tuple[str, ...], List[_Place]]:
    places: DefaultDict[Tuple[str, ...], List[_Place]] = defaultdict(list)
    for name, lines in modules.items():
        for start in range(len(lines) - length + 1):
            places[_texts(lines, start, length)].append((name, start))
    return places


def _of_module(
    name: str, lines: Lines, theirs: Dict[str, Lines], windows: Dict[Tuple[str, ...], List[_Place]], length: int
) -> Iterator[SharedRun]:
    start = 0
    while start <= len(lines) - length:
        places = windows.get(_texts(lines, start, length), [])
        found = [(_common(lines, start, theirs[module], place), module, place) for module, place in places]
        if found:
            shared, module, place = max(found, key=lambda each: each[0])
            end = start + shared
            number = theirs[module][place][0]
            yield SharedRun(name, lines[start][0], lines[end - 1][0], module, number, _texts(lines, start, shared))
            start = end
        else:
            start += 1


def _texts(lines: Lines, start: int, length: int) -> Tuple[str, ...]:
    return tuple(text for _, text in lines[start : start + length])


def _common(ours: Lines, start: int, theirs: Lines, place: int) -> int:
    pairs = zip(ours[start:], theirs[place:])
    return len(list(takewhile(lambda pair: pair[0][1] == pair[1][1], pairs)))
