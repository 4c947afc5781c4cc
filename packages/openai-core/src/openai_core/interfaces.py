"""The shapes that users may bring along: transports, credentials, hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, Mapping, Optional, Protocol

if TYPE_CHECKING:
    import httpx

    from .effects import Flow
    from .hooks import Attempt
    from .options import FinalRequestOptions, SecurityOptions


class Credential(Protocol):
    """Something that authenticates requests, asked before each attempt."""

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Yields effects and returns the headers that authenticate an operation with this security."""
        ...

    def refused(self, request: httpx.Request) -> bool:
        """Told that the API answered 401; returns whether new headers may do better."""
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
        """Yields effects and returns the options of an attempt, changed or not."""
        ...

    def sign(self, request: httpx.Request) -> Flow[None]:
        """Yields effects and authenticates the request of an attempt, before hooks see it."""
        ...

    def receive(self, response: httpx.Response) -> Flow[httpx.Response]:
        """Yields effects and returns the response of an attempt, changed or not."""
        ...


class Hook(Protocol):
    """A generator function around each attempt; `openai_core.hooks.around` says when it runs."""

    def __call__(self, attempt: Attempt, /) -> Generator[None, httpx.Response, None]:
        """Runs up to its `yield` before the attempt, and from there after it."""
        ...


class Transport(Protocol):
    """What sends requests: `httpx.Client` or `httpx2.Client`, or a class that behaves alike."""

    def send(self, request: Any, *, stream: bool = False) -> Any:
        """Sends the request; with `stream`, returns before the body has been read."""
        ...

    def close(self) -> None:
        """Closes all connections."""
        ...


class AsyncTransport(Protocol):
    """What sends requests asynchronously: `httpx.AsyncClient`, `httpx2.AsyncClient`, `DefaultAioHttpClient`."""

    async def send(self, request: Any, *, stream: bool = False) -> Any:
        """Sends the request; with `stream`, returns before the body has been read."""
        ...

    async def aclose(self) -> None:
        """Closes all connections."""
        ...
