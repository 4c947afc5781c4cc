"""Type expressions: Python annotations as text, read and rewritten through their syntax tree."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeGuard


def names(text: str) -> list[str]:
    """Returns the names that a type expression refers to, dotted where they are dotted, in order.

    Args:
        text: An annotation, as text.
    """
    return [_source(text, node) for node in _named(ast.parse(text, mode="eval").body)]


def _named(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, (ast.Name, ast.Attribute)):
        yield node
        return
    for child in ast.iter_child_nodes(node):
        yield from _named(child)


def _source(text: str, node: ast.AST) -> str:
    return ast.get_source_segment(text, node) or ""


def rename(text: str, new_name: Callable[[str], str]) -> str:
    """Returns the expression with each (dotted) name replaced by `new_name(name)`.

    Args:
        text: An annotation, as text.
        new_name: Returns what stands in place of a name.
    """
    text = text.replace("\n", " ")  # so that columns are offsets
    source, parts, end = text.encode(), [], 0
    for node in _named(ast.parse(text, mode="eval").body):
        name = _source(text, node)
        parts += [source[end : node.col_offset].decode(), new_name(name)]
        end = node.col_offset + len(name.encode())
    return "".join([*parts, source[end:].decode()])


def is_required(text: str) -> bool:
    """Whether a field's type is marked `Required[...]`.

    Args:
        text: The annotation of a field or parameter.
    """
    return text.startswith("Required[")


def without_required(text: str) -> str:
    """Returns the type inside `Required[...]`, or the type itself.

    Args:
        text: The annotation of a field or parameter.
    """
    return text[len("Required[") : -1] if is_required(text) else text


def discriminated_union(text: str) -> tuple[list[str], str | None] | None:
    """Splits a union into its members and its discriminator; `None` if the expression is no union.

    Args:
        text: An annotation, perhaps with `PropertyInfo(discriminator=…)`.
    """
    node = ast.parse(text, mode="eval").body
    discriminator = None
    if _is_subscript(node, text, "Annotated"):
        node, metadata = _arguments(node)
        if not isinstance(metadata, ast.Call):
            return None
        discriminator = str(ast.literal_eval(metadata.keywords[0].value))
    if _is_subscript(node, text, "Union"):
        return [_source(text, member) for member in _arguments(node)], discriminator
    return None


def _is_subscript(node: ast.expr, text: str, name: str) -> TypeGuard[ast.Subscript]:
    return isinstance(node, ast.Subscript) and _source(text, node.value) == name and len(_arguments(node)) > 1


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    inside = node.slice if isinstance(node.slice, ast.expr) else node.slice.value  # an `ast.Index` on Python 3.8
    return inside.elts if isinstance(inside, ast.Tuple) else [inside]
