"""How the JSON object of a model becomes an instance: merge it over the defaults, then decode what needs decoding.

Only fields whose values may have to change have a step; text, literals and untyped data pass through in one merge of
dictionaries. A plan is compiled when the first object of its class arrives.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Set, Tuple, Type, cast

import pydantic
from pydantic_core import PydanticUndefined

from .annotations import FieldType, extra_type, field_types
from .instances import Assemble, assembler, needs_pydantic
from .plans import JSON_TYPES, Decode, Mismatch, Plan

Step = Tuple[str, FrozenSet[type], Decode]
PlanFor = Callable[[Any, Tuple[Any, ...]], Plan]


class ModelPlan:
    """The compiled plan of one model class.

    Args:
        cls: The model, a class.
        plan_for: Finds the plans of the fields' types.
    """

    __slots__ = (
        "_assemble",
        "_blank",
        "_by_key",
        "_checks",
        "_cls",
        "_defaults",
        "_extra",
        "_fillers",
        "_hidden",
        "_literals",
        "_names",
        "_opaque",
        "_plan_for",
        "_steps",
    )

    def __init__(self, cls: Type[pydantic.BaseModel], plan_for: PlanFor) -> None:
        self._cls = cls
        self._plan_for = plan_for
        self._steps: Optional[List[Step]] = None
        self._checks: Optional[List[Step]] = None
        self._assemble: Assemble
        self._defaults: Dict[str, Any]
        self._blank: Dict[str, Any]
        self._fillers: List[Tuple[str, Decode]]
        self._names: Set[str]
        self._by_key: Dict[str, str]
        self._hidden: Set[str]
        self._literals: List[Tuple[str, FrozenSet[Any]]]
        self._extra: Optional[Decode]
        self._opaque: bool

    def construct(self, value: Any) -> Any:
        """Builds an instance from a JSON object without judging it; anything else stays as it is.

        Args:
            value: The parsed JSON value. A list is decoded item by item.
        """
        if type(value) is not dict:
            return self._construct_other(value)
        steps = self._steps
        if steps is None:
            steps = self._compile()[0]
        if self._by_key:
            value = self._by_name(value)
        fields = {**self._defaults, **value}
        if len(fields) == len(self._defaults):
            extra: Dict[str, Any] = {}
            fields_set = self._names.copy() if len(value) == len(fields) else set(value)
        else:
            extra = self._take_extra(fields, value)
            fields_set = self._names.intersection(value)
        for name, passes, decode in steps:
            item = fields[name]
            if item is not None and type(item) not in passes:
                fields[name] = decode(item)
        for name, fill in self._fillers:
            fields[name] = fill(fields[name])
        return self._assemble((fields, extra, fields_set))

    def validate(self, value: Any) -> Any:
        """Builds an instance from a JSON object that fits the class.

        Args:
            value: A value of parsed JSON.

        Raises:
            ValueError: The value does not fit.
        """
        if type(value) is not dict:
            return self._validate_other(value)
        checks = self._checks
        if checks is None:
            checks = self._compile()[1]
        if self._opaque:
            return self._cls.model_validate(value)
        if self._by_key:
            value = self._by_name(value)
        fields = {**self._blank, **value}
        for name, members in self._literals:
            if fields[name] not in members:
                raise Mismatch("A literal field is missing or has another value.")
        for name, accepts, decode in checks:
            item = fields[name]
            if type(item) not in accepts:
                if item is PydanticUndefined:
                    raise Mismatch("A field is missing.")
                fields[name] = decode(item)
        extra = {} if len(fields) == len(self._blank) else self._take_extra(fields, value)
        return self._assemble((fields, extra, set(value)))

    def _construct_other(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.construct(item) if isinstance(item, Mapping) else item for item in value]
        return self.construct(dict(cast("Mapping[str, Any]", value))) if isinstance(value, Mapping) else value

    def _validate_other(self, value: Any) -> Any:
        if isinstance(value, self._cls):
            return value
        if type(value) in JSON_TYPES:
            raise Mismatch("The value is not an object.")
        return self._cls.model_validate(value)

    def _by_name(self, value: Dict[str, Any]) -> Dict[str, Any]:
        by_key, hidden = self._by_key, self._hidden
        return {by_key.get(key, key): item for key, item in value.items() if key not in hidden}

    def _take_extra(self, fields: Dict[str, Any], value: Dict[str, Any]) -> Dict[str, Any]:
        names, decode = self._names, self._extra
        extra = {key: fields.pop(key) for key in value if key not in names}
        return extra if decode is None else {key: decode(item) for key, item in extra.items()}

    def _compile(self) -> Tuple[List[Step], List[Step]]:
        fields = field_types(self._cls)
        plans = [self._plan_for(field.annotation, field.metadata) for field in fields]
        unknown = extra_type(self._cls)
        self._names = {field.name for field in fields}
        self._by_key = {field.key: field.name for field in fields if field.key != field.name}
        by_name_too = self._cls.model_config.get("populate_by_name")
        self._hidden = set() if by_name_too else set(self._by_key.values()).difference(self._by_key)
        self._defaults = {field.name: field.default for field in fields}
        self._blank = {field.name: PydanticUndefined if field.required else field.default for field in fields}
        self._extra = self._plan_for(unknown, ()).construct
        self._opaque = needs_pydantic(self._cls, fields) or unknown not in (object, Any)
        self._assemble = assembler(self._cls)
        of_fields = [*zip(fields, plans)]
        self._literals = [(field.name, plan.members) for field, plan in of_fields if plan.members is not None]
        self._fillers = [(each.name, _filler(each, plan)) for each, plan in of_fields if each.default is not None]
        # other threads may read these two at any time, so they come last
        checks = [_check(field, plan) for field, plan in of_fields if plan.members is None]
        steps = [step for field, plan in of_fields for step in _steps(field, plan)]
        self._checks, self._steps = checks, steps
        return steps, checks


def _check(field: FieldType, plan: Plan) -> Step:
    if not field.required and field.default is None:
        return field.name, plan.accepts | {type(None)}, plan.validate
    return field.name, plan.accepts, plan.validate


def _steps(field: FieldType, plan: Plan) -> List[Step]:
    if plan.construct is None or field.default is not None:
        return []
    return [(field.name, plan.passes, plan.construct)]


def _filler(field: FieldType, plan: Plan) -> Decode:
    """Returns what decodes a field that null stands for the default of."""
    default, decode = field.default, plan.construct

    def fill(value: Any) -> Any:
        if value is None or value is default:
            return field.info.get_default()  # a copy, so that instances do not share it
        return value if decode is None else decode(value)

    return fill
