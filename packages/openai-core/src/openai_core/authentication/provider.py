"""Providers: other services that speak the API, with an address and an authentication of their own.

`OpenAI(provider=bedrock(...))` hands an opaque `Provider` to the client. It holds a definition, whose `configure()`
makes what one client needs: a `ProviderRuntime`. The client then takes neither keys nor addresses meant for OpenAI.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Optional, Protocol, Union

from ..effects import Call
from ..errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

    from ..effects import Flow
    from ..options import FinalRequestOptions


class Provider:
    """What a provider's factory returns; its configuration cannot be seen from outside."""

    __slots__ = ("__weakref__", "_definition")

    def __init__(self) -> None:
        self._definition: Optional[ProviderDefinition] = None

    def __repr__(self) -> str:
        name = "" if self._definition is None else repr(self._definition.name)
        return f"{type(self).__name__}({name})"

    def __reduce__(self) -> Any:
        return (create_provider, (self._definition,))


class ProviderDefinition(Protocol):
    """The configuration behind a provider; one definition may serve many clients."""

    @property
    def name(self) -> str:
        """What the provider's factory is called, for messages."""
        ...

    def configure(self) -> ProviderRuntime:
        """Makes what one client needs.

        Raises:
            ConfigurationError: Something is missing or contradicts itself.
        """
        ...


@dataclass
class ProviderRuntime:
    """What a provider does for one client.

    Attributes:
        name: What the provider is called.
        base_url: Where requests go.
        transform_request: Changes the options of each attempt.
        transform_async_request: The same where a client is asynchronous; preferred there.
        prepare_request: Authenticates the built request of each attempt.
        prepare_async_request: The same where a client is asynchronous; preferred there.
        normalize_response: Changes each response.
        normalize_async_response: The same where a client is asynchronous; preferred there.
        authorize: Authenticates the built request of each attempt, as a flow that serves both flavours.
        follows_redirects: Whether redirects are followed; `None` leaves it to the client.
    """

    name: str
    base_url: Union[str, httpx.URL] = field(repr=False)
    transform_request: Optional[Callable[[FinalRequestOptions], FinalRequestOptions]] = None
    transform_async_request: Optional[Callable[[FinalRequestOptions], Awaitable[FinalRequestOptions]]] = None
    prepare_request: Optional[Callable[[httpx.Request], None]] = None
    prepare_async_request: Optional[Callable[[httpx.Request], Awaitable[None]]] = None
    normalize_response: Optional[Callable[[httpx.Response], httpx.Response]] = None
    normalize_async_response: Optional[Callable[[httpx.Response], Awaitable[httpx.Response]]] = None
    authorize: Optional[Callable[[httpx.Request], Flow[None]]] = None
    follows_redirects: Optional[bool] = None


class ProviderSigner:
    """Carries out a provider's runtime in the calls of one client.

    Args:
        runtime: What the provider does.
        asynchronous: Whether the client is, so that awaitable functions may be used.
    """

    authenticates = True

    def __init__(self, runtime: ProviderRuntime, *, asynchronous: bool) -> None:
        self._runtime = runtime
        self._asynchronous = asynchronous
        self.follows_redirects: Optional[bool] = runtime.follows_redirects

    def prepare(self, options: FinalRequestOptions) -> Flow[FinalRequestOptions]:
        """Lets the provider change the options of an attempt.

        Args:
            options: The options of the call, which the provider may change in place or replace.
        """
        changed = yield from self._applied("transform_request", "transform_async_request", options)
        return options if changed is None else changed

    def sign(self, request: httpx.Request) -> Flow[None]:
        """Authenticates the request of an attempt.

        Args:
            request: The request, which gets the headers of the provider.
        """
        yield from self._applied("prepare_request", "prepare_async_request", request)
        if self._runtime.authorize is not None:
            yield from self._runtime.authorize(request)

    def receive(self, response: httpx.Response) -> Flow[httpx.Response]:
        """Lets the provider change a response.

        Args:
            response: The response, whose body has not been read.
        """
        changed = yield from self._applied("normalize_response", "normalize_async_response", response)
        return response if changed is None else changed

    def _applied(self, name: str, asynchronous_name: str, value: Any) -> Flow[Any]:
        function = getattr(self._runtime, asynchronous_name) if self._asynchronous else None
        function = function or getattr(self._runtime, name)
        return None if function is None else (yield Call(lambda: function(value)))


def create_provider(definition: ProviderDefinition) -> Provider:
    """Wraps a definition, for a provider's factory to return.

    Args:
        definition: What the service is called, and how one client is set up for it.
    """
    provider = Provider()
    provider._definition = definition
    return provider


def provider_name(provider: Provider) -> str:
    """Returns what the provider is called.

    Args:
        provider: What a factory of providers has returned.

    Raises:
        ConfigurationError: The object does not come from a factory.
    """
    return _definition_of(provider).name


def configure_provider(provider: Provider) -> ProviderRuntime:
    """Makes what one client needs of the provider.

    Args:
        provider: What a factory of providers has returned.

    Raises:
        ConfigurationError: The object does not come from a factory, or its configuration cannot work.
    """
    return _definition_of(provider).configure()


def _definition_of(provider: Any) -> ProviderDefinition:
    definition = provider._definition if isinstance(provider, Provider) else None
    if definition is None:
        raise ConfigurationError(
            f"`provider` takes what a factory such as `openai.providers.bedrock(...)` returns, "
            f"got {type(provider).__name__}."
        )
    return definition
