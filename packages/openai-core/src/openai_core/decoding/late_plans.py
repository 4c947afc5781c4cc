"""Plans for fields whose types are not loaded yet: texts, empty lists and early members load nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, FrozenSet, Tuple, cast

from .annotations import LateType, get_args, is_model, split_annotated
from .plans import Plan, compiled_on_use, unchanged
from .tagged_unions import declared_discriminator, tags_of

PlanFor = Callable[[Any, Tuple[Any, ...]], Plan]

_SCALARS = frozenset({str, int, float, bool})
_NO_TAGS: FrozenSet[str] = frozenset()


def late_plan(late: LateType, metadata: Tuple[Any, ...], plan_for: PlanFor) -> Plan:
    """Compiles the plan of a field that names late types.

    Args:
        late: The type of the field.
        metadata: What stands beside it in `Annotated`.
        plan_for: Compiles other types.
    """
    whole = compiled_on_use(lambda: plan_for(late.load(), metadata))
    early = compiled_on_use(lambda: plan_for(late.early_annotation(), metadata))
    key, tags = _early_tags(late)

    def plan(value: Any) -> Plan:
        return early() if tags and _carries(value, key, tags) else whole()

    def validate(value: Any) -> Any:
        if type(value) is str or value == []:
            with suppress(Exception):
                return early().validate(value)
        return plan(value).validate(value)

    def construct(value: Any) -> Any:
        return value if value == [] else (plan(value).construct or unchanged)(value)

    return Plan(validate, construct=construct, passes=_SCALARS)


def _early_tags(late: LateType) -> Tuple[str, FrozenSet[str]]:
    """Returns the key and the tags that tell early members; none where the field names several late types."""
    if len(late.early) > 1:
        return "", _NO_TAGS
    union, metadata = split_annotated(next(iter(late.early.values())))
    name = declared_discriminator(metadata) or ""
    found = [tags_of(member, name) for member in get_args(union) or (union,) if is_model(member)]
    return (found[0][0], _NO_TAGS.union(*(tags for _, tags in found))) if found else ("", _NO_TAGS)


def _carries(value: Any, key: str, tags: FrozenSet[str]) -> bool:
    items = cast("Tuple[Any, ...]", value if isinstance(value, list) else (value,))
    return all(type(item) is dict and type(item.get(key)) is str and item[key] in tags for item in items)
