"""Values that follow a schema, for calls of operations and answers to them."""

from __future__ import annotations

from typing import Any

from ..openapi.nodes import Node
from ..openapi.shapes import Shape, shape_of

_TEXTS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "https://service.test/",
    "email": "someone@service.test",
}
_DEEPEST = 4


def sample(node: Node, *, sent: bool, files: bool = False, tag: tuple[str, str] | None = None, depth: int = 0) -> Any:
    """Returns a value that follows a schema.

    Args:
        node: The schema in the document.
        sent: Whether it is sent, so that what only a server sets is left out, and what is not required.
        files: Whether it may hold files.
        tag: A property and its value, which tells the variants of a union apart.
        depth: How deep the value is inside of another.
    """
    if depth > 3 * _DEEPEST:
        return None  # a schema that needs itself
    shape = shape_of(node)
    if shape.values:
        return shape.values[0]
    if shape.is_model:
        value = {
            key: sample(each, sent=sent, files=files, depth=depth + 1)
            for key, each in shape.properties.items()
            if _is_shown(each, shape, key, sent, depth)
        }
        return {**value, tag[0]: tag[1]} if tag else value
    if shape.variants:
        return _variant(shape, sent, depth)
    kind = shape.kinds[0] if shape.kinds else ""
    if kind == "array" or shape.items is not None:
        return (
            []
            if depth > _DEEPEST or shape.items is None
            else [sample(shape.items, sent=sent, files=files, depth=depth + 1)]
        )
    if kind == "object":
        return {}
    if kind == "string" and shape.is_binary and files:
        return {"$bytes": "content"}
    simple: dict[str, Any] = {"integer": 1, "number": 1.5, "boolean": True}
    return simple.get(kind, _TEXTS.get(shape.format, "text"))


def _is_shown(node: Node, shape: Shape, key: str, sent: bool, depth: int) -> bool:
    if node.resolved().child("readOnly" if sent else "writeOnly").value is True:
        return False
    return key in shape.required or (not sent and depth < 2)


def _variant(shape: Shape, sent: bool, depth: int) -> Any:
    first, tag = shape.variants[0], None
    key = shape.discriminator.text("propertyName") if shape.discriminator else ""
    if key and shape.discriminator:
        name = first.resolved().name
        mapping = shape.discriminator.items("mapping")
        ends = (name, f"#/components/schemas/{name}")
        tag = (key, next((value for value, each in mapping.items() if each.value in ends), name))
    return sample(first, sent=sent, tag=tag, depth=depth + 1)
