"""The TypedDicts of an operation's parameters, derived from the operation itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .affixes import without_prefix
from .model import Field, Operation, Parameter, Resource, Type


def derived_params(resources: Iterable[Resource]) -> list[Type]:
    """Returns the TypedDicts of operations that name a familiar params module.

    One that can stream gets three (a base, and one for each value of `stream`) and their union. Keys mean what the
    parameters do.

    Args:
        resources: The resources of an area.
    """
    return [
        replace(each, about=_about(resource, operation, each))
        for resource in resources
        for operation in resource.operations
        if operation.params_module is not None
        for each in _types(operation)
    ]


_WAYS = {"NonStreaming": "waiting for the whole answer", "Streaming": "with a stream of events"}


def _about(resource: Resource, operation: Operation, type_: Type) -> str:
    if not operation.about:
        return ""
    way = _WAYS.get(without_prefix(type_.name, operation.params_name), "")
    does = operation.about[0].lower() + operation.about[1:]
    call = f"`{resource.path}.{operation.name}`"
    return f"Parameters of {call}, {way}" if way else f"Parameters of {call}, which {does}"


def _types(operation: Operation) -> list[Type]:
    chosen = operation.stream is not None and not operation.always_streams
    return _streaming(operation) if chosen else [_typed_dict(operation, "")]


def _typed_dict(operation: Operation, suffix: str) -> Type:
    fields = tuple(_key(each) for each in operation.parameters if each.place != "path" and each.name != "stream")
    return _type(operation, suffix, fields)


def _key(parameter: Parameter) -> Field:
    type_ = parameter.type
    if parameter.header:
        type_ = f"Annotated[{type_}, PropertyInfo(alias={parameter.header!r})]"
    return Field(parameter.name, f"Required[{type_}]" if parameter.required else type_, about=parameter.about)


def _streaming(operation: Operation) -> list[Type]:
    name = operation.params_name
    base = (f"{name}Base",)
    stream = next(each for each in operation.parameters if each.name == "stream")
    optional = stream.type.startswith("Optional")
    waiting = (Field("stream", "Optional[Literal[False]]" if optional else "Literal[False]", about=stream.about),)
    streaming = (Field("stream", "Required[Literal[True]]", about=stream.about),)
    return [
        _typed_dict(operation, "Base"),
        _type(operation, "NonStreaming", waiting, base),
        _type(operation, "Streaming", streaming, base),
        _type(operation, "", None, union=(f"{name}NonStreaming", f"{name}Streaming")),
    ]


def _type(
    operation: Operation,
    suffix: str,
    fields: tuple[Field, ...] | None,
    bases: tuple[str, ...] = (),
    union: tuple[str, ...] = (),
) -> Type:
    return Type(
        operation.params_name + suffix,
        operation.params_module or "",
        operation.params_known_as + suffix,
        fields=fields,
        bases=bases,
        union=union,
    )
