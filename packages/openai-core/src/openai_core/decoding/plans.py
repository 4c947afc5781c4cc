"""Decoding plans for everything that is neither a model nor a union.

A plan knows two ways to turn a JSON value into Python. `construct` is lenient: it never raises, and what does not fit
stays as it was sent. `validate` is what pydantic would accept: it raises a `ValueError` where the value does not fit.
Unions need the second to find the member that a value belongs to; all other positions use the first.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, Iterable, List, Mapping, Optional

from pydantic_core import SchemaValidator, core_schema

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

Decode = Callable[[Any], Any]

NONE = type(None)
JSON_TYPES: FrozenSet[type] = frozenset({str, int, float, bool, NONE, dict, list})
_NOTHING: FrozenSet[type] = frozenset()
_DATE_WITHOUT_TIME = re.compile(r"\d+-\d+-\d+$")


class Mismatch(ValueError):
    """A value does not fit a type; only ever raised inside an attempt to fit a union."""


class Plan:
    """How to decode one type.

    Attributes:
        construct: The lenient way; `None` where every value stays as it is.
        passes: Types of values that `construct` leaves alone, so that callers can skip the call.
        validate: The strict way; raises `ValueError` (or another exception) where the value does not fit.
        accepts: Types of values that `validate` leaves alone.
        members: The only values that `validate` accepts, where the type is a `Literal` of strings.
        inert: Whether JSON values come out of both ways unchanged.
    """

    __slots__ = ("accepts", "construct", "inert", "members", "passes", "validate")

    def __init__(
        self,
        validate: Decode,
        *,
        accepts: FrozenSet[type] = _NOTHING,
        construct: Optional[Decode] = None,
        passes: FrozenSet[type] = _NOTHING,
        members: Optional[FrozenSet[Any]] = None,
        inert: bool = False,
    ) -> None:
        self.validate: Decode = validate
        self.accepts: FrozenSet[type] = accepts
        self.construct: Optional[Decode] = construct
        self.passes: FrozenSet[type] = passes | {NONE}
        self.members: Optional[FrozenSet[Any]] = members
        self.inert: bool = inert

    def __reduce__(self) -> Any:
        # classes keep their plan as an attribute; where a class is pickled by value, the plan is compiled anew
        return (NONE, ())


def unchanged(value: Any) -> Any:
    """Returns the value as it is.

    Args:
        value: Any value at all.
    """
    return value


def compiled_on_use(compile_: Callable[[], Plan]) -> Callable[[], Plan]:
    """Returns a function that compiles a plan when it is first called, and returns that from then on.

    Args:
        compile_: Makes the plan.
    """
    compiled: List[Plan] = []

    def plan() -> Plan:
        if not compiled:
            compiled.append(compile_())
        return compiled[0]

    return plan


def accept(schema: CoreSchema) -> Decode:
    """Returns pydantic's own check for a schema without models: exact, and quick to build.

    Args:
        schema: A core schema of pydantic.
    """
    return SchemaValidator(schema).validate_python


def anything() -> Plan:
    """Returns the plan for `object`, `Any` and free type variables."""
    return Plan(unchanged, accepts=JSON_TYPES, inert=True)


def nothing() -> Plan:
    """Returns the plan for `NoReturn`, which no value fits."""
    return Plan(_refuse)


def _refuse(_value: Any) -> Any:
    raise Mismatch("No value fits the type.")


def opaque(validate: Decode, construct: Optional[Decode] = None) -> Plan:
    """Returns the plan for a type that only pydantic can judge.

    Args:
        validate: Validates a value with pydantic.
        construct: The lenient way; by default values stay as they are.
    """
    return Plan(validate, construct=construct)


def _float_if_exact(value: Any) -> Any:
    if not isinstance(value, int):
        return value
    try:
        number = float(value)
    except OverflowError:
        return value
    return number if number == value else value


def _datetime_construct(validate: Decode) -> Decode:
    def construct(value: Any) -> Any:
        if isinstance(value, str) and _DATE_WITHOUT_TIME.match(value):
            return value
        try:
            return validate(value)
        except Exception:
            return value

    return construct


def _date_construct(moment: Decode) -> Decode:
    exact = accept(core_schema.date_schema())

    def construct(value: Any) -> Any:
        try:
            if isinstance(value, str) and _DATE_WITHOUT_TIME.match(value):
                return exact(value)
            # a string that holds a time is no date, but a Unix timestamp names a day
            return value if isinstance(value, str) and not _is_number(value) else moment(value).date()
        except Exception:
            return value

    return construct


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _scalar_plans() -> Dict[Any, Plan]:
    moment = accept(core_schema.datetime_schema())
    return {
        str: Plan(accept(core_schema.str_schema()), accepts=frozenset({str}), inert=True),
        int: Plan(accept(core_schema.int_schema()), accepts=frozenset({int})),
        bool: Plan(accept(core_schema.bool_schema()), accepts=frozenset({bool})),
        float: Plan(
            accept(core_schema.float_schema()),
            accepts=frozenset({float}),
            construct=_float_if_exact,
            passes=frozenset({float, str}),
        ),
        NONE: Plan(accept(core_schema.none_schema()), accepts=frozenset({NONE}), inert=True),
        datetime: Plan(moment, construct=_datetime_construct(moment)),
        date: Plan(accept(core_schema.date_schema()), construct=_date_construct(moment)),
    }


SCALARS = _scalar_plans()

SCALAR_SCHEMAS: Dict[Any, Callable[[], CoreSchema]] = {
    str: core_schema.str_schema,
    int: core_schema.int_schema,
    bool: core_schema.bool_schema,
    float: core_schema.float_schema,
    datetime: core_schema.datetime_schema,
    date: core_schema.date_schema,
}


def literal(values: Iterable[Any]) -> Plan:
    """Returns the plan for `Literal[values]`: any value is kept, because servers learn new ones first.

    Args:
        values: The values that are expected.
    """
    expected = list(values)
    if all(isinstance(value, str) or value is None for value in expected):
        members = frozenset(expected)
        return Plan(_one_of(members), members=members, inert=True)
    return Plan(accept(core_schema.literal_schema(expected)), inert=True)


def _one_of(members: FrozenSet[Any]) -> Decode:
    def validate(value: Any) -> Any:
        if value in members:
            return value
        raise Mismatch("The value is not a member of the literal type.")

    return validate


def list_of(item: Plan) -> Plan:
    """Returns the plan for `List[item]`.

    Args:
        item: The plan for the items.
    """
    return Plan(_list_validate(item), construct=_list_construct(item), inert=item.inert)


def _list_construct(item: Plan) -> Optional[Decode]:
    passes, inner = item.passes, item.construct
    if inner is None:
        return None
    decode = inner

    def construct(value: Any) -> Any:
        if not isinstance(value, list):
            return value
        return value if passes.issuperset(map(type, value)) else [decode(element) for element in value]

    return construct


def _list_validate(item: Plan) -> Decode:
    accepts, inner = item.accepts, item.validate
    as_list = accept(core_schema.list_schema())

    def validate(value: Any) -> Any:
        items: List[Any] = value if type(value) is list else as_list(value)
        if accepts and accepts.issuperset(map(type, items)):
            return items
        return [element if type(element) in accepts else inner(element) for element in items]

    return validate


def dict_of(key: Plan, item: Plan) -> Plan:
    """Returns the plan for `Dict[key, item]`.

    Args:
        key: The plan for the keys.
        item: The plan for the values.
    """
    return Plan(_dict_validate(key, item), construct=_dict_construct(item), inert=key.inert and item.inert)


def _dict_construct(item: Plan) -> Optional[Decode]:
    passes, inner = item.passes, item.construct
    if inner is None:
        return None
    decode = inner

    def construct(value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        return {name: element if type(element) in passes else decode(element) for name, element in value.items()}

    return construct


def _dict_validate(key: Plan, item: Plan) -> Decode:
    accepts, inner = item.accepts, item.validate
    keys, key_inner = key.accepts, key.validate
    as_dict = accept(core_schema.dict_schema())

    def validate(value: Any) -> Any:
        entries: Dict[Any, Any] = value if type(value) is dict else as_dict(value)
        return {
            (name if type(name) in keys else key_inner(name)): (element if type(element) in accepts else inner(element))
            for name, element in entries.items()
        }

    return validate
