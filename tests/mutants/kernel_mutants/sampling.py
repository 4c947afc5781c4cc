"""Which mutants there are, and a random sample of them."""

from __future__ import annotations

import ast
import random
from itertools import islice
from pathlib import Path
from typing import Iterator, List, NamedTuple, Sequence, Tuple

from .operators import OPERATORS
from .source import Edit, Source

KERNEL = Path("packages/openai-core/src/openai_core")
PARTS = (
    "call",
    "deadlines.py",
    "encoding",
    "logs.py",
    "redaction.py",
    "retries.py",
    "retry_facts.py",
    "streaming",
    "transports",
)
"""What decides whether a call ends well: its flow, redirects, retries, deadlines, logs, bytes and transports."""

RENDERED = "# Rendered from "
NAMES_OF_TYPES = ("NewType", "ParamSpec", "TypeVar", "TypeVarTuple")


class Mutant(NamedTuple):
    """One mistake in one module.

    Attributes:
        module: The file, below the repository.
        place: The qualified name of the function or class that holds the mistake.
        operator: The name of the operator.
        lines: Lines, from 1, of which tests that see the mistake run at least one.
        edit: What changes.
    """

    module: str
    place: str
    operator: str
    lines: Tuple[int, ...]
    edit: Edit


def sample(root: Path, seed: int, count: int, only: Sequence[str] = ()) -> Tuple[List[Mutant], int]:
    """Returns so many mutants, each as likely as any other, and the number of those that there are.

    Args:
        root: The repository.
        seed: The same seed gives the same mutants of the same sources.
        only: Modules whose path holds one of these; default: all.
    """
    everything = [mutant for path in modules(root) if _is_wanted(path, only) for mutant in mutants(root, path)]
    random.Random(seed).shuffle(everything)
    programs = (mutant for mutant in everything if _is_program(text_of(root, mutant)))
    return [*islice(programs, count)], len(everything)


def text_of(root: Path, mutant: Mutant) -> str:
    """Returns the module with the mistake."""
    return Source((root / mutant.module).read_text(encoding="utf-8")).edited(mutant.edit)


def modules(root: Path) -> Iterator[Path]:
    """Yields the modules that people wrote; the synchronous ones that are rendered come from those."""
    for part in PARTS:
        whole = root / KERNEL / part
        for path in sorted(whole.rglob("*.py")) if whole.is_dir() else [whole]:
            if path.exists() and not path.read_text(encoding="utf-8").startswith(RENDERED):
                yield path


def mutants(root: Path, path: Path) -> Iterator[Mutant]:
    """Yields each mutant of a module; a few of them are no programs."""
    source = Source(path.read_text(encoding="utf-8"))
    for node, place, lines in _mutable(source.tree, "", (1,)):
        for name, operator in OPERATORS.items():
            for edit in operator(node, source):
                yield Mutant(path.relative_to(root).as_posix(), place, name, lines, edit)


def _mutable(node: ast.AST, place: str, lines: Tuple[int, ...]) -> Iterator[Tuple[ast.AST, str, Tuple[int, ...]]]:
    """Yields the nodes that run, each with the name of its place and with its lines."""
    if _is_for_readers(node):
        return
    if isinstance(node, ast.stmt):
        lines = (node.lineno,)
    elif hasattr(node, "lineno"):
        lines = tuple(sorted({lines[0], node.lineno}))
    yield node, place, lines
    if isinstance(node, (ast.AsyncFunctionDef, ast.ClassDef, ast.FunctionDef)):
        place = f"{place}.{node.name}".lstrip(".")
    for child in _children(node):
        yield from _mutable(child, place, lines)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Yields what is below a node, without what only checkers read."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cast":
        yield node.args[1]
        return
    for field, value in ast.iter_fields(node):
        if field == "comparators" and isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
            continue  # `is None` has mutants that are less obvious
        if field in ("annotation", "returns", "bases") or isinstance(node, ast.JoinedStr):
            continue
        yield from (each for each in (value if isinstance(value, list) else [value]) if isinstance(each, ast.AST))


def _is_for_readers(node: ast.AST) -> bool:
    """Whether a node changes no behaviour: docstrings, types, assertions for checkers, and what only saves memory."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in NAMES_OF_TYPES
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__slots__"
    if isinstance(node, ast.keyword):
        return node.arg == "maxsize"
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and node.value.id[:1].isupper() and not node.value.id.isupper()
    if isinstance(node, ast.FunctionDef):
        return any("overload" in ast.dump(each) for each in node.decorator_list)
    if isinstance(node, ast.ClassDef):
        return any(_is_protocol(each) for each in node.bases)
    return isinstance(node, (ast.Assert, ast.Import, ast.ImportFrom))


def _is_protocol(base: ast.expr) -> bool:
    """Whether a base class is that of `typing`; those of `asyncio` have behaviour."""
    name = base.value if isinstance(base, ast.Subscript) else base
    return isinstance(name, ast.Name) and name.id == "Protocol"


def _is_wanted(path: Path, only: Sequence[str]) -> bool:
    return not only or any(each in path.as_posix() for each in only)


def _is_program(text: str) -> bool:
    try:
        compile(text, "<mutant>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True
