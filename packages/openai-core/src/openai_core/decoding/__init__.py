"""Lenient decoding: from parsed JSON to the promised type, whatever the server sent.

Nothing here raises on a server's data, and nothing builds a pydantic schema for it. Unknown fields, enum values and
union members are kept, missing fields get their default or `None`, nulls pass through. A plan is compiled once for each
type.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Dict, List, NoReturn, Optional, Tuple, Type, TypeVar, cast

import pydantic

from .annotations import (
    LateType,
    alias_value,
    get_args,
    get_origin,
    has_rules,
    is_alias,
    is_literal,
    is_model,
    split_annotated,
)
from .late_plans import late_plan
from .model_plans import ModelPlan
from .plans import SCALARS, Plan, anything, compiled_on_use, dict_of, list_of, literal, nothing, opaque, unchanged
from .unions import is_union, union_plan

T = TypeVar("T")
Metadata = Tuple[Any, ...]

LENIENT = "__decodes_leniently__"
"""Marks the model classes whose instances may hold whatever the server sends; pydantic validates all others."""

_PLAN_OF_CLASS = "__decoding_plan__"
_LARGEST_CACHE = 4096

# by identity, because hashing a large union costs more than decoding a small object; the type is kept alive with it
_plans: Dict[int, Tuple[Any, Plan]] = {}


def decoder(type_: Any) -> Callable[[object], Any]:
    """Returns the function that decodes parsed JSON into a type; compiled on first use, then cached.

    Args:
        type_: A model class, or any type hint made of models, unions, lists, dictionaries, literals and scalars.
    """
    return _plan_for(type_, ()).construct or unchanged


def validator(type_: Any) -> Callable[[object], Any]:
    """Returns the function that decodes parsed JSON that fits a type, and raises for what does not.

    Args:
        type_: Any annotation that a model's field may have.
    """
    return _plan_for(type_, ()).validate


def construct_type(*, value: object, type_: object, metadata: Optional[List[Any]] = None) -> object:
    """Decodes one value as far as it fits a type; what does not fit stays as it is.

    Args:
        value: A value of parsed JSON.
        type_: The type hint.
        metadata: What stood beside the type in `Annotated`, such as a `PropertyInfo`; default none.
    """
    return (_plan_for(type_, tuple(metadata or ())).construct or unchanged)(value)


def construct_type_unchecked(*, value: object, type_: Type[T]) -> T:
    """Decodes one value, and promises the type checker that it fits; at run time it may not.

    Args:
        value: A value of parsed JSON.
        type_: What it is promised to be.
    """
    return cast(T, decoder(type_)(value))


def validate_type(*, type_: Type[T], value: object) -> T:
    """Validates a value with pydantic.

    Args:
        type_: A model class or another type hint.
        value: Parsed JSON or Python objects.

    Raises:
        pydantic.ValidationError: The value does not fit.
    """
    if is_model(type_):
        return cast(T, cast(Any, type_).model_validate(value))
    return cast(T, _adapter(cast(Any, type_)).validate_python(value))


@lru_cache(maxsize=_LARGEST_CACHE)
def _adapter(type_: Any) -> pydantic.TypeAdapter[Any]:
    return pydantic.TypeAdapter(type_)


def _plan_for(type_: Any, metadata: Metadata) -> Plan:
    if metadata:
        return _compile(type_, metadata)
    if is_model(type_):
        return _plan_of_class(type_)
    cached = _plans.get(id(type_))
    return _remember(type_, _compile(type_, ())) if cached is None else cached[1]


def _plan_of_class(cls: Any) -> Plan:
    plan = cls.__dict__.get(_PLAN_OF_CLASS)
    if plan is None:
        plan = _class_plan(cls)
        # stored on the class, so that the two are freed together
        setattr(cls, _PLAN_OF_CLASS, plan)
    return cast(Plan, plan)


def _remember(type_: Any, plan: Plan) -> Plan:
    if len(_plans) >= _LARGEST_CACHE:
        _plans.clear()
    _plans[id(type_)] = (type_, plan)
    return plan


def _compile(type_: Any, metadata: Metadata) -> Plan:
    if isinstance(type_, LateType):
        return late_plan(type_, metadata, _plan_for)
    whole = type_
    type_, own = split_annotated(type_)
    if has_rules(own):
        lenient = _plan_for(type_, metadata)
        return opaque(lambda value: validate_type(type_=whole, value=value), lenient.construct)
    metadata += own
    if is_alias(type_):
        return _deferred(type_, metadata)
    if is_union(type_):
        return union_plan(type_, metadata, _plan_for, lambda value: validate_type(type_=type_, value=value))
    if is_literal(type_):
        return literal(get_args(type_))
    if isinstance(type_, TypeVar):
        return _plan_for(type_.__bound__, ()) if type_.__bound__ is not None else anything()
    if type_ is object or type_ is Any:
        return anything()
    if type_ is NoReturn:
        return nothing()
    return _scalar_plan(type_) or _container_plan(type_) or _class_plan(type_)


def _scalar_plan(type_: Any) -> Optional[Plan]:
    return SCALARS.get(type_) if isinstance(type_, type) else None


def _container_plan(type_: Any) -> Optional[Plan]:
    origin = get_origin(type_) or type_
    arguments = get_args(type_)
    if origin is list:
        return list_of(_plan_for(arguments[0] if arguments else object, ()))
    if origin is dict:
        key, item = arguments if arguments else (object, object)
        return dict_of(_plan_for(key, ()), _plan_for(item, ()))
    return None


def _class_plan(type_: Any) -> Plan:
    if is_model(type_) and getattr(type_, LENIENT, False):
        model = ModelPlan(type_, _plan_for)
        return Plan(model.validate, construct=model.construct)
    return opaque(lambda value: validate_type(type_=type_, value=value))


def _deferred(alias: Any, metadata: Metadata) -> Plan:
    # an alias may name itself, so its plan is compiled when it is used
    plan = compiled_on_use(lambda: _compile(alias_value(alias), metadata))
    return Plan(
        lambda value: plan().validate(value),
        construct=lambda value: (plan().construct or unchanged)(value),
    )
