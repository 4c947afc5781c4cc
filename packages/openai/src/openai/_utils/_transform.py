"""Familiar path: from the arguments of Python code to what the API takes, as the types of the arguments say.

One flow does the work for both flavours; only reading a file is left to a driver.
"""

from __future__ import annotations

import io
import os
from base64 import b64encode
from datetime import date
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, TypeVar, cast

import pydantic
from typing_extensions import get_type_hints, is_typeddict

from openai_core.aio.driver import drive as drive_async
from openai_core.decoding.annotations import PropertyInfo, get_args, get_origin, split_annotated
from openai_core.effects import CallInThread
from openai_core.errors import ArgumentError
from openai_core.options import without_omitted
from openai_core.sync.driver import drive
from openai_core.uploads import file_from_path

from ._typing import (
    extract_type_arg,
    is_iterable_type,
    is_list_type,
    is_not_required_type,
    is_required_type,
    is_sequence_type,
    is_union_type,
    strip_annotated_type,
)

if TYPE_CHECKING:
    from openai_core.effects import Flow

__all__ = ["PropertyInfo", "async_maybe_transform", "async_transform", "maybe_transform", "transform"]

T = TypeVar("T")

_NO_CLIENT: Any = None  # the drivers need one for requests only


def transform(data: T, expected_type: object) -> T:
    """Returns data as the API takes it: keys renamed, dates and files as text, models as dictionaries.

    Args:
        data: The data; it is not changed, but an iterator in it is used up, and a file handle is read to its end.
        expected_type: Its type, such as a `TypedDict` with `Annotated[..., PropertyInfo(alias=..., format=...)]`. What
            the type does not tell of stays as it is; of a union, every member is applied, one after the other.

    Raises:
        ArgumentError: A file handle gives no bytes.
        UploadFileError: There is no file at a path, or it cannot be read.
    """
    return cast(T, drive(_annotated(data, expected_type), _NO_CLIENT))


async def async_transform(data: T, expected_type: object) -> T:
    """The same as `transform`, and reads files in a worker thread.

    Args:
        data: The data; see `transform`.
        expected_type: Its type; see `transform`.

    Raises:
        ArgumentError: A file handle gives no bytes.
        UploadFileError: There is no file at a path, or it cannot be read.
    """
    return cast(T, await drive_async(_annotated(data, expected_type), _NO_CLIENT))


def maybe_transform(data: object, expected_type: object) -> Any:
    """The same as `transform`; `None` stays `None` whatever the type is.

    Args:
        data: The data, or `None`; see `transform`.
        expected_type: Its type; see `transform`.
    """
    return None if data is None else transform(data, expected_type)


async def async_maybe_transform(data: object, expected_type: object) -> Any:
    """The same as `async_transform`; `None` stays `None` whatever the type is.

    Args:
        data: The data, or `None`; see `transform`.
        expected_type: Its type; see `transform`.
    """
    return None if data is None else await async_transform(data, expected_type)


def _annotated(value: Any, annotation: Any) -> Flow[Any]:
    """Transforms a value in a place of its own: a field, an entry of a dictionary, or the whole."""
    formats = (note for note in _notes(annotation) if note.format is not None)
    return (yield from _transformed(value, annotation, next(formats, None)))


def _transformed(value: Any, annotation: Any, note: Optional[PropertyInfo]) -> Flow[Any]:
    """Transforms a value; elements, and the members of a union, keep the note on the format of their place."""
    type_ = strip_annotated_type(annotation)
    if isinstance(value, Mapping):
        if is_typeddict(type_):
            return (yield from _fields(value, type_))
        if dict in (type_, get_origin(type_)):
            return (yield from _entries(value, type_))
    if _is_array(value, type_):
        return value if isinstance(value, dict) else (yield from _elements(value, type_, note))
    if is_union_type(type_):
        for member in get_args(type_):
            value = yield from _transformed(value, member, note)
        return value
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(exclude_unset=True, mode="json", exclude=getattr(value, "__api_exclude__", None))
    return value if note is None else (yield from _formatted(value, note))


def _fields(value: Mapping[Any, Any], type_: Any) -> Flow[Dict[Any, Any]]:
    annotations = _annotations(type_)
    result: Dict[Any, Any] = {}
    for key, inner in without_omitted(value).items():
        if key in annotations:
            annotation = annotations[key]
            aliases = (note.alias for note in _notes(annotation) if note.alias is not None)
            result[next(aliases, key)] = yield from _annotated(inner, annotation)
        else:
            result[key] = inner
    return result


def _entries(value: Mapping[Any, Any], type_: Any) -> Flow[Dict[Any, Any]]:
    annotation = (*get_args(type_), object, object)[1]
    result: Dict[Any, Any] = {}
    for key, inner in value.items():
        result[key] = yield from _annotated(inner, annotation)
    return result


def _elements(value: Iterable[Any], type_: Any, note: Optional[PropertyInfo]) -> Flow[List[Any]]:
    annotation = (*get_args(type_), object)[0]
    if annotation in (int, float):  # vectors may be long, and numbers stay as they are
        return value if isinstance(value, list) else list(value)
    result: List[Any] = []
    for element in value:
        transformed = yield from _transformed(element, annotation, note)
        result.append(transformed)
    return result


def _is_array(value: object, type_: Any) -> bool:
    if isinstance(value, str):
        return False
    return (
        (isinstance(value, list) and is_list_type(type_))
        or (isinstance(value, Iterable) and is_iterable_type(type_))
        or (isinstance(value, Sequence) and is_sequence_type(type_))
    )


def _formatted(value: Any, note: PropertyInfo) -> Flow[Any]:
    if isinstance(value, date):
        if note.format == "iso8601":
            return value.isoformat()
        if note.format == "custom" and note.format_template is not None:
            return value.strftime(note.format_template)
    elif note.format == "base64" and isinstance(value, (io.IOBase, os.PathLike)):
        content = yield CallInThread(partial(_content, value))
        return b64encode(content).decode()
    return value


def _content(file: Any) -> bytes:
    content: Any
    if isinstance(file, os.PathLike):
        _, content = cast("Tuple[str, bytes]", file_from_path(file))
    else:
        content = file.read()
    if isinstance(content, str):
        return content.encode()
    if not isinstance(content, bytes):
        raise ArgumentError(f"Reading the file {file!r} gave no bytes but a value of type {type(content).__name__}.")
    return content


def _notes(annotation: Any) -> List[PropertyInfo]:
    """Returns what the annotation itself says, apart from the types in it."""
    if is_required_type(annotation) or is_not_required_type(annotation):
        annotation = extract_type_arg(annotation, 0)
    _, metadata = split_annotated(annotation)
    return [note for note in metadata if isinstance(note, PropertyInfo)]


@lru_cache(maxsize=4096)
def _annotations(type_: Any) -> Dict[str, Any]:
    return get_type_hints(type_, include_extras=True)
