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

from .late_types import early_members, load_named_types, names_late_types

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
    """Whether metadata says something to pydantic, such as a constraint."""
    return bool(metadata) and not all(isinstance(item, PropertyInfo) for item in metadata)


class FieldType:
    """One field of a model: its Python name, its key on the wire, its type and that type's metadata."""

    __slots__ = ("annotation", "default", "info", "key", "metadata", "name", "required")

    def __init__(self, name: str, info: FieldInfo, annotation: Any, metadata: Tuple[Any, ...]) -> None:
        self.name = name
        self.key = info.alias or name
        self.info = info
        self.annotation = annotation
        self.metadata = metadata
        self.required: bool = info.is_required()
        self.default: Any = None if info.default is PydanticUndefined else info.default


class LateType:
    """The type of a field that names types which are not loaded yet.

    Args:
        cls: The model.
        name: The field.

    Attributes:
        early: By the name of each late type: the part of it that is there already; `NoReturn` for nothing.
    """

    def __init__(self, cls: Type[pydantic.BaseModel], name: str) -> None:
        self._cls = cls
        self._name = name
        self._annotation: Any = cls.model_fields[name].annotation
        self.early = early_members(_owner(cls, name), self._annotation)

    def load(self) -> Any:
        """Loads the types and returns the annotation."""
        load_named_types(_owner(self._cls, self._name), self._annotation)
        return _resolve(self._cls, self._name, self._annotation)

    def early_annotation(self) -> Any:
        """Returns the annotation with what is there in the place of each type; loads nothing."""
        return _resolve(self._cls, self._name, self._annotation, self.early)


def is_model(annotation: Any) -> bool:
    """Whether the type is a pydantic model class."""
    return isinstance(annotation, _MODEL_CLASS)


def is_literal(annotation: Any) -> bool:
    """Whether the type is `Literal[...]`."""
    return get_origin(annotation) in _LITERALS


def is_alias(annotation: Any) -> bool:
    """Whether the type is a `TypeAliasType` (or a `type` statement's result)."""
    return isinstance(annotation, _ALIAS_TYPES)


def alias_value(alias: Any) -> Any:
    """Returns the type that an alias stands for, with its forward references evaluated."""
    module = sys.modules.get(alias.__module__ or "")
    return evaluated(alias.__value__, vars(module) if module else {}, {alias.__name__: alias})


def split_annotated(annotation: Any) -> Tuple[Any, Tuple[Any, ...]]:
    """Splits `Annotated[T, *metadata]` into `T` and its metadata."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return inner, tuple(metadata)
    return annotation, ()


def field_type(cls: Type[pydantic.BaseModel], name: str) -> FieldType:
    """Returns one field of a model, with its annotation evaluated.

    A name that cannot be evaluated (yet) makes the type `object`: its values stay as the server sent them.
    """
    info = cls.model_fields[name]
    annotation: Any = info.annotation
    metadata = tuple(info.metadata)
    if names_late_types(_owner(cls, name), annotation):
        annotation = LateType(cls, name)
    elif _is_unresolved(annotation):
        annotation, more = split_annotated(_resolve(cls, name, annotation))
        metadata += more
    return FieldType(name, info, annotation, metadata)


def field_types(cls: Type[pydantic.BaseModel]) -> List[FieldType]:
    """Returns the fields of a model in their order."""
    return [field_type(cls, name) for name in cls.model_fields]


def _is_unresolved(annotation: Any) -> bool:
    if isinstance(annotation, (str, ForwardRef)):
        return True
    if is_model(annotation) or is_literal(annotation):
        return False
    return any(_is_unresolved(argument) for argument in getattr(annotation, "__args__", None) or ())


def _resolve(
    cls: Type[pydantic.BaseModel], name: str, annotation: Any, names: Mapping[str, Any] = MappingProxyType({})
) -> Any:
    owner = _owner(cls, name)
    module = sys.modules.get(owner.__module__)
    local = {**vars(owner), owner.__name__: owner, **names}
    try:
        resolved = evaluated(annotation, vars(module) if module else {}, local)
    except Exception:
        return _resolved_by_pydantic(cls, name)
    return _with_type_arguments(cls, resolved)


def _owner(cls: type, name: str) -> type:
    for base in cls.__mro__:
        if name in vars(base).get("__annotations__", {}):
            return base
    return cls


def evaluated(annotation: Any, global_names: Dict[str, Any], local_names: Mapping[str, Any]) -> Any:
    """Evaluates the forward references of a type."""
    holder = SimpleNamespace(__annotations__={"it": annotation})
    hints = typing_extensions.get_type_hints(holder, global_names, dict(local_names), include_extras=True)
    return hints["it"]


def _resolved_by_pydantic(cls: Type[pydantic.BaseModel], name: str) -> Any:
    # models that are local to a function: only pydantic has kept that function's names
    try:
        cls.model_rebuild(raise_errors=False)
    except Exception:
        return object
    annotation = cls.model_fields[name].annotation
    return object if _is_unresolved(annotation) else annotation


def _with_type_arguments(cls: Type[pydantic.BaseModel], annotation: Any) -> Any:
    arguments = _type_arguments(cls)
    if not arguments:
        return annotation
    from pydantic._internal._generics import replace_types

    return replace_types(annotation, arguments)


def _type_arguments(cls: Type[pydantic.BaseModel]) -> Optional[Dict[Any, Any]]:
    generic = cls.__pydantic_generic_metadata__
    origin = generic["origin"]
    if origin is None:
        return None
    parameters = origin.__pydantic_generic_metadata__["parameters"]
    return dict(zip(parameters, generic["args"]))


def extra_type(cls: Type[pydantic.BaseModel]) -> Any:
    """Returns the declared type of a model's unknown fields; `object` where there is no declaration."""
    for base in cls.__mro__[: cls.__mro__.index(pydantic.BaseModel)]:
        annotation = vars(base).get("__annotations__", {}).get("__pydantic_extra__")
        if annotation is not None:
            module = sys.modules.get(base.__module__)
            arguments = get_args(evaluated(annotation, vars(module) if module else {}, {base.__name__: base}))
            return arguments[1] if len(arguments) == 2 else object
    return object
