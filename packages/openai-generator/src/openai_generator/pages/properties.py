"""Properties that hand-written classes give a model, read from their sources."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module

from ..definitions.model import Field


def properties_of(mixin: str) -> Iterator[Field]:
    """Yields the properties of a class as if they were fields.

    Args:
        mixin: The class, as `module:name`.
    """
    module, _, name = mixin.partition(":")
    tree = ast.parse(inspect.getsource(getattr(import_module(module), name)))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(ast.unparse(each) == "property" for each in node.decorator_list):
            returned = ast.unparse(node.returns) if node.returns else "Any"
            yield Field(node.name, returned, about=ast.get_docstring(node) or "")
