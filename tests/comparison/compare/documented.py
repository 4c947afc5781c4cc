"""How much of what is public has a text, counted in sources: classes, fields, keys, methods and their parameters."""

from __future__ import annotations

import ast
import re
from typing import Dict, Iterable, Iterator, List, NamedTuple, Union

from compare.docstrings import docstrings

KINDS = ("classes", "fields", "TypedDicts", "keys", "methods", "parameters")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]


class Documented(NamedTuple):
    """Something public that should have a text.

    Attributes:
        kind: One of `KINDS`. Functions are methods, too.
        name: Its name within its module, such as `Parrot.speak(word)`.
        line: The number of its line.
        described: Whether it has a text.
    """

    kind: str
    name: str
    line: int
    described: bool


def documented(source: str) -> List[Documented]:
    """Returns everything public in a module's source, without what begins with an underscore.

    What is declared for type checkers alone is left out: it repeats what stands elsewhere. So are the four options that
    every call of the API takes (`extra_headers`, `extra_query`, `extra_body`, `timeout`): they are explained once.
    A field has a text if a docstring follows it, or if the docstring of its class names it. So has a parameter that
    the docstring of its function, or of its class for `__init__`, names: as an entry, or in backticks.
    """
    texts = {each.name: each.text for each in docstrings(source)}
    return list(_of_block(ast.parse(source).body, "", texts))


def _of_block(statements: Iterable[ast.stmt], outer: str, texts: Dict[str, str]) -> Iterator[Documented]:
    for statement in statements:
        if isinstance(statement, ast.ClassDef) and not statement.name.startswith("_"):
            yield from _of_class(statement, outer, texts)
        elif isinstance(statement, _FUNCTIONS) and _is_counted(statement):
            yield from _of_function(statement, outer, texts)
        elif isinstance(statement, ast.If) and "TYPE_CHECKING" not in ast.unparse(statement.test):
            yield from _of_block([*statement.body, *statement.orelse], outer, texts)


def _of_class(node: ast.ClassDef, outer: str, texts: Dict[str, str]) -> Iterator[Documented]:
    name = f"{outer}{node.name}"
    typed = any(ast.unparse(base).endswith("TypedDict") for base in node.bases)
    yield Documented("TypedDicts" if typed else "classes", name, node.lineno, name in texts)
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            field = statement.target.id
            if not field.startswith("_"):
                described = f"{name}.{field}" in texts or _names(texts.get(name, ""), field)
                yield Documented("keys" if typed else "fields", f"{name}.{field}", statement.lineno, described)
    yield from _of_block(node.body, f"{name}.", texts)


def _of_function(node: _Function, outer: str, texts: Dict[str, str]) -> Iterator[Documented]:
    name = f"{outer}{node.name}"
    text = texts.get(name, "")
    if node.name == "__init__":
        text += texts.get(outer.rstrip("."), "")
    else:
        yield Documented("methods", name, node.lineno, bool(text))
    for parameter in _parameters(node):
        if parameter.arg not in ("self", "cls") and not parameter.arg.startswith("_"):
            described = _names(text, parameter.arg)
            yield Documented("parameters", f"{name}({parameter.arg})", parameter.lineno, described)


def _parameters(node: _Function) -> List[ast.arg]:
    found = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    of_a_call = {each.arg for each in found}.issuperset(_OPTIONS)
    return [each for each in found if not (of_a_call and each.arg in _OPTIONS)]


def _is_counted(node: _Function) -> bool:
    """Tells whether a function is public, and neither an overload nor the setter of a property."""
    marks = [ast.unparse(each) for each in node.decorator_list]
    hidden = any(mark.endswith(("overload", ".setter", ".deleter")) for mark in marks)
    return not hidden and (not node.name.startswith("_") or node.name == "__init__")


def _names(text: str, name: str) -> bool:
    return re.search(rf"^\s*\*{{0,2}}{name}(?: \(.*\))?:|`{name}\b", text, re.MULTILINE) is not None
