"""The order of definitions in a rendered module: a base before its subclass, a member before its union."""

from __future__ import annotations

from collections.abc import Iterable

from ..definitions import expressions
from ..definitions.model import Type


def in_dependency_order(types: Iterable[Type]) -> list[Type]:
    """Orders types so that what is evaluated on import is defined; otherwise by familiar module.

    Args:
        types: The types of one module.
    """
    by_name = {each.name: each for each in types}
    done: dict[str, Type] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done or name not in by_name:
            return
        if name in path:
            raise ValueError(f"{' -> '.join([*path, name])} refers to itself; break the circle with a quoted name.")
        for needed in _needed_on_import(by_name[name]):
            visit(needed.partition(".")[0], (*path, name))
        done[name] = by_name[name]

    for name in by_name:
        visit(name, ())
    return list(done.values())


def _needed_on_import(type_: Type) -> Iterable[str]:
    for text in [*type_.union, *type_.bases, *([type_.alias] if type_.alias else [])]:
        yield from expressions.names(text)
    for each in type_.nested:
        yield from (name for name in _needed_on_import(each) if name.partition(".")[0] != type_.name)
