"""What modules of types define, and what they pass on."""

from __future__ import annotations

import ast
from itertools import zip_longest

from .deprecations import mark_of
from .package import Facts, is_function, text_of


def module_of_types(tree: ast.Module, module: str) -> Facts:
    """Returns what a module of types defines, or what it passes on; modules list the names that they offer.

    Args:
        tree: The syntax tree of the module.
        module: Its full name.
    """
    found: Facts = {"classes": {}, "aliases": {}, "assigns": {}}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            found["classes"][node.name] = _class(node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found["aliases"][node.target.id] = {"type": text_of(node.annotation), "value": text_of(node.value)}
        elif isinstance(node, ast.Assign):
            names = [each.id for each in node.targets if isinstance(each, ast.Name) and each.id != "__all__"]
            found["assigns"].update(dict.fromkeys(names, ast.unparse(node.value)))
    kept = {key: value for key, value in found.items() if value}
    if not kept.keys() & {"classes", "aliases"} and not any(map(is_function, tree.body)):
        return {"exports": sorted(_imported(tree))}
    listed = _listed(tree) or []
    defined = {name for each in kept.values() for name in each}
    passed_on = {name: place for name, place in _sources(tree, module).items() if name in {*listed} - defined}
    return {**kept, "passed_on": passed_on} if passed_on else kept


def _class(node: ast.ClassDef) -> Facts:
    fields: list[Facts] = []
    for each, following in zip_longest(node.body, node.body[1:]):
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            field: Facts = {"name": each.target.id, "type": text_of(each.annotation)}
            fields.append(field if each.value is None else {**field, "default": ast.unparse(each.value)})
            mark = mark_of(_documentation(following))
            if mark:
                fields[-1]["deprecated"] = mark
    total = [ast.unparse(each.value) for each in node.keywords if each.arg == "total"]
    facts: Facts = {"bases": [ast.unparse(each) for each in node.bases], "fields": fields}
    return {**facts, "total": total[0]} if total else facts


def _documentation(node: ast.stmt | None) -> str:
    """Returns the text of a statement that is only a text."""
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""


def _sources(tree: ast.Module, module: str) -> dict[str, str]:
    """Returns where the names come from that a module imports from its neighbours."""
    return {
        each.asname or each.name: ".".join([*module.split(".")[: -node.level], *filter(None, [node.module]), each.name])
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level
        for each in node.names
    }


def _imported(tree: ast.Module) -> set[str]:
    imports = (node for node in tree.body if isinstance(node, ast.ImportFrom) and node.level)
    return {each.asname or each.name for node in imports for each in node.names}


def _listed(tree: ast.Module) -> list[str] | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and "__all__" in map(ast.unparse, node.targets):
            try:
                return list(ast.literal_eval(node.value))
            except ValueError:
                return None
    return None
