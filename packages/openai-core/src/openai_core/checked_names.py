"""The names that a module imports for type checkers only, for programs that evaluate its annotations at run time."""

from __future__ import annotations

import ast
import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any, Dict, ForwardRef, Iterator, List

_PACKAGE = __name__.partition(".")[0].partition("_")[0]
_NAME = re.compile(r"[A-Za-z_]\w*")
_done: Dict[str, bool] = {}


def load_checked_names(module: str) -> None:
    """Imports into a module, once, what it imports for type checkers; names that it has stay as they are.

    What cannot be found (a package that is not installed, a module without its source) stays missing.

    Args:
        module: The name of a module that is loaded.
    """
    if _done.setdefault(module, False):
        return
    _done[module] = True
    namespace = vars(sys.modules[module])
    for statement in _statements(_source_of(module)):
        _load_source(statement, namespace["__package__"])
        scratch = {"__name__": namespace["__name__"], "__package__": namespace["__package__"], **_public(namespace)}
        try:
            exec(compile(ast.Module([statement], []), f"<names of {module}>", "exec"), scratch)
        except Exception:
            continue
        for name, value in _public(scratch).items():
            if namespace.setdefault(name, value) is value:
                _load_quoted(value, statement, namespace)


def _load_source(statement: ast.stmt, package: str) -> None:
    """A name may be one that its own module has for type checkers only."""
    if not isinstance(statement, ast.ImportFrom):
        return
    with suppress(ImportError):
        source = import_module("." * statement.level + (statement.module or ""), package)
        if source.__name__.startswith(_PACKAGE) and not hasattr(source, statement.names[0].name):
            load_checked_names(source.__name__)


def _load_quoted(value: Any, statement: ast.stmt, namespace: Dict[str, Any]) -> None:
    """An alias may name another type of its module as a text, which is evaluated where the alias is used."""
    names = {*_quoted(value)} - namespace.keys() if isinstance(statement, ast.ImportFrom) else set()
    if names and isinstance(statement, ast.ImportFrom):
        source = import_module("." * statement.level + (statement.module or ""), namespace["__package__"])
        namespace.update({name: getattr(source, name) for name in names if hasattr(source, name)})


def _quoted(value: Any) -> Iterator[str]:
    if isinstance(value, ForwardRef):
        yield from _NAME.findall(value.__forward_arg__)
    for argument in getattr(value, "__args__", ()) if not isinstance(value, type) else ():
        yield from _quoted(argument)


def _public(namespace: Dict[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in dict(namespace).items() if not name.startswith("__")}


def _source_of(module: str) -> str:
    spec = sys.modules[module].__spec__
    get_source: Any = getattr(getattr(spec, "loader", None), "get_source", None)
    return "" if get_source is None else get_source(module) or ""


def _statements(source: str) -> Iterator[ast.stmt]:
    """Yields the imports and assignments below `if TYPE_CHECKING:`, each import by itself."""
    for block in ast.parse(source).body:
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING":
            for statement in block.body:
                yield from _single(statement)


def _single(statement: ast.stmt) -> List[ast.stmt]:
    if isinstance(statement, ast.ImportFrom):
        return [
            ast.copy_location(ast.ImportFrom(statement.module, [name], statement.level), statement)
            for name in statement.names
        ]
    return [statement] if isinstance(statement, (ast.Import, ast.Assign, ast.AnnAssign)) else []
