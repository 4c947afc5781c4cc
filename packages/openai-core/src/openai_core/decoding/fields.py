"""The fields of a model with all annotations evaluated, for pydantic and for whoever looks at them.

Annotations that name something that was not there yet are forward references until somebody needs a type. Pydantic
would look for the names in one module only, that of the class; a field may be inherited from a model elsewhere.
"""

from __future__ import annotations

from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, Dict, Iterator, Optional, Type, cast

import pydantic

from .annotations import has_rules, is_unresolved, owner_of, resolved, split_annotated
from .late_types import load_named_types

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

_lock = RLock()
_BY_KEY = "__fields_by_key__"
_REUSES_NOTHING = tuple(int(part) for part in pydantic.VERSION.split(".")[:2]) < (2, 11)
"""Whether the installed pydantic leaves it to a model's own method to hand out the schema that was built before."""


def declared_fields(cls: Any) -> Dict[str, FieldInfo]:
    """Returns the fields of a model as they are declared, their types perhaps not there yet; loads nothing.

    Args:
        cls: The model, a class; any other type has no fields.
    """
    fields: Dict[str, FieldInfo] = getattr(cls, "__pydantic_fields__", {})
    return fields


def complete_fields(cls: Type[pydantic.BaseModel]) -> Dict[str, FieldInfo]:
    """Evaluates the annotations of a model's fields, and loads the late types that they name; returns the fields.

    What cannot be evaluated here, such as a name that is local to a function, is left to pydantic.

    Args:
        cls: The model, a class.
    """
    fields = declared_fields(cls)
    if any(is_unresolved(info.annotation) for info in fields.values()):
        with _lock:
            for name, info in fields.items():
                if is_unresolved(info.annotation):
                    with suppress(Exception):
                        _complete(info, _evaluated(cls, name, info.annotation))
    return fields


def _evaluated(cls: Type[pydantic.BaseModel], name: str, annotation: Any) -> Any:
    load_named_types(owner_of(cls, name), annotation)
    return resolved(cls, name, annotation)


def _complete(info: Any, whole: Any) -> None:
    annotation, metadata = split_annotated(whole)
    if is_unresolved(annotation) or has_rules(metadata):
        return
    info.metadata = [*info.metadata, *metadata]
    info.annotation = annotation
    # what pydantic (by its version) has kept, to evaluate it again or to make another field of it
    if "annotation" in getattr(info, "_attributes_set", ()):
        info._attributes_set["annotation"] = annotation
    if hasattr(info, "_original_annotation"):
        info._original_annotation = whole
    if hasattr(info, "_complete"):
        info._complete = True


def field_of_key(cls: Type[pydantic.BaseModel], key: str) -> Optional[str]:
    """Returns the field that has another name here than its key on the wire; `None` if there is none.

    Args:
        cls: The model, a class.
        key: The key on the wire.
    """
    names: Optional[Dict[str, str]] = vars(cls).get(_BY_KEY)
    if names is None:
        names = {info.alias: name for name, info in declared_fields(cls).items() if info.alias is not None}
        setattr(cls, _BY_KEY, names)
    return names.get(key)


def schema_of_complete_fields(cls: Any, source: Any, handler: Any) -> Any:
    """Builds the schema of a model from its complete fields; the class method that pydantic asks for it.

    Args:
        cls: The model, a class.
        source: The type to build the schema for, as pydantic hands it over.
        handler: What builds the schema.
    """
    built = vars(cls).get("__pydantic_core_schema__")
    if isinstance(built, dict) and _REUSES_NOTHING and cls.__pydantic_generic_metadata__["origin"] is None:
        return cast(object, built)
    complete_fields(cls)
    return handler(source)


class FieldsOnRequest:
    """The class attribute `model_fields`: completes the fields when somebody asks for them."""

    def __get__(self, instance: Any, owner: Type[pydantic.BaseModel]) -> Any:
        if instance is not None:
            return cast(Any, super(owner, instance)).model_fields  # with pydantic's own warning
        return complete_fields(owner)


class SignatureOnRequest:
    """The class attribute `__signature__`: pydantic sets it when the schema is built, so that is done first."""

    def __get__(self, instance: Any, owner: Type[pydantic.BaseModel]) -> Any:
        if instance is None and not vars(owner).get("__pydantic_complete__"):
            is_held_here = vars(owner).get("__signature__") is self
            owner.model_rebuild(raise_errors=False)
            if "__signature__" in vars(owner):
                signature = owner.__signature__
                if is_held_here:  # by the root of all models: `help()` asks it, too, and the others still need this
                    type.__setattr__(owner, "__signature__", self)
                return signature
        raise AttributeError("__signature__")


class DocumentationOnRequest(str):
    """The attribute `__doc__` of a model or a TypedDict: its own text, and those of its fields when somebody asks.

    Attributes:
        cls: The class to look at.
        module: The module that defines it, by whatever name people know it.
        name: Its name in that module.
    """

    cls: type
    module: str
    name: str

    @classmethod
    def of(cls, model: type) -> DocumentationOnRequest:
        """Makes it of a class that has a text of its own.

        Args:
            model: The class of the model.
        """
        documentation = cls(model.__doc__)
        documentation.cls, documentation.module, documentation.name = model, model.__module__, model.__qualname__
        return documentation

    def __get__(self, instance: Any, owner: type) -> str:
        lines = [f"    {name}: {text}" for name, text in field_texts(owner).items()]
        return "\n".join([self.rstrip(), *(["", "Attributes:", *lines] if lines else [])])

    def expandtabs(self, tabsize: Any = 8) -> str:
        """Begins the tidying of a docstring; `help()` takes it out of the class without asking `__get__`.

        Args:
            tabsize: Columns between tab stops, as for `str.expandtabs`.
        """
        return self.__get__(None, self.cls).expandtabs(tabsize)


def field_texts(cls: type) -> Dict[str, str]:
    """Returns what is known about the fields of a model or the keys of a TypedDict, by name; those inherited first.

    Args:
        cls: The class. Fields of classes that do not belong to the SDK have no text.
    """
    from .source_texts import attribute_texts

    texts: Dict[str, str] = {}
    for each in _inherited_first(cls):
        documentation = vars(each).get("__doc__")
        if isinstance(documentation, DocumentationOnRequest):
            texts.update(attribute_texts(documentation.module).get(documentation.name, {}))
    return texts


def _inherited_first(cls: type) -> Iterator[type]:
    if dict not in cls.__mro__:
        yield from reversed(cls.__mro__)
        return
    for base in getattr(cls, "__orig_bases__", ()):  # a TypedDict has no bases but `dict`
        if isinstance(base, type) and dict in base.__mro__:
            yield from _inherited_first(base)
    yield cls


def own_documentation(cls: type) -> Optional[str]:
    """Returns what a class says about itself, without the texts of its fields; `None` if it says nothing.

    Args:
        cls: The class to look at.
    """
    documentation = vars(cls).get("__doc__")
    return str(documentation) if isinstance(documentation, DocumentationOnRequest) else cls.__doc__
