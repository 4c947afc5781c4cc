"""Plans for unions: which member a value belongs to.

A value is first tried strictly, as pydantic's smart mode does: a scalar keeps its exact type, an object goes to the
model whose `Literal` tag it carries, and of several models that fit, the one with most fields set wins. A value that
fits no member is decoded leniently as the model that the declared discriminator names, else as the first member.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple, Type, TypeVar, Union, cast

import pydantic
from pydantic_core import core_schema

from .annotations import (
    PropertyInfo,
    alias_value,
    field_type,
    get_args,
    get_origin,
    has_rules,
    is_alias,
    is_literal,
    is_model,
    split_annotated,
)
from .plans import JSON_TYPES, NONE, SCALAR_SCHEMAS, Decode, Mismatch, Plan, accept, unchanged

ModelType = Type[pydantic.BaseModel]
PlanFor = Callable[[Any, Tuple[Any, ...]], Plan]
_NO_TAGS: FrozenSet[str] = frozenset()
_NOTHING: FrozenSet[type] = frozenset()


def is_union(type_: Any) -> bool:
    """Whether the type is `Union[...]` or `A | B`."""
    origin = get_origin(type_)
    return origin is Union or getattr(origin, "__name__", "") == "UnionType"


def union_plan(type_: Any, metadata: Tuple[Any, ...], plan_for: PlanFor, by_pydantic: Decode) -> Plan:
    """Compile the plan of a union.

    Args:
        type_: `Union[...]`, without its metadata.
        metadata: Its metadata; a `PropertyInfo` may name the discriminator.
        plan_for: Compiles the members.
        by_pydantic: Validates a value against the whole union, for members that only pydantic can judge.
    """
    arguments = get_args(type_)
    types = flattened(arguments)
    members = [member for member in types if member is not NONE]
    plans = [plan_for(member, ()) for member in members]
    if len(members) == 1:
        return _optional(plans[0], arguments, plan_for)
    choice = Choice(arguments, metadata, plan_for)
    for member, plan in zip(members, plans):
        choice.add(member, plan)
    choice.accepts |= {NONE}.intersection(types)
    strict = choice.validate if choice.complete else by_pydantic
    construct = None if all(plan.inert for plan in plans) else _lenient(strict, choice.without_fit)
    if construct and _is_optional_union(arguments):
        construct = plan_for(arguments[0], ()).construct
    accepts = choice.accepts if choice.complete else _NOTHING
    return Plan(strict, accepts=accepts, construct=construct, passes=accepts, inert=construct is None)


def flattened(members: Sequence[Any]) -> List[Any]:
    """Return the members of a union with the members of nested unions in their place."""
    flat: List[Any] = []
    for member in members:
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


class Choice:
    """The members of a union, sorted by the kind of JSON value that can belong to them.

    Attributes:
        accepts: Types of values that are a member's exact type.
        complete: Whether all members are of kinds that are decided here; otherwise pydantic decides.
    """

    def __init__(self, arguments: Sequence[Any], metadata: Tuple[Any, ...], plan_for: PlanFor) -> None:
        self.accepts: FrozenSet[type] = frozenset()
        self.complete = True
        self._arguments = arguments
        self._plan_for = plan_for
        self._discriminator = _declared_discriminator(metadata)
        self._strings: FrozenSet[str] = frozenset()
        self._schemas: List[Any] = []
        self._models: List[Tuple[ModelType, Decode]] = []
        self._objects: List[Decode] = []
        self._lists: List[Decode] = []
        self._tagged: Optional[TaggedModels] = None
        self._scalar: Optional[Decode] = None
        self._named: Optional[Tuple[str, Dict[str, Decode]]] = None

    def add(self, member: Any, plan: Plan) -> None:
        """Add one member, which is no union itself."""
        origin = get_origin(member) or member
        if is_model(member):
            self._models.append((member, plan.validate))
        elif is_literal(member) or (isinstance(member, type) and member in SCALAR_SCHEMAS):
            self._add_scalar(member, plan)
        elif origin is list:
            self._lists.append(plan.validate)
        elif origin is dict:
            self._objects.append(plan.validate)
        elif member is object or member is Any or isinstance(member, TypeVar):
            self._schemas.append(core_schema.any_schema())
            self._objects.append(plan.validate)
            self._lists.append(plan.validate)
        else:
            self.complete = False

    def _add_scalar(self, member: Any, plan: Plan) -> None:
        self.accepts |= plan.accepts
        if is_literal(member):
            values = list(get_args(member))
            self._strings |= {value for value in values if isinstance(value, str)}
            self._schemas.append(core_schema.literal_schema(values))
        else:
            self._schemas.append(SCALAR_SCHEMAS[member]())

    def validate(self, value: Any) -> Any:
        """Return the value as the member that it fits best; raise if it fits none."""
        kind = type(value)
        if kind in self.accepts or (kind is str and value in self._strings):
            return value
        if kind is dict:
            return _best(value, self._tagged_models().candidates(value))
        if kind is list:
            return _best(value, self._lists)
        if kind in JSON_TYPES:
            return self._validate_scalar(value)
        return self._validate_python_object(value)

    def _tagged_models(self) -> TaggedModels:
        if self._tagged is None:
            self._tagged = TaggedModels(self._models, self._objects, self._discriminator)
        return self._tagged

    def _validate_scalar(self, value: Any) -> Any:
        if not self._schemas:
            raise Mismatch("The value fits no member of the union.")
        if self._scalar is None:
            self._scalar = accept(core_schema.union_schema(self._schemas))
        return self._scalar(value)

    def _validate_python_object(self, value: Any) -> Any:
        if any(isinstance(value, model) for model, _ in self._models):
            return value
        try:
            return _best(value, [decode for _, decode in self._models] + self._objects + self._lists)
        except Exception:
            return self._validate_scalar(value)

    def without_fit(self, value: Any) -> Any:
        """Decode leniently what fits no member: as the discriminator says, else as the first member."""
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


class TaggedModels:
    """The models of a union by the tag that they share, such as `type`."""

    def __init__(
        self, models: Sequence[Tuple[ModelType, Decode]], others: List[Decode], discriminator: Optional[str]
    ) -> None:
        self._key, tags = _shared_tag([model for model, _ in models], discriminator)
        self._untagged = [decode for (_, decode), own in zip(models, tags) if not own] + others
        self._by_tag = {
            tag: [decode for (_, decode), own in zip(models, tags) if tag in own or not own] + others
            for tag in _NO_TAGS.union(*tags)
        }

    def candidates(self, value: Dict[Any, Any]) -> List[Decode]:
        """Return the members that an object may belong to."""
        tag = value.get(self._key)
        return self._by_tag.get(tag, self._untagged) if type(tag) is str else self._untagged


def tags_of(model: ModelType, name: str) -> Tuple[str, FrozenSet[str]]:
    """Return the wire key of a model's field and the strings of which it must be one (none if it is no tag)."""
    if name not in model.model_fields:
        return name, _NO_TAGS
    field = field_type(model, name)
    if not field.required or not is_literal(field.annotation):
        return field.key, _NO_TAGS
    return field.key, frozenset(value for value in get_args(field.annotation) if isinstance(value, str))


def _shared_tag(models: Sequence[ModelType], discriminator: Optional[str]) -> Tuple[str, List[FrozenSet[str]]]:
    for name in [discriminator] if discriminator else _tag_names(models):
        found = [tags_of(model, name) for model in models]
        keys = {key for key, tags in found if tags}
        if len(keys) == 1:
            return keys.pop(), [tags for _, tags in found]
    return "", [_NO_TAGS for _ in models]


def _tag_names(models: Sequence[ModelType]) -> List[str]:
    for model in models:
        names = [name for name in model.model_fields if tags_of(model, name)[1]]
        if names:
            return sorted(names, key=lambda name: name != "type")
    return []


def _declared_discriminator(metadata: Tuple[Any, ...]) -> Optional[str]:
    for item in metadata:
        if isinstance(item, PropertyInfo) and item.discriminator is not None:
            return item.discriminator
    return None


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
        declared = value.model_fields_set.intersection(type(value).model_fields)
        return len(declared) + sum(_fields_set(getattr(value, name)) for name in declared)
    if isinstance(value, list):
        return sum(_fields_set(item) for item in value)
    if isinstance(value, dict):
        return sum(_fields_set(item) for item in value.values())
    return 0
