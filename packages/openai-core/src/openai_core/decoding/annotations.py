"""What a model's annotations mean, found without building a pydantic schema.

Pydantic leaves annotations that it could not evaluate when the class was created (`Owner.Helper` inside of `Owner`) as
forward references. They are evaluated here, when the first value of the class is decoded.
"""

from __future__ import annotations

import sys
import typing
from types import MappingProxyType, SimpleNamespace
from typing import Any, Dict, ForwardRef, List, Mapping, Optional, Tuple, Type

import pydantic
import typing_extensions
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import Annotated, Literal

from .late_types import defining_module, early_members, load_named_types, names_late_types, own_annotations

PropertyFormat = Literal["iso8601", "base64", "custom"]

_ALIAS_TYPES: Tuple[Any, ...] = tuple(
    {typing_extensions.TypeAliasType, getattr(typing, "TypeAliasType", typing_extensions.TypeAliasType)}
)
_LITERALS = (Literal, getattr(typing, "Literal", Literal))

_MODEL_CLASS: type = type(pydantic.BaseModel)

get_origin = typing_extensions.get_origin
get_args = typing_extensions.get_args


class PropertyInfo:
    """What a type hint cannot say by itself; used as `Annotated[Union[A, B], PropertyInfo(discriminator="type")]`.

    Args:
        alias: The key on the wire, where it differs from the Python name.
        format: How a date is written: `"iso8601"`, `"base64"` for files, or `"custom"` with a template.
        format_template: The `strftime` template of a custom format.
        discriminator: The field whose `Literal` tells the members of a union apart.
    """

    def __init__(
        self,
        *,
        alias: Optional[str] = None,
        format: Optional[PropertyFormat] = None,
        format_template: Optional[str] = None,
        discriminator: Optional[str] = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in vars(self).items() if value is not None)
        return f"{type(self).__name__}({given})"


def has_rules(metadata: Tuple[Any, ...]) -> bool:
    """Whether metadata says something to pydantic, such as a constraint.

    Args:
        metadata: What follows the type in `Annotated`.
    """
    return bool(metadata) and not all(isinstance(item, PropertyInfo) for item in metadata)


class FieldType:
    """One field of a model: its Python name, its key on the wire, its type and that type's metadata.

    Args:
        name: Its name in Python.
        info: What pydantic knows of it; the alias is its name in JSON.
        annotation: Its evaluated type.
        metadata: What stood beside the type in `Annotated`.
    """

    __slots__ = ("annotation", "default", "info", "key", "metadata", "name", "required")

    def __init__(self, name: str, info: FieldInfo, annotation: Any, metadata: Tuple[Any, ...]) -> None:
        self.name: str = name
        self.key: str = info.alias or name
        self.info: FieldInfo = info
        self.annotation: Any = annotation
        self.metadata: Tuple[Any, ...] = metadata
        self.required: bool = info.is_required()
        self.default: Any = None if info.default is PydanticUndefined else info.default


class LateType:
    """The type of a field that names types which are not loaded yet.

    Args:
        cls: The model, a class.
        name: The name of the field.

    Attributes:
        early: By the name of each late type: the part of it that is there already; `NoReturn` for nothing.
    """

    def __init__(self, cls: Type[pydantic.BaseModel], name: str) -> None:
        self._cls = cls
        self._name = name
        self._annotation: Any = cls.__pydantic_fields__[name].annotation
        self.early: Dict[str, Any] = early_members(owner_of(cls, name), self._annotation)

    def load(self) -> Any:
        """Loads the types and returns the annotation."""
        load_named_types(owner_of(self._cls, self._name), self._annotation)
        return _resolve(self._cls, self._name, self._annotation)

    def early_annotation(self) -> Any:
        """Returns the annotation with what is there in the place of each type; loads nothing."""
        return _resolve(self._cls, self._name, self._annotation, self.early)


def is_model(annotation: Any) -> bool:
    """Whether the type is a pydantic model class.

    Args:
        annotation: An evaluated annotation.
    """
    return isinstance(annotation, _MODEL_CLASS)


def is_literal(annotation: Any) -> bool:
    """Whether the type is `Literal[...]`.

    Args:
        annotation: An evaluated annotation.
    """
    return get_origin(annotation) in _LITERALS


def is_alias(annotation: Any) -> bool:
    """Whether the type is a `TypeAliasType` (or a `type` statement's result).

    Args:
        annotation: An evaluated annotation.
    """
    return isinstance(annotation, _ALIAS_TYPES)


def alias_value(alias: Any) -> Any:
    """Returns the type that an alias stands for, with its forward references evaluated.

    Args:
        alias: An alias, for which `is_alias` is true.
    """
    module = sys.modules.get(alias.__module__ or "")
    return evaluated(alias.__value__, vars(module) if module else {}, {alias.__name__: alias})


