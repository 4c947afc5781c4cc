"""Counts what the definitions describe in words: `python -m openai_generator texts`."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest

from .definitions.connections import Group
from .definitions.model import Area, Type
from .render.docstrings import Described

KINDS = ("models", "fields", "TypedDicts", "keys", "aliases", "operations", "parameters")
"""What is counted. Helper methods and client events are operations, too."""

_FEWEST_WORDS = 3
_ARTICLES = ("the", "a", "an", "its")


@dataclass(frozen=True)
class Entry:
    """Something that should have a text.

    Attributes:
        kind: One of `KINDS`.
        name: Its name within its area, such as `ChatCompletion.id` or `chat.completions.create(model)`.
        about: Its text, which may be empty.
    """

    kind: str
    name: str
    about: str


def entries(area: Area) -> Iterator[Entry]:
    """Yields everything of an area that should have a text.

    Args:
        area: The area to work on.
    """
    for type_ in area.types:
        yield from _of_type(type_, type_.name, "models", "fields")
    for type_ in area.params:
        yield from _of_type(type_, type_.name, "TypedDicts", "keys")
    for resource in area.resources:
        for operation in resource.operations:
            yield from _of_method(f"{resource.path}.{operation.name}", operation.about, operation.parameters)
        for helper in resource.helpers:
            yield from _of_method(f"{resource.path}.{helper.name}", helper.about, helper.parameters)
    for connection in area.connections:
        yield from _of_events(connection.events, connection.name)


def _of_type(type_: Type, name: str, classes: str, fields: str) -> Iterator[Entry]:
    if not type_.variants_only:
        yield Entry("aliases" if type_.fields is None else classes, name, type_.about)
    for field in type_.fields or ():
        yield Entry(fields, f"{name}.{field.name}", field.about)
    for each in type_.nested:
        yield from _of_type(each, f"{name}.{each.name}", classes, fields)


def _of_method(name: str, about: str, parameters: Iterable[Described]) -> Iterator[Entry]:
    yield Entry("operations", name, about)
    for each in parameters:
        yield Entry("parameters", f"{name}({each.name})", each.about)


def _of_events(group: Group, connection: str) -> Iterator[Entry]:
    for event in group.events:
        yield from _of_method(f"{connection}.{event.type}", event.about, event.parameters)
    for each in group.groups.values():
        yield from _of_events(each, connection)


def table(areas: Iterable[Area]) -> list[str]:
    """Returns the lines of a table: for each area, and in sum, how many of each kind have a text, of how many.

    Args:
        areas: The areas to count.
    """
    return table_of({area.name: list(entries(area)) for area in areas}, "area", KINDS)


def table_of(counted: Mapping[str, list[Entry]], head: str, kinds: Sequence[str]) -> list[str]:
    """Returns the lines of a table: for each list, and in sum, how many of each kind have a text, of how many.

    Args:
        counted: The lists, by what their rows are called.
        head: What stands above these names.
        kinds: The kinds, in the order of the columns.
    """
    everything = [each for found in counted.values() for each in found]
    rows = [[head, *kinds], *([name, *_counts(found, kinds)] for name, found in counted.items())]
    rows += [["sum", *_counts(everything, kinds)], ["", *_shares(everything, kinds)]]
    first = max(len(row[0]) for row in rows)
    return ["  ".join([row[0].ljust(first), *(each.rjust(12) for each in row[1:])]).rstrip() for row in rows]


def missing(area: Area) -> list[str]:
    """Returns a line for each entry of an area that has no text: its kind and its name.

    Args:
        area: The area to work on.
    """
    return [f"{each.kind}: {each.name}" for each in entries(area) if not each.about]


def sample(areas: Iterable[Area], size: int, seed: int) -> list[str]:
    """Returns so many texts to read against the facts: each with its area, kind and name.

    The kinds take turns, and so do the areas within each of them, so that small ones are read, too.

    Args:
        areas: The areas to count.
        size: How many texts; fewer if there are no more.
        seed: Where chance starts, so that others get the same sample.
    """
    chance = random.Random(seed)
    piles: dict[str, dict[str, list[Entry]]] = {kind: {} for kind in KINDS}
    for area in areas:
        for each in entries(area):
            if each.about:
                piles[each.kind].setdefault(area.name, []).append(each)
    kinds = [_in_turns([_drawn(own, name, chance) for name, own in pile.items()], chance) for pile in piles.values()]
    return list(islice(_in_turns(kinds), size))


def _drawn(found: list[Entry], area: str, chance: random.Random) -> list[str]:
    texts = [f"{area}: {each.kind}: {each.name}: {' '.join(each.about.split())}" for each in found]
    return chance.sample(texts, len(texts))


def _in_turns(lists: list[list[str]], chance: random.Random | None = None) -> list[str]:
    """Returns the first of each list, then the second of each, and so on; in a random order of lists, if told so."""
    if chance is not None:
        chance.shuffle(lists)
    return [each for turn in zip_longest(*lists) for each in turn if each is not None]


def faults(area: Area) -> list[str]:
    """Returns a line for each entry of an area that has no text, or one that says nothing: its kind and its name.

    A text says nothing that is shorter than three words, or that is no more than the name in words.

    Args:
        area: The area to work on.
    """
    return faults_of(entries(area))


def faults_of(found: Iterable[Entry]) -> list[str]:
    """Returns the same for a list of entries.

    Args:
        found: The entries to look at.
    """
    said = [(each, _fault(each)) for each in found]
    return [f"{each.kind}: {each.name}: {fault}" for each, fault in said if fault]


def _fault(entry: Entry) -> str:
    if not entry.about:
        return "no text"
    said = entry.about.split()
    if len(said) < _FEWEST_WORDS:
        return f"only {len(said)} words"
    spoken = [word for word in re.findall(r"\w+", entry.about.lower()) if word not in _ARTICLES]
    return "only its name" if spoken == _words_of(entry.name) else ""


def _words_of(name: str) -> list[str]:
    """Returns the words of the last part of a name: of `files.create(expires_after)`, those of `expires_after`."""
    last = re.findall(r"\w+", name)[-1]
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", last).lower().split("_")


def _counts(found: list[Entry], kinds: Sequence[str]) -> Iterator[str]:
    return (f"{with_text}/{all_}" for with_text, all_ in by_kind(found, kinds))


def _shares(found: list[Entry], kinds: Sequence[str]) -> Iterator[str]:
    return (f"{100 * with_text / all_:.1f} %" if all_ else "" for with_text, all_ in by_kind(found, kinds))


def by_kind(found: list[Entry], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yields, for each kind, how many entries have a text and how many there are.

    Args:
        found: The entries to look at.
        kinds: The kinds, in the order in which they are counted.
    """
    for kind in kinds:
        own = [each for each in found if each.kind == kind]
        yield sum(bool(each.about) for each in own), len(own)
