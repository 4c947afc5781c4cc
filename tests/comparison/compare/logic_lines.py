"""The lines of logic of a module: what is left without signatures, fields, literals, imports and documentation."""

from __future__ import annotations

import ast
import builtins
import re
from typing import FrozenSet, Iterator, List, NamedTuple, Tuple

_LONGEST_UNBROKEN = 80
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKS = ("body", "orelse", "finalbody")
_NO_LOGIC = (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass)
_LITERAL_PARTS = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.UnaryOp, ast.unaryop, ast.expr_context)
_OPENED = re.compile(r"@|class |(async )?def |if (\w+\.)?TYPE_CHECKING:")
_MARK = re.compile(r"""\s*['"]+@line (\d+)['"]+$""")
_STRING = r"""(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
_PART = re.compile(_STRING + "|.")
_SILENT_PIECE = re.compile(
    r"\W*$"  # brackets
    rf"|({_STRING}: )?({_STRING}|-?[\d.]+|None|True|False)\W*$"  # a literal, also in a list or a dictionary
)


class LogicLine(NamedTuple):
    """One line of logic.

    Attributes:
        number: Where its statement begins in the source.
        text: The line as it would be wrapped here, so that other line lengths make no difference.
        shape: The same with each local name as `_`.
    """

    number: int
    text: str
    shape: str


def logic_lines(source: str) -> List[LogicLine]:
    """Returns the lines of logic of a module's source. A long statement is several of them."""
    tree = ast.parse(source)
    hide_names = _LocalNamesHidden(_known_names(tree))
    _reduce(tree, in_function=False)
    texts = ast.unparse(tree).split("\n")
    shapes = ast.unparse(hide_names.visit(tree)).split("\n")
    return [line for line in _numbered(texts, shapes) if not _SILENT_PIECE.match(line.text)]


def _numbered(texts: List[str], shapes: List[str]) -> Iterator[LogicLine]:
    number = 0
    for text, shape in zip((text.lstrip() for text in texts), (shape.lstrip() for shape in shapes)):
        mark = _MARK.match(text)
        if mark:
            number = int(mark.group(1))
        elif not _OPENED.match(text):
            for start, end in _pieces(text, 0):
                yield LogicLine(number, text[start:end].strip(), re.sub(r"\b_+\b", "_", shape[start:end].strip()))


def _reduce(node: ast.AST, *, in_function: bool) -> None:
    """Takes out of a tree what is no logic, and puts a mark with its line number before each statement that stays."""
    in_function = isinstance(node, _FUNCTIONS) or (in_function and not isinstance(node, ast.ClassDef))
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.stmt, ast.excepthandler, ast.match_case)):
            _reduce(child, in_function=in_function)
    for name in _BLOCKS:
        block = getattr(node, name, None)
        if isinstance(block, list) and not _is_elif(name, block):
            kept = [statement for statement in block if not _is_set_aside(statement, in_function)]
            setattr(node, name, [part for statement in kept for part in (_mark(statement), statement)])


def _is_elif(name: str, block: List[ast.stmt]) -> bool:
    """Tells whether a block is an `elif`, of which a mark would make an `else`."""
    return name == "orelse" and len(block) == 1 and isinstance(block[0], ast.If)


def _mark(statement: ast.stmt) -> ast.stmt:
    return ast.Expr(ast.Constant(f"@line {statement.lineno}"))


def _is_set_aside(statement: ast.stmt, in_function: bool) -> bool:
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if isinstance(statement, (ast.Assign, ast.AnnAssign)) and not in_function:
        return statement.value is None or _is_literal(statement.value)
    return isinstance(statement, _NO_LOGIC) or (isinstance(statement, ast.AnnAssign) and statement.value is None)


def _is_literal(value: ast.expr) -> bool:
    """Tells whether a value is a literal, or a type: `Literal[…]`, `Union[…]`, a field's `Field(…)`."""
    if isinstance(value, ast.Subscript):
        return True
    if isinstance(value, ast.Call):
        return isinstance(value.func, ast.Name) and value.func.id in ("TypeVar", "ParamSpec", "Field", "FieldInfo")
    return all(isinstance(part, _LITERAL_PARTS) for part in ast.walk(value))


def _known_names(tree: ast.Module) -> FrozenSet[str]:
    """Returns the names that are the same in all functions: of imports, functions, classes, constants, built-ins."""
    imported = [
        alias.asname or alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    ]
    defined = [node.name for node in ast.walk(tree) if isinstance(node, (*_FUNCTIONS, ast.ClassDef))]
    assigned = [
        node.id
        for statement in tree.body
        if isinstance(statement, (ast.Assign, ast.AnnAssign))
        for node in ast.walk(statement)
        if isinstance(node, ast.Name)
    ]
    return frozenset([*imported, *defined, *assigned, *dir(builtins), "self", "cls"])


class _LocalNamesHidden(ast.NodeTransformer):
    """Makes underscores, as long as they were, of all names but the known ones."""

    def __init__(self, known: FrozenSet[str]) -> None:
        self._known = known

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._hidden(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.arg = self._hidden(node.arg)
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.ExceptHandler:
        node.name = self._hidden(node.name) if node.name else None
        self.generic_visit(node)
        return node

    def _hidden(self, name: str) -> str:
        return name if name in self._known else "_" * len(name)


def _pieces(text: str, offset: int) -> Iterator[Tuple[int, int]]:
    """Yields where the lines of a statement begin and end: a long one has a line for each item in its brackets."""
    start, ends = 0, _ends_of_items(text) if len(text) > _LONGEST_UNBROKEN else []
    for end in ends:
        yield from _pieces(text[start:end], offset + start)
        start = end
    yield offset + start, offset + len(text)


def _ends_of_items(text: str) -> List[int]:
    """Returns where the longest brackets of a statement open, where the items in them end, and where they close."""
    longest: List[int] = []
    ends: List[int] = []
    depth = 0
    for part in _PART.finditer(text):
        if part.group() in ")]}":
            depth -= 1
            if depth == 0 and part.start() - ends[0] > (longest[-1] - longest[0] if longest else 0):
                longest = [*ends, part.start()]
        elif part.group() in "([{":
            depth += 1
            if depth == 1:
                ends = [part.end()]
        elif part.group() == "," and depth == 1:
            ends.append(part.end())
    return longest
