"""Type expressions: Python annotations as text, read and rewritten through their syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TypeGuard


def names(text: str) -> list[str]:
    """Returns the names that a type expression refers to, dotted where they are dotted, in order.

    Args:
        text: An annotation, as text.
    """
    return list(_names(ast.parse(text, mode="eval").body))


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, (ast.Name, ast.Attribute)):
        yield ast.unparse(node)
        return
    for child in ast.iter_child_nodes(node):
        yield from _names(child)


def rename(text: str, new_name: Callable[[str], str]) -> str:
    """Returns the expression with each (dotted) name replaced by `new_name(name)`.

    Args:
        text: An annotation, as text.
        new_name: Returns what stands in place of a name.
    """
    return ast.unparse(_Rename(new_name).visit(ast.parse(text, mode="eval")))


class _Rename(ast.NodeTransformer):
    def __init__(self, new_name: Callable[[str], str]) -> None:
        self.new_name = new_name

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return self._replaced(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return self._replaced(node)

    def _replaced(self, node: ast.expr) -> ast.AST:
        return ast.parse(self.new_name(ast.unparse(node)), mode="eval").body


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
    if _is_subscript(node, "Annotated") and isinstance(node.slice, ast.Tuple):
        node, metadata = node.slice.elts
        if not isinstance(metadata, ast.Call):
            return None
        discriminator = str(ast.literal_eval(metadata.keywords[0].value))
    if _is_subscript(node, "Union") and isinstance(node.slice, ast.Tuple):
        return [ast.unparse(member) for member in node.slice.elts], discriminator
    return None


def _is_subscript(node: ast.expr, name: str) -> TypeGuard[ast.Subscript]:
    return isinstance(node, ast.Subscript) and ast.unparse(node.value) == name
