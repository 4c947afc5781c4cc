"""The name by which people know a class: `openai.RateLimitError`, not the place where it is defined."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any, ForwardRef, List, Mapping, TypeVar

ClassT = TypeVar("ClassT", bound=type)

_PACKAGE = __name__.partition(".")[0].partition("_")[0]

unnamed: List[type] = []
"""Classes that were made before the distribution `openai` was loaded; it names them when it is."""


def public(cls: ClassT) -> ClassT:
    """Gives a class the module and the name by which people know it; tracebacks, `repr` and pickles then name that.

    The distribution `openai` knows it. Where that is not loaded, a class keeps the module that defines it.

    Args:
        cls: The class. A decorator for one class; `__init_subclass__` of a root calls it for a whole family, to which
            classes of other packages may belong: they keep their names.
    """
    if not cls.__module__.startswith(_PACKAGE):
        return cls
    public_name: Any = getattr(sys.modules.get(_PACKAGE), "_public_name", None)
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
    if sys.version_info < (3, 10):
        return
    annotations = vars(cls).get("__annotations__", {})
    for name, annotation in annotations.items():
        if isinstance(annotation, str):
            annotations[name] = ForwardRef(annotation, is_argument=False, module=cls.__module__, is_class=True)


def load_public_module(cls: type) -> None:
    """Imports the module by which people know a class, once: tracers wait for that import to wrap what it holds.

    Args:
        cls: A class that is about to be used.
    """
    module = cls.__module__
    if module.startswith(_PACKAGE + ".") and module not in sys.modules:
        import_module(module)


def public_classes(namespace: Mapping[str, Any]) -> None:
    """Does for all classes that a module defines what `public` does for one.

    Args:
        namespace: The module's `globals()`, at its end.
    """
    for value in list(namespace.values()):
        if isinstance(value, type) and value.__module__ == namespace["__name__"]:
            public(value)
