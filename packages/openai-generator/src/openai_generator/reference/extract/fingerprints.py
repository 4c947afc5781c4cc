"""Fingerprints of what somebody wrote by hand, that is, of what follows from no description of the API."""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from .package import Function, Package, decorators, is_function
from .resources import is_request

_VIEWS = ("WithRawResponse", "WithStreamingResponse")
_NOT_CODE = ("ctx", "kind", "type_comment", "lineno", "col_offset")


def code_by_hand(package: Package) -> Iterator[tuple[str, dict[str, str]]]:
    """Yields the fingerprints of all code that follows from no description of the API, by file.

    Of a rendered module of resources, that is what methods do besides one call; of a module of types, its functions.

    Args:
        package: The installed package.
    """
    for module, path in package.files():
        name = path.relative_to(package.folder).as_posix()
        area = name.partition("/")[0]
        if name == "_version.py" or (area == "types" and not any(map(is_function, ast.walk(package.tree(module))))):
            continue
        pieces = dict(_pieces(package.tree(module), area))
        if pieces:
            yield name, pieces


def _pieces(tree: ast.Module, area: str) -> Iterator[tuple[str, str]]:
    bare = _Bare().visit(tree)
    described = area in ("types", "resources")
    rest = [each for each in bare.body if not isinstance(each, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))]
    if not described:
        yield "", _fingerprint(rest)
    for node in bare.body:
        if is_function(node):
            yield node.name, _fingerprint([node])
        elif isinstance(node, ast.ClassDef) and not node.name.endswith(_VIEWS):
            yield from _pieces_of_class(node, described)


def _pieces_of_class(owner: ast.ClassDef, described: bool) -> Iterator[tuple[str, str]]:
    functions = [each for each in owner.body if is_function(each)]
    if not described:
        others = [each for each in owner.body if each not in functions]
        yield owner.name, _fingerprint([*owner.bases, *owner.decorator_list, *others])
    for name in dict.fromkeys(each.name for each in functions):
        own = [each for each in functions if each.name == name]
        if not described or not all(map(_follows_from_description, own)):
            yield f"{owner.name}.{name}", _fingerprint(own)


def _follows_from_description(function: Function) -> bool:
    """Whether nothing but a call, or what belongs to one (a check of the path, headers), happens in a function."""
    if decorators(function) & {"overload", "cached_property"}:
        return True
    return all(_is_plain(each) for each in function.body)


def _is_plain(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return all(isinstance(each, ast.Raise) for each in node.body) and not node.orelse
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "extra_headers"
    if isinstance(node, ast.Return):
        return is_request(node.value.value if isinstance(node.value, ast.Await) else node.value)
    return isinstance(node, ast.Pass)


class _Bare(ast.NodeTransformer):
    """Takes documentation and `cast(...)` away, which change nothing when code runs."""

    def visit(self, node: ast.AST) -> Any:
        """Visits a node, and drops texts that stand alone."""
        self.generic_visit(node)
        body = getattr(node, "body", None)
        if isinstance(body, list):
            kept = [each for each in body if not _is_documentation(each)]
            node.body = kept or ([ast.Pass()] if body else [])  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("cast", "typing.cast") and len(node.args) == 2:
            return node.args[1]
        return node


def _is_documentation(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _fingerprint(nodes: Iterable[ast.AST]) -> str:
    said = json.dumps([_said(each) for each in nodes])
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def _said(value: Any) -> Any:
    """Returns a node as lists, without what differs between versions of Python."""
    if isinstance(value, ast.AST):
        fields = [(name, _said(each)) for name, each in ast.iter_fields(value) if name not in _NOT_CODE]
        return [type(value).__name__, *(each for each in fields if each[1] not in (None, []))]
    return [_said(each) for each in value] if isinstance(value, list) else repr(value)
