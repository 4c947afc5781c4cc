"""Types that a module names in annotations without loading them.

Creating a model class costs a fifth of a millisecond, and an object such as `Response` names hundreds of types that
most answers do not hold. A module can say where such types are, in a table called `LATE` (by name: the module, relative
to its package) with a module `__getattr__` that loads them. They are loaded when a value needs one, when pydantic needs
the schema of a model that names one, or when a program asks for one.

Of a union among them, the module may have the members that nearly every answer consists of. A table called `EARLY`
gives them by the same name, as a union of models with a discriminator, or as a `Literal`: these values load nothing.
"""

from __future__ import annotations

import re
import sys
from typing import Any, Dict, ForwardRef, Mapping, NoReturn, Set

_TABLE = "LATE"
_MEMBERS = "EARLY"
_NAME = re.compile(r"(?<![\w.'\"])[A-Za-z_]\w*")


def names_late_types(cls: type, annotation: Any) -> bool:
    """Whether an annotation of a class names a type that is not loaded yet."""
    return bool(_named(cls, annotation))


def early_members(cls: type, annotation: Any) -> Dict[str, Any]:
    """Returns the part that is there already of each late type that an annotation names; `NoReturn` for nothing."""
    members: Mapping[str, Any] = _module(cls).get(_MEMBERS, {})
    return {name: members.get(name, NoReturn) for name in _named(cls, annotation)}


def load_named_types(cls: type, annotation: Any) -> None:
    """Loads the types that an annotation of a class names."""
    _load(cls, _named(cls, annotation))


def load_late_types(cls: type) -> None:
    """Loads all types that the modules of a class and of its bases name."""
    for base in cls.__mro__:
        _load(base, _missing(base))


def schema_with_late_types(cls: Any, source: Any, handler: Any) -> Any:
    """Builds the schema of a model whose annotations name late types; the class method that pydantic asks for it."""
    load_late_types(cls)
    return handler(source)


def _load(cls: type, names: Set[str]) -> None:
    for name in names:
        getattr(sys.modules[cls.__module__], name)


def _named(cls: type, annotation: Any) -> Set[str]:
    text = annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else annotation
    missing = _missing(cls) if isinstance(text, str) else None
    return missing.intersection(_NAME.findall(text)) if missing else set()


def _missing(cls: type) -> Set[str]:
    module = _module(cls)
    table: Mapping[str, str] = module.get(_TABLE, {})
    return {name for name in table if name not in module}


def _module(cls: type) -> Mapping[str, Any]:
    return vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
