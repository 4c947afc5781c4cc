"""How decoded fields become an instance, and which models only pydantic itself can validate."""

from __future__ import annotations

from typing import Any, Callable, Dict, Sequence, Set, Tuple, Type

import pydantic
from pydantic_core import PydanticUndefined, SchemaValidator

from .annotations import FieldType, has_rules
from .fields import schema_of_complete_fields

Parts = Tuple[Dict[str, Any], Dict[str, Any], Set[str]]
Assemble = Callable[[Parts], Any]

# settings that do not change what a model accepts
_HARMLESS_SETTINGS = frozenset({"extra", "defer_build", "title", "protected_namespaces", "arbitrary_types_allowed"})
_SCALARS = (str, int, float, bool, type(None))

_set = object.__setattr__


def assembler(cls: Type[pydantic.BaseModel]) -> Assemble:
    """Returns what builds an instance from its fields, its unknown fields and the names of the fields that were set.

    Args:
        cls: The model, a class.
    """
    assemble = _native_assembler(cls) or _python_assembler(cls)
    return _with_private_attributes(cls, assemble) if cls.__private_attributes__ else assemble


def _native_assembler(cls: Type[pydantic.BaseModel]) -> Any:
    # pydantic-core fills an instance's four slots in one call, a quarter faster than Python does. This is what its
    # `model` schema does with an inner validator's result; a release that does otherwise fails the trial below.
    schema: Any = {"type": "model", "cls": cls, "schema": {"type": "any"}}
    try:
        assemble = _new_validator(schema).validate_python
        trial: Any = assemble(({"field": 1}, {"other": 2}, {"field"}))
        fits = (vars(trial), trial.__pydantic_extra__, trial.__pydantic_fields_set__) == (
            {"field": 1},
            {"other": 2},
            {"field"},
        )
    except Exception:
        return None
    return assemble if fits and type(trial) is cls else None


def _new_validator(schema: Any) -> SchemaValidator:
    try:
        # a class that pydantic has completed would otherwise stand in for the schema
        return SchemaValidator(schema, None, _use_prebuilt=False)
    except TypeError:
        return SchemaValidator(schema)


def _python_assembler(cls: Type[pydantic.BaseModel]) -> Assemble:
    def assemble(parts: Parts) -> Any:
        instance = cls.__new__(cls)
        fields, extra, fields_set = parts
        _set(instance, "__dict__", fields)
        _set(instance, "__pydantic_fields_set__", fields_set)
        _set(instance, "__pydantic_extra__", extra)
        _set(instance, "__pydantic_private__", None)
        return instance

    return assemble


def _with_private_attributes(cls: Type[pydantic.BaseModel], assemble: Assemble) -> Assemble:
    def assemble_with_private(parts: Parts) -> Any:
        instance = assemble(parts)
        private = {name: attribute.get_default() for name, attribute in cls.__private_attributes__.items()}
        _set(instance, "__pydantic_private__", {k: v for k, v in private.items() if v is not PydanticUndefined})
        return instance

    return assemble_with_private


def needs_pydantic(cls: Type[pydantic.BaseModel], fields: Sequence[FieldType]) -> bool:
    """Whether a model has rules of its own (validators, constraints, settings) that a plan does not know.

    Args:
        cls: The model, a class.
        fields: The fields of that model.
    """
    return _has_own_rules(cls) or any(_has_rules(field) for field in fields)


def _has_own_rules(cls: Any) -> bool:
    rules = cls.__pydantic_decorators__
    settings = cls.model_config
    return bool(
        rules.validators
        or rules.field_validators
        or rules.root_validators
        or rules.model_validators
        or cls.__private_attributes__
        or cls.__init__ is not pydantic.BaseModel.__init__
        or cls.model_post_init is not pydantic.BaseModel.model_post_init
        or settings.get("extra") != "allow"
        or not _HARMLESS_SETTINGS.issuperset(settings)
        or _has_own_schema(cls)
    )


def _has_own_schema(cls: Any) -> bool:
    base: Any = pydantic.BaseModel
    builders = (base.__get_pydantic_core_schema__.__func__, schema_of_complete_fields)
    return cls.__get_pydantic_core_schema__.__func__ not in builders


def _has_rules(field: FieldType) -> bool:
    info = field.info
    return (
        info.default_factory is not None
        or info.validate_default is not None
        or not (info.validation_alias is None or info.validation_alias == info.alias)
        or not (field.required or isinstance(field.default, _SCALARS))
        or has_rules(field.metadata)
    )
