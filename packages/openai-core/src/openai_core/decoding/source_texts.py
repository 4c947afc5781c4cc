"""The docstrings of attributes, which Python forgets when it runs a module: read from its source."""

from __future__ import annotations

import ast
import sys
from functools import lru_cache
from typing import Any, Iterator, Mapping


@lru_cache(maxsize=None)
def attribute_texts(module: str) -> Mapping[str, Mapping[str, str]]:
    """Returns the docstrings of attributes in a module, by the name of the class, and then by that of the attribute.

    Args:
        module: The name of the module. Where it has no source, as in a frozen program, there are no texts.
    """
    try:
        loader: Any = sys.modules[module].__spec__.loader  # type: ignore[union-attr]
        tree = ast.parse(loader.get_source(module) or "")
    except Exception:  # no loader, no source, or one that this Python cannot read
        return {}
    return dict(_classes(tree, ""))


def _classes(node: Any, prefix: str) -> Iterator[Any]:
    for each in node.body:
        if isinstance(each, ast.ClassDef):
            yield prefix + each.name, dict(_attributes(each))
            yield from _classes(each, f"{prefix}{each.name}.")


def _attributes(node: ast.ClassDef) -> Iterator[Any]:
    for attribute, text in zip(node.body, node.body[1:]):
        if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name):
            value = text.value if isinstance(text, ast.Expr) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield attribute.target.id, " ".join(value.value.split())
