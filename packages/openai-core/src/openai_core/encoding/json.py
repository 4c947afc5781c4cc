"""JSON bodies: one encoder (compact UTF-8, from the user's data as it is), and how deeply an answer is nested."""

from __future__ import annotations

import json
import os
import re
import sys
from collections import UserString
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from math import isfinite
from typing import Any, Callable, Dict, List, Optional, Set, cast

from ..errors import ArgumentError
from ..imports import supplied_value
from ..options import is_given
from ..public_names import PACKAGE
from .long_texts import LONG_TEXT_CHARACTERS, encoded_in_slices

_HALF_OF_A_PAIR = re.compile("[\ud800-\udfff]")
_SCALARS = frozenset((str, int, bool, type(None)))


def encode(value: object) -> bytes:
    """Encodes a value as compact JSON in UTF-8 (RFC 8259).

    Pydantic models are dumped under their API names: those of this SDK with the fields that were set, those of a user
    also with defaults other than `None`, such as a tag. Dates are written in ISO 8601; enumerations as their value;
    half of a surrogate pair as an escape; other mappings and iterables as objects and arrays. Values of a mapping that
    are `omit` or `NOT_GIVEN` are left out. The given data is never changed, but an iterator or a generator in it is
    used up, so that it can be encoded once.

    Args:
        value: The body to encode.

    Raises:
        ArgumentError: JSON cannot hold a value (NaN, bytes, a path, a cycle …). The message names the place, such as
            `messages[3].content`, and the type, but never the value.
    """
    encoded = _encoded_directly(value)
    return _encoded_with_care(value) if encoded is None else encoded


def dumped_model(value: object) -> object:
    """Returns what a pydantic model is sent as; any other value is returned as it is.

    Args:
        value: An object of a body.
    """
    # Where nothing has loaded pydantic's models, there is no model.
    main = sys.modules.get("pydantic.main")
    if main is None or not isinstance(value, main.BaseModel):
        return value
    model: Any = value
    if not type(model).__module__.startswith(PACKAGE):
        from .models import with_defaults

        model = with_defaults(model)
    settings = {"exclude_unset": True, "by_alias": True, "exclude": getattr(model, "__api_exclude__", None)}
    try:
        return model.model_dump(mode="json", warnings=False, **settings)
    except ValueError:
        # to pydantic, half of a surrogate pair is no text; here it is kept, to be written as an escape
        return model.model_dump(mode="python", warnings=False, **settings)


class _LongText(Exception):
    """Told by `_is_plain`, which sees all members anyway."""


def _encoded_directly(value: object) -> Optional[bytes]:
    try:
        encoded = _encoded_fast(value)
    except RecursionError:
        return None
    except ValueError:  # it gives up at a lesser depth than `json`
        encoded = None
    if encoded is not None:
        return encoded
    try:
        return _encoder.encode(value).encode()
    except (TypeError, ValueError, RecursionError):
        return None


def _encoded_fast(value: object) -> Optional[bytes]:
    to_json = _fast_encoder()
    if to_json is None:
        return None
    try:
        if not _is_plain(value):
            from .received_models import without_models

            plain = without_models(value)
            if plain is value or not _is_plain(plain):
                return None
            value = plain
        return to_json(value)
    except _LongText:
        return encoded_in_slices(value, _is_plain, to_json)


def _fast_encoder() -> Optional[Callable[[object], bytes]]:
    found: Optional[Callable[[object], bytes]] = getattr(sys.modules.get("pydantic_core"), "to_json", None)
    return found


def _is_plain(value: Any) -> bool:
    """Whether pydantic's encoder writes the very bytes that `json` writes.

    It is several times faster, but writes small and large floats, models, dates and bytes differently.

    Raises:
        _LongText: A member of an object is a long text, so that another way saves memory.
    """
    kind = type(value)
    if kind is dict:
        for key, inner in value.items():
            if type(key) is not str:
                return False
            kind = type(inner)
            if kind is str:
                if len(inner) > LONG_TEXT_CHARACTERS:
                    raise _LongText
            elif not (kind in _SCALARS or _is_plain(inner)):
                return False
        return True
    if kind is list:
        return _SCALARS.issuperset(map(type, value)) or all(map(_is_plain, value))
    if kind is float:
        return bool(1e-4 <= abs(value) < 1e16 or value == 0)
    return kind in _SCALARS


def _replacement(value: object) -> object:
    """Returns what stands for a value that JSON has no notation for.

    Raises:
        TypeError: There is nothing, or finding it would use the value up.
    """
    dumped = dumped_model(value)
    if dumped is not value:
        return dumped
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UserString):
        return str(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if _is_array(value) and not isinstance(value, Iterator):
        return list(cast("Iterable[object]", value))
    raise TypeError(type(value).__name__)


def _is_array(value: object) -> bool:
    return (
        isinstance(value, Iterable)
        and not isinstance(value, (str, bytes, bytearray, memoryview))
        and not hasattr(value, "read")
    )


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_replacement)


