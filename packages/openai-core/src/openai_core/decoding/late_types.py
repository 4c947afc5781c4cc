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
    """Whether an annotation of a class names a type that is not loaded yet.

    Args:
        cls: The class that has the annotation.
        annotation: The annotation, evaluated or not.
    """
    return bool(_named(cls, annotation))


def early_members(cls: type, annotation: Any) -> Dict[str, Any]:
    """Returns the part that is there already of each late type that an annotation names; `NoReturn` for nothing.

    Args:
        cls: The class that has the annotation.
        annotation: The annotation, evaluated or not.
    """
    members: Mapping[str, Any] = _module(cls).get(_MEMBERS, {})
    return {name: members.get(name, NoReturn) for name in _named(cls, annotation)}


def load_named_types(cls: type, annotation: Any) -> None:
    """Loads the types that an annotation of a class names.

    Args:
        cls: The class that has the annotation.
        annotation: The annotation, evaluated or not.
    """
    _load(cls, _named(cls, annotation))


def defining_module(cls: type) -> str:
    """Returns the module that defines a class, where its names are looked up; `__module__` is what people know.

    Args:
        cls: The class to look at.
    """
    found: str = vars(cls).get("__defined_in__", cls.__module__)
    return found


def own_annotations(cls: type) -> Dict[str, Any]:
    """Returns the annotations in the body of a class, without those of its bases; names that are missing stay names.

    Args:
        cls: The class to look at.
    """
    found: Any = vars(cls).get("__annotations__")
    if found is None and sys.version_info >= (3, 14):
        # A class keeps a function that evaluates them when somebody asks (PEP 749).
        from annotationlib import Format, get_annotations

        found = get_annotations(cls, format=Format.FORWARDREF)
    return found or {}


def _load(cls: type, names: Set[str]) -> None:
    for name in names:
        getattr(sys.modules[defining_module(cls)], name)


def _named(cls: type, annotation: Any) -> Set[str]:
    text = annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else annotation
    missing = _missing(cls) if isinstance(text, str) else None
    return missing.intersection(_NAME.findall(text)) if missing else set()


def _missing(cls: type) -> Set[str]:
    module = _module(cls)
    table: Mapping[str, str] = module.get(_TABLE, {})
    return {name for name in table if name not in module}


def _module(cls: type) -> Mapping[str, Any]:
    module = sys.modules.get(defining_module(cls))
    return vars(module) if module else {}
