"""Which models of a union an object may belong to, by the `Literal` tag that it carries."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Optional, Sequence, Tuple, Type

import pydantic

from .annotations import PropertyInfo, field_type, get_args, is_literal, split_annotated
from .plans import Decode

ModelType = Type[pydantic.BaseModel]
_NO_TAGS: FrozenSet[str] = frozenset()


class TaggedModels:
    """The models of a union by the tag that they share, such as `type`.

    Args:
        models: The models with what decodes each.
        others: What decodes the other members that are objects.
        discriminator: The name of the field that tells them apart; `None` to find a tag that all have.
    """

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
        """Returns the members that an object may belong to.

        Args:
            value: The JSON object.
        """
        tag = value.get(self._key)
        return self._by_tag.get(tag, self._untagged) if type(tag) is str else self._untagged


def tags_of(model: ModelType, name: str) -> Tuple[str, FrozenSet[str]]:
    """Returns the wire key of a model's field and the strings of which it must be one (none if it is no tag).

    Args:
        model: A member of the union.
        name: The name of the field in Python.
    """
    if name not in model.__pydantic_fields__:
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
        names = [name for name in model.__pydantic_fields__ if tags_of(model, name)[1]]
        if names:
            return sorted(names, key=lambda name: name != "type")
    return []


def tag_of_union(annotation: Any) -> Optional[str]:
    """Returns the name of the field that a union is told apart by, as far as its annotation declares one.

    Args:
        annotation: The annotation of a field or of an item of a list; any type.
    """
    return declared_discriminator(split_annotated(annotation)[1])


def declared_discriminator(metadata: Tuple[Any, ...]) -> Optional[str]:
    """Returns the name of the field that `PropertyInfo(discriminator=...)` declares, if there is one.

    Args:
        metadata: What stands beside the union in `Annotated`.
    """
    for item in metadata:
        if isinstance(item, PropertyInfo) and item.discriminator is not None:
            return item.discriminator
    return None
