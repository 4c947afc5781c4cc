"""Following redirects without handing credentials to another origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Collection

from ..encoding.urls import origin_of, problem_of_host, shown
from ..errors import APIConnectionError
from ..redaction import SENSITIVE_HEADERS

if TYPE_CHECKING:
    import httpx


def next_request(response: httpx.Response, private_headers: Collection[str] = ()) -> httpx.Request:
    """Returns the request that a redirect asks for (RFC 9110, section 15.4).

    The HTTP library has chosen method, body and URL. To another origin go neither credentials nor the headers
    that are private to the service.

    Args:
        response: The redirect.
        private_headers: Names of further headers, in lower case, that stay within the origin.

    Raises:
        APIConnectionError: There can be no server at that address, or the body would have to be sent again, but cannot be.
    """
    following = response.next_request
    assert following is not None
    problem = problem_of_host(str(following.url))
    if problem:
        raise APIConnectionError(
            message=f"Connection error: the API redirected to an address that {problem}: {shown(str(following.url))!r}.",
            request=response.request,
        )
    if origin_of(str(following.url)) != origin_of(str(response.request.url)):
        for name in [*following.headers]:
            if name.lower() in SENSITIVE_HEADERS or name.lower() in private_headers:
                del following.headers[name]
    rewind = getattr(following.stream, "rewind", None)
    if rewind is not None and not rewind():
        raise APIConnectionError(
            message="Connection error: the API redirected a request whose body cannot be sent twice; pass bytes or a path.",
            request=response.request,
        )
    return following
