"""Every method of every resource, found by walking a client, with the types of its arguments."""

from __future__ import annotations

import ast
import importlib
import inspect
import typing
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple

import openai_rest
from openai_core.client.resources import Resource
from openai_core.operations import Operation

OPTIONS = {"self", "extra_headers", "extra_query", "extra_body", "timeout"}


class Method(NamedTuple):
    """One method: the path of its resource (`chat.completions`), its name, and its function."""

    resource: str
    name: str
    function: Any

    @property
    def path(self) -> str:
        """How users write it, without the client."""
        return f"{self.resource}.{self.name}"


def resource_classes(package: str) -> List[Any]:
    """Returns the rendered resource classes of one flavour (`sync` or `aio`)."""
    folder = Path(str(openai_rest.__file__)).parent / package
    modules = [
        importlib.import_module(f"openai_rest.{package}.{file.stem}")
        for file in sorted(folder.glob("*.py"))
        if file.stem not in ("__init__", "mounts")
    ]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, Resource) and is_written_in(value, module.__name__)
    ]


def is_written_in(resource: Any, module: str) -> bool:
    """Whether a module defines a class; what a class itself says is where people know it."""
    return any(each.__module__.startswith(module) for each in functions_of(resource))


def functions_of(resource: Any) -> List[Any]:
    """Returns the methods of a class, and the functions behind its properties."""
    found = [getattr(each, "func", each) for each in vars(resource).values()]
    return [each for each in found if inspect.isfunction(each)]


def methods_below(owner: Any, path: str = "") -> Iterator[Method]:
    """Yields the methods of all resources that are mounted on a client, depth first."""
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")):
            continue
        value = inspect.getattr_static(type(owner), name)
        if inspect.isfunction(value) and path and "openai_rest" in value.__module__:
            if "_call" in inspect.unwrap(value).__code__.co_names:  # helpers run functions of their own
                yield Method(path, name, value)
        elif not inspect.isfunction(value) and not isinstance(value, (staticmethod, classmethod)):
            below = getattr(owner, name, None)
            if isinstance(below, Resource) and is_written_in(type(below), "openai_rest."):
                yield from methods_below(below, f"{path}.{name}".lstrip("."))


@lru_cache(maxsize=None)
def names_for_checkers(module: str) -> Dict[str, Any]:
    """Returns a module's globals, with what it imports only for type checkers."""
    source = importlib.import_module(module)
    namespace = {**vars(typing), **vars(source)}
    for node in ast.parse(Path(str(source.__file__)).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            code = compile(ast.Module(node.body, []), module, "exec")
            exec(code, namespace)
    return namespace


def hints_of(function: Any) -> Dict[str, Any]:
    """Evaluates the annotations of a method's own arguments."""
    namespace = names_for_checkers(function.__module__)
    # Below a class that has a method `list`, the builtin is meant.
    return {name: eval(text, namespace) for name, text in function.__annotations__.items() if name not in OPTIONS}


def operations() -> List[Operation]:
    """Returns every operation of the rendered modules."""
    folder = Path(str(openai_rest.__file__)).parent / "operations"
    modules = [
        importlib.import_module(f"openai_rest.operations.{file.stem}") for file in sorted(folder.glob("[a-z]*.py"))
    ]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]
