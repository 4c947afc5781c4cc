"""Public names of a package that are loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Dict, List, Mapping, Tuple


def lazy_names(
    namespace: Dict[str, Any], sources: Mapping[str, str]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """Makes `__getattr__` and `__dir__` for a package (PEP 562).

    Args:
        namespace: The package's `globals()`; a loaded name is stored there.
        sources: The module of each name, relative to the package (`".errors"`).

    Returns:
        The two functions, to be bound to these names in the package.
    """
    package = namespace["__name__"]

    def load(name: str) -> Any:
        if name not in sources:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        namespace[name] = value = getattr(import_module(sources[name], package), name)
        return value

    def names() -> List[str]:
        return sorted({*namespace, *sources})

    return load, names
