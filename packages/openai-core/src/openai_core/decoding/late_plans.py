"""Plans for fields whose types are not loaded yet: scalars and early members load nothing, other values the rest."""

from __future__ import annotations

from typing import Any, Callable, FrozenSet, Tuple, cast

from .annotations import LateType, get_args, split_annotated
from .plans import Plan, compiled_on_use, unchanged
from .tagged_unions import declared_discriminator, tags_of

PlanFor = Callable[[Any, Tuple[Any, ...]], Plan]

_SCALARS = frozenset({str, int, float, bool})
_NO_TAGS: FrozenSet[str] = frozenset()


def late_plan(late: LateType, metadata: Tuple[Any, ...], plan_for: PlanFor) -> Plan:
    """Compile the plan of a field that names late types.

    Args:
        late: The type of the field.
        metadata: Its metadata.
        plan_for: Compiles other types.
    """
    whole = compiled_on_use(lambda: plan_for(late.load(), metadata))
    early = compiled_on_use(lambda: plan_for(late.with_early_members(), metadata))
    key, tags = _early_tags(late)

    def plan(value: Any) -> Plan:
        return early() if tags and _carries(value, key, tags) else whole()

    return Plan(
        lambda value: plan(value).validate(value),
        construct=lambda value: value if value == [] else (plan(value).construct or unchanged)(value),
        passes=_SCALARS,
    )


def _early_tags(late: LateType) -> Tuple[str, FrozenSet[str]]:
    if late.early is None:
        return "", _NO_TAGS
    union, metadata = split_annotated(late.early)
    found = [tags_of(member, declared_discriminator(metadata) or "") for member in get_args(union)]
    return found[0][0], _NO_TAGS.union(*(tags for _, tags in found))


def _carries(value: Any, key: str, tags: FrozenSet[str]) -> bool:
    items = cast("Tuple[Any, ...]", value if isinstance(value, list) else (value,))
    return all(type(item) is dict and type(item.get(key)) is str and item[key] in tags for item in items)
