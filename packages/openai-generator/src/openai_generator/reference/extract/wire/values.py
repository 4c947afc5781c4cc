"""Made-up values for annotations, by which a parameter is found again in a request."""

from __future__ import annotations

import collections.abc
import contextlib
import datetime
import enum
import typing
from typing import Any

_LISTS = (list, tuple, set, frozenset, collections.abc.Iterable, collections.abc.Sequence)
_MAPPINGS = (dict, collections.abc.Mapping)
_ANYTHING = (object, Any)
_WRAPPERS = ("Required", "NotRequired")
_LEFT_OUT = ("Omit", "NotGiven")
_TIME = datetime.datetime(2026, 1, 5, tzinfo=datetime.timezone.utc)
_DEEPEST = 6


class NoValue(Exception):
    """No value can be made up for an annotation."""


class Values:
    """Makes values up; no two texts, numbers or pieces of bytes are the same."""

    def __init__(self) -> None:
        self._made = 7000

    def of(self, hint: Any, name: str, depth: int = 0) -> Any:
        """Returns a value.

        Args:
            hint: The annotation, evaluated.
            name: What the value is for, which is part of each text.
            depth: How many types it is inside.

        Raises:
            NoValue: There is none, such as for a function.
        """
        hint = bare(hint)
        if hint is str or hint in _ANYTHING:
            return f"{name}-{self._next()}"
        if hint is bytes:
            return f"{name}-{self._next()}".encode()
        if hint is bool or hint is type(None):
            return hint(True) if hint is bool else None
        if hint in (int, float):
            return self._next() + (0.5 if hint is float else 0)
        return self._of_several(hint, name, depth)

    def _next(self) -> int:
        self._made += 1
        return self._made

    def _of_several(self, hint: Any, name: str, depth: int) -> Any:
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if is_union(hint):
            return self._of_union(hint, name, depth)
        if origin is typing.Literal:
            return inner[0]
        if origin in _MAPPINGS or hint in _MAPPINGS:
            return {f"{name}-{self._next()}": self.of(inner[1] if inner else str, name, depth + 1)}
        if origin in _LISTS or hint in _LISTS or _is_list_of_no_texts(origin):
            return [self.of(inner[0] if inner else str, name, depth + 1)]
        return self._of_class(hint, name, depth)

    def _of_union(self, hint: Any, name: str, depth: int) -> Any:
        """Returns a value of the first member that has one; of bytes rather than of a path, for a file."""
        for member in sorted(_members(hint), key=lambda each: (each is type(None), each is not bytes)):
            try:
                return self.of(member, name, depth + 1)
            except NoValue:
                continue
        raise NoValue(f"nothing of {hint} can be made up")

    def _of_class(self, hint: Any, name: str, depth: int) -> Any:
        if hint in (datetime.datetime, datetime.date):
            return _TIME if hint is datetime.datetime else _TIME.date()
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return next(iter(hint))
        if hasattr(hint, "__required_keys__") and depth < _DEEPEST:
            return self._of_keys(hint, depth)
        raise NoValue(f"no value of {getattr(hint, '__name__', hint)} can be made up")

    def _of_keys(self, hint: Any, depth: int) -> Any:
        """Returns a dictionary with the keys that are required; with the first one if none is."""
        try:
            hints = typing.get_type_hints(hint, include_extras=True)
        except NameError as error:
            raise NoValue(f"{hint.__name__} cannot be evaluated: {error}") from None
        keys = [key for key, each in hints.items() if _is_required(hint, key, each)]
        found = {key: self.of(hints[key], key, depth + 1) for key in keys}
        for key in hints:
            if not found:
                with contextlib.suppress(NoValue):
                    found = {key: self.of(hints[key], key, depth + 1)}
        return found


def bare(hint: Any) -> Any:
    """Returns an annotation without what only says more about it.

    Args:
        hint: An annotation, evaluated.
    """
    while True:
        if hasattr(hint, "__metadata__") or getattr(typing.get_origin(hint), "_name", "") in _WRAPPERS:
            hint = typing.get_args(hint)[0]
        elif hasattr(hint, "__value__"):
            hint = hint.__value__
        else:
            return hint


def is_union(hint: Any) -> bool:
    """Whether an annotation is a union, in either notation.

    Args:
        hint: An annotation, evaluated.
    """
    return typing.get_origin(hint) is typing.Union or type(hint).__name__ == "UnionType"


def _members(hint: Any) -> list[Any]:
    members = map(bare, typing.get_args(hint))
    return [each for each in members if getattr(each, "__name__", "") not in _LEFT_OUT]


def _is_list_of_no_texts(origin: Any) -> bool:
    """Whether it is a sequence that the package defines itself, as a protocol."""
    return getattr(origin, "_is_protocol", False) and hasattr(origin, "__getitem__")


def _is_required(owner: Any, key: str, hint: Any) -> bool:
    said = getattr(typing.get_origin(hint), "_name", "")
    return said == "Required" or (said != "NotRequired" and key in owner.__required_keys__)
