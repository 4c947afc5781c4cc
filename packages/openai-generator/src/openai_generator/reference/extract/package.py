"""The syntax trees of an installed package, which is imported only to find where it is and what hangs on its client."""

from __future__ import annotations

import ast
import functools
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

Facts = dict[str, Any]
Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]


class Package:
    """The modules of an installed package.

    Args:
        name: Its import name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.module: Any = importlib.import_module(name)
        self.folder: Path = Path(str(self.module.__file__)).parent

    def files(self) -> Iterator[tuple[str, Path]]:
        """Yields each module that is the package's own, by its full name."""
        for path in sorted(self.folder.rglob("*.py")):
            parts = path.relative_to(self.folder.parent).with_suffix("").parts
            if "_vendor" not in parts:
                yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path

    @functools.cache  # noqa: B019 - it lives as long as the process
    def tree(self, module: str) -> ast.Module:
        """Returns the syntax tree of a module.

        Args:
            module: The full name of the module.
        """
        path = self.folder.parent.joinpath(*module.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        return ast.parse(path.read_text(encoding="utf-8"))

    def class_(self, module: str, name: str) -> ast.ClassDef | None:
        """Returns the definition of a class, if it stands at the top of its module.

        Args:
            module: The full name of the module.
            name: The name of the class.
        """
        found = (each for each in self.tree(module).body if isinstance(each, ast.ClassDef) and each.name == name)
        return next(found, None)


def is_function(node: ast.AST) -> TypeGuard[Function]:
    """Whether a node defines a function.

    Args:
        node: Any node of a syntax tree.
    """
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def decorators(function: Function) -> set[str]:
    """Returns the names of a function's decorators, without their modules.

    Args:
        function: The definition of the function.
    """
    called = (each.func if isinstance(each, ast.Call) else each for each in function.decorator_list)
    return {ast.unparse(each).rpartition(".")[2] for each in called}


def text_of(node: ast.expr | None) -> str | None:
    """Returns an expression as text; of an annotation in quotes, what is inside.

    Args:
        node: An annotation; `None` for none.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None if node is None else ast.unparse(node)