def _encoded_with_care(value: object) -> bytes:
    """Encodes what the direct way could not, or says why it cannot be encoded."""
    try:
        text = _encoder.encode(_PlainCopy().of(value))
        return _HALF_OF_A_PAIR.sub(lambda half: f"\\u{ord(half.group()):04x}", text).encode()
    except RecursionError:
        raise ArgumentError("The body is nested too deeply to be encoded as JSON.") from None
    except ArgumentError:
        raise
    except (TypeError, ValueError) as error:
        raise ArgumentError(f"The body cannot be encoded as JSON ({type(error).__name__}).") from error


class _PlainCopy:
    """Copies a value with what JSON can hold, and knows the place where it is."""

    def __init__(self) -> None:
        self._place: List[object] = []
        self._open: Set[int] = set()

    def of(self, value: object) -> object:
        if isinstance(value, str):
            return value
        if isinstance(value, float) and not isfinite(value):
            raise self._error("is NaN or infinite, which JSON does not know")
        if value is None or isinstance(value, (int, float)):
            return value
        if id(value) in self._open:
            raise self._error(f"is of type {type(value).__name__} and contains itself")
        self._open.add(id(value))
        copy = self._of_compound(value)
        self._open.remove(id(value))
        return copy

    def _of_compound(self, value: object) -> object:
        if isinstance(value, dict):
            return self._of_members(cast("Dict[object, object]", value))
        if isinstance(value, (list, tuple)):
            return self._of_elements(cast("List[object]", value))
        if isinstance(value, Iterator) and _is_array(value):
            if getattr(value, "gi_frame", value) is None:
                raise self._error("is a generator that has been used up; pass a list, which can be sent again")
            return self._of_elements(cast("Iterator[object]", value))
        try:
            replacement = _replacement(value)
        except TypeError:
            what = f"the class {value.__name__}" if isinstance(value, type) else f"of type {type(value).__name__}"
            raise self._error(f"is {what}, which JSON cannot hold{self._advice(value)}") from None
        except ValueError as error:
            raise self._error(f"is of type {type(value).__name__} and cannot be dumped") from error
        return self.of(replacement)

    def _of_members(self, members: Dict[object, object]) -> Dict[object, object]:
        copy: Dict[object, object] = {}
        for key, inner in members.items():
            if not is_given(inner):
                continue
            self._check_key(key)
            self._place.append(key)
            copy[key] = self.of(inner)
            self._place.pop()
        return copy

    def _of_elements(self, elements: Iterable[object]) -> List[object]:
        copy: List[object] = []
        for index, inner in enumerate(elements):
            self._place.append(index)
            copy.append(self.of(inner))
            self._place.pop()
        return copy

    def _check_key(self, key: object) -> None:
        if isinstance(key, float) and not isfinite(key):
            raise self._error("has a key that is NaN or infinite")
        if key is not None and not isinstance(key, (str, int, float)):
            raise self._error(f"has a key of type {type(key).__name__}; keys must be text")

    def _advice(self, value: object) -> str:
        if callable(value):
            calls: Dict[object, str] = supplied_value("calls for classes", {})
            return f"; {calls[self._place[0]]}" if self._place and self._place[0] in calls else ""
        return _advice(value)

    def _error(self, problem: str) -> ArgumentError:
        place = "".join(map(_step, self._place)).lstrip(".")
        return ArgumentError(f"{f'`{place}`' if place else 'The body'} {problem}.")


def _step(key: object) -> str:
    if isinstance(key, str) and key.isidentifier():
        return f".{key}"
    return f"[{key!r}]"


def _advice(value: object) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "; decode it, or encode it as base64 text"
    if isinstance(value, os.PathLike) or hasattr(value, "read"):
        return "; send its content, or pass it as an argument that takes files"
    return ""


MOST_LEVELS = 500
"""How deeply an answer may be nested: half of Python's default limit of calls; the other half is the caller's."""

_TOKENS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
_STEPS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def nests_too_deeply(content: bytes) -> bool:
    """Whether JSON in UTF-8 (or in UTF-16) has more than 500 levels. Takes linear time, whatever is sent.

    Python's own parser calls itself for each level. Where that ends in a RecursionError, Pythons before 3.11 may abort
    the whole process: a garbage collection at that moment finds no room on the stack for finalizers. So it is never
    given such a body; pydantic's parser, which is asked first, refuses one by itself.

    Args:
        content: The body; it need not be valid.
    """
    level = 0
    for token in _TOKENS.finditer(content):
        level += _STEPS.get(content[token.start()], 0)
        if level > MOST_LEVELS:
            return True
    return False
