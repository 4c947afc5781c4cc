"""What a class shows to those who look at it: the name by which people know it, and annotations that evaluate."""

from __future__ import annotations

import sys
import typing
from functools import cached_property, reduce
from importlib import import_module
from types import FunctionType
from typing import Any, Dict, ForwardRef, Iterator, List, Mapping, Set, Tuple, TypeVar

ClassT = TypeVar("ClassT", bound=type)

PACKAGE = __name__.partition(".")[0].partition("_")[0]
"""How the names of the SDK's distributions begin, and the name of the one that knows all others."""

unnamed: List[type] = []
"""Classes that were made before the distribution `openai` was loaded; it names them when it is."""

unnamed_types: List[Tuple[Mapping[str, Any], Mapping[str, str], str]] = []
"""API types of modules that were loaded before `openai`: what `public_types` was called with."""

_KEEPS_MODULES = sys.version_info >= (3, 10)
"""Whether an annotation can say in which module its names are."""


class LateAnnotations(Dict[str, Any]):
    """The annotations of a function whose module imports most of their names for type checkers only.

    Whoever reads them may evaluate them in that module (`typing.get_type_hints`, `inspect.signature(eval_str=True)`),
    so the names are imported then. Passing the dictionary on, as `functools.wraps` does, reads nothing.

    Args:
        annotations: The annotations as texts.
        module: The name of the module.
    """

    def __init__(self, annotations: Mapping[str, Any], module: str) -> None:
        super().__init__(annotations)
        self._module = module

    def _read(self) -> Dict[str, Any]:
        from .checked_names import load_checked_names

        load_checked_names(self._module)
        return {name: dict.__getitem__(self, name) for name in dict.__iter__(self)}

    def __getitem__(self, name: str) -> Any:
        return self._read()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __reduce__(self) -> Any:
        return (dict, (self._read(),))

    def get(self, name: str, default: Any = None) -> Any:
        """Returns the annotation of a name, as `dict.get` does.

        Args:
            name: The name of the attribute.
            default: What is returned if there is none (`None` by default).
        """
        return self._read().get(name, default)

    def keys(self) -> Any:
        """Returns the names that are annotated."""
        return self._read().keys()

    def values(self) -> Any:
        """Returns the annotations."""
        return self._read().values()

    def items(self) -> Any:
        """Returns names and annotations in pairs."""
        return self._read().items()

    def copy(self) -> Dict[str, Any]:
        """Returns a plain dictionary of the annotations."""
        return self._read()


def annotate_late(member: Any) -> None:
    """Lets the annotations of a function be evaluated, or those of a class and of the classes that it is derived from.

    Args:
        member: Anything that a module holds or passes on.
    """
    if not isinstance(member, type):
        _annotate_function(member)
        return
    for base in member.__mro__:
        if base not in _annotated and base.__module__.startswith(PACKAGE):
            _annotated.add(base)
            for each in [*vars(base).values()]:
                _annotate_function(each)


_annotated: Set[type] = set()
_overloads: Any = getattr(typing, "get_overloads", lambda function: ())  # older Pythons keep none
_HOLDERS: Any = ((staticmethod, "__func__"), (classmethod, "__func__"), (property, "fget"), (cached_property, "func"))


def _annotate_function(member: Any) -> None:
    for kind, name in _HOLDERS:
        if isinstance(member, kind):
            member = getattr(member, name)
    if type(member) is FunctionType:
        _annotate(member)
        for overloaded in _overloads(member):
            _annotate(overloaded)


def _annotate(member: Any) -> None:
    wrapped = getattr(member, "__wrapped__", None)
    module = member.__globals__["__name__"]
    if type(wrapped) is FunctionType:
        _annotate(wrapped)
        member.__annotations__ = wrapped.__annotations__
    elif type(member.__annotations__) is dict and member.__annotations__ and module.startswith(PACKAGE):
        member.__annotations__ = LateAnnotations(member.__annotations__, module)


