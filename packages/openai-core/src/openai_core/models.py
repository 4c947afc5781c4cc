"""The base class of every API object, and the functions around it."""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    ClassVar,
    Dict,
    Iterator,
    List,
    Optional,
    Set,
    Tuple,
    Type,
    TypeVar,
    cast,
)

import pydantic
from pydantic import ConfigDict
from typing_extensions import Literal, ParamSpec, Self

from .decoding import construct_type, construct_type_unchecked, decoder, validate_type
from .decoding.annotations import PropertyFormat, PropertyInfo
from .decoding.eager_iterables import EagerIterable
from .decoding.fields import (
    DocumentationOnRequest,
    FieldsOnRequest,
    SignatureOnRequest,
    complete_fields,
    field_of_key,
    schema_of_complete_fields,
)
from .decoding.schemas import NEEDED, complete
from .public_names import PACKAGE, load_public_module, public_classes

__all__ = [
    "BaseModel",
    "EagerIterable",
    "GenericModel",
    "PropertyFormat",
    "PropertyInfo",
    "add_request_id",
    "build",
    "construct_type",
    "construct_type_unchecked",
    "decoder",
    "validate_type",
]

P = ParamSpec("P")
ModelT = TypeVar("ModelT", bound="BaseModel")


_OF_CLASSES = {
    *("construct", "model_construct", "model_rebuild", "model_post_init", "model_parametrized_name", "model_config"),
    *("model_fields", "model_computed_fields", "model_json_schema"),
    *("model_validate", "model_validate_json", "model_validate_strings"),
    *("copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw", "schema", "schema_json"),
    *("update_forward_refs", "validate"),
}
"""What pydantic's classes have for themselves, or only for programs of its first version."""


_DISTRIBUTIONS = tuple(f"{PACKAGE}_{part}." for part in ("core", "rest", "realtime"))
"""How the modules begin whose models say what their fields mean."""


def _defers_schemas() -> bool:
    return os.environ.get("DEFER_PYDANTIC_BUILD", "true").lower() in ("true", "1", "on")


