"""What authenticates requests: keys, functions that give keys, and tokens exchanged for a workload's identity."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional

from .effects import Call, CallInThread, Send
from .errors import ArgumentError, OAuthError, OpenAIError

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, NotRequired, TypedDict

    from .effects import Flow
    from .options import SecurityOptions

    class SubjectTokenProvider(TypedDict):
        """Gives the token that proves a workload's identity; `get_token` may block."""

        token_type: Literal["jwt", "id"]
        get_token: Callable[[], str]

    class WorkloadIdentity(TypedDict):
        """A workload that exchanges its own identity for an API token; the buffer is in seconds, by default 1200."""

        identity_provider_id: str
        service_account_id: str
        provider: SubjectTokenProvider
        refresh_buffer_seconds: NotRequired[float]


TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"
_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
_SUBJECT_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_REFRESH_BUFFER = 1200.0
_EXCHANGE_TIMEOUT = 10.0


def bearer(token: Optional[str]) -> Dict[str, str]:
    """Returns the Authorization header for a token (RFC 6750, section 2.1), or nothing for an empty one.

    Raises:
        ArgumentError: The token cannot stand in a header.
    """
    if not token:
        return {}
    if not token.isascii() or not token.isprintable() or token != token.strip():
        raise ArgumentError(
            "The API key has characters that cannot stand in an HTTP header (a line break, a space at its end, "
            "or a letter outside ASCII); pass the key exactly as the dashboard shows it."
        )
    return {"Authorization": f"Bearer {token}"}


class KeyProvider:
    """A function that gives the API key, asked before each attempt.

    Args:
        provide: Returns the key, or (in the asynchronous client) an awaitable of it.
        remember: Told each key, so that the client can show the newest one.
    """

    def __init__(self, provide: Callable[[], Any], remember: Callable[[str], None]) -> None:
        self._provide = provide
        self._remember = remember

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Asks for the key where the operation accepts one."""
        if not security.get("bearer_auth"):
            return {}
        key = yield Call(self._provide)
        if not isinstance(key, str):
            raise ArgumentError(f"The `api_key` function must return a string, but it returned {type(key).__name__}.")
        self._remember(key)
        return bearer(key)

    def refused(self, request: httpx.Request) -> bool:
        """The next attempt would ask the same function, so a refusal stands."""
        return False


class WorkloadIdentityCredential:
    """Exchanges the token of a workload's platform for an API token (RFC 8693), and keeps it until it grows old.

    Args:
        identity: Who the workload is, and what gives its subject token.
        new_request: Builds a request: method, URL, headers, JSON body, timeout in seconds.
        token_url: Where tokens are exchanged.
        clock: Seconds on a clock that never goes back.
    """

    def __init__(
        self,
        identity: WorkloadIdentity,
        new_request: Callable[[str, str, Mapping[str, object], float], httpx.Request],
        token_url: str = TOKEN_EXCHANGE_URL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._identity = identity
        self._new_request = new_request
        self._token_url = token_url
        self._clock = clock
        self._token: Optional[str] = None
        self._fresh_until = 0.0

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Returns the header with a fresh token, exchanging one first where necessary."""
        if not security.get("bearer_auth"):
            return {}
        if self._token is None or self._clock() >= self._fresh_until:
            yield from self._exchange()
        return bearer(self._token)

    def refused(self, request: httpx.Request) -> bool:
        """Forgets the refused token; a new one may be accepted."""
        if request.headers.get("authorization") == f"Bearer {self._token}":
            self._token = None
        return True

    def _exchange(self) -> Flow[None]:
        from .deadlines import Deadline

        subject_token = yield CallInThread(self._identity["provider"]["get_token"])
        request = self._new_request("POST", self._token_url, self._exchange_body(subject_token), _EXCHANGE_TIMEOUT)
        arguments = {"auth": None, "follow_redirects": False}
        response = yield Send(request, stream=False, deadline=Deadline(None), arguments=arguments)
        self._keep(response)

    def _exchange_body(self, subject_token: object) -> Dict[str, object]:
        if not subject_token:
            raise OpenAIError("The workload identity provider returned an empty subject token.")
        kind = self._identity["provider"]["token_type"]
        if kind not in _SUBJECT_TOKEN_TYPES:
            raise ArgumentError(f"Unsupported subject token type {kind!r}; use 'jwt' or 'id'.")
        return {
            "grant_type": _GRANT_TYPE,
            "subject_token": subject_token,
            "subject_token_type": _SUBJECT_TOKEN_TYPES[kind],
            "identity_provider_id": self._identity["identity_provider_id"],
            "service_account_id": self._identity["service_account_id"],
        }

    def _keep(self, response: httpx.Response) -> None:
        try:
            body = response.json()
        except ValueError:
            body = None
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=response, body=body)
        if not response.is_success:
            raise OpenAIError(f"The token exchange failed with status {response.status_code}.")
        token = body.get("access_token") if isinstance(body, dict) else None
        lifetime = body.get("expires_in") if isinstance(body, dict) else None
        if not isinstance(token, str) or not token or not isinstance(lifetime, (int, float)):
            raise OpenAIError("The answer of the token exchange lacks a usable access_token or expires_in.")
        buffer = min(self._identity.get("refresh_buffer_seconds", _REFRESH_BUFFER), lifetime / 2)
        self._token = token
        self._fresh_until = self._clock() + lifetime - buffer
