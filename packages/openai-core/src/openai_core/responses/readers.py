"""What the body of a successful response becomes, by the type that was promised. Nothing here does I/O.

Each type has a reader, compiled once. A body that cannot be what was promised raises `UnexpectedResponseError`:

| promised | body |
|---|---|
| a model, a union of models | a JSON object, whatever the content type says |
| `list`, `dict` | a JSON object, array or null, whatever the content type says |
| `object`, other unions | JSON where the content type says so, otherwise text |
| `str`, `bytes`, `int`, `float`, `bool`, `None` | taken as it is |
| `HttpxBinaryResponseContent`, `httpx.Response` | left alone |
"""

from __future__ import annotations

import sys
import types
from functools import lru_cache
from typing import Any, Callable, Dict, List, Tuple, Union

import pydantic
from pydantic_core import from_json
from typing_extensions import Annotated, get_args, get_origin

from ..decoding import decoder
from ..decoding.error_messages import error_in
from ..encoding.json import nests_too_deeply
from ..errors import APIResponseValidationError, ArgumentError, UnexpectedResponseError
from ..models import BaseModel, validate_type
from ..redaction import snippet
from .unpromised import has_nothing_of, is_of_text, reported_error, required_names, without_its_object

Reader = Callable[[Any, Any], Any]
"""Takes the client and a response whose body has been read; returns the result."""

_UNION_ORIGINS = (Union, getattr(types, "UnionType", Union))
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")
_MARKED_UP = ("html", "xml", "json")
_PAGE = ("<html", "<!doctype")


class UnsupportedTypeError(ArgumentError, RuntimeError):
    """A response cannot be turned into the type that the caller asked for."""


def http_classes(name: str) -> Tuple[Any, ...]:
    """Returns the classes of that name in httpx and httpx2, of those libraries that are loaded.

    Args:
        name: The name of the class, such as `Response`.
    """
    return tuple(getattr(sys.modules[library], name) for library in ("httpx", "httpx2") if library in sys.modules)


def is_binary(cast_to: Any) -> bool:
    """Whether a type is a `HttpxBinaryResponseContent`, by the mark on it, because few programs load its module.

    Args:
        cast_to: What a call asks for.
    """
    return isinstance(cast_to, type) and getattr(cast_to, "_holds_a_file", False) is True


def bare(type_: Any) -> Any:
    """Takes a named alias and the metadata of `Annotated` off a type.

    Args:
        type_: Any annotation of a result.
    """
    while True:
        if type(type_).__name__ == "TypeAliasType":
            type_ = type_.__value__
        elif get_origin(type_) is Annotated:
            type_ = get_args(type_)[0]
        else:
            return type_


def reader_of(cast_to: Any) -> Reader:
    """Returns the reader of a type.

    Args:
        cast_to: What the body becomes.

    Raises:
        UnsupportedTypeError: No response can become that type.
    """
    return _reader_of_class(cast_to) if isinstance(cast_to, type) else _compiled(cast_to)


def decode_data(client: Any, *, data: Any, cast_to: Any, response: Any) -> Any:
    """Turns JSON data into a type, leniently unless the client validates strictly.

    Args:
        client: Its `_strict_response_validation` decides.
        data: What the JSON decoder returned; `None` stays `None`.
        cast_to: The type. A class with a `build(response=, data=)` method is asked to build itself.
        response: The response that the data came from, for the error.

    Raises:
        APIResponseValidationError: The client validates strictly, and the data does not have the type.
    """
    if data is None or cast_to is object:
        return data
    build = getattr(cast_to, "build", None)
    if not client._strict_response_validation:
        return decoder(cast_to)(data) if build is None else build(response=response, data=data)
    try:
        return validate_type(type_=cast_to, value=data) if build is None else build(response=response, data=data)
    except pydantic.ValidationError as error:
        raise APIResponseValidationError(response, data) from error


