"""What a schema allows, with `allOf` folded, nulls told apart and the dialects of 3.0 and 3.1 in one form."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from .nodes import Node

_TELLING = frozenset(
    [
        "type",
        "enum",
        "const",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "format",
        "nullable",
        "discriminator",
        "prefixItems",
        "patternProperties",
        "contentEncoding",
        "contentMediaType",
    ]
)
_DEEPEST = 40


@dataclass(frozen=True)
class Shape:
    """What a schema allows.

    Attributes:
        node: The schema in the document.
        kinds: The types that it names; none if any is allowed.
        is_nullable: Whether `null` is allowed.
        values: The values that are allowed; `None` if there is no list of them.
        properties: The schemas of an object's properties.
        required: Which of them must be there.
        additional: The schema of other properties; whether there may be some, where it has no schema.
        items: The schema of an array's elements.
        variants: The schemas of which a value follows one.
        discriminator: The `discriminator` object.
        format: The `format` of a text or a number; empty for none.
        is_binary: Whether it is the content of a file.
    """

    node: Node
    kinds: tuple[str, ...] = ()
    is_nullable: bool = False
    values: tuple[Any, ...] | None = None
    properties: dict[str, Node] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    additional: Node | bool | None = None
    items: Node | None = None
    variants: tuple[Node, ...] = ()
    discriminator: Node | None = None
    format: str = ""
    is_binary: bool = False

    @property
    def is_model(self) -> bool:
        """Whether it is an object with properties of its own."""
        return bool(self.properties) and (not self.kinds or "object" in self.kinds)


def only_reference(node: Node) -> Node | None:
    """Returns the reference that a schema consists of, perhaps wrapped in an `allOf` to give it a description.

    Args:
        node: The schema in the document.
    """
    if node.is_reference:
        return node
    if isinstance(node.value, dict) and not (_TELLING - {"allOf", "nullable"}) & node.value.keys():
        parts = node.elements("allOf") if node.has("allOf") else []
        if len(parts) == 1 and parts[0].is_reference and not node.flag("nullable"):
            return parts[0]
    return None


def shape_of(node: Node, depth: int = 0) -> Shape:
    """Reads a schema.

    Args:
        node: The schema, or a reference to it.
        depth: How many schemas it is a part of.
    """
    node = node.resolved()
    if isinstance(node.value, bool):
        return Shape(node)
    if not isinstance(node.value, dict):
        node.fault("A schema must be an object.")
        return Shape(node)
    if depth > _DEEPEST:
        node.fault("The schemas of an `allOf` lead into each other; break the circle.")
        return Shape(node)
    shape = _own(node)
    for part in node.elements("allOf"):
        shape = _both(shape, shape_of(part, depth + 1))
    return _with_variants(shape, depth)


def _own(node: Node) -> Shape:
    kinds = _kinds(node)
    values = tuple(each.value for each in node.elements("enum")) if node.has("enum") else None
    if node.has("const"):
        values = (node.child("const").value,)
    nullable = "null" in kinds or node.child("nullable").value is True or (values is not None and None in values)
    named = tuple(each for each in kinds if each != "null")
    extra = node.child("additionalProperties")
    form = node.text("format")
    return Shape(
        node,
        named,
        nullable,
        None if values is None else tuple(each for each in values if each is not None),
        node.items("properties"),
        frozenset(node.texts("required")) if isinstance(node.child("required").value, list) else frozenset(),
        None if extra.value is None else extra.value if isinstance(extra.value, bool) else extra,
        node.child("items") if node.has("items") else None,
        discriminator=node.object("discriminator") if node.has("discriminator") else None,
        format=form,
        is_binary=form == "binary" or (node.has("contentMediaType") and not node.has("contentEncoding")),
    )


def _kinds(node: Node) -> tuple[str, ...]:
    value = node.child("type").value
    if value is None:
        return ()
    if isinstance(value, list):
        return tuple(node.texts("type"))
    if not isinstance(value, str):
        node.fault("`type` must be the name of a type, or an array of names.")
        return ()
    return (value,)


def _both(one: Shape, other: Shape) -> Shape:
    """Returns what two schemas allow together; where they contradict each other, the first one counts."""
    return replace(
        one,
        kinds=one.kinds or other.kinds,
        is_nullable=one.is_nullable or (other.is_nullable and not one.kinds),
        values=one.values if one.values is not None else other.values,
        properties={
            **one.properties,
            **{name: each for name, each in other.properties.items() if name not in one.properties},
        },
        required=one.required | other.required,
        additional=other.additional if one.additional is None else one.additional,
        items=one.items or other.items,
        variants=one.variants or other.variants,
        discriminator=one.discriminator or other.discriminator,
        format=one.format or other.format,
        is_binary=one.is_binary or other.is_binary,
    )


def _with_variants(shape: Shape, depth: int) -> Shape:
    """Adds `oneOf` and `anyOf`: beside properties, what they add may be there; a single one counts as the schema."""
    node = shape.node
    found = [*node.elements("oneOf"), *node.elements("anyOf")]
    if not found:
        return shape
    nulls = [each for each in found if _is_null(each)]
    variants = [each for each in found if each not in nulls and _tells(each)]
    shape = replace(shape, is_nullable=shape.is_nullable or bool(nulls))
    if shape.properties:
        for each in variants:
            inner = shape_of(each, depth + 1)
            shape = replace(shape, properties={**inner.properties, **shape.properties})
        return shape
    if len(variants) == 1 and only_reference(variants[0]) is None:
        return _both(shape, shape_of(variants[0], depth + 1))
    return replace(shape, variants=tuple(variants) or shape.variants)


def _is_null(node: Node) -> bool:
    value = node.value
    return isinstance(value, dict) and (value.get("type") == "null" or value.get("enum") == [None])


def _tells(node: Node) -> bool:
    """Whether a variant says more than which properties must be there."""
    if node.is_reference or not isinstance(node.value, dict):
        return True
    return bool((_TELLING - {"required"}) & node.value.keys())
