"""The configuration of a client, the same for both flavours: its constructor, its copies and its pickled form."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Generic,
    List,
    Mapping,
    Optional,
    Sequence,
    TypeVar,
    Union,
)

from ..authentication.credentials import is_certificate
from ..encoding.headers import has, headers_of_lines, merged_defaults
from ..encoding.urls import resolve_data_residency
from ..errors import ConfigurationError
from ..options import DEFAULT_MAX_RETRIES, NOT_GIVEN, NotGiven
from ..retries import DEFAULT_RETRY_POLICY
from ..timeouts import checked_seconds
from .authentication import ClientAuthentication
from .defaults import replaceable
from .http_client import SharedTransport
from .service import Service

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, Self

    from ..authentication.provider import Provider
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..hooks import Hook
    from ..observers import Observer
    from ..options import FinalRequestOptions
    from ..plugins import Plugin, PluginContext
    from ..retries import RetryPolicy

    DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

_DECIDED_BY_PROVIDERS = ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency")

HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT")


class ClientConfiguration(ClientAuthentication, Generic[HttpClientT, KeyT]):
    """Everything about a client except sending.

    Args:
        api_key: The API key, or a function that gives it and is asked before each attempt. Default: what the
            environment holds in the service's variable for it.
        admin_api_key: The key of organization endpoints. Default: likewise.
        workload_identity: Exchanges the identity of a workload for short-lived tokens, in place of a key.
        organization: Sent in the header that the service has for it. Default: likewise.
        project: Sent in the header that the service has for it. Default: likewise.
        webhook_secret: Verifies webhooks. Default: likewise.
        provider: Another service that speaks the API, such as `openai.providers.bedrock(...)`. It decides about
            credentials and addresses; those of the client's own service are not read from the environment then.
        base_url: Where requests go. Default: the service's environment variable, or its own address.
        data_residency: A region (`"us"`, `"eu"`, …) in place of `base_url`.
        websocket_base_url: Where WebSocket connections go. Default: the base URL.
        timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit. Default: 600, and 5 to
            connect; or the setting of `http_client`.
        max_retries: How often a failed attempt is repeated. Default 2.
        default_headers: Headers of every request. Those in the environment are added below them.
        default_query: Query parameters of every request.
        http_client: What sends requests: a client of httpx or httpx2. Default: one that is made on first use.
        retry_policy: How long to wait between attempts, and who is told. Default: 0.5 s, doubling up to 8 s.
        deadline: Seconds for a whole call, with its retries, waits and body. Default: no limit.
        stream_idle_timeout: Seconds between two events of a stream. Default: no limit beyond `timeout`.
        hooks: Generator functions around each attempt; see `openai_core.hooks`.
        plugins: Functions that add headers, hooks and resources; see `openai_core.plugins`.

    Attributes:
        service: The API that the client calls, with its address and its environment variables; see `Service`. Default:
            none, so that `base_url` must be given and nothing is read from the environment.

    Raises:
        ArgumentError: An argument has a value that no request could use.
        ConfigurationError: No credentials are given, or two arguments contradict each other.
    """

    service: Service = Service()
    _carried: FrozenSet[str] = frozenset()
    """What a subclass has set, and a copy has taken along."""

    def __init__(
        self,
        *,
        api_key: Union[str, Callable[[], KeyT], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Optional[AnyWorkloadIdentity] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Optional[Provider] = None,
        base_url: Union[str, httpx.URL, NotGiven, None] = NOT_GIVEN,
        data_residency: Optional[DataResidency] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[HttpClientT] = None,
        retry_policy: Optional[RetryPolicy] = None,
        deadline: Optional[float] = None,
        stream_idle_timeout: Optional[float] = None,
        hooks: Sequence[Hook] = (),
        plugins: Sequence[Plugin] = (),
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        self._from_environment: List[str] = []
        self.max_retries = self.checked_max_retries(max_retries)
        self.retry_policy = retry_policy or DEFAULT_RETRY_POLICY
        decided = (api_key, admin_api_key, workload_identity, base_url, data_residency)
        self._set_provider(provider, dict(zip(_DECIDED_BY_PROVIDERS, decided)))
        self.admin_api_key = self._or_environment("admin_api_key", admin_api_key)
        # Who leaves the header out for all calls wants none.
        wanted = not has(default_headers or {}, "authorization")
        self._set_credentials(api_key, workload_identity, _enforce_credentials and wanted)
        self.organization = self._named("organization", organization, self.service.organization_header)
        self.project = self._named("project", project, self.service.project_header)
        self.webhook_secret = self._or_environment("webhook_secret", webhook_secret)
        self._set_addresses(base_url, data_residency, websocket_base_url)
        self._shared_transport = SharedTransport(self._checked_http_client(http_client), self._new_http_client)
        self.timeout = self._shared_transport.own_timeout() if isinstance(timeout, NotGiven) else timeout
        self.deadline = _seconds_or_none(deadline, "deadline")
        self.stream_idle_timeout = _seconds_or_none(stream_idle_timeout, "stream_idle_timeout")
        self._plugins, self._own_hooks = tuple(plugins), tuple(hooks)
        self._set_extensions(default_headers or {}, default_query or {})
        self._strict_response_validation = _strict_response_validation

    _construct: Any = __init__  # of this class or a vendor's: what builds a copy, whatever a subclass makes of it

    def _named(self, setting: str, value: Optional[str], header: Optional[str]) -> Optional[str]:
        if value is not None and header is None:
            raise ConfigurationError(
                f"`{setting}` has no header here; name one in the `service` of {type(self).__name__}, "
                "or pass `default_headers`."
            )
        return self._or_environment(setting, value)

    def _set_addresses(self, base_url: Any, data_residency: Optional[str], websocket_base_url: Any) -> None:
        base_url = resolve_data_residency(data_residency, base_url, websocket_base_url, self._regional_base_urls)
        self._data_residency = data_residency
        self.websocket_base_url = websocket_base_url
        if self._provider_runtime is not None:
            base_url = self._provider_runtime.base_url
        elif base_url is None:
            base_url = self._or_environment("base_url")
        self._base_url_was_default = base_url is None
        self.base_url_text = self._checked_base_url(self._default_base_url() if base_url is None else base_url)

    def _set_extensions(self, headers: Mapping[str, str], query: Mapping[str, object]) -> None:
        """Lets the plugins configure what the user's own settings then override."""
        context = self._configured_by_plugins() if self._plugins else None
        self._mounted: Mapping[str, Callable[[Any], Any]] = {} if context is None else context.mounted
        self.observers: List[Observer] = [] if context is None else context.observers
        self.hooks: List[Hook] = [*self._own_hooks, *(() if context is None else context.hooks)]
        if self.hooks:
            from ..hooks import checked_hooks

            self.hooks = checked_hooks(self.hooks)
        self._own_headers, self._own_query = headers, query
        of_plugins: Mapping[str, str] = {} if context is None else context.headers
        self._custom_headers = merged_defaults(of_plugins, self._environment_headers(), headers)
        self._custom_query = {**({} if context is None else context.query), **query}

    def _configured_by_plugins(self) -> PluginContext:
        from ..plugins import apply

        context = apply(self._plugins)
        for name in context.mounted:
            if hasattr(type(self), name):
                raise ConfigurationError(
                    f"A plugin mounts {name!r}, but {type(self).__name__} has an attribute of that name."
                )
        return context

    def _environment_headers(self) -> Dict[str, str]:
        found = headers_of_lines(self._or_environment("default_headers"))
        if not is_certificate(self.workload_identity):
            return found
        return {name: value for name, value in found.items() if name.lower() != "authorization"}

    # Copies

    def copy(
        self,
        *,
        api_key: Union[str, Callable[[], KeyT], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Optional[AnyWorkloadIdentity] = None,
        provider: Union[Provider, NotGiven, None] = NOT_GIVEN,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, NotGiven, None] = NOT_GIVEN,
        data_residency: Optional[DataResidency] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        http_client: Optional[HttpClientT] = None,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
        default_headers: Optional[Mapping[str, str]] = None,
        set_default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        retry_policy: Optional[RetryPolicy] = None,
        deadline: Union[float, NotGiven, None] = NOT_GIVEN,
        stream_idle_timeout: Union[float, NotGiven, None] = NOT_GIVEN,
        hooks: Optional[Sequence[Hook]] = None,
        _enforce_credentials: bool = True,
        _extra_kwargs: Optional[Mapping[str, Any]] = None,
    ) -> Self:
        """Returns a client with some settings replaced; it shares the connections of this one.

        `default_headers` and `default_query` are merged over those of this client, `set_default_headers` and
        `set_default_query` replace them. All other arguments are those of the constructor.
        """
        from .copies import changed_copy

        given = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "workload_identity": workload_identity,
            "provider": provider,
            "organization": organization,
            "project": project,
            "webhook_secret": webhook_secret,
            "websocket_base_url": websocket_base_url,
            "base_url": base_url,
            "data_residency": data_residency,
            "timeout": timeout,
            "http_client": http_client,
            "max_retries": max_retries,
            "default_headers": default_headers,
            "set_default_headers": set_default_headers,
            "default_query": default_query,
            "set_default_query": set_default_query,
            "retry_policy": retry_policy,
            "deadline": deadline,
            "stream_idle_timeout": stream_idle_timeout,
            "hooks": hooks,
            "_enforce_credentials": _enforce_credentials,
            "_extra_kwargs": _extra_kwargs,
        }
        return changed_copy(self, given)

    with_options = copy

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: Dict[int, Any]) -> Self:
        from .copies import deep_copy

        twin: Self = deep_copy(self, memo)
        return twin

    def __reduce__(self) -> Any:
        from .copies import pickled_state, restored

        return (restored, (type(self), pickled_state(self)))

    # The transport

    @property
    def _client(self) -> Any:
        """The HTTP client that sends requests, made on first use."""
        return self._shared_transport.get()

    @_client.setter
    def _client(self, http_client: Any) -> None:
        self._shared_transport = SharedTransport(http_client, self._new_http_client, replaced=self._shared_transport)

    @_client.deleter
    def _client(self) -> None:
        # `unittest.mock.patch.object` deletes what it has set; then counts what was there before.
        self._shared_transport = self._shared_transport.replaced or SharedTransport(None, self._new_http_client)

    if TYPE_CHECKING:
        _close_method: str

        @staticmethod
        def _raw_view() -> Any: ...

        @staticmethod
        def _streaming_view() -> Any: ...

        def _new_http_client(self) -> Any: ...

    def _checked_http_client(self, http_client: Any) -> Any:
        if http_client is None or (hasattr(http_client, "send") and hasattr(http_client, self._close_method)):
            return http_client
        raise ConfigurationError(
            f"`http_client` of {type(self).__name__} takes an httpx or httpx2 client of the same flavour "
            f"(synchronous or asynchronous), got {type(http_client).__name__}."
        )

    def is_closed(self) -> bool:
        """Tells whether the client was closed."""
        return self._shared_transport.is_closed()

    # Steps of a call that wait for nothing, for subclasses; those that are awaited are in `aio/calls.py`.

    def _custom_auth(self, security: Any) -> Any:
        """Returns an `httpx.Auth` for the request in place of the HTTP client's own, or `None`."""
        return None

    def _custom_send_arguments(self, options: FinalRequestOptions) -> Dict[str, Any]:
        auth = self._custom_auth(options.security)
        return {} if auth is None and self.signer is None else {"auth": auth}

    def follows_redirects(self, options: FinalRequestOptions) -> bool:
        """Tells whether a redirect is followed: the option of the call, or the HTTP client's setting."""
        if self.signer is not None and self.signer.follows_redirects is not None:
            return self.signer.follows_redirects
        if options.follow_redirects is not None:
            return options.follow_redirects
        return bool(getattr(self._client, "follow_redirects", True))

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        from ..call.requests import build_request

        complete: Any = self  # the flavour adds what a call needs besides
        return build_request(complete, options, retries_taken)

    def _make_sse_decoder(self) -> Any:
        """Returns what turns the body of a stream into events."""
        from ..streaming.sse import SSEDecoder

        return SSEDecoder()

    def _process_response_data(self, *, data: object, cast_to: Any, response: httpx.Response) -> Any:
        from ..responses import decode_data

        return decode_data(self, data=data, cast_to=cast_to, response=response)

    @replaceable
    def with_raw_response(self) -> Any:
        """The same client, whose methods return HTTP responses; `.parse()` gives the usual result."""
        return self._raw_view()(self)

    @replaceable
    def with_streaming_response(self) -> Any:
        """The same client, whose methods are context managers that read the body only when asked for."""
        return self._streaming_view()(self)

    def __getattr__(self, name: str) -> Any:
        mount = self.__dict__.get("_mounted", {}).get(name)
        if mount is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        resource = self.__dict__[name] = mount(self)
        return resource

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url_text.partition('?')[0]!r})"


def _seconds_or_none(value: Optional[float], name: str) -> Optional[float]:
    return None if value is None else checked_seconds(value, name)
