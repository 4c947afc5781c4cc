"""The requests of a token exchange, which carry nothing but what is exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Mapping, Optional, Protocol

from ...deadlines import shortened
from ...encoding.json import encode

if TYPE_CHECKING:
    from typing import Any, Callable

    import httpx

    NewRequest = Callable[[str, str, Mapping[str, object], float], httpx.Request]

EXCHANGE_EXTENSION = "openai_token_exchange"
"""Marks the request of an exchange."""


class Exchanger(Protocol):
    """What an exchange needs of who makes it: a client, or tokens that stand alone."""

    @property
    def _client(self) -> Any:
        """The HTTP client."""
        ...

    @property
    def user_agent(self) -> str:
        """What it calls itself."""
        ...

    @property
    def timeouts(self) -> Dict[str, Optional[float]]:
        """The limits of its network operations, in seconds."""
        ...


def requests_of(exchanger: Exchanger) -> NewRequest:
    """Returns what builds a request: method, URL, JSON body, the longest timeout in seconds.

    It takes over no headers, cookies or parameters of the HTTP client.

    Args:
        exchanger: The client that exchanges tokens.
    """

    def new(method: str, url: str, body: Mapping[str, object], timeout: float) -> httpx.Request:
        from ...transports.libraries import library_of

        headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": exchanger.user_agent,
        }
        extensions = {"timeout": shortened(exchanger.timeouts, timeout), EXCHANGE_EXTENSION: True}
        library = library_of(exchanger._client)
        request: httpx.Request = library.Request(
            method, url, headers=headers, content=encode(body), extensions=extensions
        )
        return request

    return new
