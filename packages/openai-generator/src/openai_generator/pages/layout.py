"""Which pages the reference has, in which order, and what stands on each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..definitions import naming, yaml_files
from ..definitions.model import Area, Resource, Type

Groups = dict[str, dict[str, dict[str, str]]]
_GROUPS = Path(__file__).with_name("groups.yaml")
_LARGEST = 420
"""How many types, fields and members one page may have, unless a single type has more."""


@dataclass(frozen=True)
class ResourcePage:
    """The page of one resource: its methods, and the resources below it.

    Attributes:
        area: The area that the resource belongs to.
        resource: The resource to show.
    """

    area: Area
    resource: Resource

    @property
    def path(self) -> str:
        """Where it is below the reference."""
        return self.resource.path.replace(".", "/") + ".md"

    @property
    def title(self) -> str:
        """What it is called in the navigation."""
        return f"client.{self.resource.path}"


@dataclass(frozen=True)
class TypePage:
    """A page of types of one area.

    Attributes:
        area: The area's name, with `_params` for what is sent.
        group: The name of the group that it belongs to.
        label: What the area is called within its group.
        types: The types on the page.
        number: Which of the area's pages it is; 0 is the first.
    """

    area: str
    group: str
    label: str
    types: tuple[Type, ...]
    number: int = 0

    @property
    def path(self) -> str:
        """Where it is below the reference."""
        return f"types/{self.area}{f'_{self.number + 1}' if self.number else ''}.md"

    @property
    def title(self) -> str:
        """What it is called in the navigation: pages after an area's first say where they begin."""
        sent = "Parameters" if self.label == "Types" else f"{self.label}: parameters"
        kind = sent if self.area.endswith("_params") else self.label
        return f"{kind}, from {_beginning(self.types[0].name)}" if self.number else kind


@dataclass(frozen=True)
class Group:
    """The pages of what belongs together, such as chat completions.

    Attributes:
        name: What the group is called.
        resources: The pages of its resources.
        types: The pages of its types.
    """

    name: str
    resources: tuple[ResourcePage, ...]
    types: tuple[TypePage, ...]

    @property
    def pages(self) -> Iterator[ResourcePage | TypePage]:
        """All its pages, in order."""
        yield from self.resources
        yield from self.types


@dataclass(frozen=True)
class Section:
    """Groups below one heading of the navigation.

    Attributes:
        name: What the heading says.
        groups: The groups below it.
    """

    name: str
    groups: tuple[Group, ...]

    @property
    def pages(self) -> Iterator[ResourcePage | TypePage]:
        """All its pages, in order."""
        for group in self.groups:
            yield from group.pages


def layout(areas: list[Area], groups: Groups | None = None) -> list[Section]:
    """Returns the sections of the reference.

    Args:
        areas: The areas of all definitions.
        groups: The areas of each group, by section, each area with the label of its types; by default those of
            `groups.yaml`.

    Raises:
        LookupError: An area has no place in the groups, or one that is there does not exist.
    """
    by_name, written = {each.name: each for each in areas}, groups or yaml_files.read(_GROUPS)
    placed = [area for groups in written.values() for labels in groups.values() for area in labels]
    for name in sorted({*placed} ^ by_name.keys()):
        there = "names no definition" if name in placed else "has no place there"
        raise LookupError(f"pages/groups.yaml: {name} {there}; each definition file stands there once.")
    return [
        Section(name, tuple(_group(title, labels, by_name) for title, labels in groups.items()))
        for name, groups in written.items()
    ]


def _group(name: str, labels: dict[str, str], areas: dict[str, Area]) -> Group:
    own = [(areas[area], label) for area, label in labels.items()]
    resources = tuple(ResourcePage(area, each) for area, _ in own for each in area.resources)
    return Group(name, resources, tuple(page for area, label in own for page in _type_pages(area, name, label)))


def _type_pages(area: Area, group: str, label: str) -> Iterator[TypePage]:
    for suffix, types in (("", area.types), ("_params", area.params)):
        for number, part in enumerate(_parts(_by_use(area, types))):
            yield TypePage(area.name + suffix, group, label, tuple(part), number)


def _by_use(area: Area, types: Iterable[Type]) -> list[Type]:
    """Orders types by name, those that methods return before the others, and at last those that nobody names."""
    returned = {operation.result for resource in area.resources for operation in resource.operations}
    return sorted(types, key=lambda each: (each.name.startswith("_"), each.name not in returned, each.name.lower()))


def _parts(types: list[Type]) -> Iterator[list[Type]]:
    """Splits types into as few pages of about the same size as there must be."""
    whole = sum(map(_size, types))
    count = -(-whole // _LARGEST) or 1
    part: list[Type] = []
    size = 0
    for each in types:
        if part and size + _size(each) / 2 > whole / count:
            yield part
            part, size = [], 0
        part.append(each)
        size += _size(each)
    if part:
        yield part


def _beginning(name: str) -> str:
    """Returns the first two words of a name."""
    return "".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z0-9_]+", name)[:2])


def _size(type_: Type) -> int:
    return 1 + len(type_.fields or type_.union) + sum(map(_size, type_.nested))


def derived_names(area: Area) -> dict[str, tuple[str, str]]:
    """Returns the types that hold the arguments of a method, each with the resource's path and the method's name.

    Args:
        area: The area to look at.
    """
    suffixes = ("", "Base", "NonStreaming", "Streaming")
    return {
        operation.params_name + suffix: (resource.path, operation.name)
        for resource in area.resources
        for operation in resource.operations
        if operation.params_module is not None
        for suffix in suffixes
    }


def familiar_module(type_: Type, hidden: Iterable[str] = ()) -> str:
    """Returns the module that people import a type from.

    Args:
        type_: The type to look at.
        hidden: Names that their package does not have (none by default).
    """
    package, _, _ = type_.module.rpartition(".")
    is_in_package = naming.same_name(type_.module, type_.known_as) and type_.known_as not in hidden
    return ".".join(filter(None, ["openai.types", package if is_in_package else type_.module]))
