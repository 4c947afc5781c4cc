"""The rules of an API stream, without I/O: which event is an item, which an error, and what was cut off.

`sync/streams.py` and `aio/streams.py` read chunks and hand them to a `StreamReader`; every decision is made here.
"""

from __future__ import annotations

from functools import cached_property
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Optional, TypeVar

from ..errors import APIConnectionError, APIError, APITimeoutError, StreamTruncatedError
from ..options import NotGiven
from .endings import StreamEnding
from .errors import body_error, event_error, named_error, shaped_error, stream_error, unexpected_status
from .limits import limits_of
from .sse import ServerSentEvent, SSEDecoder

if TYPE_CHECKING:
    import httpx

    from ..options import FinalRequestOptions

T = TypeVar("T")

END: Any = object()
"""In place of an item: the stream is over."""

SKIP: Any = object()
"""In place of an item: the event holds nothing."""

_HEAD_BYTES = 65536
_NO_CONTENT = 204
_KERNEL = __name__.partition(".")[0]


class StreamBase(Generic[T]):
    """What the streams of both flavours hold.

    Args:
        cast_to: The type of the items.
        response: The response, whose body has not been read.
        client: The client that made the call.
        options: The options of the call; `None`, the default, for a stream that was made by hand.
    """

    response: httpx.Response
    """The response whose body is read."""
    _options: Optional[FinalRequestOptions]
    _decoder: Any
    _reader: Any = None

    def __init__(
        self, *, cast_to: Any, response: httpx.Response, client: Any, options: Optional[FinalRequestOptions] = None
    ) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._decoder = getattr(client, "_make_sse_decoder", SSEDecoder)()
        self._reader = StreamReader(response, self._decoder, cast_to, client, options)

    @cached_property
    def _iterator(self) -> Any:
        """Begun when somebody iterates: what wraps `create` tells the stream before what its `_iter_events` asks."""
        return None if self._reader is None else self.__stream__()

    if TYPE_CHECKING:

        def __stream__(self) -> Any: ...

    def _on_closed(self) -> None:
        """Told that the stream is closed. One with a constructor of its own may have no reader."""
        if self._reader is not None:
            self._reader.closed()

    def _can_close_iterator(self, kind: type, running: str) -> bool:
        """Whether the iterator is a generator that waits; one that runs is what called `close`."""
        return isinstance(self._iterator, kind) and not getattr(self._iterator, running)


