"""Where the reference describes a type or a method, and links to it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from ..definitions.model import Type
from .layout import ResourcePage, Section, TypePage
from .methods import methods_of


@dataclass(frozen=True)
class Place:
    """A heading on a page.

    Attributes:
        page: The page, below the reference.
        anchor: The id of the heading.
    """

    page: str
    anchor: str

    def seen_from(self, page: str) -> str:
        """Returns the address of the heading in the built site, from another of its pages.

        Args:
            page: The page that the link is on.
        """
        if page == self.page:
            return f"#{self.anchor}"
        path = posixpath.relpath(self.page, posixpath.dirname(page) or ".")
        return f"{path.removesuffix('.md')}.html#{self.anchor}"


class Places:
    """The places of all types and methods.

    Args:
        sections: The pages of the reference.
    """

    def __init__(self, sections: list[Section]) -> None:
        pages = [page for section in sections for page in section.pages]
        self.methods: dict[str, Place] = {}
        self.resources: dict[str, Place] = {}
        self.connections: dict[str, Place] = {}
        for page in pages:
            if isinstance(page, ResourcePage):
                self._add_resource(page)
        self.types: dict[str, Place] = {
            key: place for page in pages if isinstance(page, TypePage) for key, place in _types(page)
        }

    def _add_resource(self, page: ResourcePage) -> None:
        resource = page.resource
        self.resources[resource.path] = Place(page.path, resource.path)
        for each in methods_of(resource):
            self.methods[each.full_name] = Place(page.path, each.name)
        for connection in page.area.connections:
            if connection.resource == resource.path:
                name = f"{connection.name}Connection"
                self.connections[f"{page.area.name}.{name}Manager"] = Place(page.path, name)

    def key_of(self, name: str, area: str) -> str | None:
        """Returns the full name of a type of the API, `area.Name`; `None` for any other name.

        Args:
            name: The name in an annotation.
            area: The area that uses it.
        """
        if name in self.types:
            return name
        bare = area.removesuffix("_params")
        return next(
            (key for key in (f"{area}.{name}", f"{bare}.{name}", f"{bare}_params.{name}") if key in self.types), None
        )


def _types(page: TypePage) -> Iterator[tuple[str, Place]]:
    for type_ in page.types:
        for name, _ in with_nested(type_):
            yield f"{page.area}.{name}", Place(page.path, name)


def with_nested(type_: Type, owner: str = "") -> Iterator[tuple[str, Type]]:
    """Yields a type and those inside of it, each with its name, such as `ChatCompletion.Choice`.

    Args:
        type_: The type to begin with.
        owner: The name of the type around it (none by default).
    """
    name = f"{owner}.{type_.name}" if owner else type_.name
    yield name, type_
    for each in type_.nested:
        yield from with_nested(each, name)
