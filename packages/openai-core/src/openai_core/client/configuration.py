"""The client, the same for both flavours: it is built of parts, copied, pickled, and asked by each of its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, List, Mapping, Optional, Sequence, Tuple, TypeVar, Union

from ..call import CallSteps
from ..effects import is_replaced
from ..encoding.headers import has
from ..errors import ConfigurationError
from ..options import DEFAULT_MAX_RETRIES, NOT_GIVEN, NotGiven
from . import constructor_signature, explained, held, no_attribute
from .addresses import Addresses, KnownHosts
from .authentication import Authentication, check_nothing_beside_provider
from .defaults import RequestDefaults
from .http_client import SharedTransport, checked_http_client
from .limits import Limits
from .service import Environment, Service

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, Self

    from ..authentication.provider import Provider, ProviderRuntime
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..hooks import Hook
    from ..interfaces import Credential, CredentialSource, Signer
    from ..observers import Observer
    from ..options import FinalRequestOptions, Headers, OnTruncation, SecurityOptions
    from ..plugins import Plugin
    from ..retries import RetryPolicy

    DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT")


class ClientConfiguration(CallSteps, Generic[HttpClientT, KeyT]):
    """Everything about a client except sending: it holds the parts, and delegates to them.

    Attributes:
        service: The API that the client calls, with its address and its environment variables; see `Service`. Default:
            none, so that `base_url` must be given and nothing is read from the environment.
        hooks: The generator functions that run around each attempt, the first one outermost.
        observers: What is told of each call.
        deadline: How many seconds a call may take with all attempts; `None` for no limit.
        stream_idle_timeout: How many seconds may pass between two events of a stream; `None` for no limit.
        on_truncation: `raise` or `ignore`: what a stream that was cut off does.
        timeout: The limits of network operations, as they were given.
        timeouts: The same limits in seconds, as `connect`, `read`, `write` and `pool`.
        base_url_text: The base URL, with a slash at its end.
        websocket_base_url: The address of WebSockets; `None` to derive it from the base URL.
        organization: The organization that calls are billed to; `None` for the key's own.
        project: The project that calls belong to; `None` for the key's own.
    """

    service: Service = Service()
    credential: Optional[Credential] = None
    signer: Optional[Signer] = None
    hooks: List[Hook]
    observers: List[Observer]
    __signature__: Any = constructor_signature

    _parts: Mapping[str, type] = {
        "_limits": Limits,
        "_addresses": Addresses,
        "_authentication": Authentication,
        "_environment": Environment,
    }
    """The parts that a pickle holds, with what is held in them."""

    _made_anew: Tuple[str, ...] = ()
    """Attributes of a subclass that a pickle must not hold."""

    _carried: Sequence[str] = ()
    """What a subclass has set, and a copy has taken along."""

    max_retries: int = held("_limits", "max_retries")
    retry_policy: RetryPolicy = held("_limits", "retry_policy")
    deadline: Optional[float] = held("_limits", "deadline")
    stream_idle_timeout: Optional[float] = held("_limits", "stream_idle_timeout")
    on_truncation: OnTruncation = held("_limits", "on_truncation")
    timeout: Union[float, httpx.Timeout, None] = held("_limits", "timeout")
    timeouts: Dict[str, Optional[float]] = held("_limits", "timeouts")
    _timeout: Any = held("_limits", "_timeout")

    base_url_text: str = held("_addresses", "base_url")
    websocket_base_url: Union[str, httpx.URL, None] = held("_addresses", "websocket_base_url")
    _base_url_was_default: bool = held("_addresses", "was_default")
    _data_residency: Optional[str] = held("_addresses", "region")

    api_key: str = held("_authentication", "api_key")
    admin_api_key: Optional[str] = held("_authentication", "admin_api_key")
    workload_identity: Optional[AnyWorkloadIdentity] = held("_authentication", "workload_identity")
    _api_key_provider: Optional[Callable[[], Any]] = held("_authentication", "key_function")
    _provider: Optional[Provider] = held("_authentication", "provider")
    _provider_runtime: Optional[ProviderRuntime] = held("_authentication", "runtime")
    _from_environment: List[str] = held("_environment", "secrets")

    organization: Optional[str] = held("_defaults", "organization")
    project: Optional[str] = held("_defaults", "project")
    _custom_headers: Mapping[str, Any] = held("_defaults", "headers")
    _custom_query: Mapping[str, object] = held("_defaults", "query")
    _own_headers: Dict[str, Any] = held("_defaults", "own_headers")
    _own_query: Dict[str, object] = held("_defaults", "own_query")

    @explained
    def __init__(
        self,
        *,
        api_key: Union[str, Callable[[], KeyT], CredentialSource, None] = None,
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
        on_truncation: OnTruncation = "raise",
        hooks: Sequence[Hook] = (),
        plugins: Sequence[Plugin] = (),
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Makes a client, which connects when it first sends something.

        Args:
            api_key: The API key, or a function that gives it and is asked before each attempt (or `ClientCredentials`).
                Default: the service's variable for it in the environment, which is `OPENAI_API_KEY` for OpenAI.
            admin_api_key: The key of organization endpoints. Default: likewise (`OPENAI_ADMIN_KEY`).
            workload_identity: Exchanges the identity of a workload for short-lived tokens, in place of a key.
            organization: The organization that pays. Default: likewise (`OPENAI_ORG_ID`).
            project: The project that pays. Default: likewise (`OPENAI_PROJECT_ID`).
            webhook_secret: Verifies webhooks. Default: likewise (`OPENAI_WEBHOOK_SECRET`).
            provider: Another service that speaks the API, such as `openai.providers.bedrock(...)`. It decides about
                credentials and addresses; those of the client's own service are not read from the environment then.
            base_url: Where requests go. Default: likewise (`OPENAI_BASE_URL`), or the service's own address.
            data_residency: A region (`"us"`, `"eu"`, …) in place of `base_url`.
            websocket_base_url: Where WebSocket connections go. Default: the base URL.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit. Default: that of
                `http_client`, or 600 seconds, and 5 to connect.
            max_retries: How often a failed attempt is repeated. Default 2.
            default_headers: Headers of every request. Those in the environment are added below them.
            default_query: Query parameters of every request.
            http_client: What sends requests: a client of httpx or httpx2. Default: one that is made on first use.
            retry_policy: How long to wait between attempts, and who is told. Default: 0.5 s, doubling up to 8 s.
            deadline: Seconds for a whole call, with its retries, waits and body. Default: no limit.
            stream_idle_timeout: Seconds between two events of a stream. Default: no limit beyond `timeout`.
            on_truncation: What a stream does that ends without its last event: `"raise"` (default), or `"ignore"`.
            hooks: Generator functions around each attempt; see `openai_core.hooks`.
            plugins: Functions that add headers, hooks and resources; see `openai_core.plugins`.

        Raises:
            ArgumentError: An argument has a value that no request could use.
            ConfigurationError: No credentials are given, or two arguments contradict each other.
        """
        if provider is not None:
            check_nothing_beside_provider(provider, api_key, admin_api_key, workload_identity, base_url, data_residency)
            self.service = self.service.without_credentials()
        self._environment = environment = Environment(self.service.environment)
        self._authentication = self._new_authentication(
            api_key=api_key, admin_api_key=admin_api_key, workload_identity=workload_identity, provider=provider
        )
        self._authentication.look_up(environment)
        if _enforce_credentials and self._authentication.is_missing and self.service.wants_key(default_headers or {}):
            raise self._missing_credentials()
        self.webhook_secret: Optional[str] = environment.setting("webhook_secret", webhook_secret)
        self._addresses = self._new_addresses(base_url, data_residency, websocket_base_url)
        self._shared_transport = SharedTransport(checked_http_client(http_client, self), self._new_http_client)
        self._limits = Limits(
            timeout=self._shared_transport.own_timeout() if isinstance(timeout, NotGiven) else timeout,
            max_retries=self.checked_max_retries(max_retries),
            retry_policy=retry_policy,
            deadline=deadline,
            stream_idle_timeout=stream_idle_timeout,
            on_truncation=on_truncation,
        )
        self.service.check_account(organization, project, type(self).__name__)
        self._defaults = RequestDefaults(
            default_headers,
            default_query,
            organization=environment.setting("organization", organization),
            project=environment.setting("project", project),
        )
        self._plugins, self._own_hooks = tuple(plugins), tuple(hooks)
        self._complete()
        self._strict_response_validation = _strict_response_validation

    _construct: Any = __init__  # of this class or a vendor's: what builds a copy, whatever a subclass makes of it

    def _new_authentication(self, **given: Any) -> Authentication:
        return Authentication(**given)

    def _missing_credentials(self) -> ConfigurationError:
        return self.service.missing_key()

    def _new_addresses(self, base_url: Any, data_residency: Optional[str], websocket_base_url: Any) -> Addresses:
        if self._authentication.runtime is not None:
            base_url = self._authentication.runtime.base_url
        elif data_residency is None and (base_url is None or isinstance(base_url, NotGiven)):
            base_url = self._environment.setting("base_url")
        return self._hosts().addresses(base_url, data_residency, websocket_base_url, type(self).__name__)

    def _hosts(self) -> KnownHosts:
        enforce = self._enforce_trailing_slash
        own = enforce if is_replaced(enforce, self._usual_enforce_trailing_slash) else None
        return KnownHosts(self.service, certified=self._authentication.is_certified, with_slash=own)

    def _complete(self) -> None:
        """Adds what the parts make of each other, and plugins of them; a pickle holds none of it."""
        self.credential, self.signer = self._authentication.authenticators(self)
        self.observers, self.hooks = [], []
        self._mounted: Mapping[str, Callable[[Any], Any]] = {}
        environment = self._environment.headers(with_authorization=not self._authentication.is_certified)
        if self._plugins or self._own_hooks:
            from ..plugins import apply

            found = apply(self._plugins, self._own_hooks, type(self))
            self._mounted, self.observers, self.hooks = found.mounted, found.observers, found.hooks
            self._defaults.put_over(found.headers, environment, query=found.query)
        elif environment:
            self._defaults.put_over(environment)

    def _restore_provider(self) -> None:
        """Makes anew what a provider does, after a pickle was loaded."""
        if self._provider is not None:
            self.service = self.service.without_credentials()
            self._environment.variables = self.service.environment
            self._authentication.use(self._provider)

    # Copies

    def _copied_settings(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        """Returns the constructor's arguments for credentials and addresses of a copy."""
        from .copies import copied_settings

        return copied_settings(self, changes)

    @explained
    def copy(
        self,
        *,
        api_key: Union[str, Callable[[], KeyT], CredentialSource, None] = None,
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
        on_truncation: Union[OnTruncation, NotGiven] = NOT_GIVEN,
        hooks: Optional[Sequence[Hook]] = None,
        _enforce_credentials: bool = True,
        _extra_kwargs: Optional[Mapping[str, Any]] = None,
    ) -> Self:
        """Returns a client with some settings replaced; it shares the connections of this one.

        What is left out stays as it is. `with_options` is another name of this method.

        Args:
            api_key: Another API key, or a function that gives it.
            admin_api_key: Another key of organization endpoints.
            workload_identity: Another identity, in place of a key.
            provider: Another service that speaks the API; `None` leads back to the client's own.
            organization: The organization that pays.
            project: The project that pays.
            webhook_secret: Another secret to verify webhooks with.
            websocket_base_url: Where WebSocket connections go.
            base_url: Where requests go.
            data_residency: A region in place of `base_url`.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit.
            http_client: Another HTTP client, whose connections are not shared with this client.
            max_retries: How often a failed attempt is repeated.
            default_headers: Headers of every request, over those of this client.
            set_default_headers: Headers of every request, in place of those of this client.
            default_query: Query parameters of every request, over those of this client.
            set_default_query: Query parameters of every request, in place of those of this client.
            retry_policy: How long to wait between attempts.
            deadline: Seconds for a whole call, or `None` for no limit.
            stream_idle_timeout: Seconds between two events of a stream, or `None` for no limit.
            on_truncation: What a stream does that ends without its last event: `"raise"` or `"ignore"`.
            hooks: Generator functions around each attempt, in place of those of this client.
        """
        given = {name: value for name, value in locals().items() if name != "self"}  # all arguments
        from .copies import changed_copy

        return changed_copy(self, given)

    with_options = copy

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: Dict[int, Any]) -> Self:
        from .copies import deep_copy

        return deep_copy(self, memo)

    def __reduce__(self) -> Any:
        from .copies import pickled_state, restored

        return (restored, (type(self), pickled_state(self)))

    # The transport. A patch of a test deletes what it has set; then counts what was there before.

    @property
    def _client(self) -> Any:
        """The HTTP client that sends requests, made on first use."""
        return self._shared_transport.get()

    @_client.setter
    def _client(self, http_client: Any) -> None:
        self._shared_transport = SharedTransport(http_client, self._new_http_client, replaced=self._shared_transport)

    @_client.deleter
    def _client(self) -> None:
        self._shared_transport = self._shared_transport.replaced or SharedTransport(None, self._new_http_client)

    if TYPE_CHECKING:

        def _new_http_client(self) -> Any: ...

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._shared_transport.is_closed()

    def stream_idle_timeout_of(self, options: FinalRequestOptions) -> Optional[float]:
        """Returns the limit between two events of a stream, in seconds.

        Args:
            options: The options of the call, whose own limit goes first.
        """
        return self._limits.stream_idle_timeout_of(options)

    @property
    def base_url(self) -> httpx.URL:
        """Where requests go: as it was given, with a slash at the end of its path."""
        from ..transports.httpx import url_of

        return url_of(self.base_url_text)  # type: ignore[no-any-return]

    @base_url.setter
    def base_url(self, value: Any) -> None:
        self._addresses.move(self._hosts().checked(value))

    @base_url.deleter
    def base_url(self) -> None:
        del self._addresses.base_url  # which a patch then sets again

    _base_url = base_url

    # What requests are made of

    @property
    def default_headers(self) -> Dict[str, Any]:
        """The headers of every request, before authentication and those of a call."""
        return self._defaults.complete_headers(self)

    @property
    def default_query(self) -> Dict[str, object]:
        """The query parameters of every request."""
        return dict(self._defaults.query)

    # Authentication

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that authenticate with the API key, for connections that no call makes."""
        return self._authentication.key_headers()

    def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
        if self.signer is not None and self.signer.authenticates:
            return {}
        return self._authentication.headers(security, client=self)

    def is_authorized_by(self, headers: Headers) -> bool:
        """Whether a call or the client's defaults bring an Authorization header of their own.

        Args:
            headers: The headers of the call.
        """
        return has(headers, "authorization") or self._defaults.has_authorization()

    if not TYPE_CHECKING:  # a checker would take any name for known; a subclass declares what plugins mount

        def __getattr__(self, name: str) -> Any:
            mount = self.__dict__.get("_mounted", {}).get(name)
            if mount is not None:
                self.__dict__[name] = mount(self)
            if name in self.__dict__:  # mounted, or assigned by a subclass before the parts were there that hold it
                return self.__dict__[name]
            raise no_attribute(self, name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._addresses.shown!r})"
