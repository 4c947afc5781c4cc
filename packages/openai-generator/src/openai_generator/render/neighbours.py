"""The neighbours of a familiar module: the modules that its types refer to.

Users import a name not only from the module that defines it, but also from one whose types use it, such as
`CompletionUsage` from `openai.types.chat.chat_completion`. So a familiar module passes on what its neighbours define.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Dict, Tuple

from ..definitions import expressions, naming
from ..definitions.affixes import without_suffix
from ..definitions.model import Area, Type
from ..definitions.project import Project

_Homes = Dict[Tuple[str, str], Type]
_ARGUMENT_TYPES = "_types"


def neighbours_of(areas: list[Area], project: Project) -> dict[str, str]:
    """Returns the neighbours (paths below `openai`) of every familiar types module that has some, by its full path.

    Args:
        areas: The areas of all definitions.
        project: The packages that are rendered.
    """
    homes = {place: type_ for area in areas for place, type_ in _types_of(area)}
    found: dict[str, set[str]] = defaultdict(set)
    for (home, _), type_ in homes.items():
        for module, _ in type_.places:
            found[module] |= set(_neighbours(type_, home, homes, module, project)) - {f"types.{module}"}
    return {f"openai.types.{module}": " ".join(sorted(each)) for module, each in found.items() if each}


def _types_of(area: Area) -> Iterator[tuple[tuple[str, str], Type]]:
    """Yields the types of an area, nested ones too, each with the module that defines it and its name there."""
    for home, types in ((area.name, area.types), (f"{area.name}_params", area.params)):
        for type_ in types:
            yield (home, type_.name), type_
            yield from (((home, f"{type_.name}.{each.name}"), each) for each in type_.nested)


def _neighbours(type_: Type, home: str, homes: _Homes, module: str, project: Project) -> Iterator[str]:
    for name in _names(type_):
        head, _, rest = name.partition(".")
        place = (head, rest) if rest and head[0].islower() else (home, name)
        found = homes.get(place) or homes.get((without_suffix(home, "_params"), name))
        if found is not None:
            # what is written elsewhere for this module too is no neighbour of it
            if naming.same_name(found.module, found.known_as) or module not in dict(found.places):
                yield f"types.{found.module}"
        elif project.known_names.get(head, "").startswith("openai_core.uploads"):
            yield _ARGUMENT_TYPES


def _names(type_: Type) -> Iterator[str]:
    texts = [*(field.type for field in type_.fields or ()), *type_.union, *type_.bases]
    for text in [*texts, *([type_.alias] if type_.alias else [])]:
        yield from expressions.names(text)
