"""Describes the annotations of types and of parameters, with their literals, defaults and required keys.

Models are called by their names; what is only sent (TypedDicts) by its keys, because nobody sees its name. Literals and
members of unions are sorted: `typing` takes those that differ in their order for the same, and keeps the first it saw.
"""

from __future__ import annotations

import ast
import builtins
import functools
import importlib
import inspect
import sys
import typing
from typing import Any, Dict, Iterator, List, Tuple

import typing_extensions

import openai

_UNIONS = (typing.Union, getattr(__import__("types"), "UnionType", typing.Union))
_SAYS = ("alias", "format", "discriminator")
_LITERALS = (typing.Literal, typing_extensions.Literal)


def run(records: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    client = openai.OpenAI(api_key="sk-compared", admin_api_key="sk-admin-compared")
    for each in records:
        label = f"{each['kind']}: {each['path']}.{each['name']}"
        try:
            outcome = _parameters(client, each) if each["kind"] == "parameters" else _type(each)
        except Exception as error:
            outcome = {"failed": f"{type(error).__name__}: {error}"}
        yield {"name": label, "flavour": "", "outcome": outcome}


def _type(record: Dict[str, Any]) -> Any:
    found = getattr(importlib.import_module(record["path"]), record["name"])
    if not inspect.isclass(found) or _arguments(found):
        return {"alias": _said(found, _names(record["path"]))}
    fields = {name: _said(hint, names) for name, (hint, names) in _fields(found).items()}
    if typing_extensions.is_typeddict(found):
        return {"keys": fields, "required": sorted(_required(found))}
    return {"fields": fields, "defaults": {name: _default(each) for name, each in _model_fields(found).items()}}


def _fields(owner: Any) -> Dict[str, Tuple[Any, Dict[str, Any]]]:
    """The annotations of a class and its bases, in order, each with the names that it may use."""
    found: Dict[str, Tuple[Any, Dict[str, Any]]] = {}
    for base in reversed([*(_typed_dicts(owner) if typing_extensions.is_typeddict(owner) else owner.__mro__)]):
        if base.__module__.startswith("openai") and base.__name__ not in ("BaseModel", "GenericModel"):
            names = {**_names(vars(base).get("__defined_in__", base.__module__)), **vars(base)}
            own = _own_annotations(base)
            found.update(
                {name: (each, names) for name, each in own.items() if name[0] != "_" and "ClassVar" not in str(each)}
            )
    return found


def _model_fields(owner: Any) -> Dict[str, Any]:
    return dict(getattr(owner, "model_fields", {}))


def _default(field: Any) -> object:
    default = getattr(field, "default", None)
    return "required" if repr(default) == "PydanticUndefined" else repr(default)


def _required(owner: type) -> List[str]:
    """The keys that a TypedDict requires; `__required_keys__` misses those of annotations that are texts."""
    found: Dict[str, bool] = {}
    for base in _typed_dicts(owner):
        total = base.__dict__.get("__total__", True)
        for name, each in _own_annotations(base).items():
            text = getattr(each, "__forward_arg__", each if isinstance(each, str) else repr(each))
            found.setdefault(name, "Required[" in text[: len("typing_extensions.Required[")] or total)
    return sorted(name for name, required in found.items() if required)


def _typed_dicts(owner: Any) -> Iterator[Any]:
    """A TypedDict and those it is derived from; its own bases are only `dict`."""
    yield owner
    for base in getattr(owner, "__orig_bases__", ()):
        if typing_extensions.is_typeddict(base):
            yield from _typed_dicts(base)


def _own_annotations(owner: Any) -> Dict[str, Any]:
    inherited = {name for base in list(_typed_dicts(owner))[1:] for name in typing_extensions.get_annotations(base)}
    return {name: each for name, each in typing_extensions.get_annotations(owner).items() if name not in inherited}


def _parameters(client: Any, record: Dict[str, Any]) -> Dict[str, object]:
    resource = functools.reduce(getattr, record["path"].split("."), client)
    function = inspect.unwrap(inspect.getattr_static(type(resource), record["name"]))
    names = _names(function.__module__)
    return {
        each.name: [str(each.kind), _value(each.default), _said(_resolved(each.annotation, names), names)]
        for each in inspect.signature(function).parameters.values()
        if each.name != "self"
    }


def _value(default: object) -> str:
    return type(default).__name__ if type(default).__name__ in ("Omit", "NotGiven", "type") else repr(default)


@functools.lru_cache(maxsize=None)
def _names(module: str) -> Dict[str, Any]:
    """What a module's annotations may name: its globals, and what it imports for type checkers only."""
    loaded = importlib.import_module(module)
    names = dict(vars(loaded))
    tree = ast.parse(inspect.getsource(loaded))
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            imports: List[ast.stmt] = [each for each in node.body if isinstance(each, (ast.Import, ast.ImportFrom))]
            exec(compile(ast.Module(body=imports, type_ignores=[]), module, "exec"), names)
    return names


class _Anywhere(Dict[str, Any]):
    """The names of a module, and those of any other that is loaded: an alias may come from there, with texts inside."""

    def __missing__(self, name: str) -> Any:
        modules = [each for key, each in sorted(sys.modules.items()) if key.startswith("openai")]
        found = [vars(each)[name] for each in modules if name in vars(each)]
        if not found:
            raise KeyError(name)
        return found[0]


def _resolved(annotation: Any, names: Dict[str, Any]) -> Any:
    text = getattr(annotation, "__forward_arg__", annotation)
    return eval(text, {}, _Anywhere({**vars(builtins), **names})) if isinstance(text, str) else annotation


def _said(hint: Any, names: Dict[str, Any]) -> Any:
    """An annotation as JSON."""
    if isinstance(hint, (str, typing.ForwardRef)):
        return _said(_resolved(hint, names), names)
    origin, arguments = typing_extensions.get_origin(hint), _arguments(hint)
    if origin is typing_extensions.Annotated:
        return _annotated(hint, names)
    if origin in _LITERALS:
        return ["Literal", *sorted(map(repr, arguments))]
    if origin in _UNIONS:
        return ["Union", *sorted((_said(each, names) for each in arguments), key=repr)]
    if arguments:
        said = [
            [_said(part, names) for part in each] if isinstance(each, list) else _said(each, names)
            for each in arguments
        ]
        return [_name(origin), *said]
    return _name(hint)


def _annotated(hint: Any, names: Dict[str, Any]) -> Any:
    inner, *metadata = typing_extensions.get_args(hint)
    said = {key: getattr(each, key, None) for each in metadata for key in _SAYS if getattr(each, key, None)}
    return ["Annotated", _said(inner, names), said] if said else _said(inner, names)


def _arguments(hint: Any) -> Tuple[Any, ...]:
    return typing_extensions.get_args(hint)


def _name(hint: Any) -> str:
    if typing_extensions.is_typeddict(hint):
        return f"TypedDict({', '.join(sorted(hint.__annotations__))})"
    name = getattr(hint, "__name__", None) or getattr(hint, "_name", None) or repr(hint)
    return str(name)
