"""The access tokens of a workload, for others than the client's own calls."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, Mapping, Optional

from ...effects import Send, Sleep, in_thread, is_replaced, run
from ...errors import OpenAIError
from ...public_names import public
from ...retries import DEFAULT_RETRY_POLICY
from ...timeouts import timeouts_of
from ...version import VERSION
from . import credential_of
from .exchange import TOKEN_EXCHANGE_URL

if TYPE_CHECKING:
    from ...effects import Effect, Flow
    from .credential import WorkloadIdentityCredential
    from .identities import WorkloadIdentity


@public
class WorkloadIdentityAuth:
    """Gives access tokens for a workload; they are kept and renewed before they end.

    Args:
        workload_identity: Who the workload is, and what gives its subject token.
        token_exchange_url: Where tokens are exchanged.
        _use_httpx2: Accepted for familiarity; the exchange always goes through the SDK's own HTTP client.
    """

    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity,
        token_exchange_url: str = TOKEN_EXCHANGE_URL,
        _use_httpx2: bool = True,
    ) -> None:
        exchanger = _Exchanger(workload_identity)
        self._bind(exchanger, exchanger.credential)
        self.token_exchange_url = token_exchange_url

    def _bind(self, client: Any, credential: Any) -> None:
        self._client = client
        self._credential: WorkloadIdentityCredential = credential

    @property
    def workload_identity(self) -> Mapping[str, Any]:
        """Who the workload is."""
        identity: Mapping[str, Any] = self._client.workload_identity
        return identity

    @property
    def token_exchange_url(self) -> str:
        """Where tokens are exchanged."""
        return self._credential.token_exchange_url

    @token_exchange_url.setter
    def token_exchange_url(self, url: str) -> None:
        self._credential.token_exchange_url = url

    def get_token(self) -> str:
        """Returns a token that lasts a while, exchanging one first where necessary; may block.

        Raises:
            OAuthError: The exchange was refused.
            OpenAIError: The exchange failed, or the client is asynchronous.
        """
        if self._client._asynchronous:
            raise OpenAIError("The client is asynchronous; await `get_token_async()` instead.")
        token: str = self._client._drive(self._credential.token(), self._client)
        return token

    _usual_get_token = staticmethod(get_token)

    async def get_token_async(self) -> str:
        """Returns a token that lasts a while, without blocking the event loop.

        Raises:
            OAuthError: The exchange was refused.
            OpenAIError: The exchange failed.
        """
        if self._client._asynchronous and not is_replaced(self.get_token, self._usual_get_token):
            token: str = await self._client._drive(self._credential.token(), self._client)
            return token
        return await in_thread(self.get_token, abandons=True)

    def invalidate_token(self, token: Optional[str] = None) -> None:
        """Drops the token, or that token only, so that the next call exchanges another.

        Args:
            token: The token to drop if it is the current one; `None`, the default, for whichever is current.
        """
        self._credential.forget(token)


def tokens_of(client: Any) -> WorkloadIdentityAuth:
    """Returns the tokens that a client's own calls use, for others.

    Args:
        client: A client that was made with `workload_identity=`.
    """
    tokens = WorkloadIdentityAuth.__new__(WorkloadIdentityAuth)
    tokens._bind(client, client.credential)
    return tokens


class _Exchanger:
    """Exchanges tokens where there is no client: the little of one that an exchange needs."""

    _asynchronous = False
    max_retries = 2
    retry_policy = DEFAULT_RETRY_POLICY
    timeouts = timeouts_of(None)
    user_agent = f"WorkloadIdentityAuth/Python {VERSION}"

    def __init__(self, workload_identity: Any) -> None:
        self.workload_identity = workload_identity
        self.credential, _ = credential_of(workload_identity, self)

    @cached_property
    def _client(self) -> Any:
        from ...transports.httpx import close_with, default_client

        return close_with(self, default_client())

    def _drive(self, flow: Flow[Any], _: Any) -> Any:
        return run(flow, self._perform)

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._client.send(effect.request, **effect.arguments)
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        function: Any = getattr(effect, "function")  # noqa: B009 - a call of either kind
        return function()
