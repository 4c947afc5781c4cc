"""The shapes that the parts of the kernel know each other by, and those that users may bring along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Generator, Mapping, Optional, Protocol, Sequence, Tuple

if TYPE_CHECKING:
    import httpx

    from .effects import Flow
    from .encoding.querystrings import Querystring
    from .errors import APIStatusError
    from .hooks import Attempt
    from .observers import Observer
    from .options import FinalRequestOptions, Headers, SecurityOptions
    from .retries import RetryPolicy


class Credential(Protocol):
    """Something that authenticates requests, asked before each attempt."""

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Yields effects and returns the headers that authenticate an operation with this security.

        Args:
            security: The kinds of credentials that the operation accepts.
        """
        ...

    def refused(self, request: httpx.Request) -> bool:
        """Told that the API answered 401; returns whether new headers may do better.

        Args:
            request: The request that was refused, with its headers.
        """
        ...


class CredentialSource(Protocol):
    """What makes credentials for clients, given to them in place of a key; `ClientCredentials` is one."""

    def credential_for(self, client: Any) -> Credential:
        """Makes what authenticates the calls of one client.

        Args:
            client: The client whose calls they are.
        """
        ...


class Signer(Protocol):
    """What has the last word about the requests of a client, where headers alone do not authenticate.

    Attributes:
        authenticates: Whether it authenticates by itself, so that requests need no Authorization header before.
        follows_redirects: Whether redirects are followed; `None` leaves it to the client.
    """

    authenticates: bool
    follows_redirects: Optional[bool]

    def prepare(self, options: FinalRequestOptions) -> Flow[FinalRequestOptions]:
        """Yields effects and returns the options of an attempt, changed or not.

        Args:
            options: The options of the call.
        """
        ...

    def sign(self, request: httpx.Request) -> Flow[None]:
        """Yields effects and authenticates the request of an attempt, before hooks see it.

        Args:
            request: The request with all other headers.
        """
        ...

    def receive(self, response: httpx.Response) -> Flow[httpx.Response]:
        """Yields effects and returns the response of an attempt, changed or not.

        Args:
            response: The response, whose body has not been read.
        """
        ...


class Hook(Protocol):
    """A generator function around each attempt; `openai_core.hooks.around` says when it runs."""

    def __call__(self, attempt: Attempt, /) -> Generator[None, httpx.Response, None]:
        """Runs up to its `yield` before the attempt, and from there after it.

        Args:
            attempt: The request, and which attempt of its call it is.
        """
        ...


class Transport(Protocol):
    """What sends requests: `httpx.Client` or `httpx2.Client`, or a class that behaves alike."""

    def send(self, request: Any, *, stream: bool = False) -> Any:
        """Sends the request; with `stream`, returns before the body has been read.

        Args:
            request: A request of httpx or httpx2.
            stream: Whether the body is left unread (no by default).
        """

    def close(self) -> None:
        """Closes all connections."""


class AsyncTransport(Protocol):
    """What sends requests asynchronously: `httpx.AsyncClient`, `httpx2.AsyncClient`, `DefaultAioHttpClient`."""

    async def send(self, request: Any, *, stream: bool = False) -> Any:
        """Sends the request; with `stream`, returns before the body has been read.

        Args:
            request: A request of httpx or httpx2.
            stream: Whether the body is left unread (no by default).
        """

    async def aclose(self) -> None:
        """Closes all connections."""


