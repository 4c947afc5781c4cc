"""The name by which people know a class: `openai.RateLimitError`, not the place where it is defined."""

from __future__ import annotations

import sys
from functools import reduce
from typing import Any, ForwardRef, Iterator, List, Mapping, Tuple, TypeVar

ClassT = TypeVar("ClassT", bound=type)

PACKAGE = __name__.partition(".")[0].partition("_")[0]
"""How the names of the SDK's distributions begin, and the name of the one that knows all others."""

unnamed: List[type] = []
"""Classes that were made before the distribution `openai` was loaded; it names them when it is."""

unnamed_types: List[Tuple[Mapping[str, Any], Mapping[str, str]]] = []
"""API types of modules that were loaded before `openai`: what `public_types` was called with."""

_KEEPS_MODULES = sys.version_info >= (3, 10)
"""Whether an annotation can say in which module its names are."""


def public(cls: ClassT) -> ClassT:
    """Gives a class the module and the name by which people know it; tracebacks, `repr` and pickles then name that.

    The distribution `openai` knows it. Where that is not loaded, a class keeps the module that defines it.

    Args:
        cls: The class. A decorator for one class; `__init_subclass__` of a root calls it for a whole family, to which
            classes of other packages may belong: they keep their names.
    """
    if not cls.__module__.startswith(PACKAGE):
        return cls
    public_name: Any = getattr(sys.modules.get(PACKAGE), "_public_name", None)
    if public_name is None:
        unnamed.append(cls)
        return cls
    module, name = public_name(cls.__module__, cls.__name__)
    if module != cls.__module__:
        _keep_annotations(cls)
        cls.__module__ = module
        cls.__name__ = cls.__qualname__ = name
    return cls


def _keep_annotations(cls: type) -> None:
    """Lets annotations say where their names are; `typing.get_type_hints` would look in the module of the class."""
    if not _KEEPS_MODULES:
        return
    annotations = vars(cls).get("__annotations__", {})
    for name, annotation in annotations.items():
        if isinstance(annotation, str):
            annotations[name] = ForwardRef(annotation, is_argument=False, module=cls.__module__, is_class=True)


def public_classes(namespace: Mapping[str, Any]) -> None:
    """Does for all classes that a module defines what `public` does for one.

    Args:
        namespace: The module's `globals()`, at its end.
    """
    for value in list(namespace.values()):
        if isinstance(value, type) and value.__module__ == namespace["__name__"]:
            public(value)


def public_types(namespace: Mapping[str, Any], places: Mapping[str, str]) -> None:
    """Gives the API types of a module the modules and names by which people know them.

    Caches, allow-lists and pickles look at `openai.types.…`. As with `public`, the modules count where `openai` is
    loaded. Where a class is defined, and so where the names in its annotations are, its `__defined_in__` says.

    Args:
        namespace: The module's `globals()`, at its end.
        places: By the familiar module below `openai.types`: the names there; `familiar=Own.Nested` where a class is
            called otherwise here.
    """
    for _, name, cls in _types_in(namespace, places):
        cls.__name__ = name
    if hasattr(sys.modules.get(PACKAGE), "_public_name"):
        name_types(namespace, places)
    else:
        unnamed_types.append((namespace, places))


def name_types(namespace: Mapping[str, Any], places: Mapping[str, str]) -> None:
    """Does what `public_types` promises, now that `openai` is loaded."""
    for place, name, cls in _types_in(namespace, places):
        if dict in cls.__mro__ and not _KEEPS_MODULES:
            continue  # pydantic looks for the names in the annotations of a TypedDict in its module
        _keep_annotations(cls)
        cls.__defined_in__ = cls.__module__
        cls.__module__ = f"{PACKAGE}.types.{place}".rstrip(".")
        cls.__qualname__ = name


def _types_in(namespace: Mapping[str, Any], places: Mapping[str, str]) -> Iterator[Tuple[str, str, Any]]:
    for place, names in places.items():
        for known in names.split():
            name, _, own = known.partition("=")
            first, *nested = (own or name).split(".")
            yield place, name, reduce(getattr, nested, namespace[first])
