"""The base of all events, and how parsed JSON becomes one.

Nothing a sender adds or leaves out is an error: unknown fields become attributes, missing ones are `None`, and a value
of another type stays as it is. An instance is filled directly, without a pydantic schema, which is built only when
something like `to_dict` needs it.
"""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, ForwardRef, List, Tuple, Type, TypeVar

import pydantic
from pydantic import ConfigDict
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import Literal, get_args, get_origin, get_type_hints

from .descriptions import EventDocumentation, described_schema

ModelT = TypeVar("ModelT", bound="EventModel")
Build = Callable[[Any], Any]

_set = object.__setattr__
_PACKAGE = __name__.rpartition(".")[0] + "."


class EventModel(pydantic.BaseModel):
    """An event, or an object in one; fields that this release does not know are attributes too.

    `model_fields_set` tells a field that was null from one that was missing.

    Attributes:
        model_config: Pydantic's settings: unknown fields are kept, and the schema is built when it is first needed.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow", defer_build=True)

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> Dict[str, object]:
        """Returns the object and all objects in it as dictionaries.

        Args:
            mode: `"python"` keeps values as they are; `"json"` gives only what JSON can hold.
            use_api_names: Use the keys of the API instead of the attributes' names; default true.
            exclude_unset: Leave out fields that were not sent; default true.
            exclude_defaults: Leave out fields that have their default value; default false.
            exclude_none: Leave out fields that are `None`; default false.
            warnings: Warn of values that do not have the declared type, as those of a newer API; default false.
        """
        return self.model_dump(
            by_alias=use_api_names,
            exclude_none=exclude_none,
            exclude_defaults=exclude_defaults,
            exclude_unset=exclude_unset,
            mode=mode,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Returns the object as JSON, as it was sent.

        Args:
            indent: Spaces for each level; `None` writes one line. Default 2.
            use_api_names: Use the keys of the API instead of the attributes' names; default true.
            exclude_unset: Leave out fields that were not sent; default true.
            exclude_defaults: Leave out fields that have their default value; default false.
            exclude_none: Leave out fields that are `None`; default false.
            warnings: Warn of values that do not have the declared type, as those of a newer API; default false.
        """
        return self.model_dump_json(
            by_alias=use_api_names,
            exclude_none=exclude_none,
            exclude_defaults=exclude_defaults,
            exclude_unset=exclude_unset,
            indent=indent,
            warnings=warnings,
        )

    if not TYPE_CHECKING:

        @classmethod
        def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
            super().__pydantic_init_subclass__(**kwargs)
            if cls.__doc__ and cls.__module__.startswith(_PACKAGE):
                cls.__doc__ = EventDocumentation.of(cls)
                _complete_parts(cls)

        @classmethod
        def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
            return described_schema(cls, core_schema, handler)

        # What a newer API sends is kept, so it is no reason for a warning.

        def model_dump(self, *, warnings: Any = False, **options: Any) -> Dict[str, Any]:
            """Returns the event as a dictionary, without warnings; see `pydantic.BaseModel.model_dump`.

            Args:
                warnings: What pydantic does about values that do not fit their types (nothing by default).
                options: The other arguments of `pydantic.BaseModel.model_dump`.
            """
            return super().model_dump(warnings=warnings, **options)

        def model_dump_json(self, *, warnings: Any = False, **options: Any) -> str:
            """Returns the event as JSON, without warnings; see `pydantic.BaseModel.model_dump_json`.

            Args:
                warnings: What pydantic does about values that do not fit their types (nothing by default).
                options: The other arguments of `pydantic.BaseModel.model_dump_json`.
            """
            return super().model_dump_json(warnings=warnings, **options)

    def __str__(self) -> str:
        return repr(self)


def builder(cls: Type[ModelT]) -> Callable[[Dict[str, Any]], ModelT]:
    """Compiles what makes an instance from a JSON object.

    Args:
        cls: A class of events, or of objects in them.

    Returns:
        A function that never raises; a value that is no object, where one should be, is kept.
    """
    defaults = {name: _default(info.default) for name, info in cls.model_fields.items()}
    count = len(defaults)
    nested = _nested(cls)
    new = cls.__new__

    def build(value: Dict[str, Any]) -> ModelT:
        fields = {**defaults, **value}
        if len(fields) == count:
            extra, fields_set = {}, set(value)
        else:
            extra = {key: fields.pop(key) for key in value if key not in defaults}
            fields_set = {key for key in fields if key in value}
        for name, build_item in nested:
            fields[name] = build_item(fields[name])
        instance = new(cls)
        _set(instance, "__dict__", fields)
        _set(instance, "__pydantic_extra__", extra)
        _set(instance, "__pydantic_fields_set__", fields_set)
        _set(instance, "__pydantic_private__", None)
        return instance

    return build


def _default(value: Any) -> Any:
    return None if value is PydanticUndefined else value


def _nested(cls: Type[EventModel]) -> List[Tuple[str, Build]]:
    return [
        (name, _list_of(member) if get_origin(info.annotation) is list else _object_of(member))
        for name, info in cls.model_fields.items()
        for member in get_args(info.annotation) or (info.annotation,)
        if isinstance(member, type) and issubclass(member, EventModel)
    ]


def _complete_parts(cls: Type[EventModel]) -> None:
    """Evaluates `Owner.Helper` in the fields of the classes inside of `Owner`: pydantic read it before `Owner` was."""
    for part in [*vars(cls).values()]:
        if isinstance(part, type) and issubclass(part, EventModel):
            for name, info in [*part.model_fields.items()]:
                if _waits(info.annotation):
                    annotation = _evaluated(cls, info.annotation)
                    part.model_fields[name] = FieldInfo.from_annotated_attribute(annotation, info.default)


def _waits(annotation: Any) -> bool:
    return isinstance(annotation, ForwardRef) or any(_waits(member) for member in get_args(annotation))


def _evaluated(owner: type, annotation: Any) -> Any:
    holder = SimpleNamespace(__annotations__={"it": annotation})
    return get_type_hints(holder, {**vars(sys.modules[owner.__module__]), owner.__name__: owner})["it"]


def _object_of(cls: Type[EventModel]) -> Build:
    build = builder(cls)
    return lambda value: build(value) if type(value) is dict else value


def _list_of(cls: Type[EventModel]) -> Build:
    build = _object_of(cls)
    return lambda value: [build(item) for item in value] if type(value) is list else value
