"""What a client offers, as people know it: methods with their parameters, types with their fields, and the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .definitions.model import Operation, Type

Parts = dict[str, str]
Said = Callable[[str], str]


@dataclass
class Surface:
    """What definitions, or a document, offer.

    Attributes:
        things: Methods, events and types by the names that people know, each with parameters, fields and other parts.
        packages: The package that has each.
        untold: Methods, resources and parameters without a description.
        untold_types: Types (with an empty text) and fields without one.
    """

    things: dict[str, Parts]
    packages: dict[str, str] = field(default_factory=dict)
    untold: list[str] = field(default_factory=list)
    untold_types: list[tuple[str, str]] = field(default_factory=list)


def parts_of_operation(operation: Operation, answered: Said, sent: Said) -> Parts:
    """Returns what a method takes and returns.

    Args:
        operation: The operation that the method calls.
        answered: Returns an annotation of what is answered as people know it.
        sent: Returns an annotation of what is sent as people know it.
    """
    result = f"{operation.page}[{operation.result}]" if operation.page else operation.result
    return {
        **{each.name: part_of_parameter(each, sent) for each in operation.parameters},
        "the request": f"{operation.verb.upper()} {operation.path}",
        "the result": answered(result),
        **({"the stream": answered(operation.stream)} if operation.stream else {}),
    }


def part_of_parameter(parameter: Any, sent: Said) -> str:
    """Returns what a parameter takes: its annotation, and whether it must be given.

    Args:
        parameter: A parameter of an operation, a helper or an event.
        sent: Returns an annotation of what is sent as people know it.
    """
    default = getattr(parameter, "default", None)
    said = sent(parameter.type)
    if getattr(parameter, "required", default is None):
        said = f"Required[{said}]"
    elif default not in ("omit", None):
        said = f"{said} = {default}"
    return _with_other_name(said, getattr(parameter, "wire", None) or getattr(parameter, "header", None))


def parts_of_type(type_: Type, said: Said) -> Parts:
    """Returns the fields of a type, or what an alias stands for.

    Args:
        type_: The type.
        said: Returns an annotation as people know it.
    """
    parts = {
        each.name: _with_other_name(said(each.type) + (f" = {each.default}" if each.default else ""), each.alias)
        for each in type_.fields or ()
    }
    members = f"Union[{', '.join(type_.union)}]" if type_.union else type_.alias
    return {**parts, "the type": said(members)} if members else parts


def _with_other_name(said: str, name: str | None) -> str:
    """Adds the name on the wire, where it is another one, as a comment: what people write stays in front."""
    return said if name is None else f"{said}  # {name}"