def json_of(response: Any, expected: str) -> Any:
    """Decodes a JSON body.

    Args:
        response: The response, whose body has been read.
        expected: What was promised, for the error.

    Raises:
        UnexpectedResponseError: The body is not JSON.
    """
    try:
        return from_json(response.content)
    except ValueError as refusal:
        if nests_too_deeply(response.content):
            raise unexpected(response, expected) from refusal
        return _unusual_json_of(response, expected)


def _unusual_json_of(response: Any, expected: str) -> Any:
    """The standard library reads what pydantic's parser refuses: UTF-16, lone surrogates, deep nesting."""
    try:
        return response.json()
    except (ValueError, RecursionError) as error:
        raise unexpected(response, expected) from error


def json_of_response(response: Any, **kwargs: Any) -> Any:
    """Decodes a body as JSON for a caller who asks for that.

    Args:
        response: A response of httpx or httpx2 with its body read.
        kwargs: Arguments of `json.loads`.

    Raises:
        UnexpectedResponseError: The body is not JSON; a `ValueError` as well, as the standard library raises it.
    """
    try:
        return response.json(**kwargs)
    except (ValueError, RecursionError) as error:
        from ..transports.library_errors import joined

        raise joined(unexpected(response, "JSON"), error) from error


def unexpected(response: Any, expected: str, data: Any = None) -> UnexpectedResponseError:
    """Builds the error for a body that is not what was promised; it quotes at most 200 characters of the body.

    Args:
        response: The response with its body read.
        expected: What was promised, such as `JSON`.
        data: The parsed body, if it could be parsed; `None` by default.
    """
    text = response.text
    content_type = response.headers.get("content-type", "no content type")
    found = f"begins with {snippet(text)}" if text.strip() else "is empty"
    message = f"The API promised {expected}, but the body of its {response.status_code} ({content_type}) {found}."
    return UnexpectedResponseError(response, text if data is None else data, message=message)


@lru_cache(maxsize=4096)
def _reader_of_class(cast_to: Any) -> Reader:
    return _compiled(cast_to)


def _compiled(cast_to: Any) -> Reader:
    target = bare(cast_to)
    origin = get_origin(target) or target
    simple = _SIMPLE_READERS.get(origin)
    if simple is not None:
        return simple
    if origin in (list, dict) or _is_model(target):
        return _structure_reader(cast_to, target)
    if origin in _UNION_ORIGINS:
        return _lenient_reader(cast_to)
    if isinstance(origin, type):
        return _reader_of_a_class(cast_to, target, origin)
    raise _unsupported(cast_to)


def _reader_of_a_class(cast_to: Any, target: Any, origin: Any) -> Reader:
    if is_binary(origin):
        return lambda client, response: target(response)
    if origin in http_classes("Response"):
        return lambda client, response: response
    if issubclass(origin, http_classes("Response")):
        raise UnsupportedTypeError(f"{origin.__name__} is no plain `httpx.Response`; pass `httpx.Response` itself.")
    if issubclass(origin, pydantic.BaseModel):
        raise UnsupportedTypeError(f"{origin.__name__} must be a subclass of the SDK's `BaseModel`, not of pydantic's.")
    raise _unsupported(cast_to)


def _unsupported(cast_to: Any) -> UnsupportedTypeError:
    return UnsupportedTypeError(
        f"A response cannot become {cast_to!r}; use a `BaseModel`, `dict`, `list`, a union of these, `object`, "
        "`str`, `bytes`, `int`, `float`, `bool`, `NoneType` or `httpx.Response`."
    )


def _structure_reader(cast_to: Any, target: Any) -> Reader:
    """Reads JSON objects and arrays."""
    name = getattr(target, "__name__", str(target))
    decode = decoder(cast_to)
    is_regular = not hasattr(target, "build")
    parse = _json_or_plain_text if is_of_text(target) else json_of
    names = required_names(_members(target)) if is_regular else frozenset()

    def may_fail(data: Any) -> bool:
        return bool(error_in(data)) or has_nothing_of(data, names)

    def read(client: Any, response: Any) -> Any:
        data = parse(response, name)
        if type(data) is dict and is_regular and _is_usual(client) and not may_fail(data):
            return decode(data)
        data = _as_promised(response, data, target, name)
        return _processed(client, data=data, cast_to=cast_to, response=response)

    return _told_of_response(read) if hasattr(target, "_receive") else read


