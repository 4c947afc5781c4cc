"""The credential of a workload: what its platform says of it is exchanged for tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping

from ...effects import CallInThread
from ..token_answers import AccessToken, read_answer
from ..token_credential import EXCHANGE_TIMEOUT_SECONDS, TokenCredential
from .exchange import TOKEN_EXCHANGE_URL, exchange_body

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from ..locks import Lock

    NewRequest = Callable[[str, str, Mapping[str, object], float], httpx.Request]

DEFAULT_REFRESH_BUFFER_SECONDS = 1200.0


class WorkloadIdentityCredential(TokenCredential):
    """Exchanges what proves a workload's identity for an API token (RFC 8693), and keeps it until it grows old.

    Args:
        identity: Who the workload is, and what gives its subject token.
        new_request: Builds a request: method, URL, JSON body, timeout in seconds.
        lock: Makes sure of one renewal at a time.
        token_exchange_url: Where tokens are exchanged.
        **details: The others of `TokenCredential`.
    """

    def __init__(
        self,
        identity: Mapping[str, Any],
        new_request: NewRequest,
        lock: Lock,
        *,
        token_exchange_url: str = TOKEN_EXCHANGE_URL,
        **details: Any,
    ) -> None:
        buffer = identity.get("refresh_buffer_seconds", DEFAULT_REFRESH_BUFFER_SECONDS)
        super().__init__(lock, buffer=buffer, **details)
        self.token_exchange_url = token_exchange_url
        self._identity = identity
        self._new_request = new_request

    def _offer(self) -> Flow[Dict[str, object]]:
        subject_token: object = None
        if "provider" in self._identity:
            subject_token = yield CallInThread(self._identity["provider"]["get_token"], abandons=True)
        return exchange_body(self._identity, subject_token)

    def _request(self, offer: Any) -> httpx.Request:
        return self._new_request("POST", self.token_exchange_url, offer, EXCHANGE_TIMEOUT_SECONDS)

    def _read(self, response: httpx.Response) -> AccessToken:
        return read_answer(response, only_code=self._identity.get("type") == "x509")
