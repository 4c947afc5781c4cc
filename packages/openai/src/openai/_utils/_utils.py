"""Familiar path: small functions around plain values, arguments and headers."""

from __future__ import annotations

import functools
import inspect
from datetime import date
from typing import (
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
    Union,
    cast,
    overload,
)

from typing_extensions import Literal, TypeGuard

from openai_core import uploads
from openai_core.errors import ArgumentError
from openai_core.options import NotGiven, is_given as is_given
from openai_core.uploads import FileTypes, file_from_path as file_from_path

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
TupleT = TypeVar("TupleT", bound="Tuple[object, ...]")
MappingT = TypeVar("MappingT", bound="Mapping[str, object]")
SequenceT = TypeVar("SequenceT", bound="Sequence[object]")
CallableT = TypeVar("CallableT", bound="Callable[..., Any]")

_ELEMENT_NAMES = {"brackets": "[]", "indices": "[{}]", "repeat": "", "comma": ""}


def is_dict(value: object) -> TypeGuard[Dict[Any, Any]]:
    """Whether this is a dictionary."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[List[Any]]:
    """Whether this is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[Tuple[object, ...]]:
    """Whether this is a tuple."""
    return isinstance(value, tuple)


def is_tuple_t(value: Union[TupleT, object]) -> TypeGuard[TupleT]:
    """Whether this is a tuple; type checkers keep which one."""
    return isinstance(value, tuple)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether this is a mapping."""
    return isinstance(value, Mapping)


def is_mapping_t(value: Union[MappingT, object]) -> TypeGuard[MappingT]:
    """Whether this is a mapping; type checkers keep which one."""
    return isinstance(value, Mapping)


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """Whether this is a sequence; text is one."""
    return isinstance(value, Sequence)


def is_sequence_t(value: Union[SequenceT, object]) -> TypeGuard[SequenceT]:
    """Whether this is a sequence; type checkers keep which one."""
    return isinstance(value, Sequence)


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    """Whether this can be iterated over; text can."""
    return isinstance(value, Iterable)


def flatten(t: Iterable[Iterable[T]]) -> List[T]:
    """Returns the elements of all the iterables in one list."""
    return [element for each in t for element in each]


def removeprefix(string: str, prefix: str) -> str:
    """Returns the text without what it begins with, if it does begin with it."""
    return string[len(prefix) :] if string.startswith(prefix) else string


def removesuffix(string: str, suffix: str) -> str:
    """Returns the text without what it ends with, if it does end with it."""
    return string[: len(string) - len(suffix)] if string.endswith(suffix) else string


def quote(string: str) -> str:
    """Returns the text between single quotation marks; those in it stay as they are."""
    return f"'{string}'"


def human_join(seq: Sequence[str], *, delim: str = ", ", final: str = "or") -> str:
    """Lists texts as a sentence does, such as `a, b or c`.

    Args:
        seq: The texts.
        delim: What is between them.
        final: The word before the last one.
    """
    *front, last = seq or [""]
    return f"{delim.join(front)} {final} {last}" if front else last


def coerce_integer(val: str) -> int:
    """Returns the decimal integer that a text says."""
    return int(val, base=10)


def coerce_float(val: str) -> float:
    """Returns the number that a text says."""
    return float(val)


def coerce_boolean(val: str) -> bool:
    """Whether a text says yes: `true`, `1` or `on`, in lower case."""
    return val in ("true", "1", "on")


def maybe_coerce_integer(val: Optional[str]) -> Optional[int]:
    """The same as `coerce_integer`; `None` stays `None`."""
    return None if val is None else coerce_integer(val)


def maybe_coerce_float(val: Optional[str]) -> Optional[float]:
    """The same as `coerce_float`; `None` stays `None`."""
    return None if val is None else coerce_float(val)


def maybe_coerce_boolean(val: Optional[str]) -> Optional[bool]:
    """The same as `coerce_boolean`; `None` stays `None`."""
    return None if val is None else coerce_boolean(val)


def json_safe(data: object) -> object:
    """Returns data with dates in ISO 8601, and with its mappings and iterables as dictionaries and lists.

    Other values stay as they are, also those that JSON has no notation for.

    Args:
        data: The data; an iterator in it is used up.
    """
    if isinstance(data, Mapping):
        return {json_safe(key): json_safe(value) for key, value in cast("Mapping[object, object]", data).items()}
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray)):
        return [json_safe(element) for element in cast("Iterable[object]", data)]
    return data.isoformat() if isinstance(data, date) else data


@overload
def strip_not_given(obj: None) -> None: ...


@overload
def strip_not_given(obj: Mapping[K, Union[V, NotGiven]]) -> Dict[K, V]: ...


@overload
def strip_not_given(obj: object) -> object: ...


def strip_not_given(obj: object) -> object:
    """Returns a mapping without the entries that are `NOT_GIVEN`, and anything else as it is."""
    if not isinstance(obj, Mapping):
        return obj
    entries = cast("Mapping[object, object]", obj)
    return {key: value for key, value in entries.items() if not isinstance(value, NotGiven)}


def required_args(*variants: Sequence[str]) -> Callable[[CallableT], CallableT]:
    """Makes a decorator that refuses calls which give none of several sets of arguments.

    The check is about names only: an argument that is given as `None` or `omit` counts.

    Args:
        variants: The names of each set, one of which has to be complete.

    Returns:
        The decorator. The decorated function raises `TypeError` where no set is complete.
    """

    def decorate(func: CallableT) -> CallableT:
        parameters = inspect.signature(func).parameters.values()
        by_position = [
            each.name for each in parameters if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
        ]

        @functools.wraps(func)
        def checked(*args: object, **kwargs: object) -> object:
            # Too many arguments are for Python to refuse, in the call.
            given = {*kwargs, *by_position[: len(args)]}
            if variants and not any(given.issuperset(each) for each in variants):
                raise TypeError(_missing(variants, given))
            return func(*args, **kwargs)

        return cast(CallableT, checked)

    return decorate


def _missing(variants: Sequence[Sequence[str]], given: Iterable[str]) -> str:
    if len(variants) > 1:
        sets = [f"({human_join([quote(name) for name in each], final='and')})" for each in variants]
        return f"Missing required arguments; Expected either {human_join(sets)} arguments to be given"
    names = [quote(name) for name in variants[0] if name not in given]
    return f"Missing required argument{'s' if len(names) > 1 else ''}: {human_join(names, final='and')}"


def extract_files(
    query: Mapping[str, object],
    *,
    paths: Sequence[Sequence[str]],
    array_format: Literal["comma", "repeat", "indices", "brackets"] = "brackets",
) -> List[Tuple[str, FileTypes]]:
    """Takes the files out of a dictionary, which is changed.

    Args:
        query: The dictionary. Dictionaries and lists in it are replaced by copies where a file was in them.
        paths: Where files may be: keys, with `"<array>"` for each element of a list.
        array_format: How an element of a list is named: `"brackets"` as `a[]`, `"indices"` as `a[0]`, `"repeat"` and
            `"comma"` as `a`.

    Returns:
        The files with their form field names, in the order of `paths`.

    Raises:
        ArgumentError: The format has another name, or what is in the place of a file has a type that is no file.
    """
    if array_format not in _ELEMENT_NAMES:
        raise ArgumentError(f"`array_format` must be one of {', '.join(_ELEMENT_NAMES)}, but is {array_format!r}.")
    if not isinstance(query, dict):
        return []
    rest, files = uploads.extract_files(query, paths, _ELEMENT_NAMES[array_format])
    query.clear()
    query.update(rest)
    return files or []


def get_required_header(headers: Any, header: str) -> str:
    """Returns the value of a header, whatever the case of its name.

    Args:
        headers: A mapping, or anything else with a method `get`, which is asked in the usual spellings of the name.
        header: The name.

    Raises:
        ValueError: There is no such header.
    """
    if isinstance(headers, Mapping):
        for name, value in cast("Mapping[str, object]", headers).items():
            if isinstance(value, str) and name.lower() == header.lower():
                return value
    in_capitals = "-".join(word.capitalize() for word in header.split("-"))
    for spelling in (header, header.lower(), header.upper(), in_capitals):
        found: Optional[str] = headers.get(spelling)
        if found:
            return found
    raise ValueError(f"There is no header {header!r}.")
