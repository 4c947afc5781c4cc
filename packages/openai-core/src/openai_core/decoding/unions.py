"""Plans for unions: which member a value belongs to.

A value is first tried strictly, as pydantic's smart mode does: a scalar keeps its exact type, an object goes to the
model whose `Literal` tag it carries, and of several models that fit, the one with most fields set wins. A value that
fits no member is decoded leniently as the model that the declared discriminator names, else as the first member.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple, TypeVar, Union, cast

import pydantic
from pydantic_core import core_schema

from .annotations import (
    alias_value,
    get_args,
    get_origin,
    has_rules,
    is_alias,
    is_literal,
    is_model,
    split_annotated,
)
from .fields import declared_fields
from .plans import JSON_TYPES, NONE, SCALAR_SCHEMAS, Decode, Mismatch, Plan, accept, unchanged
from .tagged_unions import ModelType, TaggedModels, declared_discriminator, tags_of

PlanFor = Callable[[Any, Tuple[Any, ...]], Plan]
_EXACT: FrozenSet[type] = frozenset({str, int, float, bool, NONE})


def is_union(type_: Any) -> bool:
    """Whether the type is `Union[...]` or `A | B`.

    Args:
        type_: An evaluated annotation.
    """
    origin = get_origin(type_)
    return origin is Union or getattr(origin, "__name__", "") == "UnionType"


def union_plan(type_: Any, metadata: Tuple[Any, ...], plan_for: PlanFor, by_pydantic: Decode) -> Plan:
    """Compiles the plan of a union.

    Args:
        type_: `Union[...]`, without its metadata.
        metadata: Its metadata; a `PropertyInfo` may name the discriminator.
        plan_for: Compiles the members.
        by_pydantic: Validates a value against the whole union, for members that only pydantic can judge.
    """
    arguments = get_args(type_)
    types = flattened(arguments)
    members = [member for member in types if member is not NONE]
    if len(members) == 1:
        return _optional(plan_for(members[0], ()), arguments, plan_for)
    choice = Choice(arguments, types, metadata, plan_for, by_pydantic)
    if _is_optional_union(arguments):
        construct = plan_for(arguments[0], ()).construct
    elif any(map(is_model, members)) or not all(plan_for(member, ()).inert for member in members):
        construct = _lenient(choice.validate, choice.without_fit)
    else:
        construct = None
    exact = choice.exact
    return Plan(choice.validate, accepts=exact, construct=construct, passes=exact, inert=construct is None)


def flattened(members: Sequence[Any]) -> List[Any]:
    """Returns the members of a union with the members of nested unions in their place.

    Args:
        members: The arguments of the union.
    """
    flat: List[Any] = []
    for member in members:
        if isinstance(member, type) and (is_model(member) or member in _EXACT):
            flat.append(member)
            continue
        inner, metadata = split_annotated(member)
        inner = split_annotated(alias_value(inner))[0] if is_alias(inner) else inner
        if has_rules(metadata):
            flat.append(member)
        elif is_union(inner):
            flat += flattened(get_args(inner))
        else:
            flat.append(inner)
    return flat


def _is_optional_union(arguments: Sequence[Any]) -> bool:
    # `Optional[Annotated[Union[...], ...]]`: the inner union has the same members and knows the discriminator
    return len(arguments) == 2 and arguments[1] is NONE and is_union(split_annotated(arguments[0])[0])


def _optional(plan: Plan, arguments: Sequence[Any], plan_for: PlanFor) -> Plan:
    first = unchanged if arguments[0] is NONE else plan_for(arguments[0], ()).construct or unchanged
    accepts = plan.accepts | {NONE}
    return Plan(
        plan.validate,
        accepts=accepts,
        construct=None if plan.inert else _lenient(plan.validate, first),
        passes=accepts,
        members=None if plan.members is None else plan.members | {None},
        inert=plan.inert,
    )


def _lenient(strict: Decode, otherwise: Decode) -> Decode:
    def construct(value: Any) -> Any:
        try:
            return strict(value)
        except Exception:
            return otherwise(value)

    return construct


class Members:
    """The members of a union, sorted by the kind of JSON value that can belong to them.

    Attributes:
        complete: Whether all members are of kinds that are decided here; otherwise pydantic decides.

    Args:
        members: The types, without unions.
        discriminator: The name of the field that tells models apart; `None` to find one.
        plan_for: Finds the plans of the members.
    """

    def __init__(self, members: Sequence[Any], discriminator: Optional[str], plan_for: PlanFor) -> None:
        self.complete: bool = True
        self.strings: FrozenSet[str] = frozenset()
        self.models: List[Tuple[ModelType, Decode]] = []
        self.objects: List[Decode] = []
        self.lists: List[Decode] = []
        self._schemas: List[Any] = []
        self._scalar: Optional[Decode] = None
        for member in members:
            self._add(member, plan_for(member, ()))
        self.tagged: TaggedModels = TaggedModels(self.models, self.objects, discriminator)

    def _add(self, member: Any, plan: Plan) -> None:
        origin = get_origin(member) or member
        if is_model(member):
            self.models.append((member, plan.validate))
        elif is_literal(member):
            self._add_literal(list(get_args(member)))
        elif isinstance(member, type) and member in SCALAR_SCHEMAS:
            self._schemas.append(SCALAR_SCHEMAS[member]())
        elif origin is list:
            self.lists.append(plan.validate)
        elif origin is dict:
            self.objects.append(plan.validate)
        elif member is object or member is Any or isinstance(member, TypeVar):
            self._schemas.append(core_schema.any_schema())
            self.objects.append(plan.validate)
            self.lists.append(plan.validate)
        else:
            self.complete = False

    def _add_literal(self, values: List[Any]) -> None:
        self.strings |= {value for value in values if isinstance(value, str)}
        self._schemas.append(core_schema.literal_schema(values))

    def validate(self, value: Any) -> Any:
        """Returns the value as the member that it fits best; raise if it fits none.

        Args:
            value: A value of parsed JSON.
        """
        kind = type(value)
        if kind is dict:
            return _best(value, self.tagged.candidates(value))
        if kind is list:
            return _best(value, self.lists)
        if kind in JSON_TYPES:
            return value if kind is str and value in self.strings else self._validate_scalar(value)
        return self._validate_python_object(value)

    def _validate_scalar(self, value: Any) -> Any:
        if not self._schemas:
            raise Mismatch("The value fits no member of the union.")
        if self._scalar is None:
            self._scalar = accept(core_schema.union_schema(self._schemas))
        return self._scalar(value)

    def _validate_python_object(self, value: Any) -> Any:
        if any(isinstance(value, model) for model, _ in self.models):
            return value
        try:
            return _best(value, [decode for _, decode in self.models] + self.objects + self.lists)
        except Exception:
            return self._validate_scalar(value)


class Choice:
    """Decodes a value as a member of a union; the members are looked at when the first value comes.

    Attributes:
        exact: Types of values that are a member's exact type.

    Args:
        arguments: The arguments of the union as they are written.
        types: Its members, without nested unions.
        metadata: What stands beside the union in `Annotated`.
        plan_for: Finds the plans of the members.
        by_pydantic: Decodes with pydantic, for members that a plan does not know.
    """

    def __init__(
        self,
        arguments: Sequence[Any],
        types: Sequence[Any],
        metadata: Tuple[Any, ...],
        plan_for: PlanFor,
        by_pydantic: Decode,
    ) -> None:
        self._arguments = arguments
        self._types = types
        self.exact: FrozenSet[type] = frozenset(
            member for member in types if isinstance(member, type) and member in _EXACT
        )
        self._plan_for = plan_for
        self._by_pydantic = by_pydantic
        self._discriminator = declared_discriminator(metadata)
        self._members: Optional[Members] = None
        self._named: Optional[Tuple[str, Dict[str, Decode]]] = None

    def validate(self, value: Any) -> Any:
        """Returns the value as the member that it fits best; raise if it fits none.

        Args:
            value: A value of parsed JSON.
        """
        if type(value) in self.exact:
            return value
        members = self._members
        if members is None:
            types = [member for member in self._types if member is not NONE]
            members = self._members = Members(types, self._discriminator, self._plan_for)
        return members.validate(value) if members.complete else self._by_pydantic(value)

    def without_fit(self, value: Any) -> Any:
        """Decodes leniently what fits no member: as the discriminator says, else as the first member.

        Args:
            value: Parsed JSON that fits no member.
        """
        if isinstance(value, Mapping):
            key, by_tag = self._named_models()
            tag = cast("Mapping[str, Any]", value).get(key)
            if isinstance(tag, str) and tag in by_tag:
                return by_tag[tag](value)
        first = self._arguments[0]
        return (self._plan_for(first, ()).construct or unchanged)(value)

    def _named_models(self) -> Tuple[str, Dict[str, Decode]]:
        if self._named is None:
            self._named = self._find_named_models()
        return self._named

    def _find_named_models(self) -> Tuple[str, Dict[str, Decode]]:
        key, by_tag = "", cast("Dict[str, Decode]", {})
        for member in self._arguments if self._discriminator else ():
            model = split_annotated(member)[0]
            if is_model(model):
                own_key, tags = tags_of(model, self._discriminator or "")
                key = own_key if tags else key
                by_tag.update(dict.fromkeys(tags, self._plan_for(model, ()).construct or unchanged))
        return key, by_tag


def _best(value: Any, candidates: List[Decode]) -> Any:
    if len(candidates) == 1:
        return candidates[0](value)
    results: List[Any] = []
    for decode in candidates:
        try:
            results.append(decode(value))
        except Exception:
            continue
    if not results:
        raise Mismatch("The value fits no member of the union.")
    return results[0] if len(results) == 1 else max(results, key=_fields_set)


def _fields_set(value: Any) -> int:
    if isinstance(value, pydantic.BaseModel):
        declared = value.model_fields_set.intersection(declared_fields(type(value)))
        return len(declared) + sum(_fields_set(getattr(value, name)) for name in declared)
    if isinstance(value, list):
        return sum(_fields_set(item) for item in value)
    if isinstance(value, dict):
        return sum(_fields_set(item) for item in value.values())
    return 0
