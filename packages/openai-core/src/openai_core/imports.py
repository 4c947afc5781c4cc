"""Names that are loaded on first use: of a package, of its neighbours, of other distributions; and earlier paths.

Here are also the libraries of HTTP: `from .imports import httpx` is httpx2 where only that is installed.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple

if TYPE_CHECKING:
    import httpcore as httpcore
    import httpx as httpx

_SUCCESSORS = {"httpcore": "httpcore2", "httpx": "httpx2"}

LIBRARY_OF_HTTP = {"httpx": __name__, "httpx2": f"{__name__}:httpx"}
"""For `lazy_names`: in a module that has it, both names are the library that the clients use."""


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Finds an earlier name of this module, which leads to its successor.

        Args:
            name: The name that was asked for.
        """
        if name not in _SUCCESSORS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return _library_of_http(name)


def _library_of_http(name: str) -> ModuleType:
    """Loads httpx, or httpcore below it; their successors where httpx is not installed."""
    try:
        import_module("httpx")
    except ImportError as error:
        if error.name not in ("httpx", None):  # programs that hide it from themselves name nothing
            raise
        try:
            return import_module(_SUCCESSORS[name])
        except ImportError:
            raise error from None
    return import_module(name)


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
            removed = None if name.startswith("_") else _removed(namespace, name)
            raise AttributeError(removed or f"module {module!r} has no attribute {name!r}")
        path, colon, other = source.partition(":")
        value = import_module(path, package)
        for part in [] if colon and not other else (other or name).split("."):
            value = getattr(value, part)
        if callable(value):
            from .public_names import annotate_late

            annotate_late(value)
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


supplied: Dict[str, str] = {}
"""Where (`module:NAME`) a distribution has what it knows of its API and the kernel asks for late, by the question."""


def supplied_value(question: str, default: Any) -> Any:
    """Returns what a distribution knows of its API.

    Args:
        question: Its key in `supplied`.
        default: The answer where nobody has one.
    """
    place = supplied.get(question)
    if place is None:
        return default
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


def sibling(module: str, name: str) -> Any:
    """Returns a name of a module in another distribution of this SDK.

    Args:
        module: The module, such as `openai_realtime.sync.responses`.
        name: What to take from it.

    Raises:
        MissingDependencyError: The distribution is not installed.
    """
    from .errors import MissingDependencyError

    package = module.partition(".")[0]
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        distribution = package.replace("_", "-")
        raise MissingDependencyError(
            f"This needs the package {distribution!r}, which is not installed; run `pip install {distribution}`."
        ) from None


class _MovedModules:
    """Finds a module under an earlier path, in a package whose `__moved__` names a module with a table `MOVED`.

    It is the last of `sys.meta_path`, so it is asked where an import would fail. What it finds is the module itself. A
    folder that moved is a module of its own that hands out the names of the new one: if it were the same, Python would
    find its files a second time, under the old path, and make each class twice.
    """

    @classmethod
    def find_spec(cls, name: str, path: object = None, target: object = None) -> Optional[ModuleSpec]:
        package, _, old = name.partition(".")
        namespace = getattr(sys.modules.get(package), "__dict__", {})
        removed = _removed(namespace, old)
        if removed:
            if sys._getframe(2).f_code.co_name.startswith("_find_and_load"):
                raise ModuleNotFoundError(removed, name=name)
            return None  # somebody asks whether there is such a module, and does not import it
        table = namespace.get("__moved__")
        new = _new_path(old, import_module(table).MOVED) if table and old else None
        if new is None:
            return None
        try:
            module = import_module(f"{package}.{new}")
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{new}":
                raise
            return None
        loader: Any = cls(module)  # a Loader in all but its base class, which costs an import
        return ModuleSpec(name, loader, is_package=hasattr(module, "__path__"))

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def create_module(self, spec: ModuleSpec) -> None:
        """Leaves it to Python to make an empty module, which is kept for folders only."""

    def exec_module(self, module: ModuleType) -> None:
        if hasattr(self._module, "__path__"):
            module.__doc__ = self._module.__doc__
            module.__dict__["__getattr__"] = lambda name: getattr(self._module, name)
            module.__dict__["__dir__"] = lambda: dir(self._module)
        else:
            sys.modules[module.__name__] = self._module


def _removed(namespace: Mapping[str, Any], name: str) -> Optional[str]:
    """Returns what to use in place of a module that a package had once; the table `REMOVED` of `__moved__` says it."""
    table = namespace.get("__moved__")
    sentence: Optional[str] = getattr(import_module(table), "REMOVED", {}).get(name) if table and name else None
    return sentence


def _new_path(old: str, moved: Mapping[str, str]) -> Optional[str]:
    """Returns the new path of a module, by its own entry or by that of a folder that it is in."""
    folder, rest = old, ""
    while folder not in moved:
        folder, dot, last = folder.rpartition(".")
        if not dot:
            return None
        rest = f".{last}{rest}"
    return moved[folder] + rest


sys.meta_path.append(_MovedModules)
