"""From a successful HTTP response to what the caller gets: the plain result, a stream, or the response itself.

Nothing here does I/O. `sync/responses.py` and `aio/responses.py` add reading to `BaseAPIResponse`; `readers.py` knows
what a body becomes.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Dict, Generator, Generic, Optional, Tuple, Type, TypeVar

from ..encoding.headers import view_asked_for
from ..errors import OpenAIError
from ..public_names import public_classes
from .readers import UnsupportedTypeError, decode_data, http_classes, is_binary
from .results import (
    MissingStreamClassError,
    checked_stream_class,
    decode_response,
    error_body,
    is_subclass,
    request_id_in,
    type_argument,
)

if TYPE_CHECKING:
    import datetime

    import httpx
    from typing_extensions import overload

    from ..interfaces import CallingClient
    from ..options import FinalRequestOptions
    from ..rate_limits import RateLimits

__all__ = [
    "BaseAPIResponse",
    "LegacyAPIResponse",
    "MissingStreamClassError",
    "StreamAlreadyConsumed",
    "UnsupportedTypeError",
    "decode_data",
    "decode_response",
    "error_body",
    "extract_response_type",
    "wrap_response",
]

R = TypeVar("R")
T = TypeVar("T")


class StreamAlreadyConsumed(OpenAIError):
    """A body was read or iterated over a second time, although it had not been kept in memory."""

    def __init__(self) -> None:
        super().__init__(
            "The body has been streamed already and was not kept; "
            "call `.read()` before iterating over it, or collect the pieces yourself."
        )


def wrap_response(
    client: CallingClient,
    *,
    cast_to: Any,
    options: FinalRequestOptions,
    response: httpx.Response,
    stream: bool,
    stream_cls: Any = None,
    retries_taken: int = 0,
) -> Any:
    """Turns a successful response into what the caller asked for; both clients end their calls here.

    The request's `X-Stainless-Raw-Response` header (its extension of that name, where no such header is sent) decides:
    `true` gives a `LegacyAPIResponse`; any other value an `APIResponse` (`AsyncAPIResponse`); none the decoded result.

    Args:
        client: The client that made the call.
        cast_to: The type of the result, a class of API response, or `httpx.Response`.
        options: The options of the call; its `post_parser` has the last word.
        response: The response. Its body has been read, unless it is streamed.
        stream: Whether the body is an event stream.
        stream_cls: The class of the stream.
        retries_taken: How many retries it took.

    Raises:
        UnexpectedResponseError: The body is not what was promised.
        UnsupportedTypeError: No response can become `cast_to`.
    """
    raw = view_asked_for(response.request)
    if not raw and (stream or not _is_api_response(cast_to)):
        return decode_response(client, response, cast_to, options, stream_cls=stream_cls, stream=stream)
    details: Dict[str, Any] = {
        "raw": response,
        "client": client,
        "stream": stream,
        "stream_cls": stream_cls,
        "options": options,
        "retries_taken": retries_taken,
    }
    if raw == "true":
        return _observed(LegacyAPIResponse(cast_to=cast_to, **details), options, stream)
    if cast_to in http_classes("Response"):
        return response
    response_class, cast_to = _response_class(client, cast_to, raw)
    return response_class(cast_to=cast_to, **details)


def _observed(response: LegacyAPIResponse[Any], options: FinalRequestOptions, stream: bool) -> LegacyAPIResponse[Any]:
    """Parses a response at once where somebody watches; its caller may never do so, or after the end of the call."""
    if options.observation is not None and not stream:
        # what goes wrong is raised again where the caller parses
        with suppress(Exception):
            response.parse()
    return response


def extract_response_type(type_: Any) -> Any:
    """Returns what a class of API response is parsed into: `bytes` for `BinaryAPIResponse` and `APIResponse[bytes]`.

    Args:
        type_: The class, with its argument or derived from one that has it.

    Raises:
        UnsupportedTypeError: The class does not say.
    """
    return type_argument(type_, BaseAPIResponse)


def _is_api_response(cast_to: Any) -> bool:
    return is_subclass(cast_to, BaseAPIResponse)


def _response_class(client: CallingClient, cast_to: Any, raw: Optional[str]) -> Tuple[Any, Any]:
    """Returns the class of API response for a call, and what it is to be parsed into."""
    plain, read, streamed = client._response_classes()
    if _is_api_response(cast_to):
        if not is_subclass(cast_to, plain):
            raise UnsupportedTypeError(
                f"This client's response classes are subclasses of {plain.__name__}; got {cast_to!r}."
            )
        return cast_to, extract_response_type(cast_to)
    if is_binary(cast_to):
        return (streamed if raw == "stream" else read), bytes
    return plain, cast_to


class ResponseFacts(Generic[R]):
    """An HTTP response, together with what is needed to parse it.

    Attributes:
        http_response: The response of the HTTP library.
        retries_taken: How many retries it took; 0 if the first attempt succeeded.

    Args:
        raw: The response of the HTTP library.
        cast_to: The type that the body is decoded to.
        client: The client that made the call.
        stream: Whether the body is an event stream.
        stream_cls: The class of that stream; `None` for none.
        options: The options of the call.
    """

    http_response: httpx.Response
    retries_taken: int

    def __init__(
        self,
        *,
        raw: httpx.Response,
        cast_to: Type[R],
        client: Any,
        stream: bool,
        stream_cls: Any,
        options: FinalRequestOptions,
        retries_taken: int = 0,
    ) -> None:
        self.http_response = raw
        self.retries_taken = retries_taken
        self._client = client
        self._options = options
        self._cast_to = cast_to
        self._stream_cls = stream_cls
        self._is_sse_stream = stream
        self._parsed_by_type: Dict[Any, Any] = {}

    @property
    def http_request(self) -> httpx.Request:
        """The request that this response answers."""
        return self.http_response.request

    @property
    def method(self) -> str:
        """The verb of the request, in upper case."""
        return self.http_request.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_response.url

    @property
    def status_code(self) -> int:
        """The status code of the response."""
        return self.http_response.status_code

    @property
    def http_version(self) -> str:
        """The version of HTTP, such as `"HTTP/1.1"`."""
        return self.http_response.http_version

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers; look-ups ignore case."""
        return self.http_response.headers

    @property
    def request_id(self) -> Optional[str]:
        """The header that identifies the request (`x-request-id`, unless the service has another), for support."""
        return request_id_in(self.http_response.headers, self._client)

    @property
    def rate_limits(self) -> RateLimits:
        """The account's limits of requests and tokens, as far as the headers tell."""
        from ..rate_limits import rate_limits_of

        return rate_limits_of(self.http_response.headers)

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to closing the response; known once it is closed."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read or given up, so that its connection is free again."""
        return self.http_response.is_closed

    def _parse(self, *, to: Any = None) -> Any:
        """Parses a body that has been read (or opens the stream), once for each type."""
        type_ = self._cast_to if to is None else to
        parsed = self._parsed_by_type.get(type_)
        if parsed is None:
            stream_cls = self._stream_cls
            if self._is_sse_stream and to is not None:
                stream_cls = checked_stream_class(to)
            with self._own_errors():
                parsed = decode_response(
                    self._client,
                    self.http_response,
                    type_,
                    self._options,
                    stream_cls=stream_cls,
                    stream=self._is_sse_stream,
                )
            self._parsed_by_type[type_] = parsed
        return parsed

    @contextmanager
    def _own_errors(self) -> Generator[None, None, None]:
        """Lets errors be those of the service, where it has its own."""
        try:
            yield
        except OpenAIError as error:
            from ..call.tracebacks import shorten_traceback

            shorten_traceback(error, self._client)
            raise error

    def _repr(self, name: str) -> str:
        return f"<{name} [{self.status_code} {self.http_response.reason_phrase}] type={self._cast_to}>"


