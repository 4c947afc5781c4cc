"""What a call can be told: the sentinels for "not given" and the options of one request."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    TypedDict,
    TypeVar,
    Union,
)

from .public_names import public_classes

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, TypeGuard

    OnTruncation = Literal["raise", "ignore"]

    Timeout = httpx.Timeout

Query = Mapping[str, object]
Body = object


class SecurityOptions(TypedDict, total=False):
    """Which credentials an operation accepts; both default to False."""

    bearer_auth: bool
    """Whether the API key, or what stands in for it, is sent."""
    admin_api_key_auth: bool
    """Whether the admin API key is sent."""


class RequestOptions(TypedDict, total=False):
    """Options of one request, as `client.post(..., options=...)` takes them; see `FinalRequestOptions`."""

    headers: Headers
    """Headers of this request only; `omit` as a value removes a default header."""
    max_retries: int
    """How often a failed attempt is repeated; the client's setting if left out."""
    timeout: Union[float, Timeout, None]
    """Seconds (or an `httpx.Timeout`) for each network operation; `None` means no limit. By default the client's."""
    deadline: Optional[float]
    """Seconds for the whole call, retries and body included; `None` means no limit. By default the client's."""
    stream_idle_timeout: Optional[float]
    """Seconds between two parsed events of a stream; `None` means no limit. The client's setting if left out."""
    params: Query
    """Query parameters; nested values are encoded with brackets."""
    extra_json: Mapping[str, object]
    """Properties that are merged into the JSON body, over those of the call."""
    idempotency_key: str
    """Sent in the client's idempotency header, the same for every attempt."""
    follow_redirects: bool
    """Whether redirects are followed; the transport's setting if left out."""
    security: SecurityOptions
    """The credentials that are sent; `{"bearer_auth": True}` by default."""
    synthesize_event_and_data: bool
    """Whether items of a stream are decoded from `{"event": ..., "data": ...}`; false by default."""
    stream_mode: Literal["legacy", "events"]
    """`"legacy"`, the default, treats `thread.*` events and `error` bodies specially; `"events"` passes all through."""
    last_events: Tuple[str, ...]
    """How a complete stream ends; if left out, in any way in which streams of the API end."""
    on_truncation: OnTruncation
    """Whether a stream without its last event raises (`"raise"`) or ends (`"ignore"`); by default the client's."""


class CallOptions(TypedDict, total=False):
    """What each method of a resource takes beside its own arguments: `**options: Unpack[CallOptions]`."""

    extra_headers: Optional[Headers]
    """Headers of this call, over those of the operation; `omit` as a value removes a default header."""
    extra_query: Optional[Query]
    """Query parameters of this call, over those of the operation."""
    extra_body: Optional[Body]
    """Properties that are merged into the JSON body, over those of the call."""
    timeout: Union[float, Timeout, NotGiven, None]
    """Seconds (or an `httpx.Timeout`) for each network operation; `None` means no limit. By default the client's."""
    deadline: Union[float, NotGiven, None]
    """Seconds for the whole call, retries and body included; `None` means no limit. By default the client's."""
    max_retries: Union[int, NotGiven]
    """How often a failed attempt is repeated; by default as the client does."""
    stream_idle_timeout: Union[float, NotGiven, None]
    """Seconds between two events of a stream; `None` means no limit. By default the client's."""
    on_truncation: Union[OnTruncation, NotGiven]
    """Whether a stream without its last event raises (`"raise"`) or ends (`"ignore"`); by default the client's."""
    idempotency_key: Optional[str]
    """Sent in the client's idempotency header, the same for every attempt; by default one is made."""


class CallArguments(CallOptions, total=False):
    """What `resource.call` takes beside the operation and `stream`."""

    path: Optional[Mapping[str, object]]
    """The value of each placeholder of the path."""
    query: Optional[Mapping[str, object]]
    """Query parameters; those that are `omit` are left out."""
    body: Any
    """The body, encoded as JSON, or as a form where the operation says so; fields that are `omit` are left out."""
    headers: Optional[Mapping[str, object]]
    """Headers of the operation whose values are arguments; those that are `omit` are left out."""


T = TypeVar("T")

INFINITE = float("inf")
LARGEST = 1.7976931348623157e308
"""The largest finite number (IEEE 754, binary64)."""

DEFAULT_TIMEOUT_SECONDS = 600
DEFAULT_CONNECT_TIMEOUT_SECONDS = 5.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_CONNECTIONS = 1000
DEFAULT_MAX_KEEPALIVE_CONNECTIONS = 100

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"


class _Sentinel:
    """A value that exists once in each process, also after copying and pickling, and is false."""

    __slots__ = ()
    _instance: Any = None

    def __new__(cls) -> Any:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> Any:
        return (type(self), ())