class StreamReader:
    """Reads the items of one stream, and knows whether the stream is complete.

    Args:
        response: The response whose body is read.
        decoder: Turns the body into events: an `SSEDecoder`, or an object with `iter_bytes` and `aiter_bytes`.
        cast_to: The type of the items.
        client: The client that sent the request.
        options: The request's options, where they are known.

    Attributes:
        limits: The time limits that apply, or `None`.
        incremental: Whether the decoder takes chunks one by one.
        received: How many events with data there were.
    """

    __slots__ = (
        "_cast_to",
        "_client",
        "_cut",
        "_decode",
        "_decoder",
        "_ending",
        "_from_json",
        "_head",
        "_ignores_truncation",
        "_legacy",
        "_observation",
        "_response",
        "_root",
        "_shape",
        "_tag",
        "_wrap",
        "_wrapped",
        "incremental",
        "limits",
        "received",
    )

    def __init__(
        self,
        response: httpx.Response,
        decoder: Any,
        cast_to: Any,
        client: Any,
        options: Optional[FinalRequestOptions] = None,
    ) -> None:
        self.limits = limits_of(response, client, options)
        self.incremental: bool = type(decoder) is SSEDecoder
        self.received: int = 0
        self._response = response
        self._decoder = decoder
        self._cast_to = cast_to
        self._client = client
        self._legacy = options is None or options.stream_mode == "legacy"
        self._wrap = options is not None and bool(options.synthesize_event_and_data)
        self._observation = None if options is None else options.observation
        service = getattr(client, "service", None)
        of_service = None if service is None else service.last_events
        self._shape = None if service is None else service.errors
        self._root = None if service is None else service.error
        self._wrapped = ("thread.",) if service is None else service.wrapped_events
        self._ending = StreamEnding(
            (() if options is None else options.last_events) or of_service or (), of_known_api=of_service is None
        )
        self._ignores_truncation = _on_truncation(client, options) == "ignore"
        self._cut = False
        # The head of the body until the first event shows that it is an event stream.
        self._head: Optional[bytearray] = bytearray()

    @property
    def complete(self) -> bool:
        """Whether nothing that matters can follow."""
        return self._ending.complete

    def prepare(self) -> Callable[[ServerSentEvent], Any]:
        """Loads what decoding needs; returns `item`, which works from then on."""
        from pydantic_core import from_json

        from ..decoding.tagged_unions import tag_of_union

        self._from_json = from_json
        self._tag = tag_of_union(self._cast_to)
        self._decode = _item_decoder(self._client, self._cast_to, self._response)
        return self.item if self._observation is None else self._observation.watching(self.item, (SKIP, END))

    def closed(self, error: Optional[BaseException] = None) -> None:
        """Told that the stream is closed, and because of which error, if any.

        Args:
            error: Why reading ended; `None`, the default, where it was read or given up.
        """
        if self._observation is not None:
            self._observation.end(error)
        if error is not None and isinstance(self._root, type):
            from ..mistakes.own_errors import adopt

            adopt(error, self._root)

    def receive(self, chunk: bytes) -> List[ServerSentEvent]:
        """Takes the next bytes of the body; returns the events that they complete.

        Args:
            chunk: Bytes as they arrived.

        Raises:
            DeadlineExceededError: The call's time is up.
            StreamIdleTimeoutError: There was no event with data for too long.
            UnexpectedResponseError: The body is no event stream.
        """
        events: List[ServerSentEvent] = self._decoder.feed(chunk)
        if self.limits is not None:
            self.limits.check(progress=any(event.raw_data for event in events))
        if self._head is not None:
            self._look_at_head(self._head, chunk, events)
        return events

    def adopt(self, event: Any) -> ServerSentEvent:
        """Takes an event of a decoder that is not `SSEDecoder`; works alike for any object with the usual attributes.

        Args:
            event: An event with `event`, `data`, `id` and `retry`.

        Raises:
            DeadlineExceededError: The call's time is up.
        """
        if self.limits is not None:
            self.limits.check(progress=True)
        if isinstance(event, ServerSentEvent):
            return event
        return ServerSentEvent(event=event.event, data=event.data, id=event.id, retry=event.retry)

    def item(self, event: ServerSentEvent) -> Any:
        """Turns an event into an item, or into `SKIP` or `END`.

        Args:
            event: The next event.

        Raises:
            APIError: The event is an error.
            UnexpectedResponseError: The event's data is no JSON.
        """
        raw = event.raw_data
        try:
            data = self._from_json(raw, cache_strings="keys")
        except ValueError:
            data = self._unusual(event)
            if data is END or data is SKIP:
                return data
        self.received += 1
        name = event.event
        of_assistant = self._legacy and name is not None and name.startswith(self._wrapped)
        if type(data) is dict:
            get = data.get
            may_be_error = get("error") or name == "error" or get("type") == "error" or get("object") == "error"
            if may_be_error and self._legacy and not of_assistant:
                self._look_for_error(name, data)
            self._ending.note(name, data)
        elif self._legacy and not self._wrap:
            self._look_for_bare_error(name, data)
        if of_assistant or self._wrap:
            return self._decode({"data": data, "event": name})
        if self._tag is not None and name is not None:
            self._tell_apart(data, name)
        return self._decode(data)

    def _tell_apart(self, data: Any, name: str) -> None:
        if type(data) is dict and not data.get(self._tag):
            data[self._tag] = name  # some servers say the type only in the line before the data

    def _look_for_error(self, name: Optional[str], data: Dict[str, Any]) -> None:
        if data.get("error"):
            raise self._error(data, data["error"])
        # Among other events than chunks, those of the type "error" are items.
        if not self._wrap and (self._ending.of_chunks or (name == "error" and data.get("type") != "error")):
            raise self._error(data, data)

    def _look_for_bare_error(self, name: Optional[str], data: Any) -> None:
        if name == "error":
            raise named_error(self._response, data)
        if type(data) is list:
            from ..decoding.error_messages import error_in

            error = error_in(data)
            if error:
                raise stream_error(self._response, error)

    def _error(self, data: Any, error: Any) -> APIError:
        if self._shape is not None:
            return shaped_error(self._response, data, self._shape)
        return stream_error(self._response, error)

    def tail(self) -> List[ServerSentEvent]:
        """Ends the body; returns its last event if only the blank line after it is missing.

        The standard discards such an event, because it may be cut off. Here it counts if its data is `[DONE]` or a
        whole JSON object or array, which no cut leaves behind.
        """
        events: List[ServerSentEvent] = [event for event in self._decoder.finish() if event.raw_data.strip()]
        self._cut = not all(self._is_whole(event) for event in events)
        return [] if self._cut else events

    def finish(self) -> None:
        """Told that the body has ended cleanly.

        Raises:
            APIError: The body was no event stream, but the JSON of an error.
            UnexpectedResponseError: The body was something else, or the status says that there is none.
            StreamTruncatedError: The last event is missing.
        """
        if self._ending.may_end:
            return
        if self._response.status_code == _NO_CONTENT:
            raise unexpected_status(self._response)
        if self.received == 0 and self._head is not None:
            failure = body_error(self._response, bytes(self._head))
            if failure is not None:
                raise failure
        if (self._ending.expected or self._cut) and not self._ignores_truncation:
            raise StreamTruncatedError(self._response.request, self.received)

    def interrupted(self, error: Exception) -> None:
        """Told that reading failed; returns if the stream is complete all the same.

        Args:
            error: What reading has raised.

        Raises:
            APIConnectionError: The connection was lost, or a time limit passed.
            Exception: Other errors, as they are.
        """
        failure = self._failure(error)
        if self.complete and isinstance(failure, APIConnectionError):
            return
        if failure is error:
            raise error
        raise failure from error

    def _failure(self, error: Exception) -> Exception:
        from ..transports.library_errors import failure_of, joined

        if isinstance(error, APIError):
            return error
        request = self._response.request
        failure = failure_of(error, request)
        if failure is None:
            return error
        if isinstance(failure, APITimeoutError):
            expired = None if self.limits is None else self.limits.expired()
            failure = expired or failure
        elif self.received and failure.retryable:
            failure = StreamTruncatedError(request, self.received)
        return joined(failure, error)

    def _is_whole(self, event: ServerSentEvent) -> bool:
        if self._ending.is_mark(event.raw_data):
            return True
        try:
            return isinstance(event.json(), (dict, list))
        except ValueError:
            return False

    def _unusual(self, event: ServerSentEvent) -> Any:
        if self._ending.is_mark(event.raw_data):
            self._ending.reached = True
            return END
        if not event.raw_data.strip():
            self._ending.note(event.event, {})
            return SKIP
        try:
            return event.json()
        except ValueError as error:
            if event.event == "error" and self._legacy and not self._wrap:
                raise named_error(self._response, event.data) from None
            raise event_error(self._response, event.data) from error

    def _look_at_head(self, head: bytearray, chunk: bytes, events: List[ServerSentEvent]) -> None:
        if any(event.raw_data for event in events):
            self._head = None
            return
        head += chunk[:_HEAD_BYTES]
        if len(head) >= _HEAD_BYTES:
            self._head = None
            failure = body_error(self._response, bytes(head))
            if failure is not None:
                raise failure


def _on_truncation(client: Any, options: Optional[FinalRequestOptions]) -> Any:
    own = NotGiven() if options is None else options.on_truncation
    return getattr(client, "on_truncation", "raise") if isinstance(own, NotGiven) else own


def _item_decoder(client: Any, cast_to: Any, response: httpx.Response) -> Callable[[Any], Any]:
    process = getattr(client, "_process_response_data", None)
    if process is None or (
        is_of_the_kernel(process)
        and not getattr(client, "_strict_response_validation", False)
        and not hasattr(cast_to, "build")
    ):
        from ..decoding import decoder

        return decoder(cast_to)
    return lambda data: process(data=data, cast_to=cast_to, response=response)


def is_of_the_kernel(method: Any) -> bool:
    """Whether nobody has overridden or wrapped a method of the client.

    `functools.wraps` copies names and attributes, but not the globals of the function; other wrappers pass for it, but
    are no methods.

    Args:
        method: A method, bound to its object.
    """
    function = method.__func__ if type(method) is MethodType else None
    return type(function) is FunctionType and function.__globals__["__name__"].partition(".")[0] == _KERNEL
