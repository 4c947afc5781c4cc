"""The TypedDicts of an operation's parameters, derived from the operation itself."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Field, Operation, Parameter, Type


def derived_params(operations: Iterable[Operation]) -> list[Type]:
    """Returns the TypedDicts of operations that name a familiar params module.

    One that can stream gets three (a base, and one for each value of `stream`) and their union.
    """
    found: list[Type] = []
    for operation in operations:
        if operation.params_module is not None:
            chosen = operation.stream is not None and not operation.always_streams
            found += _streaming(operation) if chosen else [_typed_dict(operation, "")]
    return found


def _typed_dict(operation: Operation, suffix: str) -> Type:
    fields = tuple(_key(each) for each in operation.parameters if each.place != "path" and each.name != "stream")
    return _type(operation, suffix, fields)


def _key(parameter: Parameter) -> Field:
    type_ = parameter.type
    if parameter.header:
        type_ = f"Annotated[{type_}, PropertyInfo(alias={parameter.header!r})]"
    return Field(parameter.name, f"Required[{type_}]" if parameter.required else type_)


def _streaming(operation: Operation) -> list[Type]:
    name = operation.params_name
    base = (f"{name}Base",)
    optional = any(each.name == "stream" and each.type.startswith("Optional") for each in operation.parameters)
    waiting = (Field("stream", "Optional[Literal[False]]" if optional else "Literal[False]"),)
    streaming = (Field("stream", "Required[Literal[True]]"),)
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