def split_annotated(annotation: Any) -> Tuple[Any, Tuple[Any, ...]]:
    """Splits `Annotated[T, *metadata]` into `T` and its metadata.

    Args:
        annotation: An evaluated annotation.
    """
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return inner, tuple(metadata)
    return annotation, ()


def field_type(cls: Type[pydantic.BaseModel], name: str) -> FieldType:
    """Returns one field of a model, with its annotation evaluated.

    A name that cannot be evaluated (yet) makes the type `object`: its values stay as the server sent them.

    Args:
        cls: The model, a class.
        name: The name of the field in Python.
    """
    info = cls.__pydantic_fields__[name]
    annotation: Any = info.annotation
    metadata = tuple(info.metadata)
    if names_late_types(owner_of(cls, name), annotation):
        annotation = LateType(cls, name)
    elif is_unresolved(annotation):
        annotation, more = split_annotated(_resolve(cls, name, annotation))
        metadata += more
    return FieldType(name, info, annotation, metadata)


def field_types(cls: Type[pydantic.BaseModel]) -> List[FieldType]:
    """Returns the fields of a model in their order.

    Args:
        cls: The model, a class.
    """
    return [field_type(cls, name) for name in cls.__pydantic_fields__]


def is_unresolved(annotation: Any) -> bool:
    """Whether an annotation is a forward reference, or has one inside of it.

    Args:
        annotation: An annotation as pydantic keeps it.
    """
    if isinstance(annotation, (str, ForwardRef)):
        return True
    if is_model(annotation) or is_literal(annotation):
        return False
    return any(is_unresolved(argument) for argument in getattr(annotation, "__args__", None) or ())


def _resolve(
    cls: Type[pydantic.BaseModel], name: str, annotation: Any, names: Mapping[str, Any] = MappingProxyType({})
) -> Any:
    try:
        return resolved(cls, name, annotation, names)
    except Exception:
        return _resolved_by_pydantic(cls, name)


def resolved(
    cls: Type[pydantic.BaseModel], name: str, annotation: Any, names: Mapping[str, Any] = MappingProxyType({})
) -> Any:
    """Returns the annotation of a field with its forward references evaluated, where the field was defined.

    Args:
        cls: The model, a class.
        name: The name of the field.
        annotation: The annotation of the field.
        names: What stands for some names.

    Raises:
        Exception: A name cannot be evaluated (yet), usually a `NameError`.
    """
    owner = owner_of(cls, name)
    module = sys.modules.get(defining_module(owner))
    local = {**vars(owner), owner.__name__: owner, **names}
    return _with_type_arguments(cls, evaluated(annotation, vars(module) if module else {}, local))


def owner_of(cls: type, name: str) -> type:
    """Returns the class that a field is defined in: the model itself, or one of its bases.

    Args:
        cls: The model, a class.
        name: The name of the field in Python.
    """
    for base in cls.__mro__:
        if name in own_annotations(base):
            return base
    return cls


def evaluated(annotation: Any, global_names: Dict[str, Any], local_names: Mapping[str, Any]) -> Any:
    """Evaluates the forward references of a type.

    Args:
        annotation: A type with names in it, or a text.
        global_names: The names of the module that it stands in; Python may add `__builtins__`.
        local_names: Names that go before those, such as type parameters.
    """
    holder = SimpleNamespace(__annotations__={"it": annotation})
    hints = typing_extensions.get_type_hints(holder, global_names, dict(local_names), include_extras=True)
    return hints["it"]


def _resolved_by_pydantic(cls: Type[pydantic.BaseModel], name: str) -> Any:
    # models that are local to a function: only pydantic has kept that function's names
    try:
        cls.model_rebuild(raise_errors=False)
    except Exception:
        return object
    annotation = cls.__pydantic_fields__[name].annotation
    return object if is_unresolved(annotation) else annotation


def _with_type_arguments(cls: Type[pydantic.BaseModel], annotation: Any) -> Any:
    arguments = _type_arguments(cls)
    if not arguments:
        return annotation
    from pydantic._internal._generics import replace_types

    return replace_types(annotation, arguments)


def _type_arguments(cls: Type[pydantic.BaseModel]) -> Optional[Dict[Any, Any]]:
    for base in cls.__mro__:
        generic: Mapping[str, Any] = vars(base).get("__pydantic_generic_metadata__", {})
        origin = generic.get("origin")
        if origin is not None:
            return dict(zip(origin.__pydantic_generic_metadata__["parameters"], generic["args"]))
    return None


def extra_type(cls: Type[pydantic.BaseModel]) -> Any:
    """Returns the declared type of a model's unknown fields; `object` where there is no declaration.

    Args:
        cls: The model, a class.
    """
    for base in cls.__mro__[: cls.__mro__.index(pydantic.BaseModel)]:
        annotation = own_annotations(base).get("__pydantic_extra__")
        if annotation is not None:
            module = sys.modules.get(defining_module(base))
            arguments = get_args(evaluated(annotation, vars(module) if module else {}, {base.__name__: base}))
            return arguments[1] if len(arguments) == 2 else object
    return object
