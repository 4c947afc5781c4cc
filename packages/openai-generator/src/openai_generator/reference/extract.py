"""Prints the facts of an installed package as JSON: `python extract.py PACKAGE`, in the interpreter that has it.

Facts are names, parameters, annotations, defaults, fields, verbs, paths and headers, and a fingerprint of each piece
of code that somebody wrote by hand. No sentence and no statement of the package is among them. The package is imported
to find what hangs on its client; all else is read from the syntax trees of its modules. The standard library is enough.
"""

from __future__ import annotations

import ast
import functools
import hashlib
import importlib
import json
import re
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

Facts = dict[str, Any]
Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]

_CALLS = ("_get", "_post", "_put", "_patch", "_delete", "_get_api_list")
_OWN_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key", "query", "security")
_HEADER_NAME = re.compile(r"[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*")
_VIEWS = ("WithRawResponse", "WithStreamingResponse")
_NOT_CODE = ("ctx", "kind", "type_comment", "lineno", "col_offset")


class Package:
    """The modules of an installed package.

    Args:
        name: Its import name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.module: Any = importlib.import_module(name)
        self.folder = Path(str(self.module.__file__)).parent

    def files(self) -> Iterator[tuple[str, Path]]:
        """Yields each module that is the package's own, by its full name."""
        for path in sorted(self.folder.rglob("*.py")):
            parts = path.relative_to(self.folder.parent).with_suffix("").parts
            if "_vendor" not in parts:
                yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path

    @functools.cache  # noqa: B019 - it lives as long as the process
    def tree(self, module: str) -> ast.Module:
        """Returns the syntax tree of a module."""
        path = self.folder.parent.joinpath(*module.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        return ast.parse(path.read_text(encoding="utf-8"))

    def class_(self, module: str, name: str) -> ast.ClassDef | None:
        """Returns the definition of a class, if it stands at the top of its module."""
        found = (each for each in self.tree(module).body if isinstance(each, ast.ClassDef) and each.name == name)
        return next(found, None)


def facts_of(package: Package) -> Facts:
    """Returns everything that this script collects."""
    types = {
        module: module_of_types(package.tree(module), module)
        for module, _ in package.files()
        if f"{module}.".startswith(f"{package.name}.types.")
    }
    return {
        "version": getattr(package.module, "__version__", ""),
        "exports": sorted(getattr(package.module, "__all__", ())),
        "resources": dict(resources_of(package)),
        "types": types,
        "by_hand": dict(code_by_hand(package)),
    }


# Types


def module_of_types(tree: ast.Module, module: str) -> Facts:
    """Returns what a module of types defines, or what it passes on; modules list the names that they offer."""
    found: Facts = {"classes": {}, "aliases": {}, "assigns": {}}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            found["classes"][node.name] = _class(node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found["aliases"][node.target.id] = {"type": _text(node.annotation), "value": _text(node.value)}
        elif isinstance(node, ast.Assign):
            names = [each.id for each in node.targets if isinstance(each, ast.Name) and each.id != "__all__"]
            found["assigns"].update(dict.fromkeys(names, ast.unparse(node.value)))
    kept = {key: value for key, value in found.items() if value}
    if not kept.keys() & {"classes", "aliases"} and not any(map(_is_function, tree.body)):
        return {"exports": sorted(_imported(tree))}
    listed = _listed(tree) or []
    defined = {name for each in kept.values() for name in each}
    passed_on = {name: place for name, place in _sources(tree, module).items() if name in {*listed} - defined}
    return {**kept, "passed_on": passed_on} if passed_on else kept


def _class(node: ast.ClassDef) -> Facts:
    fields: list[Facts] = []
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            field: Facts = {"name": each.target.id, "type": _text(each.annotation)}
            fields.append(field if each.value is None else {**field, "default": ast.unparse(each.value)})
    total = [ast.unparse(each.value) for each in node.keywords if each.arg == "total"]
    facts: Facts = {"bases": [ast.unparse(each) for each in node.bases], "fields": fields}
    return {**facts, "total": total[0]} if total else facts


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


# Resources


def resources_of(package: Package) -> Iterator[tuple[str, Facts]]:
    """Yields every resource that hangs on a client, by its path on it."""
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
        if not _is_function(node) or node.name[0] == "_" or _decorators(node) & {"property", "cached_property"}:
            continue
        if "overload" in _decorators(node):
            found.setdefault(node.name, {}).setdefault("overloads", []).append(_signature(node))
            continue
        facts = {**found.get(node.name, {}), **_signature(node), "wire": _wire(node), "headers": _headers(node)}
        if "deprecated" in _decorators(node):
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
    for function in filter(_is_function, classes[owner].body):
        if path and function.name[0] != "_" and "cached_property" not in _decorators(function):
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
    return {"params": params, "returns": _text(function.returns)}


def _parameter(argument: ast.arg, kind: str, default: ast.expr | None) -> Facts:
    facts = {"name": argument.arg, "kind": kind, "type": _text(argument.annotation)}
    return facts if default is None else {**facts, "default": ast.unparse(default)}


def _wire(function: Function) -> list[Facts]:
    """Returns what the calls of the client in a method say about the request, in order."""
    return [_call(node) for node in ast.walk(function) if _is_request(node)]


def _is_request(node: ast.AST | None) -> TypeGuard[ast.Call]:
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
    return _text(node.args[0] if isinstance(node, ast.Call) and node.args else node)


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


# What somebody wrote by hand


def code_by_hand(package: Package) -> Iterator[tuple[str, dict[str, str]]]:
    """Yields the fingerprints of all code that follows from no description of the API, by file.

    Of a rendered module of resources, that is what methods do besides one call; of a module of types, its functions.
    """
    for module, path in package.files():
        name = path.relative_to(package.folder).as_posix()
        area = name.partition("/")[0]
        if name == "_version.py" or (area == "types" and not any(map(_is_function, ast.walk(package.tree(module))))):
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
        if _is_function(node):
            yield node.name, _fingerprint([node])
        elif isinstance(node, ast.ClassDef) and not node.name.endswith(_VIEWS):
            yield from _pieces_of_class(node, described)


def _pieces_of_class(owner: ast.ClassDef, described: bool) -> Iterator[tuple[str, str]]:
    functions = [each for each in owner.body if _is_function(each)]
    if not described:
        others = [each for each in owner.body if each not in functions]
        yield owner.name, _fingerprint([*owner.bases, *owner.decorator_list, *others])
    for name in dict.fromkeys(each.name for each in functions):
        own = [each for each in functions if each.name == name]
        if not described or not all(map(_follows_from_description, own)):
            yield f"{owner.name}.{name}", _fingerprint(own)


def _follows_from_description(function: Function) -> bool:
    """Whether nothing but a call, or what belongs to one (a check of the path, headers), happens in a function."""
    if _decorators(function) & {"overload", "cached_property"}:
        return True
    return all(_is_plain(each) for each in function.body)


def _is_plain(node: ast.stmt) -> bool:
    if isinstance(node, ast.If):
        return all(isinstance(each, ast.Raise) for each in node.body) and not node.orelse
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "extra_headers"
    if isinstance(node, ast.Return):
        return _is_request(node.value.value if isinstance(node.value, ast.Await) else node.value)
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


# Shared


def _is_function(node: ast.AST) -> TypeGuard[Function]:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def _decorators(function: Function) -> set[str]:
    called = (each.func if isinstance(each, ast.Call) else each for each in function.decorator_list)
    return {ast.unparse(each).rpartition(".")[2] for each in called}


def _text(node: ast.expr | None) -> str | None:
    """Returns an expression as text; of an annotation in quotes, what is inside."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None if node is None else ast.unparse(node)


def main(arguments: list[str], write: Callable[[str], Any] = sys.stdout.write) -> None:
    """Runs the script."""
    warnings.simplefilter("ignore")
    write(json.dumps(facts_of(Package(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