def public(cls: ClassT) -> ClassT:
    """Gives a class the module and the name by which people know it; tracebacks, `repr` and pickles then name that.

    The distribution `openai` knows it. Where that is not loaded, a class keeps the module that defines it.

    Args:
        cls: The class. A decorator for one class; `__init_subclass__` of a root calls it for a whole family, to which
            classes of other packages may belong: they keep their names.
    """
    if not cls.__module__.startswith(PACKAGE):
        return cls
    annotate_late(cls)
    public_name: Any = getattr(sys.modules.get(PACKAGE), "_public_name", None)
    if public_name is None:
        unnamed.append(cls)
        return cls
    # Not `__name__`: a resource that is made before `openai` is loaded may have its familiar one there already.
    module, name = public_name(cls.__module__, cls.__qualname__.rpartition(".")[2])
    if module != cls.__module__:
        _keep_annotations(cls)
        cls.__module__ = module
        cls.__name__ = cls.__qualname__ = name
    return cls


def _keep_annotations(cls: type) -> None:
    """Lets annotations say where their names are; `typing.get_type_hints` would look in the module of the class."""
    # Newer Pythons keep a function in a class, and evaluate its own annotations when they are asked for.
    annotations = cls.__annotations__ if sys.version_info >= (3, 14) else vars(cls).get("__annotations__", {})
    for name, annotation in annotations.items():
        if isinstance(annotation, str):
            annotations[name] = _placed(annotation, cls.__module__)


def _placed(annotation: str, module: str) -> Any:
    if _KEEPS_MODULES:
        return ForwardRef(annotation, is_argument=False, module=module, is_class=True)
    try:
        return eval(annotation, vars(sys.modules[module]))
    except (AttributeError, NameError, TypeError):  # of types that are loaded later, or in the form of newer Pythons
        return annotation


def load_public_module(cls: type) -> None:
    """Imports the module by which people know a class, once: tracers wait for that import to wrap what it holds.

    Args:
        cls: A class that is about to be used.
    """
    module = cls.__module__
    if module.startswith(PACKAGE + ".") and module not in sys.modules:
        import_module(module)


def public_classes(namespace: Mapping[str, Any]) -> None:
    """Does for all classes that a module defines what `public` does for one, and has its functions annotated alike.

    Args:
        namespace: The module's `globals()`, at its end.
    """
    for value in list(namespace.values()):
        if getattr(value, "__module__", None) != namespace["__name__"]:
            continue
        if isinstance(value, type):
            public(value)
        else:
            _annotate_function(value)


def public_types(namespace: Mapping[str, Any], places: Mapping[str, str], below: str = "types") -> None:
    """Gives the API types of a module the modules and names by which people know them, and TypedDicts their texts.

    Caches, allow-lists and pickles look at `openai.types.…`. As with `public`, the modules count where `openai` is
    loaded. Where a class is defined, and so where the names in its annotations are, its `__defined_in__` says.

    Args:
        namespace: The module's `globals()`, at its end.
        places: By the familiar module: the names there; `familiar=Own.Nested` where a class is called otherwise here.
        below: The package of `openai` that the familiar modules are in (`types` by default).
    """
    for _, name, cls in _types_in(namespace, places):
        if dict in cls.__mro__ and "__get_pydantic_json_schema__" not in vars(cls):
            from .decoding.descriptions import describe_typed_dict

            describe_typed_dict(cls)
        cls.__name__ = name
    if hasattr(sys.modules.get(PACKAGE), "_public_name"):
        name_types(namespace, places, below)
    else:
        unnamed_types.append((namespace, places, below))


def name_types(namespace: Mapping[str, Any], places: Mapping[str, str], below: str) -> None:
    """Does what `public_types` promises, now that `openai` is loaded.

    Args:
        namespace: The module's `globals()`.
        places: The familiar modules, and the names of the classes in each.
        below: The package of `openai` that they are in.
    """
    for place, name, cls in _types_in(namespace, places):
        cls.__qualname__ = name
        if dict in cls.__mro__ and not _KEEPS_MODULES:
            continue  # pydantic looks for the names in the annotations of a TypedDict in its module
        _keep_annotations(cls)
        cls.__defined_in__ = cls.__module__
        cls.__module__ = f"{PACKAGE}.{below}.{place}".rstrip(".")


def _types_in(namespace: Mapping[str, Any], places: Mapping[str, str]) -> Iterator[Tuple[str, str, Any]]:
    for place, names in places.items():
        for known in names.split():
            name, _, own = known.partition("=")
            first, *nested = (own or name).split(".")
            yield place, name, reduce(getattr, nested, namespace[first])
