"""How requests to Vertex are authenticated: with an access token, and never outside its origin."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, List, Mapping, Optional

from ...authentication.credentials import plain
from ...effects import Call, CallInThread
from ...encoding.urls import origin_of
from ...errors import APITimeoutError, ArgumentError, OpenAIError

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from .credentials import GoogleCredentials

_OTHER_CREDENTIALS = ("authorization", "api-key", "openai-organization", "openai-project")


class VertexAuthorization:
    """Authenticates with the token of a function, or of Google's credentials.

    Args:
        base_url: Where tokens may go.
        token_provider: Gives the token; an awaitable of it only in asynchronous clients.
        google: Looks the token up where there is no function.
    """

    def __init__(
        self, base_url: str, token_provider: Optional[Callable[[], Any]], google: Optional[GoogleCredentials]
    ) -> None:
        self._base_url = base_url
        self._token_provider = token_provider
        self._google = google

    def authorize(self, request: httpx.Request) -> Flow[None]:
        """Adds the token to a request.

        Args:
            request: The request, which gets an `Authorization` header.

        Raises:
            ArgumentError: The request has other credentials, or would leave the provider's origin.
            APITimeoutError: Google's token service did not answer in time.
            OpenAIError: No token could be had.
        """
        if origin_of(str(request.url)) != origin_of(self._base_url):
            raise ArgumentError("Credentials for Vertex are not sent to another origin than the provider's `base_url`.")
        if any(name in request.headers for name in _OTHER_CREDENTIALS):
            raise ArgumentError(
                "The Vertex provider authenticates by itself; leave out Authorization and api-key headers, "
                "and the organization and project of OpenAI."
            )
        if self._google is not None:
            google, method, url = self._google, request.method, str(request.url)
            found: Mapping[str, str] = yield CallInThread(lambda: google.headers(method, url, request), abandons=True)
            request.headers.update(found)
        elif self._token_provider is not None:
            token = yield from _token_of(self._token_provider, request)
            request.headers["Authorization"] = f"Bearer {token}"


def _token_of(provide: Callable[[], Any], request: httpx.Request) -> Flow[str]:
    limit = request.extensions.get("timeout", {}).get("read")
    start = time.monotonic()
    answers: List[Any] = []

    def ask() -> Any:
        answers.append(provide())
        return _within(answers[0], limit) if hasattr(answers[0], "__await__") else answers[0]

    try:
        token = yield Call(ask)
    except OpenAIError:
        raise
    except TimeoutError:
        raise APITimeoutError(request=request) from None
    except Exception:
        # What the function raised may hold secrets of its own.
        raise OpenAIError("The function that gives Vertex's access token failed.") from None
    if hasattr(token, "__await__"):
        for awaitable in (token, answers[0]):
            getattr(awaitable, "close", lambda: None)()
        raise ArgumentError("A Vertex token function that must be awaited needs the asynchronous client.")
    token = plain(token)
    if not isinstance(token, str) or not token or any(not 32 < ord(character) < 127 for character in token):
        raise ArgumentError("The function that gives Vertex's access token must return a text that fits in a header.")
    if limit is not None and time.monotonic() - start > limit:
        raise APITimeoutError(request=request)
    return token


async def _within(awaitable: Any, seconds: Optional[float]) -> Any:
    """Awaits a token, but not longer than a read of the request may take."""
    import anyio

    with anyio.fail_after(seconds):
        return await awaitable
