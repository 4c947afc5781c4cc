"""HTTP clients that send what a workload's identity is at stake in.

A token exchange goes through the connections of the user's HTTP client, and through nothing else of it. A request with
the token of a certificate passes through all that the user has put into it, and is judged where it leaves.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable, Protocol

from .requests import EXCHANGE_EXTENSION

if TYPE_CHECKING:
    import httpx

    Judge = Callable[[httpx.Request], None]


class IdentifiedClient(Protocol):
    """What is asked of a client with a workload's identity."""

    @property
    def _client(self) -> Any:
        """The HTTP client."""
        ...

    @property
    def signer(self) -> Any:
        """What checks requests with the token of a certificate; `None` for other identities."""
        ...


def sender_of(client: IdentifiedClient, request: httpx.Request) -> Any:
    """Returns the HTTP client that sends a request.

    Args:
        client: The client that makes the call.
        request: The request that is about to be sent.
    """
    http_client = client._client
    if EXCHANGE_EXTENSION in request.extensions:
        return bare(http_client, request)
    return http_client if client.signer is None else judged(http_client, client.signer.judge_of(request))


def bare(http_client: Any, request: httpx.Request) -> Any:
    """Returns an HTTP client with the connections of another one, but without its hooks, cookies and overridden steps.

    Args:
        http_client: The other one.
        request: What is to be sent; its URL says which connections.

    Raises:
        RuntimeError: The other one is closed.
    """
    from ...transports.libraries import is_async_client, library_of

    if not hasattr(http_client, "_transport_for_url"):
        return http_client
    if http_client.is_closed:
        raise RuntimeError("The HTTP client is closed.")
    library = library_of(http_client)
    kind = library.AsyncClient if is_async_client(http_client) else library.Client
    return kind(transport=JudgedTransport(http_client._transport_for_url(request.url), _pass), trust_env=False)


def judged(http_client: Any, judge: Judge) -> Any:
    """Returns a twin of an HTTP client whose connections get no request that is refused.

    Args:
        http_client: The HTTP client; hooks, cookies and the rest of the twin are its own.
        judge: Raises what is wrong with a request as it leaves.
    """
    kind: Any = type(http_client)
    if not hasattr(kind, "_transport_for_url"):
        return http_client
    twin = object.__new__(_judged_class(kind))
    vars(twin).update(vars(http_client), _judge=judge)
    return twin


@lru_cache(maxsize=16)
def _judged_class(kind: Any) -> Any:
    class Judged(kind):  # type: ignore[misc]
        def _transport_for_url(self, url: Any) -> Any:
            return JudgedTransport(super()._transport_for_url(url), self._judge)

        def __del__(self) -> None:
            """Ends nothing, for all belongs to the other one."""

    return Judged


class JudgedTransport:
    """Hands requests on to a transport if nothing is wrong with them; whoever made the transport closes it.

    Args:
        transport: A transport of httpx or httpx2.
        judge: Raises what is wrong with a request.
    """

    def __init__(self, transport: Any, judge: Judge) -> None:
        self._transport = transport
        self._judge = judge

    def handle_request(self, request: Any) -> Any:
        """Sends a request.

        Args:
            request: A request of httpx or httpx2.
        """
        self._judge(request)
        return self._transport.handle_request(request)

    async def handle_async_request(self, request: Any) -> Any:
        """Does the same as `handle_request`, asynchronously.

        Args:
            request: A request of httpx or httpx2.
        """
        self._judge(request)
        return await self._transport.handle_async_request(request)

    def close(self) -> None:
        """Leaves the transport open."""

    async def aclose(self) -> None:
        """Leaves the transport open."""


def _pass(request: httpx.Request) -> None:
    return None
