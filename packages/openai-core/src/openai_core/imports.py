"""Public names of a package that are loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Dict, List, Mapping, Tuple


def lazy_names(
    namespace: Dict[str, Any], sources: Mapping[str, str]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]:
    """Makes `__getattr__` and `__dir__` for a package or another module (PEP 562).

    Args:
        namespace: The module's `globals()`; a loaded name is stored there.
        sources: The module of each name, relative (`".errors"`) or absolute. `"module:Owner.Nested"` takes another name
            there; a name whose source ends in a colon is the module itself.

    Returns:
        The two functions, to be bound to these names in the module.
    """
    module, package = namespace["__name__"], namespace["__package__"]

    def load(name: str) -> Any:
        source = sources.get(name)
        if source is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        path, colon, other = source.partition(":")
        value = import_module(path, package)
        for part in [] if colon and not other else (other or name).split("."):
            value = getattr(value, part)
        namespace[name] = value
        return value

    def names() -> List[str]:
        return sorted({*sources, *(name for name in namespace if name.startswith("__"))})

    return load, names


def neighbouring_names(module: str, neighbours: str) -> Callable[[str], Any]:
    """Makes `__getattr__` for a module that passes on what other modules define, because its own names refer to it.

    Args:
        module: Its full name; the neighbours are in the same top-level package.
        neighbours: The paths of the others below that package, separated by spaces. They are loaded when a name is
            looked for that the module lacks.
    """
    package = module.partition(".")[0]

    def load(name: str) -> Any:
        for path in () if name.startswith("_") else neighbours.split():
            names = vars(import_module(f"{package}.{path}"))
            if name in names:
                return names[name]
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return load
