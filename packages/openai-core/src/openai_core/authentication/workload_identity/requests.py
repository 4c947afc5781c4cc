"""The requests of a token exchange, which carry nothing but what is exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Mapping, Protocol, Tuple

from ...encoding.json import encode
from ...timeouts import timeouts_of

if TYPE_CHECKING:
    from typing import Any, Callable

    import httpx

    NewRequest = Callable[[str, str, Mapping[str, object], float], httpx.Request]


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


def requests_of(exchanger: Exchanger) -> NewRequest:
    """Returns what builds a request: method, URL, JSON body, timeout in seconds.

    Args:
        exchanger: The client that exchanges tokens.
    """

    def new(method: str, url: str, body: Mapping[str, object], timeout: float) -> httpx.Request:
        from ...transports.request_factory import new_request

        headers, content = _parts(exchanger, body)
        request: httpx.Request = new_request(
            exchanger._client, method=method, url=url, headers=headers, content=content, timeout=timeouts_of(timeout)
        )
        return request

    return new


def bare_requests_of(exchanger: Exchanger) -> NewRequest:
    """The same as `requests_of`, but takes over no headers, cookies or parameters of the HTTP client.

    Args:
        exchanger: The client that exchanges tokens.
    """

    def new(method: str, url: str, body: Mapping[str, object], timeout: float) -> httpx.Request:
        from ...transports.libraries import library_of

        headers, content = _parts(exchanger, body)
        library = library_of(exchanger._client)
        extensions = {"timeout": timeouts_of(timeout)}
        request: httpx.Request = library.Request(method, url, headers=headers, content=content, extensions=extensions)
        return request

    return new


def _parts(exchanger: Exchanger, body: Mapping[str, object]) -> Tuple[Dict[str, str], bytes]:
    headers = {"Accept": "application/json", "Content-Type": "application/json", "User-Agent": exchanger.user_agent}
    return headers, encode(body)
