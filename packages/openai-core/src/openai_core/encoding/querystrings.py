"""Flat `name=value` pairs from nested values: the API's query strings and form fields."""

from __future__ import annotations

import re
from collections import UserString
from collections.abc import Mapping as AnyMapping
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Tuple, Union, cast
from urllib.parse import parse_qs, quote_plus

from ..errors import ArgumentError
from ..options import NOT_GIVEN, NotGiven, is_given

if TYPE_CHECKING:
    from typing_extensions import Literal

    ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
    NestedFormat = Literal["dots", "brackets"]
    Items = List[Tuple[str, str]]

_ARRAY_FORMATS = ("comma", "repeat", "indices", "brackets")
# What can be iterated over, but is one value. Iterating over a class may even raise.
_SINGLE_VALUES = (str, bytes, bytearray, memoryview, UserString, type)
_SCALARS = (str, int, bool, float)
_NESTED_FORMATS = ("dots", "brackets")
_needs_no_quoting = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch


class Querystring:
    """How nested values become flat names.

    `None`, `omit` and `NOT_GIVEN` are left out; truth values become `true` and `false`; a model counts as its fields;
    everything else is sent as `str` shows it.

    Args:
        array_format: For `{"a": [1, 2]}`: `"repeat"` gives `a=1&a=2`, `"brackets"` `a[]=1&a[]=2`, `"indices"`
            `a[0]=1&a[1]=2`, `"comma"` `a=1,2`.
        nested_format: For `{"a": {"b": 1}}`: `"brackets"` gives `a[b]=1`, `"dots"` `a.b=1`.

    Raises:
        ArgumentError: A format has another name.
    """

    array_format: ArrayFormat
    nested_format: NestedFormat

    def __init__(self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets") -> None:
        _check_format("array_format", array_format, _ARRAY_FORMATS)
        _check_format("nested_format", nested_format, _NESTED_FORMATS)
        self.array_format = array_format
        self.nested_format = nested_format

    def parse(self, query: str) -> Dict[str, List[str]]:
        """Returns the values of each name in a query string; names stay flat, and blank values are left out.

        Args:
            query: The text behind the question mark.
        """
        return parse_qs(query)

    def stringify(
        self,
        params: Mapping[str, Any],
        *,
        array_format: Union[ArrayFormat, NotGiven] = NOT_GIVEN,
        nested_format: Union[NestedFormat, NotGiven] = NOT_GIVEN,
    ) -> str:
        """Encodes parameters as a query string, without a leading `?` (WHATWG URL, section 5.2).

        Args:
            params: The parameters; values may be nested.
            array_format: Overrides the format of this object.
            nested_format: Overrides the format of this object.

        Raises:
            ArgumentError: A format has another name, or UTF-8 cannot encode a name or value.
        """
        items = self.stringify_items(params, array_format=array_format, nested_format=nested_format)
        return "&".join([f"{_quoted(name)}={_quoted(value)}" for name, value in items])

    def stringify_items(
        self,
        params: Mapping[str, Any],
        *,
        array_format: Union[ArrayFormat, NotGiven] = NOT_GIVEN,
        nested_format: Union[NestedFormat, NotGiven] = NOT_GIVEN,
    ) -> Items:
        """Returns flat names and values, not yet percent-encoded, in the order in which they are met.

        Args:
            params: The parameters; values may be nested.
            array_format: Overrides the format of this object.
            nested_format: Overrides the format of this object.

        Raises:
            ArgumentError: A format has another name.
        """
        formats = self
        if array_format is not NOT_GIVEN or nested_format is not NOT_GIVEN:
            formats = Querystring(
                array_format=self.array_format if isinstance(array_format, NotGiven) else array_format,
                nested_format=self.nested_format if isinstance(nested_format, NotGiven) else nested_format,
            )
        items: Items = []
        for name, value in params.items():
            formats._append(items, name, value)
        return items

    def _append(self, items: Items, name: str, value: Any) -> None:
        if type(value) in _SCALARS:
            items.append((name, _text(value)))
            return
        if value is None or not is_given(value):
            return
        value = _without_model(value)
        if isinstance(value, AnyMapping):
            nested = "{}.{}" if self.nested_format == "dots" else "{}[{}]"
            for key, inner in cast("Mapping[object, object]", value).items():
                self._append(items, nested.format(name, key), inner)
        elif isinstance(value, (list, tuple)) or (hasattr(value, "__iter__") and not isinstance(value, _SINGLE_VALUES)):
            self._append_array(items, name, list(cast("Iterable[object]", value)))
        else:
            items.append((name, _text(value)))

    def _append_array(self, items: Items, name: str, values: List[object]) -> None:
        if self.array_format == "comma":
            items.append((name, ",".join([_text(value) for value in values if value is not None and is_given(value)])))
            return
        suffix = {"repeat": "", "brackets": "[]", "indices": "[{}]"}[self.array_format]
        for index, value in enumerate(values):
            self._append(items, f"{name}{suffix.format(index)}", value)


def _check_format(argument: str, value: object, known: Tuple[str, ...]) -> None:
    if value not in known:
        raise ArgumentError(f"`{argument}` must be one of {', '.join(known)}, but is {value!r}.")


def _without_model(value: Any) -> Any:
    if not hasattr(value, "model_dump"):
        return value
    from .json import dumped_model

    return dumped_model(value)


def _text(value: object) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)


def _quoted(name_or_value: object) -> str:
    text = str(name_or_value)
    if _needs_no_quoting(text):
        return text
    try:
        return quote_plus(text)
    except UnicodeEncodeError:
        raise ArgumentError("A query parameter holds half of a surrogate pair, which UTF-8 cannot encode.") from None


_DEFAULT = Querystring()
parse = _DEFAULT.parse
stringify = _DEFAULT.stringify
stringify_items = _DEFAULT.stringify_items
