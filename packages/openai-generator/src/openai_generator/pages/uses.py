"""Where types are used: by which methods, and in which other types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..definitions import expressions
from ..definitions.model import Type
from .layout import ResourcePage, Section, TypePage, derived_names
from .methods import methods_of
from .places import Places, with_nested


class Uses:
    """The uses of all types.

    Attributes:
        methods: The names of methods that take or return a type, by its full name.
        types: The full names of types that have it as a field or a member.

    Args:
        sections: The sections of the reference.
        places: Where everything is described.
    """

    def __init__(self, sections: list[Section], places: Places) -> None:
        self.methods: dict[str, list[str]] = defaultdict(list)
        self.types: dict[str, list[str]] = defaultdict(list)
        for page in (page for section in sections for page in section.pages):
            if isinstance(page, ResourcePage):
                self._add_methods(page, places)
            else:
                self._add_types(page, places)

    def _add_methods(self, page: ResourcePage, places: Places) -> None:
        for method in methods_of(page.resource):
            texts = [each.type for each in (*method.results, *method.parameters)]
            for key in _keys(texts, page.area.name, places):
                self.methods[key].append(method.full_name)
        arguments = {
            name: method for name, method in derived_names(page.area).items() if method[0] == page.resource.path
        }
        for name, (path, method_name) in arguments.items():
            self.methods.setdefault(f"{page.area.name}_params.{name}", [f"{path}.{method_name}"])

    def _add_types(self, page: TypePage, places: Places) -> None:
        for type_ in page.types:
            for name, each in with_nested(type_):
                used = f"{page.area}.{name}"
                for key in _keys(_texts(each), page.area, places):
                    if key.partition(".")[2].partition(".")[0] != type_.name:
                        self.types[key].append(used)


def _texts(type_: Type) -> Iterator[str]:
    yield from (field.type for field in type_.fields or ())
    yield from type_.union
    yield from type_.bases
    if type_.alias:
        yield type_.alias


def _keys(texts: Iterable[str], area: str, places: Places) -> dict[str, None]:
    names = (name for text in texts for name in expressions.names(text.replace("{Async}", "")))
    return dict.fromkeys(key for name in names if (key := places.key_of(name, area)) is not None)
