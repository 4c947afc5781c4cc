"""The resources that hang on a client: their methods, what these send, and the events of their connections."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .package import Facts, Function, Package, decorators, is_function, text_of

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

_CALLS = ("_get", "_post", "_put", "_patch", "_delete", "_get_api_list")
_OWN_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key", "query", "security")
_HEADER_NAME = re.compile(r"[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*")


def resources_of(package: Package) -> Iterator[tuple[str, Facts]]:
    """Yields every resource that hangs on a client, by its path on it.

    Args:
        package: The installed package.
    """
    client = package.module.OpenAI(api_key="none", admin_api_key="none")
    for name in _properties(type(client)):
        try:
            resource = getattr(client, name)
        except AttributeError:
            continue
        yield from _with_children(package, name, resource)


def _with_children(package: Package, path: str, resource: Any) -> Iterator[tuple[str, Facts]]:
    owner = type(resource)
    nodes = [package.class_(each.__module__, each.__name__) for each in owner.__mro__ if _is_of(package, each)]
    methods = [_methods(node) for node in nodes if node is not None and not node.name.endswith("APIResource")]
    yield (
        path,
        {
            "module": owner.__module__,
            "class": owner.__name__,
            "methods": {name: facts for each in reversed(methods) for name, facts in each.items()},
            "events": _events(package.tree(owner.__module__)),
        },
    )
    for name in _properties(owner):
        yield from _with_children(package, f"{path}.{name}", getattr(resource, name))


def _is_of(package: Package, owner: type) -> bool:
    return f"{owner.__module__}.".startswith(f"{package.name}.")


def _properties(owner: type) -> list[str]:
    found = {
        name
        for each in owner.__mro__
        for name, value in vars(each).items()
        if name[0] != "_" and not name.startswith("with_") and type(value).__name__ == "cached_property"
    }
    return sorted(found)


def _methods(owner: ast.ClassDef) -> dict[str, Facts]:
    found: dict[str, Facts] = {}
    for node in owner.body:
        if not is_function(node) or node.name[0] == "_" or decorators(node) & {"property", "cached_property"}:
            continue
        if "overload" in decorators(node):
            found.setdefault(node.name, {}).setdefault("overloads", []).append(_signature(node))
            continue
        facts = {**found.get(node.name, {}), **_signature(node), "wire": _wire(node), "headers": _headers(node)}
        if "deprecated" in decorators(node):
            facts["deprecated"] = True
        found[node.name] = {key: value for key, value in facts.items() if value or key in ("params", "returns")}
    return found


def _events(tree: ast.Module) -> dict[str, Facts]:
    """Returns the methods that send events on the connection of a module's resource, by type of event."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    connections = (name for name in classes if name.endswith("Connection") and not name.startswith("Async"))
    owner = next(connections, None)
    return dict(_sending(classes, owner, "")) if owner else {}


def _sending(classes: dict[str, ast.ClassDef], owner: str, path: str) -> Iterator[tuple[str, Facts]]:
    for function in filter(is_function, classes[owner].body):
        if path and function.name[0] != "_" and "cached_property" not in decorators(function):
            yield path + function.name, _signature(function)
        for name, part in _parts(function):
            if part in classes:
                yield from _sending(classes, part, f"{path}{name}.")


def _parts(function: Function) -> Iterator[tuple[str, str]]:
    """Yields the groups of methods that a constructor or a property makes, by their attribute."""
    for node in ast.walk(function):
        value = getattr(node, "value", None)
        if not isinstance(value, ast.Call) or not ast.unparse(value.func).endswith("Resource"):
            continue
        if isinstance(node, ast.Return):
            yield function.name, ast.unparse(value.func)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
            yield node.targets[0].attr, ast.unparse(value.func)


def _signature(function: Function) -> Facts:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [*[None] * (len(positional) - len(arguments.defaults)), *arguments.defaults]
    params = [
        _parameter(each, "positional", default) for each, default in zip(positional, defaults) if each.arg != "self"
    ]
    params += [
        _parameter(each, "keyword", default) for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
    ]
    return {"params": params, "returns": text_of(function.returns)}


def _parameter(argument: ast.arg, kind: str, default: ast.expr | None) -> Facts:
    facts = {"name": argument.arg, "kind": kind, "type": text_of(argument.annotation)}
    return facts if default is None else {**facts, "default": ast.unparse(default)}


def _wire(function: Function) -> list[Facts]:
    """Returns what the calls of the client in a method say about the request, in order."""
    return [_call(node) for node in ast.walk(function) if is_request(node)]


def is_request(node: ast.AST | None) -> TypeGuard[ast.Call]:
    """Whether a node is a call that a resource makes on its client.

    Args:
        node: Any node, or none.
    """
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
        return False
    return node.func.attr in _CALLS and ast.unparse(node.func.value) == "self"


def _call(call: ast.Call) -> Facts:
    given = {each.arg: each.value for each in call.keywords}
    facts: Facts = {"helper": ast.unparse(call.func).rpartition(".")[2], "path": _path(call.args[0])}
    for name in ("cast_to", "page", "method", "stream_cls"):
        if name in given:
            facts[name] = ast.unparse(given[name])
    if "body" in given:
        facts["body_type"] = _transformed(given["body"])[1]
    if "files" in given:
        facts["multipart"] = True
    options = given.get("options")
    named = {str(each.arg): each.value for each in options.keywords} if isinstance(options, ast.Call) else {}
    if "query" in named:
        value, facts["query_type"] = _transformed(named["query"])
        facts["query_keys"] = _entries(value)
    if "security" in named:
        facts["security"] = ast.unparse(named["security"])
    facts["options"] = {name: ast.unparse(value) for name, value in named.items() if name not in _OWN_OPTIONS}
    return {name: value for name, value in facts.items() if value}


def _path(node: ast.expr) -> str | None:
    """Returns a path's template: a text, or what is filled in by a call."""
    return text_of(node.args[0] if isinstance(node, ast.Call) and node.args else node)


def _transformed(node: ast.expr) -> tuple[ast.expr, str | None]:
    """Returns what is sent and the type that it is checked against."""
    if isinstance(node, ast.Await):
        node = node.value
    if isinstance(node, ast.Call) and "maybe_transform" in ast.unparse(node.func):
        return node.args[0], ast.unparse(node.args[1])
    return node, None


def _entries(node: ast.expr) -> dict[str, str]:
    if not isinstance(node, ast.Dict):
        return {}
    pairs = zip(node.keys, node.values)
    return {str(key.value): ast.unparse(value) for key, value in pairs if isinstance(key, ast.Constant)}


def _headers(function: Function) -> dict[str, str]:
    entries = [item for node in ast.walk(function) if isinstance(node, ast.Dict) for item in _entries(node).items()]
    return {name: value for name, value in entries if _HEADER_NAME.fullmatch(name)}
