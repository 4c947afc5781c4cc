"""Which module holds a type: that of the resource that alone needs it, or one that all share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..definitions import expressions
from ..definitions.model import Area, Operation, Parameter, Resource, Type

SHARED = "shared"


def areas_of(resources: list[Resource], answered: dict[str, Type], sent: dict[str, Type]) -> list[Area]:
    """Returns an area for each resource, and one for the types that several of them need.

    Args:
        resources: The resources of the client.
        answered: The models, by name.
        sent: The TypedDicts, by name.
    """
    types = {**answered, **sent}
    users: dict[str, set[str]] = defaultdict(set)
    for resource in resources:
        for name in _reached({name for each in resource.operations for name in _named(each)}, types):
            users[name].add(resource.path)
    homes = {name: next(iter(each)) if len(each) == 1 else SHARED for name, each in users.items()}
    places = {name: home + ("_params" if name in sent else "") for name, home in homes.items()}
    areas = [Area(SHARED), *(Area(each.path, (_qualified(each, places),)) for each in resources)]
    return [
        replace(
            area,
            types=tuple(_placed(types[name], area.name, places) for name in answered if homes.get(name) == area.name),
            params=tuple(
                _placed(types[name], f"{area.name}_params", places) for name in sent if homes.get(name) == area.name
            ),
        )
        for area in areas
    ]


def _named(operation: Operation) -> Iterator[str]:
    found = [operation.result, operation.stream or "None", *(each.type for each in operation.parameters)]
    for text in found:
        yield from expressions.names(text)


def _texts(type_: Type) -> Iterable[str]:
    return [*(each.type for each in type_.fields or ()), *type_.union, *([type_.alias] if type_.alias else [])]


def _reached(names: set[str], types: dict[str, Type]) -> set[str]:
    reached: set[str] = set()
    waiting = [name for name in names if name in types]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [each for text in _texts(types[name]) for each in expressions.names(text) if each in types]
    return reached


def _there(text: str, own: tuple[str, ...], places: dict[str, str]) -> str:
    """Returns an annotation as a module writes it: types of others than its own modules are led by theirs."""
    return expressions.rename(
        text, lambda name: f"{places[name]}.{name}" if places.get(name, own[0]) not in own else name
    )


def _placed(type_: Type, module: str, places: dict[str, str]) -> Type:
    fields = type_.fields
    return replace(
        type_,
        fields=None
        if fields is None
        else tuple(replace(each, type=_there(each.type, (module,), places)) for each in fields),
        union=tuple(_there(each, (module,), places) for each in type_.union),
        alias=None if type_.alias is None else _there(type_.alias, (module,), places),
    )


def _qualified(resource: Resource, places: dict[str, str]) -> Resource:
    def there(text: str) -> str:
        return _there(text, (resource.path, f"{resource.path}_params"), places)

    def parameter(each: Parameter) -> Parameter:
        return replace(each, type=there(each.type))

    def operation(each: Operation) -> Operation:
        return replace(
            each,
            parameters=tuple(map(parameter, each.parameters)),
            result=there(each.result),
            stream=None if each.stream is None else there(each.stream),
        )

    return replace(resource, operations=tuple(map(operation, resource.operations)))
