"""Annotations as people read them: in today's notation, each type of the API linked to its description."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from html import escape

Linked = Callable[[str], str]
"""Returns the HTML of a name: as it is, or linked."""

_TODAY = {"List": "list", "Dict": "dict", "Type": "type", "Tuple": "tuple", "SequenceNotStr": "Sequence"}
_TRANSPARENT = {"Annotated", "Required", "NotRequired"}
_MOST_LITERALS = 6


def annotation(text: str, linked: Linked) -> str:
    """Returns an annotation as HTML.

    Args:
        text: The annotation, as a definition has it.
        linked: Returns a name as HTML.
    """
    return f"<code>{_html(parsed(text), linked)}</code>"


def literals(text: str) -> list[str]:
    """Returns the values of an annotation that are too many to stand in it.

    Args:
        text: An annotation, as text.
    """
    literal = [members for head, members in map(subscript, ast.walk(parsed(text))) if head == "Literal"]
    found = [_value(each) for members in literal for each in members]
    return found if len(found) > _MOST_LITERALS else []


@functools.cache
def parsed(text: str) -> ast.expr:
    """Returns the syntax tree of an annotation; the names in it are those of the synchronous flavour.

    Args:
        text: An annotation, as text.
    """
    return ast.parse(text.replace("{Async}", ""), mode="eval").body


def subscript(node: ast.AST) -> tuple[str, list[ast.expr]]:
    """Splits `Union[A, B]` into its name and its members; the name is empty for what is no such thing.

    Args:
        node: A node of an annotation.
    """
    if not isinstance(node, ast.Subscript):
        return "", []
    members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return ast.unparse(node.value), members


def _html(node: ast.expr, linked: Linked) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _html(parsed(node.value), linked)
    if isinstance(node, (ast.Name, ast.Attribute)):
        name = ast.unparse(node)
        return linked(_TODAY.get(name, name))
    head, members = subscript(node)
    if head == "Optional":
        return f"{_html(members[0], linked)} | None"
    if head == "Union":
        return " | ".join(_html(each, linked) for each in members)
    if head == "Literal":
        return _choices(members)
    if head in _TRANSPARENT:
        return _html(members[0], linked)
    if head:
        return f"{linked(_TODAY.get(head, head))}[{', '.join(_html(each, linked) for each in members)}]"
    if isinstance(node, ast.List):
        return f"[{', '.join(_html(each, linked) for each in node.elts)}]"
    return escape(ast.unparse(node))


def _choices(members: list[ast.expr]) -> str:
    if len(members) > _MOST_LITERALS:
        first = members[0]
        kind = type(first.value).__name__ if isinstance(first, ast.Constant) else "str"
        return f"{kind}, one of {len(members)} values"
    return " | ".join(escape(_value(each), quote=False) for each in members)


def _value(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return '"' + node.value.replace('"', '\\"') + '"'
    return ast.unparse(node)