class CallingClient(Protocol):
    """What a call needs of the client that makes it; the clients of both flavours and of all vendors are such.

    A call looks each of these up when it needs it, so that a program which replaces one on a client, or overrides it in
    a subclass, is heard.

    Attributes:
        max_retries: How often a failed attempt is repeated, where a call does not say.
        retry_policy: How long the waits between attempts are.
        deadline: How many seconds a call may take; `None` for no limit.
        timeouts: The limits of network operations in seconds, by their names.
    """

    max_retries: int
    retry_policy: RetryPolicy
    deadline: Optional[float]
    timeouts: Dict[str, Optional[float]]

    # What it is

    @property
    def credential(self) -> Optional[Credential]:
        """What authenticates its requests, if that is more than a key."""

    @property
    def signer(self) -> Optional[Signer]:
        """What has the last word about its requests, if anything."""

    @property
    def _asynchronous(self) -> bool:
        """Whether its functions may return awaitables."""
        ...

    @property
    def _client(self) -> Any:
        """The HTTP client, made on first use."""

    def is_closed(self) -> bool:
        """Whether nothing more can be sent."""
        ...

    @property
    def _strict_response_validation(self) -> bool:
        """Whether answers are validated."""
        ...

    @property
    def hooks(self) -> Sequence[Any]:
        """The hooks around each attempt."""
        ...

    @property
    def observers(self) -> Sequence[Observer]:
        """Who is told of each call."""
        ...

    # What its requests are made of

    @property
    def service(self) -> Any:
        """The API that it calls: an `openai_core.client.service.Service`, which no call changes."""

    @property
    def base_url_text(self) -> str:
        """Where requests go, ending in a slash."""
        ...

    @property
    def websocket_base_url(self) -> Any:
        """Where WebSocket connections go; the base URL if `None`."""

    @property
    def qs(self) -> Querystring:
        """How query strings are encoded."""
        ...

    @property
    def default_headers(self) -> Dict[str, Any]:
        """The headers of every request, before those of a call."""
        ...

    @property
    def default_query(self) -> Dict[str, object]:
        """The query parameters of every request."""
        ...

    @property
    def _idempotency_header(self) -> Optional[str]:
        """The header that carries idempotency keys, if there is one."""

    def _auth_query(self, security: SecurityOptions) -> Dict[str, str]:
        """Returns the query parameters that authenticate."""
        ...

    def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
        """Returns the headers that authenticate without asking anybody."""
        ...

    def is_authorized_by(self, headers: Headers) -> bool:
        """Whether these headers, or the client's own, authenticate already.

        Args:
            headers: The headers of the call.
        """
        ...

    def _validate_headers(self, headers: Mapping[str, str], custom_headers: Headers) -> None:
        """Raises `ConfigurationError` if nothing authenticates."""

    def checked_max_retries(self, value: Any) -> int:
        """Returns a number of retries; raises `ConfigurationError` if it is none.

        Args:
            value: What was given.
        """
        ...

    def stream_idle_timeout_of(self, options: FinalRequestOptions) -> Optional[float]:
        """Returns the limit between two events of a stream, in seconds.

        Args:
            options: The options of the call, whose own limit goes first.
        """

    def follows_redirects(self, options: FinalRequestOptions) -> bool:
        """Whether a redirect is followed.

        Args:
            options: The options of the call.
        """
        ...

    # The steps of a call, which a subclass may override

    @property
    def _usual_prepare_options(self) -> Any:
        """The function that `_prepare_options` is where nobody has overridden it; it need not be called then."""

    @property
    def _usual_prepare_request(self) -> Any:
        """The function that `_prepare_request` is where nobody has overridden it."""

    @property
    def _usual_process_response(self) -> Any:
        """The function that `_process_response` is where nobody has overridden it."""

    def _prepare_options(self, options: FinalRequestOptions) -> Any:
        """Changes the options of an attempt."""

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        """Builds the request of an attempt."""
        ...

    def _prepare_request(self, request: httpx.Request) -> Any:
        """Changes the request of an attempt."""

    def _custom_send_arguments(self, options: FinalRequestOptions) -> Dict[str, Any]:
        """Returns further arguments for the `send` of the HTTP client."""
        ...

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: FinalRequestOptions,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Turns a successful response into the result of the call."""

    # Steps that few programs replace. What a `_usual_…` names need not be called where nobody has.

    @property
    def _build_headers(self) -> Any:
        """Makes the headers of a request."""

    @property
    def _idempotency_key(self) -> Any:
        """Makes the idempotency key of a call."""

    @property
    def _maybe_override_cast_to(self) -> Any:
        """Decides what an answer becomes."""

    @property
    def _parse_retry_after_header(self) -> Any:
        """Reads how long the server wants to be left alone."""

    @property
    def _prepare_url(self) -> Any:
        """Makes the URL of a request."""

    @property
    def _serialize_multipartform(self) -> Any:
        """Makes the fields of a form."""

    @property
    def _should_stream_response_body(self) -> Any:
        """Decides whether a body is left unread."""

    @property
    def _sleep_for_retry(self) -> Any:
        """Waits before the next attempt."""

    @property
    def _usual_build_headers(self) -> Any:
        """The function that `_build_headers` is where nobody has replaced it."""

    @property
    def _usual_build_request(self) -> Any:
        """The function that `_build_request` is where nobody has replaced it."""

    def _decodes_as_usual(self) -> bool:
        """Whether answers are decoded without a look at each value."""
        ...

    @property
    def _usual_idempotency_key(self) -> Any:
        """The function that `_idempotency_key` is where nobody has replaced it."""

    @property
    def _usual_parse_retry_after_header(self) -> Any:
        """The function that `_parse_retry_after_header` is where nobody has replaced it."""

    @property
    def _usual_prepare_url(self) -> Any:
        """The function that `_prepare_url` is where nobody has replaced it."""

    @property
    def _usual_serialize_multipartform(self) -> Any:
        """The function that `_serialize_multipartform` is where nobody has replaced it."""

    @property
    def _usual_sleep_for_retry(self) -> Any:
        """The function that `_sleep_for_retry` is where nobody has replaced it."""

    @property
    def _usual_should_retry(self) -> Any:
        """The function that `_should_retry` is where nobody has overridden it."""

    @property
    def _usual_calculate_retry_timeout(self) -> Any:
        """The function that `_calculate_retry_timeout` is where nobody has overridden it."""

    def _should_retry(self, response: httpx.Response) -> bool:
        """Whether a request that was answered like this may succeed later."""
        ...

    def _calculate_retry_timeout(
        self,
        remaining_retries: int,
        options: FinalRequestOptions,
        response_headers: Optional[Mapping[str, str]] = None,
    ) -> float:
        """Returns the seconds to wait before the next attempt."""
        ...

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        """Returns the error for a response of 4xx or 5xx."""
        ...

    # What its driver does for it

    def now(self) -> float:
        """Returns the time in seconds since the epoch."""
        ...

    def _send_request(self, request: httpx.Request, *, stream: bool, **arguments: Any) -> Any:
        """Sends a request; awaited in the asynchronous flavour."""

    def _sleep(self, seconds: float) -> Any:
        """Waits; awaited in the asynchronous flavour."""

    # What its results are

    @property
    def _default_stream_cls(self) -> Any:
        """The class of streams of this flavour."""

    def _response_classes(self) -> Tuple[Any, Any, Any]:
        """Returns the classes of responses: in general, of a file in memory, of a file that is not read yet."""
        ...