class _Pair(Tuple[str, Any]):
    """A field's name and its value, as iteration over an object gives them; not the event that somebody may expect."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            hint = "" if name.startswith("_") else "; iteration over an object gives its fields, `stream=True` events."
            raise AttributeError(f"'tuple' object has no attribute {name!r}{hint}")


class _NoItems:
    """Stands where a class would have `__getitem__`, and says how its fields are read."""

    def __get__(self, instance: object, owner: type) -> Any:
        from .mistakes.attributes import NotSubscriptableError, no_items

        raise NotSubscriptableError(no_items(owner))


class BaseModel(pydantic.BaseModel):
    """An API object: unknown fields become attributes, and pydantic's schema is built when it is first needed.

    `model_fields_set` tells a field that was null from one that was missing.

    Attributes:
        model_config: Pydantic's settings: unknown fields are kept, and the schema is built when it is first needed.
    """

    __decodes_leniently__ = True
    if not TYPE_CHECKING:
        __api_exclude__ = None  # what stays here when an object is sent back, in the form of `model_dump(exclude=...)`
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow", defer_build=_defers_schemas())

    if TYPE_CHECKING:
        _request_id: Optional[str] = None
        """The value of the response's `x-request-id` header; only set on the object that a call returns."""

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
            mode: `"python"` keeps values such as `datetime`; `"json"` gives only what JSON can hold.
            use_api_names: Use the keys of the API instead of the attributes' names; default true.
            exclude_unset: Leave out fields that the API did not send; default true.
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
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Returns the object as JSON, as the API would send it.

        Args:
            indent: Spaces for each level; `None` writes one line. Default 2.
            use_api_names: Use the keys of the API instead of the attributes' names; default true.
            exclude_unset: Leave out fields that the API did not send; default true.
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
        # What a newer API sends is kept, so it is no reason for a warning.

        def model_dump(self, *, warnings: Any = False, **options: Any) -> Dict[str, Any]:
            """Returns the object as a dictionary, without warnings; see `pydantic.BaseModel.model_dump`.

            Args:
                warnings: What pydantic does about values that do not fit their types (nothing by default).
                options: The other arguments of `pydantic.BaseModel.model_dump`.
            """
            if NEEDED:
                complete(self)
            return super().model_dump(warnings=warnings, **options)

        def model_dump_json(self, *, warnings: Any = False, **options: Any) -> str:
            """Returns the object as JSON, without warnings; see `pydantic.BaseModel.model_dump_json`.

            Args:
                warnings: What pydantic does about values that do not fit their types (nothing by default).
                options: The other arguments of `pydantic.BaseModel.model_dump_json`.
            """
            if NEEDED:
                complete(self)
            return super().model_dump_json(warnings=warnings, **options)

        def __getattr__(self, name: str) -> Any:
            """Returns an unknown field, or one that has another name here than in the API."""
            field = field_of_key(type(self), name)
            if field is not None:
                return getattr(self, field)
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name.startswith("_"):
                    raise
                from .mistakes.attributes import missing_field

                sentence = missing_field(type(self), name)
                if sentence is None:
                    raise
            raise AttributeError(sentence)

        __getitem__ = _NoItems()

        def __iter__(self) -> Iterator[_Pair]:
            return map(_Pair, super().__iter__())

    def __dir__(self) -> List[str]:
        """Names what one reads and calls on an object: neither nested classes nor what belongs to its class."""
        own = {*type(self).__pydantic_fields__, *(self.__pydantic_extra__ or ())}
        nested = {name for cls in type(self).__mro__ for name, value in vars(cls).items() if isinstance(value, type)}
        hidden = {name for name in nested if not name.startswith("_")} | _OF_CLASSES
        return sorted({*super().__dir__()} - hidden - {"__getitem__"} | own)

    if not TYPE_CHECKING:
        __get_pydantic_core_schema__ = classmethod(schema_of_complete_fields)

        @classmethod
        def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
            super().__pydantic_init_subclass__(**kwargs)
            if cls.__doc__ and cls.__module__.startswith(_DISTRIBUTIONS):
                cls.__doc__ = DocumentationOnRequest.of(cls)

        @classmethod
        def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
            from .decoding.descriptions import described_schema

            return described_schema(cls, core_schema, handler)

        @classmethod
        def model_rebuild(cls, **options: Any) -> Optional[bool]:
            """Builds the schema of the model; see `pydantic.BaseModel.model_rebuild`.

            Args:
                options: The arguments of `pydantic.BaseModel.model_rebuild`.
            """
            complete_fields(cls)
            depth = options.pop("_parent_namespace_depth", 2)
            return super().model_rebuild(_parent_namespace_depth=depth + 1, **options)

    def __str__(self) -> str:
        return repr(self)

    @classmethod
    def construct(__cls: Type[Self], _fields_set: Optional[Set[str]] = None, **values: object) -> Self:
        """Builds an instance and the objects in it from API data, without validating any of it.

        Args:
            _fields_set: Names to count as set, besides those given; default none.
            **values: The fields, by the keys of the API. `None` stands for the field's default.
        """
        instance = cast("Self", decoder(__cls)(values))
        if _fields_set is not None:
            object.__setattr__(instance, "__pydantic_fields_set__", _fields_set | instance.model_fields_set)
        return instance

    if not TYPE_CHECKING:
        model_construct = construct


if not TYPE_CHECKING:
    # here, because pydantic takes what stands in the body of a class for a field
    BaseModel.__signature__ = SignatureOnRequest()
    if not hasattr(type(BaseModel), "model_fields"):  # before pydantic 2.11 it belongs to the metaclass
        BaseModel.model_fields = FieldsOnRequest()

if TYPE_CHECKING:
    GenericModel = BaseModel
else:

    class GenericModel(BaseModel):
        """A model with type parameters; kept apart from `BaseModel` because code that builds on it names it."""

        def __class_getitem__(cls, item: Any) -> Any:
            # Before 2.12, pydantic looks a class up in the module that it names.
            load_public_module(cls)
            return super().__class_getitem__(item)


def build(base_model_cls: Callable[P, ModelT], *args: P.args, **kwargs: P.kwargs) -> ModelT:
    """Builds an instance without validation, with the parameters of its constructor for type checkers.

    Args:
        base_model_cls: The model class.
        *args: Not supported; the name is there for type checkers.
        **kwargs: The fields of the object, by name.

    Raises:
        TypeError: A positional argument was given.
    """
    if args:
        raise TypeError(f"build() takes the fields as keyword arguments only, but got {len(args)} positional.")
    return cast(ModelT, construct_type(type_=base_model_cls, value=kwargs))


def add_request_id(obj: BaseModel, request_id: Optional[str]) -> None:
    """Remembers the id of the request that an object came from, as `obj._request_id`.

    Args:
        obj: The object that a call returns.
        request_id: The value of the `x-request-id` header, or `None` if there was none.
    """
    object.__setattr__(obj, "_request_id", request_id)  # what pydantic comes to, by way of looking at all fields


public_classes(globals())
