"""Following redirects: with the method and the body of a request, and without handing credentials to another origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Collection

from ..encoding.urls import origin_of, problem_of_host, shown
from ..errors import APIConnectionError
from ..redaction import carries_credential

if TYPE_CHECKING:
    import httpx

_MOVED = (301, 302)
_OF_BODY = ("content-length", "content-type", "transfer-encoding")


def next_request(response: httpx.Response, private_headers: Collection[str] = ()) -> httpx.Request:
    """Returns the request that a redirect asks for (RFC 9110, section 15.4).

    The HTTP library has chosen method, body and URL. Where it would make a GET of a request that has moved (301, 302),
    as browsers do, the method and the body are kept. To another origin goes no header that carries a credential or is
    private to the service. A user name in the new URL becomes no header: it would replace the key.

    Args:
        response: The response with a status of 3xx.
        private_headers: Names of further headers, in lower case, that stay within the origin.

    Raises:
        APIConnectionError: There can be no server at that address, the body would have to be sent again, but cannot be,
            or it was encrypted and would be sent in clear.
    """
    following = response.next_request
    assert following is not None
    url = str(following.url)
    problem = problem_of_host(url)
    if problem:
        raise _refused(response, f"to an address that {problem}: {shown(url)!r}")
    if following.url.userinfo:
        following.url = following.url.copy_with(userinfo=b"")
    if response.status_code in _MOVED and following.method != response.request.method:
        following = _moved(following, response.request)
    has_body = any(following.headers.get(name, "0") != "0" for name in ("content-length", "transfer-encoding"))
    if has_body and (response.request.url.scheme, following.url.scheme) == ("https", "http"):
        raise _refused(response, f"what was sent over HTTPS to {shown(url)!r}, without encryption; change `base_url`")
    if leaves_origin(response.request, following):
        for name, value in following.headers.multi_items():
            if name.lower() in private_headers or carries_credential(name, value):
                following.headers.pop(name, None)
    rewind = getattr(following.stream, "rewind", None)
    if rewind is not None and not rewind():
        raise _refused(response, "a request whose body cannot be sent twice; pass bytes or a path")
    return following


def leaves_origin(request: httpx.Request, following: httpx.Request) -> bool:
    """Whether a request goes to another origin than the one before it.

    Args:
        request: The request that was redirected.
        following: The request that follows it.
    """
    return origin_of(str(request.url)) != origin_of(str(following.url))


def _moved(following: Any, request: Any) -> Any:
    """Returns the request at its new address as it was: the library has taken its body away."""
    headers = following.headers.multi_items() + [
        (name, value) for name, value in request.headers.multi_items() if name.lower() in _OF_BODY
    ]
    unique = {name.lower(): (name, value) for name, value in headers if name.lower() in _OF_BODY}
    kept = [(name, value) for name, value in headers if name.lower() not in _OF_BODY]
    return type(request)(
        request.method,
        following.url,
        headers=[*kept, *unique.values()],
        stream=request.stream,
        extensions=following.extensions,
    )


def _refused(response: httpx.Response, what: str) -> APIConnectionError:
    return APIConnectionError(message=f"Connection error: the API redirected {what}.", request=response.request)
