"""The mistakes: each operator yields the edits that it can make of one node of a syntax tree."""

from __future__ import annotations

import ast
import re
from typing import Callable, Dict, Iterator, Mapping, Tuple

from .source import Edit, Source

COMPARISONS: Mapping[type, Tuple[str, Tuple[str, ...]]] = {
    ast.Lt: ("<", ("<=", ">=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Gt: (">", (">=", "<=")),
    ast.GtE: (">=", (">", "<")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.Is: ("is", ("is not",)),
    ast.IsNot: (r"is\s+not", ("is",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: (r"not\s+in", ("in",)),
}
ARITHMETIC: Mapping[type, Tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.BitOr: ("|", "&"),
    ast.BitAnd: ("&", "|"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
}
OTHERWISE_MUTABLE = (ast.BoolOp, ast.Compare, ast.Constant, ast.UnaryOp)
EFFECTS = (ast.Await, ast.Call, ast.Yield, ast.YieldFrom)
REMOVABLE = (ast.AugAssign, ast.Break, ast.Continue, ast.Delete, ast.Raise)
UNORDERED_CALLS = ("cast", "contextlib.suppress", "isinstance", "suppress")
"""Of which nobody can see, or must not see, the order of the arguments."""

KEPT_DECORATORS = re.compile(r"@(typing\.)?(overload|final|runtime_checkable|abstractmethod)\b")


def comparison(node: ast.AST, source: Source) -> Iterator[Edit]:
    """`<` becomes `<=` and `>=`, `==` becomes `!=`, `is` becomes `is not`, and so on."""
    if isinstance(node, ast.Compare):
        operands = [node.left, *node.comparators]
        for left, operator, right in zip(operands, node.ops, operands[1:]):
            pattern, others = COMPARISONS[type(operator)]
            for other in others:
                yield _between(source, left, right, pattern, other)


def connective(node: ast.AST, source: Source) -> Iterator[Edit]:
    """`and` becomes `or`, and the other way round."""
    if isinstance(node, ast.BoolOp):
        was, becomes = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:]):
            yield _between(source, left, right, was, becomes)


def negation(node: ast.AST, source: Source) -> Iterator[Edit]:
    """`not x` becomes `x`; `if x` becomes `if not (x)`."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield Edit(source.start(node), source.start(node.operand), "")
    elif isinstance(node, (ast.If, ast.IfExp, ast.While)) and not isinstance(node.test, OTHERWISE_MUTABLE):
        yield source.replaced(node.test, f"not ({source.of(node.test)})")


def constant(node: ast.AST, source: Source) -> Iterator[Edit]:
    """Numbers grow by 1, texts become empty, `True` becomes `False`, and `None` becomes `...`."""
    if isinstance(node, ast.JoinedStr):
        yield source.replaced(node, '""')
    elif isinstance(node, ast.Constant) and node.value is not ...:
        yield source.replaced(node, _another(node.value))


def arithmetic(node: ast.AST, source: Source) -> Iterator[Edit]:
    """`+` becomes `-`, `*` becomes `+`, `|` becomes `&`, and so on, with `+=` and its kin."""
    if isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
        was, becomes = ARITHMETIC[type(node.op)]
        yield _between(source, node.left, node.right, re.escape(was), becomes)
    elif isinstance(node, ast.AugAssign) and type(node.op) in ARITHMETIC:
        was, becomes = ARITHMETIC[type(node.op)]
        yield _between(source, node.target, node.value, re.escape(was), becomes)


def removal(node: ast.AST, source: Source) -> Iterator[Edit]:
    """A statement that has an effect is left out."""
    is_call = isinstance(node, ast.Expr) and isinstance(node.value, EFFECTS)
    sets_part = isinstance(node, ast.Assign) and not isinstance(node.targets[0], ast.Name)
    if is_call or sets_part or isinstance(node, REMOVABLE):
        yield source.replaced(node, "pass")


def result(node: ast.AST, source: Source) -> Iterator[Edit]:
    """`return x` becomes `return None`."""
    if isinstance(node, ast.Return) and node.value is not None and source.of(node.value) != "None":
        yield source.replaced(node, "return None")


def arguments(node: ast.AST, source: Source) -> Iterator[Edit]:
    """The first two arguments of a call are swapped."""
    if isinstance(node, ast.Call) and len(node.args) >= 2 and source.of(node.func) not in UNORDERED_CALLS:
        first, second = node.args[:2]
        texts = source.of(first), source.of(second)
        if texts[0] != texts[1] and not isinstance(first, ast.Starred) and not isinstance(second, ast.Starred):
            between = source.part(source.end(first), source.start(second))
            yield Edit(source.start(first), source.end(second), f"{texts[1]}{between}{texts[0]}")


def decorator(node: ast.AST, source: Source) -> Iterator[Edit]:
    """A decorator is left out."""
    if isinstance(node, (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef)):
        for each in node.decorator_list:
            start, end = source.last_before("@", source.start(each)), source.end(each)
            if not KEPT_DECORATORS.match(source.part(start, end)):
                yield Edit(start, end, "")


OPERATORS: Dict[str, Callable[[ast.AST, Source], Iterator[Edit]]] = {
    each.__name__: each
    for each in (
        comparison,
        connective,
        negation,
        constant,
        arithmetic,
        removal,
        result,
        arguments,
        decorator,
    )
}


def _between(source: Source, left: ast.AST, right: ast.AST, pattern: str, text: str) -> Edit:
    """Replaces what stands between two operands; there may be brackets around it."""
    start, end = source.end(left), source.start(right)
    found = re.search(pattern, source.part(start, end))
    if found is None:
        raise ValueError(f"There is no {pattern} in line {source.line(start)}.")
    return Edit(start + found.start(), start + found.end(), text)


def _another(value: object) -> str:
    if value is None:
        return "..."
    if isinstance(value, bool):
        return repr(not value)
    if isinstance(value, bytes):
        return 'b"XX"' if not value else 'b""'
    if isinstance(value, str):
        return '"XX"' if not value else '""'
    return repr(value + 1)  # type: ignore[operator]
