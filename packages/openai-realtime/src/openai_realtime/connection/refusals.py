"""What a handshake that opened no WebSocket means: where it is sent on to, and which error it is. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional
from urllib.parse import urljoin

from websockets import exceptions

from openai_core.encoding.urls import origin_of, problem_of_host, without_credentials
from openai_core.errors import APIConnectionError, APITimeoutError, ArgumentError, OpenAIError
from openai_core.redaction import redacted, snippet
from openai_core.transports.failures import is_certificate_error, proxy_refusal

from ..errors import NoWebSocketError

if TYPE_CHECKING:
    from openai_core.interfaces import CallingClient

_SCHEMES = {"http": "ws", "https": "wss"}
_REDIRECTS = (300, 301, 302, 303, 307, 308)
_FIRST_FAILURE = 400
_OF_ARGUMENTS = (AttributeError, TypeError, ValueError, OverflowError, exceptions.InvalidURI)


def with_websocket_scheme(url: str) -> str:
    """Returns a URL with `ws` for `http` and `wss` for `https`.

    Args:
        url: A URL with any scheme.
    """
    scheme, found, rest = url.partition("://")
    return _SCHEMES.get(scheme.lower(), scheme) + found + rest


def status_of(error: BaseException) -> Optional[int]:
    """Returns the HTTP status with which the server refused a WebSocket, if it did.

    Args:
        error: What opening the WebSocket has raised.
    """
    if _is_of_proxy(error):
        return None
    status = getattr(getattr(error, "response", None), "status_code", None)
    return status if isinstance(status, int) else None


def _is_of_proxy(error: BaseException) -> bool:
    # Before version 15, the library knows no proxies.
    return isinstance(error, getattr(exceptions, "ProxyError", ()))


def redirect_target(error: BaseException, url: str) -> Optional[str]:
    """Returns where a redirect leads, if it stays within the origin of the URL; without a user name that it names.

    Args:
        error: What opening the WebSocket has raised.
        url: Where it was opened.
    """
    if status_of(error) not in _REDIRECTS:
        return None
    location = getattr(error, "response").headers.get("Location")  # noqa: B009
    if location is None:
        return None
    target, _ = without_credentials(with_websocket_scheme(urljoin(url, location)))
    return target if not problem_of_host(target) and origin_of(target) == origin_of(url) else None


def request_of(url: str, headers: Optional[Mapping[str, str]] = None) -> Any:
    """Returns the handshake as a request, for errors and credentials.

    Args:
        url: The URL of the WebSocket.
        headers: Its headers (none by default).
    """
    from openai_core.imports import httpx

    return httpx.Request("GET", url.replace("ws", "http", 1), headers=headers)


def connection_error(client: CallingClient, error: Exception, url: str) -> Exception:
    """Returns the SDK's error for a WebSocket that could not be opened.

    Args:
        client: The client that opens the connection.
        error: What opening the WebSocket has raised.
        url: Where it was opened.
    """
    if isinstance(error, OpenAIError):
        return error
    request = request_of(url)
    if _is_of_proxy(error):
        return proxy_refusal(_answer_of_proxy(error), request)
    status = status_of(error)
    if status is not None:
        return _status_error(client, getattr(error, "response"), request)  # noqa: B009
    if isinstance(error, TimeoutError) or type(error).__name__ == "TimeoutError":
        return APITimeoutError(request=request)
    if _is_no_websocket(error):
        return NoWebSocketError(
            f"{redacted(url)} answered with something that is no WebSocket: {redacted(str(error))}.", request
        )
    if isinstance(error, OSError) or type(error).__module__.startswith("websockets."):
        message = f"The WebSocket could not be opened: {redacted(str(error)) or type(error).__name__}"
        return APIConnectionError(message=message, request=request, retryable=not is_certificate_error(error))
    return error


def _answer_of_proxy(error: BaseException) -> str:
    response = getattr(error, "response", None)
    return str(error) if response is None else f"{response.status_code} {response.reason_phrase}"


def refuse_argument(error: Exception, url: str) -> None:
    """Raises `ArgumentError` for a failure that no further attempt changes, because it is about what was given.

    Args:
        error: What opening the WebSocket has raised.
        url: Where it was opened.
    """
    if isinstance(error, (OSError, OpenAIError)):
        return
    if isinstance(error, _OF_ARGUMENTS) or _is_about_proxies(error):
        raise ArgumentError(
            f"A WebSocket to {redacted(url)} cannot be opened: {redacted(str(error))}. "
            "Check the address, the headers and `websocket_connection_options`."
        ) from error


def _is_about_proxies(error: Exception) -> bool:
    return type(error).__name__ == "InvalidProxy"  # since websockets 15


def _is_no_websocket(error: Exception) -> bool:
    """Whether a whole answer came that is none of a WebSocket: not of a proxy, and not cut off."""
    is_answer = (
        isinstance(error, (exceptions.InvalidHandshake, exceptions.InvalidMessage))
        and "Proxy" not in type(error).__name__
    )
    return is_answer and not isinstance(error.__cause__, EOFError)


def _status_error(client: CallingClient, refusal: Any, request: Any) -> Exception:
    from openai_core.imports import httpx

    if refusal.status_code in _REDIRECTS and refusal.headers.get("Location") is not None:
        return APIConnectionError(
            message="The API redirected a WebSocket to another origin; credentials do not go there.",
            request=request,
            retryable=False,
        )
    if refusal.status_code < _FIRST_FAILURE:
        return _no_websocket(refusal, request)
    headers = [(name, value) for name, value in refusal.headers.raw_items() if name.lower() != "content-encoding"]
    response = httpx.Response(
        refusal.status_code, headers=headers, content=bytes(getattr(refusal, "body", None) or b""), request=request
    )
    return client._make_status_error_from_response(response)


def _no_websocket(answer: Any, request: Any) -> NoWebSocketError:
    body = bytes(getattr(answer, "body", None) or b"").decode("utf-8", "replace").strip()
    begins = f"; its body begins with {snippet(body)}" if body else ""
    what = f"answered the handshake with {answer.status_code}, so it is no WebSocket{begins}"
    return NoWebSocketError(f"{redacted(str(request.url))} {what}. Check `base_url` or `websocket_base_url`.", request)