class NotGiven(_Sentinel):
    """The argument was not given, so the client's own setting applies (`None` would mean "no timeout")."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_GIVEN"


class Omit(_Sentinel):
    """The field, query parameter or header is left out, also where the client has a default for it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "omit"


Headers = Mapping[str, Union[str, Omit]]
NOT_GIVEN: NotGiven = NotGiven()
not_given = NOT_GIVEN
omit: Omit = Omit()


def is_given(value: Union[T, NotGiven, Omit]) -> TypeGuard[T]:
    """Whether a value was passed, that is, it is neither `NOT_GIVEN` nor `omit`.

    Args:
        value: An argument, or one of the two sentinels.
    """
    return value is not NOT_GIVEN and value is not omit


def is_whole(value: object, *, least: int = 0) -> TypeGuard[int]:
    """Whether a value is an integer (no bool) of at least so much.

    Args:
        value: Any value at all.
        least: The smallest number that counts (0 by default).
    """
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def is_number(value: object, *, least: float = 0, most: float = INFINITE) -> TypeGuard[float]:
    """Whether a value is a number (no bool, not NaN) within these limits, which count too.

    Args:
        value: Any value at all.
        least: The smallest number that counts (0 by default).
        most: The largest number that counts (the largest float by default).
    """
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most


def without_omitted(values: Mapping[str, object]) -> Dict[str, Any]:
    """Returns the given values, without those that are `omit` or `NOT_GIVEN`.

    Args:
        values: Arguments by name.
    """
    return {key: value for key, value in values.items() if value is not omit and value is not NOT_GIVEN}


class Observation(Protocol):
    """A call as observers see it; `openai_core.observers.ObservedCall` is one.

    Attributes:
        response: The HTTP response, once it is there.
        retries_taken: How many retries it took.
    """

    response: Optional[httpx.Response]
    retries_taken: int

    def receive(self, result: Any) -> None:
        """Told of a decoded result.

        Args:
            result: The decoded answer or item.
        """
        ...

    def end(self, error: Optional[BaseException] = None) -> None:
        """Told that the call is over.

        Args:
            error: Why the call failed; `None`, the default, where it did not.
        """
        ...

    def watching(self, read: Callable[[Any], Any], nothing: Sequence[object]) -> Callable[[Any], Any]:
        """Wraps what reads the items of a stream.

        Args:
            read: Turns an event into an item.
            nothing: What it returns for events that are no items.
        """
        ...


def checked_on_truncation(value: Any) -> OnTruncation:
    """Returns what a truncated stream is to do; raises `ConfigurationError` if it is neither of the two words.

    Args:
        value: What `on_truncation=` was given.
    """
    if value not in ("raise", "ignore"):
        from .errors import ConfigurationError

        raise ConfigurationError(f'`on_truncation` must be "raise" or "ignore", got {value!r}.')
    checked: OnTruncation = value
    return checked


def checked_query(value: Any, name: str) -> Query:
    """Returns query parameters as they were given.

    Args:
        value: What the user has passed.
        name: The name of the argument, for the message.

    Raises:
        ArgumentError: It is no mapping.
    """
    if hasattr(value, "items"):
        return value  # type: ignore[no-any-return]
    from .errors import ArgumentError

    raise ArgumentError(f"`{name}` takes a mapping of names to values, got {type(value).__name__}.")


def checked_max_retries(value: Any) -> int:
    """Returns the number of retries.

    Args:
        value: What `max_retries` was given.

    Raises:
        ConfigurationError: It is no whole number of at least 0.
    """
    if is_whole(value) or isinstance(value, bool):
        return int(value)
    from .errors import ConfigurationError

    raise ConfigurationError(f"`max_retries` takes an integer of at least 0 (0 for no retries), got {value!r}.")


