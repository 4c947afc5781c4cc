"""Access tokens of Google Cloud, found and renewed by google-auth. Everything here may block."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Dict, Generator, Mapping, Optional

from ...errors import APITimeoutError, ConfigurationError, OpenAIError

if TYPE_CHECKING:
    import httpx

    Limits = Mapping[str, Optional[float]]

_SCOPES = ("https://www.googleapis.com/auth/cloud-platform",)


class GoogleCredentials:
    """The credentials of one client; google-auth keeps their tokens until they end.

    Args:
        given: Credentials of google-auth, or `None` for those of the environment (ADC).
    """

    def __init__(self, given: Optional[Any]) -> None:
        self._given = given
        self._found: Optional[Any] = None
        self._lock = threading.Lock()

    def headers(self, method: str, url: str, request: httpx.Request) -> Dict[str, str]:
        """Returns the headers that authenticate a request; one thread at a time looks for a token.

        Args:
            method: The HTTP method.
            url: Where the request goes.
            request: The request, whose limits count for the token service, too.

        Raises:
            APITimeoutError: The token service did not answer within the request's limits.
            OpenAIError: No token could be had.
        """
        limits: Limits = request.extensions.get("timeout", {})
        with self._turn(limits.get("pool"), request):
            try:
                return self._headers(method, url, request, limits)
            except OpenAIError:
                raise
            except Exception:
                # What google-auth raises may hold keys and the bodies of its requests.
                raise OpenAIError(
                    "Google's credentials gave no token for Vertex; check the credentials of the environment (ADC), "
                    "their access to the project, and whether they have expired."
                ) from None

    @contextmanager
    def _turn(self, seconds: Optional[float], request: httpx.Request) -> Generator[None, None, None]:
        if not self._lock.acquire(timeout=-1 if seconds is None else max(seconds, 0)):
            raise APITimeoutError(request=request)
        try:
            yield
        finally:
            self._lock.release()

    def _headers(self, method: str, url: str, request: httpx.Request, limits: Limits) -> Dict[str, str]:
        # No session outlives a look-up, so closing or cancelling a client leaves no connection of Google's behind.
        with _loaded("requests").Session() as session:
            transport = _bounded(session, request, limits)
            credentials: Any = self._discovered(transport) if self._found is None else self._found
            self._found = credentials
            headers: Dict[str, str] = {}
            credentials.before_request(transport, method, url, headers)
            return headers

    def _discovered(self, transport: Any) -> Any:
        if self._given is not None:
            return _loaded("google.auth.credentials").with_scopes_if_required(self._given, scopes=_SCOPES)
        return _loaded("google.auth").default(scopes=_SCOPES, request=transport)[0]


def _loaded(module: str) -> Any:
    """Returns a module of google-auth or requests, which are loaded only where a token is looked up."""
    try:
        return import_module(module)
    except ImportError as error:
        raise ConfigurationError(
            "Google's credentials for Vertex need google-auth: run `pip install openai[vertex]`, "
            "or pass a `token_provider`."
        ) from error


def _bounded(session: Any, request: httpx.Request, limits: Limits) -> Any:
    """Makes google-auth's transport keep to the limits of the request that needs the token."""
    send = _loaded("google.auth.transport.requests").Request(session)
    too_slow, failed = _loaded("requests").exceptions.Timeout, _loaded("google.auth.exceptions").TransportError
    timeout = (limits.get("connect"), limits.get("read"))

    def bounded(*arguments: Any, **settings: Any) -> Any:
        try:
            return send(*arguments, **{**settings, "timeout": timeout})
        except failed as error:
            if isinstance(error.__cause__, too_slow):
                raise APITimeoutError(request=request) from None
            raise

    return bounded