def _told_of_response(read: Reader) -> Reader:
    """Reads what looks at headers as well, such as a page whose next one they name."""

    def read_and_tell(client: Any, response: Any) -> Any:
        result = read(client, response)
        result._receive(response)
        return result

    return read_and_tell


def _is_usual(client: Any) -> bool:
    """Whether nobody looks at what answers become; a client of somebody else's has no say."""
    asked = getattr(client, "_decodes_as_usual", None)
    return not client._strict_response_validation if asked is None else bool(asked())


def _processed(client: Any, **answer: Any) -> Any:
    process = getattr(client, "_process_response_data", None)
    return decode_data(client, **answer) if process is None else process(**answer)


def _as_promised(response: Any, data: Any, target: Any, name: str) -> Any:
    models = [] if hasattr(target, "build") else _members(target)
    if not models:
        if not isinstance(data, (dict, list, type(None))):
            raise unexpected(response, name, data)
        return data
    failure = reported_error(response, data, models)
    if failure is not None:
        raise failure
    if len(models) == 1:
        data = without_its_object(data, models[0], is_page=hasattr(models[0], "_get_page_items"))
    if isinstance(data, dict) or (data is None and type(None) in get_args(target)):
        return data
    raise unexpected(response, name, data)


def _members(type_: Any) -> List[Any]:
    """Returns the models that a type is made of: those of a union, or the one that it is."""
    type_ = bare(type_)
    if get_origin(type_) in _UNION_ORIGINS:
        return [model for member in get_args(type_) for model in _members(member)]
    origin = get_origin(type_) or type_
    return [origin] if hasattr(origin, "__pydantic_fields__") else []


def _json_or_plain_text(response: Any, expected: str) -> Any:
    """Decodes a body that may be the text alone, where the content type says so or does not tell."""
    is_text = _may_be_text(response)
    try:
        data = json_of(response, expected)
    except UnexpectedResponseError:
        if not is_text or not response.text.strip():
            raise
        return response.text
    return response.text if is_text and not isinstance(data, (dict, str)) else data


def _may_be_text(response: Any) -> bool:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind.startswith("text/"):
        return not kind.endswith(_MARKED_UP)
    return kind in _UNTOLD and not response.text.lstrip()[:9].lower().startswith(_PAGE)


def _is_model(type_: Any) -> bool:
    origin = get_origin(type_) or type_
    if origin in _UNION_ORIGINS:
        return all(_is_model(bare(member)) for member in get_args(type_) if member is not type(None))
    return isinstance(origin, type) and issubclass(origin, BaseModel)


def _lenient_reader(cast_to: Any) -> Reader:
    """Reads JSON where the content type says so, and text otherwise."""

    def read(client: Any, response: Any) -> Any:
        if _says_json(response):
            data = json_of(response, "JSON")
            return _processed(client, data=data, cast_to=cast_to, response=response)
        if client._strict_response_validation:
            raise unexpected(response, "JSON")
        return response.text

    return read


def _says_json(response: Any) -> bool:
    content_type: str = response.headers.get("content-type", "")
    return content_type.partition(";")[0].rstrip().lower().endswith("json")


def _number_reader(number: Callable[[str], Any]) -> Reader:
    def read(client: Any, response: Any) -> Any:
        try:
            return number(response.text)
        except ValueError as error:
            raise unexpected(response, f"a number ({number.__name__})") from error

    return read


_SIMPLE_READERS: Dict[Any, Reader] = {
    None: lambda client, response: None,
    type(None): lambda client, response: None,
    str: lambda client, response: response.text,
    bytes: lambda client, response: response.content,
    int: _number_reader(int),
    float: _number_reader(float),
    bool: lambda client, response: response.text.strip().lower() == "true",
    object: _lenient_reader(object),
}