class FinalRequestOptions:
    """One request before it is encoded: what `client.request(cast_to, options)` takes.

    A light record, because one is made for every call. Instrumentation reads `method`, `url`, `json_data`,
    `headers` and `params`.

    Attributes:
        method: The HTTP verb, in any case.
        url: A path below the client's base URL, or an absolute URL.
        params: Query parameters; nested values are encoded with brackets.
        headers: Headers of this request only; `omit` as a value removes a default header.
        max_retries: How often a failed attempt is repeated; the client's setting if not given.
        timeout: Seconds (or `httpx.Timeout`) for each network operation; `None` means no limit.
        deadline: Seconds for the whole call, retries and body included; `None` means no limit.
        stream_idle_timeout: Seconds between two parsed events of a stream; `None` means no limit.
        files: Multipart files, in the forms that `openai_core.uploads` describes.
        idempotency_key: Sent in the client's idempotency header, the same for every attempt.
        post_parser: Called with the decoded result; its return value replaces the result.
        follow_redirects: Overrides the transport's setting.
        security: The credentials this operation accepts; `{"bearer_auth": True}` by default.
        synthesize_event_and_data: Decode stream items from `{"event": ..., "data": ...}`.
        stream_mode: `"legacy"` treats `thread.*` events and `error` bodies specially; `"events"` passes all through.
        last_events: How a complete stream ends; see `openai_core.operations.Operation`. If empty, in any way in which
            streams of the API end.
        on_truncation: What a stream that ends in order, but without its last event, does: `"raise"` a
            `StreamTruncatedError`, or `"ignore"` it; the client's setting if not given.
        content: A raw body: bytes, a binary handle or an iterable of bytes.
        json_data: The body, to be encoded as JSON (or as form fields of a multipart request).
        extra_json: Merged into `json_data`, over it.

    Args:
        values: The other options, as they are described above; an unknown one raises `ArgumentError`.
    """

    method: str
    url: str
    params: Query
    security: SecurityOptions
    headers: Union[Headers, NotGiven] = NOT_GIVEN
    max_retries: Union[int, NotGiven] = NOT_GIVEN
    timeout: Union[float, Timeout, None, NotGiven] = NOT_GIVEN
    deadline: Union[float, None, NotGiven] = NOT_GIVEN
    stream_idle_timeout: Union[float, None, NotGiven] = NOT_GIVEN
    files: Any = None
    idempotency_key: Optional[str] = None
    post_parser: Union[Callable[[Any], Any], NotGiven] = NOT_GIVEN
    follow_redirects: Optional[bool] = None
    synthesize_event_and_data: Optional[bool] = None
    stream_mode: Literal["legacy", "events"] = "legacy"
    last_events: Tuple[str, ...] = ()
    on_truncation: Union[OnTruncation, NotGiven] = NOT_GIVEN
    content: Any = None
    json_data: Any = None
    extra_json: Optional[Mapping[str, object]] = None

    observation: Optional[Observation] = None
    """The call as observers see it, where there are any."""

    encoded: Dict[int, Tuple[object, bytes]]
    """Encoded bodies by the identity of their source, shared by all copies: a retry must not read an iterator again."""

    def __init__(self, *, method: str, url: str, **values: Any) -> None:
        if not values.keys() <= _NAMES:
            from .errors import ArgumentError

            unknown = sorted(values.keys() - _NAMES)[0]
            raise ArgumentError(f"Unknown request option {unknown!r}; the options are {', '.join(sorted(_NAMES))}.")
        state = self.__dict__
        state.update(values)
        state["method"] = method
        state["url"] = url
        params: Mapping[str, Any] = checked_query(values.get("params") or {}, "params")
        # An iterator can be read once, but each attempt encodes the query anew.
        state["params"] = {name: list(value) if hasattr(value, "__next__") else value for name, value in params.items()}
        if values.get("security") is None:
            state["security"] = {"bearer_auth": True}
        state["encoded"] = {}

    @classmethod
    def construct(cls, _fields_set: Any = None, **values: Any) -> FinalRequestOptions:
        """Builds options from keyword arguments, skipping those that were not given.

        Args:
            values: Options by name.
        """
        return cls(**without_omitted(values))

    @property
    def own_headers(self) -> Headers:
        """The headers of this request only, empty where none were given."""
        return {} if isinstance(self.headers, NotGiven) else self.headers

    def copy(self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False) -> FinalRequestOptions:
        """Returns a copy, so that one attempt cannot change what the next one sends.

        Args:
            update: Options to change in the copy (none by default).
            deep: Whether what the options hold is copied, too; default false.
        """
        held = self.__dict__
        if deep:
            from copy import deepcopy

            held = deepcopy(held)
        twin = object.__new__(type(self))
        twin.__dict__.update(held, **(update or {}))
        return twin

    model_copy = copy

    def get_max_retries(self, max_retries: int) -> int:
        """Returns this request's retry limit, or the given client setting.

        Args:
            max_retries: The client's number of retries.
        """
        return max_retries if isinstance(self.max_retries, NotGiven) else self.max_retries

    def __repr__(self) -> str:
        return f"FinalRequestOptions(method={self.method!r}, url={self.url!r})"


_NAMES = frozenset(FinalRequestOptions.__annotations__) - {"method", "url", "encoded", "observation"}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Finds `Timeout`, which is httpx's own, without loading httpx before it is asked for.

        Args:
            name: The name that was asked for.
        """
        if name == "Timeout":
            from .imports import httpx

            return httpx.Timeout
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


public_classes(globals())
