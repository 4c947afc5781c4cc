"""Example values for the annotations of the reference, always the same ones for the same annotation."""

from __future__ import annotations

import collections.abc
import datetime
import enum
import os
import typing
from typing import Any, Dict, List, Tuple

from play.marks import FILE_FORMS, mark

_DEEPEST = 4
_ABSENT_CLASSES = ("Omit", "NotGiven")
_SCALARS: Dict[Any, object] = {
    int: 7,
    float: 0.5,
    bool: True,
    type(None): None,
    object: {"any": [1, None]},
    Any: {"any": [1, None]},
}
# Headers hold ASCII only; what happens to other text is a case of its own.
_SENT_AS_HEADERS = ("idempotency_key", "openai_beta", "betas")
_LISTS = (list, collections.abc.Iterable, collections.abc.Sequence, set, frozenset)
_MAPPINGS = (dict, collections.abc.Mapping)


class NoExample(Exception):
    """No value can be made up for an annotation (a class to be instantiated, a callable)."""


class Examples:
    """Values for annotations.

    Args:
        full: also optional keys, and one list item for each member of a union; else only what is required.
        choice: which member of a union, literal or file form is taken.
        marks: whether files, dates and iterators are written as marks (arguments) or as in JSON (payloads).
    """

    def __init__(self, *, full: bool, choice: int = 0, marks: bool = True) -> None:
        self.full = full
        self.choice = choice
        self.marks = marks

    def value(self, hint: Any, name: str = "value", depth: int = 0) -> object:
        hint = bare(hint)
        if hint in (int, float, bool, type(None), object, Any):
            return _SCALARS[hint]
        if is_union(hint):
            return self._of_union(hint, name, depth)
        origin = typing.get_origin(hint)
        if origin is typing.Literal:
            return self._chosen(list(typing.get_args(hint)))
        if origin in _LISTS or hint in _LISTS:
            return self._of_list(hint, name, depth)
        if origin in _MAPPINGS or hint in _MAPPINGS:
            arguments = typing.get_args(hint) or (str, object)
            return {f"{name}_key": self.value(arguments[1], name, depth + 1)} if depth <= _DEEPEST else {}
        return self._of_class(hint, name, depth)

    def keys(self, fields: Dict[str, Tuple[Any, bool]], depth: int) -> Dict[str, object]:
        """An object with these fields (name to annotation and whether it is required)."""
        made = {}
        for name, (hint, required) in fields.items():
            if required or (self.full and depth <= _DEEPEST):
                try:
                    made[name] = self.value(hint, name, depth + 1)
                except NoExample:
                    if required:
                        raise
        return made

    def _of_class(self, hint: Any, name: str, depth: int) -> object:
        if hint is str:
            return f"{name}_1" if name in _SENT_AS_HEADERS else f"{name} /é?&=+"
        if hint is bytes:
            return mark("bytes", name) if self.marks else name
        if hint in (datetime.datetime, datetime.date):
            return mark("datetime", "2026-01-05T10:20:30+00:00") if self.marks else "2026-01-05T10:20:30Z"
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return next(iter(hint)).value
        if hasattr(hint, "__total__"):
            return self.keys(typed_dict_fields(hint), depth)
        if hasattr(hint, "model_fields"):
            return self.keys(model_fields(hint), depth)
        raise NoExample(repr(hint))

    def _of_union(self, hint: Any, name: str, depth: int) -> object:
        if is_file(hint):
            return mark("file", FILE_FORMS[self.choice % len(FILE_FORMS)])
        members = union_members(hint)
        start = 0 if depth > _DEEPEST else self.choice % len(members)
        for member in members[start:] + members[:start]:
            try:
                return self.value(member, name, depth)
            except NoExample:
                continue
        raise NoExample(repr(hint))

    def _of_list(self, hint: Any, name: str, depth: int) -> object:
        if depth > _DEEPEST:
            return []
        item = bare((typing.get_args(hint) or (object,))[0])
        wanted = [item]
        if self.full and depth <= 1 and is_union(item) and not is_file(item):
            wanted = union_members(item)
        made: List[object] = []
        for member in wanted:
            try:
                made.append(self.value(member, name, depth + 1))
            except NoExample:
                continue
        if not made:
            raise NoExample(repr(hint))
        if self.marks and self.choice == 1 and typing.get_origin(hint) is collections.abc.Iterable:
            return mark("iterator", made)
        return made

    def _chosen(self, values: List[Any]) -> object:
        return values[self.choice % len(values)]


def bare(hint: Any) -> Any:
    """The annotation without `Required`, `Annotated` and aliases around it."""
    while True:
        origin = typing.get_origin(hint)
        if origin in (typing.Required, typing.NotRequired) or hasattr(hint, "__metadata__"):
            hint = typing.get_args(hint)[0]
        elif hasattr(hint, "__value__"):
            hint = hint.__value__
        else:
            return hint


def is_union(hint: Any) -> bool:
    return typing.get_origin(hint) is typing.Union or type(hint).__name__ == "UnionType"


def union_members(hint: Any) -> List[Any]:
    """The members that stand for a value, the nested unions opened, `None` last."""
    members: List[Any] = []
    for member in map(bare, typing.get_args(hint)):
        if is_union(member) and not is_file(member):
            members += union_members(member)
        elif getattr(member, "__name__", "") not in _ABSENT_CLASSES:
            members.append(member)
    return sorted(members, key=lambda member: member is type(None))


def is_file(hint: Any) -> bool:
    return any(
        typing.get_origin(member) is os.PathLike or member is os.PathLike or typing.get_origin(member) is typing.IO
        for member in typing.get_args(hint)
    )


def typed_dict_fields(hint: Any) -> Dict[str, Tuple[Any, bool]]:
    hints = typing.get_type_hints(hint, include_extras=True)
    return {
        name: (
            item,
            typing.get_origin(item) is typing.Required
            or (name in hint.__required_keys__ and typing.get_origin(item) is not typing.NotRequired),
        )
        for name, item in hints.items()
    }


def model_fields(model: Any) -> Dict[str, Tuple[Any, bool]]:
    """The fields of a pydantic model by the names that they have in JSON."""
    return {field.alias or name: (field.annotation, field.is_required()) for name, field in model.model_fields.items()}