class BaseAPIResponse(ResponseFacts[R]):
    """What `APIResponse` and `AsyncAPIResponse` share."""

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        """Turns the errors of HTTP libraries into those of the SDK, while the body is read."""
        try:
            yield
        except http_classes("StreamConsumed") as error:
            raise StreamAlreadyConsumed from error
        except Exception as error:
            from ..transports.library_errors import failure_of_reading

            failure = failure_of_reading(error, self.http_response)
            if failure is None:
                raise
            with self._own_errors():
                raise failure from error

    def __repr__(self) -> str:
        return self._repr(type(self).__name__)


class LegacyAPIResponse(ResponseFacts[R]):
    """The response that `.with_raw_response` gives, in both clients: its body is in memory, so nothing is awaited."""

    if TYPE_CHECKING:

        @overload
        def parse(self, *, to: Type[T]) -> T: ...

        @overload
        def parse(self) -> R: ...

    def parse(self, *, to: Any = None) -> Any:
        """Returns what the plain call would have returned.

        Args:
            to: Parse into this type instead: a `BaseModel`, `dict`, `list`, a union, `str`, `bytes`, `int`, `float`,
                `bool`, `httpx.Response`, or for an event stream a `Stream[...]` class.

        Raises:
            UnexpectedResponseError: The body is not what was promised.
            UnsupportedTypeError: No response can become that type.
        """
        return self._parse(to=to)

    @property
    def content(self) -> bytes:
        """The whole body, as bytes."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def __repr__(self) -> str:
        return self._repr("APIResponse")


public_classes(globals())
