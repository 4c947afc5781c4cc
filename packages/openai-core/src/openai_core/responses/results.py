"""The result of a call, from its response: decoded, or opened as an event stream; and what an error response says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple, TypeVar

from typing_extensions import get_args, get_origin

from ..decoding.error_messages import error_message
from ..encoding.json import nests_too_deeply
from ..models import BaseModel, add_request_id
from ..options import is_given
from ..public_names import public
from ..streaming.reader import StreamBase
from .readers import UnsupportedTypeError, bare, http_classes, reader_of

if TYPE_CHECKING:
    import httpx

    from ..decoding.error_shapes import ErrorShape
    from ..options import FinalRequestOptions

_BOM = "\ufeff"
_FIRST_LINES_OF_EVENTS = ("data:", "event:", ":")


@public
class MissingStreamClassError(TypeError):
    """A stream was asked for, but neither the call nor the client names its class."""

    def __init__(self) -> None:
        super().__init__("`stream=True` needs a stream class; pass `stream_cls=Stream[...]` or `AsyncStream[...]`.")


def decode_response(
    client: Any,
    response: httpx.Response,
    cast_to: Any,
    options: FinalRequestOptions,
    *,
    stream_cls: Any = None,
    stream: bool = False,
) -> Any:
    """Returns the plain result of a call.

    Args:
        client: The client that made the call.
        response: The response; its body has been read, unless `stream`.
        cast_to: The type of the result.
        options: The options of the call; its `post_parser` has the last word.
        stream_cls: The class of the stream; the client's default if `None`.
        stream: Whether the body is an event stream.

    Raises:
        UnexpectedResponseError: The body is not what was promised.
        UnsupportedTypeError: No response can become `cast_to`.
        MissingStreamClassError: There is no class for the stream.
    """
    if stream and cast_to not in http_classes("Response"):
        result = _open_stream(client, response, cast_to, options, stream_cls)
    else:
        result = reader_of(cast_to)(client, response)
    return _finished(client, result, response, options)


def error_body(response: httpx.Response, shape: Optional[ErrorShape] = None) -> Tuple[str, Any]:
    """Reads what an error response says.

    Args:
        response: A response of 4xx or 5xx, whose body has been read, or that was closed before.
        shape: Where the service has its message; default: in the usual places.

    Returns:
        The message for the exception, and the body: JSON, else text, else `None` where it cannot be read any more.
    """
    message = f"Error code: {response.status_code}"
    if response.is_closed and not response.is_stream_consumed:
        return message, None
    text = response.text.strip()
    if nests_too_deeply(response.content):
        return message, text
    body = _json_or_text(text)
    said = error_message(body) if shape is None else shape.message_in(body)
    return (f"{message} - {said}" if said else message), body


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text.lstrip(_BOM))
    except (ValueError, RecursionError):
        return _in_event(text) or text


def _in_event(text: str) -> Any:
    """Some servers answer the request for a stream with the error as its one event, whatever the status is."""
    if not text.startswith(_FIRST_LINES_OF_EVENTS):
        return None
    from ..streaming.sse import SSEDecoder

    try:
        return json.loads(SSEDecoder().feed(text.encode() + b"\n\n")[0].data)
    except (IndexError, ValueError, RecursionError):
        return None


def request_id_in(headers: Mapping[str, str], client: Any) -> Optional[str]:
    """Returns what a service calls a request in the headers of its answer.

    Args:
        headers: The headers of the response.
        client: The client that made the call.
    """
    service = getattr(client, "service", None)
    return headers.get("x-request-id" if service is None else service.request_id_header)


def _finished(client: Any, result: Any, response: httpx.Response, options: FinalRequestOptions) -> Any:
    if isinstance(result, BaseModel):
        add_request_id(result, request_id_in(response.headers, client))
    if options.observation is not None and not isinstance(result, StreamBase):
        options.observation.receive(result)
    parse = options.post_parser
    if not is_given(parse):
        return result
    final = parse(result)
    if final is not result and isinstance(final, BaseModel):
        add_request_id(final, request_id_in(response.headers, client))
    return final


def _open_stream(client: Any, response: Any, cast_to: Any, options: Any, stream_cls: Any) -> Any:
    item_type = cast_to
    if stream_cls:
        item_type = type_argument(stream_cls, StreamBase)
    else:
        stream_cls = client._default_stream_cls
    if stream_cls is None:
        raise MissingStreamClassError
    return stream_cls(cast_to=item_type, response=response, client=client, options=options)


def checked_stream_class(type_: Any) -> Any:
    """Returns the class of stream that a caller wants an event stream parsed into, if it is one.

    Args:
        type_: What `parse(to=…)` was given.
    """
    type_ = bare(type_)
    if not is_subclass(type_, StreamBase):
        raise UnsupportedTypeError(f"An event stream can only be parsed to a `Stream[...]` class, not to {type_!r}.")
    return type_


def type_argument(type_: Any, generic: Any) -> Any:
    """Finds what a generic class is subscripted with, in a type or in the classes that it is derived from.

    Args:
        type_: The type to look at.
        generic: The class whose argument is looked for.

    Raises:
        UnsupportedTypeError: The type leaves it open.
    """
    origin, arguments = get_origin(type_) or type_, get_args(type_)
    if origin is generic and arguments:
        return arguments[0]
    for base in getattr(origin, "__orig_bases__", ()):
        if is_subclass(base, generic):
            found = type_argument(base, generic)
            if not isinstance(found, TypeVar):
                return found
            if arguments:
                return arguments[origin.__parameters__.index(found)]
    raise UnsupportedTypeError(f"{type_!r} does not say what it holds; write for example `{_name(origin)}[Item]`.")


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))


def is_subclass(type_: Any, generic: Any) -> bool:
    """Whether a type, subscripted or not, is a subclass of that class.

    Args:
        type_: Any annotation of a result.
        generic: The class that may be a base.
    """
    origin = type_ if isinstance(type_, type) else get_origin(type_)
    return isinstance(origin, type) and issubclass(origin, generic)
