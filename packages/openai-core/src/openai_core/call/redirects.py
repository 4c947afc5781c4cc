"""Following redirects without handing credentials to another origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import APIConnectionError
from ..logs import SENSITIVE_HEADERS

if TYPE_CHECKING:
    import httpx


def next_request(response: httpx.Response) -> httpx.Request:
    """Returns the request that a redirect asks for (RFC 9110, section 15.4).

    The HTTP library has chosen method, body and URL. To another origin go neither credentials nor the names of the
    organization and the project.

    Raises:
        APIConnectionError: The body would have to be sent again, but cannot be.
    """
    following = response.next_request
    assert following is not None
    if _origin(following.url) != _origin(response.request.url):
        for name in [*following.headers]:
            if name.lower() in SENSITIVE_HEADERS or name.lower() in ("openai-organization", "openai-project"):
                del following.headers[name]
    rewind = getattr(following.stream, "rewind", None)
    if rewind is not None and not rewind():
        raise APIConnectionError(
            message="The API redirected a request whose body cannot be sent twice; pass bytes or a path.",
            request=response.request,
        )
    return following


def _origin(url: httpx.URL) -> object:
    return (url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme))
