"""Counts what the definitions describe in words: `python -m openai_generator texts`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .definitions.connections import Group
from .definitions.model import Area, Type
from .render.docstrings import Described

KINDS = ("models", "fields", "TypedDicts", "keys", "aliases", "operations", "parameters")
"""What is counted. Helper methods and client events are operations, too."""


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
    """Yields everything of an area that should have a text."""
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
    """Returns the lines of a table: for each area, and in sum, how many of each kind have a text, of how many."""
    counted = {area.name: list(entries(area)) for area in areas}
    everything = [each for found in counted.values() for each in found]
    rows = [["area", *KINDS], *([name, *_counts(found)] for name, found in counted.items())]
    rows += [["sum", *_counts(everything)], ["", *_shares(everything)]]
    first = max(len(row[0]) for row in rows)
    return ["  ".join([row[0].ljust(first), *(each.rjust(12) for each in row[1:])]).rstrip() for row in rows]


def missing(area: Area) -> list[str]:
    """Returns a line for each entry of an area that has no text: its kind and its name."""
    return [f"{each.kind}: {each.name}" for each in entries(area) if not each.about]


def _counts(found: list[Entry]) -> Iterator[str]:
    return (f"{with_text}/{all_}" for with_text, all_ in _by_kind(found))


def _shares(found: list[Entry]) -> Iterator[str]:
    return (f"{100 * with_text / all_:.1f} %" if all_ else "" for with_text, all_ in _by_kind(found))


def _by_kind(found: list[Entry]) -> Iterator[tuple[int, int]]:
    for kind in KINDS:
        own = [each for each in found if each.kind == kind]
        yield sum(bool(each.about) for each in own), len(own)
