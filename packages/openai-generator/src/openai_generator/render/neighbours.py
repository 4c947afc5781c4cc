"""Renders `familiar_neighbours.json`: the modules that the types of a familiar module refer to.

Users import a name not only from the module that defines it, but also from one whose types use it, such as
`CompletionUsage` from `openai.types.chat.chat_completion`. So a familiar module passes on what its neighbours define.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from ..definitions import expressions, naming
from ..definitions.model import Area, Type

_Homes = dict[tuple[str, str], str]
_ARGUMENT_TYPES = "_types"


def render_neighbours(areas: list[Area]) -> str:
    """Renders the neighbours of every familiar types module as compact JSON; paths are below `openai`."""
    homes = {(home, type_.name): type_.module for area in areas for home, type_ in _types_of(area)}
    found: dict[str, set[str]] = defaultdict(set)
    for area in areas:
        for home, type_ in _types_of(area):
            found[type_.module] |= set(_neighbours(type_, home, homes)) - {f"types.{type_.module}"}
    table = {f"openai.types.{module}": " ".join(sorted(each)) for module, each in sorted(found.items()) if each}
    return json.dumps(table, separators=(",", ":")) + "\n"


def _types_of(area: Area) -> Iterator[tuple[str, Type]]:
    """Yields the types of an area, each with the module that defines it, without its package."""
    yield from ((area.name, type_) for type_ in area.types)
    yield from ((f"{area.name}_params", type_) for type_ in area.params)


def _neighbours(type_: Type, home: str, homes: _Homes) -> Iterator[str]:
    known = naming.exceptions()["known_names"]
    for name in _names(type_):
        head, _, rest = name.partition(".")
        place = (head, rest.partition(".")[0]) if rest and head[0].islower() else (home, head)
        module = homes.get(place) or homes.get((home.removesuffix("_params"), head))
        if module is not None:
            yield f"types.{module}"
        elif known.get(head, "").startswith("openai_core.uploads"):
            yield _ARGUMENT_TYPES


def _names(type_: Type) -> Iterator[str]:
    texts = [*(field.type for field in type_.fields or ()), *type_.union, *type_.bases]
    for text in [*texts, *([type_.alias] if type_.alias else [])]:
        yield from expressions.names(text)
    for each in type_.nested:
        yield from _names(each)
