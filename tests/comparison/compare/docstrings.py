"""The docstrings of a module, found in its source: of the module, its classes, its functions and its attributes."""

from __future__ import annotations

import ast
from typing import Iterator, List, NamedTuple, Optional

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_NAMED = (*_FUNCTIONS, ast.ClassDef)
_BLOCKS = ("body", "orelse", "finalbody", "handlers")


class Docstring(NamedTuple):
    """One docstring.

    Attributes:
        name: What it describes, such as `Parrot.speak`; the empty text for the module.
        line: The number of the line where it begins.
        text: What it says.
    """

    name: str
    line: int
    text: str


def docstrings(source: str) -> List[Docstring]:
    """Returns the docstrings of a module's source, in the order in which they stand there."""
    return list(_of_block(ast.parse(source).body, ""))


def _of_block(statements: List[ast.stmt], name: str) -> Iterator[Docstring]:
    described: Optional[str] = name
    for statement in statements:
        if described is not None and isinstance(statement, ast.Expr) and _is_text(statement.value):
            yield Docstring(described, statement.lineno, statement.value.value)
        elif isinstance(statement, _NAMED):
            yield from _of_block(statement.body, _joined(name, statement.name))
        else:
            for block in _BLOCKS:
                yield from _of_block(getattr(statement, block, []), name)
        described = _attribute(statement, name)


def _is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _attribute(statement: ast.stmt, name: str) -> Optional[str]:
    """Returns the name that a statement assigns or declares, which a text behind it describes."""
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
        return _joined(name, ast.unparse(target))
    return None


def _joined(outer: str, name: str) -> str:
    return f"{outer}.{name}" if outer else name
