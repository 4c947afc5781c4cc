"""Credentials that exchange something for tokens: kept, and renewed before they end, one renewal at a time."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Optional

from ..deadlines import Deadline
from ..effects import Call, Send, Sleep
from ..errors import APIConnectionError, SubjectTokenProviderError
from ..retries import DEFAULT_RETRY_POLICY
from ..retry_facts import RetryFacts, retry_facts_of_status
from .credentials import bearer
from .token_answers import REFUSALS, AccessToken, TokenExchangeError

if TYPE_CHECKING:
    import httpx

    from ..effects import Flow
    from ..options import SecurityOptions
    from ..retries import RetryPolicy
    from .locks import Lock

EXCHANGE_TIMEOUT_SECONDS = 10.0
MAX_EXCHANGE_RETRIES = 2
_PAUSE_SECONDS = 0.5
"""How long a token that could not be renewed is used before the next try."""

_TRANSIENT = (APIConnectionError, TokenExchangeError, SubjectTokenProviderError)


class TokenCache:
    """An access token and its times, on a clock that never goes back.

    Args:
        buffer: How many seconds before its end a token is to be renewed; at most half of its life.
        clock: Returns seconds on a clock that never goes back.
    """

    def __init__(self, buffer: float, clock: Callable[[], float]) -> None:
        self._buffer = buffer
        self._clock = clock
        self._token: Optional[str] = None
        self._renew_at = self._ends_at = 0.0
        self._issued: Deque[str] = deque(maxlen=8)

    def fresh(self) -> Optional[str]:
        """Returns the token if it need not be renewed yet."""
        return self._token if self._clock() < self._renew_at else None

    def usable(self) -> Optional[str]:
        """Returns the token if it has not ended yet."""
        return self._token if self._clock() < self._ends_at else None

    def keep(self, token: AccessToken) -> str:
        """Takes a new token in.

        Args:
            token: The token, whose life begins now.
        """
        now = self._clock()
        self._renew_at = now + token.lifetime - min(self._buffer, token.lifetime / 2)
        self._ends_at = now + token.lifetime
        self._issued.append(token.value)
        self._token = token.value
        return token.value

    def postpone(self) -> None:
        """Leaves the renewal for a little later."""
        self._renew_at = self._clock() + _PAUSE_SECONDS

    def forget(self, token: Optional[str] = None) -> None:
        """Drops the token, or that token only.

        Args:
            token: The token to drop if it is the one that is kept; `None`, the default, for whichever is kept.
        """
        if token is None or token == self._token:
            self._token = None

    def issued(self, token: str) -> bool:
        """Whether a token came from here.

        Args:
            token: The text of the token.
        """
        return token in self._issued


class TokenCredential:
    """Exchanges something for an API token, and keeps it until it grows old.

    A subclass gives `_offer`, `_request` and `_read`.

    Args:
        lock: Makes sure of one renewal at a time.
        buffer: How many seconds before its end a token is to be renewed.
        retry_policy: How long to wait after a failed exchange.
        max_retries: How often a failed exchange is repeated; at most twice.
        clock: Seconds on a clock that never goes back.
    """

    def __init__(
        self,
        lock: Lock,
        *,
        buffer: float,
        retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        max_retries: int = MAX_EXCHANGE_RETRIES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lock = lock
        self._retry_policy = retry_policy
        self._max_retries = min(max_retries, MAX_EXCHANGE_RETRIES)
        self._cache = TokenCache(buffer, clock)

    def _offer(self) -> Flow[Any]:
        """Yields effects and returns what is exchanged."""
        raise NotImplementedError

    def _request(self, offer: Any) -> httpx.Request:
        """Builds the request of one attempt."""
        raise NotImplementedError

    def _read(self, response: httpx.Response) -> AccessToken:
        """Returns the token of an answer, or raises why there is none."""
        raise NotImplementedError

    def headers(self, security: SecurityOptions) -> Flow[Dict[str, str]]:
        """Returns the header with a fresh token, exchanging one first where necessary.

        Args:
            security: The kinds of credentials that the operation accepts; without `bearer_auth` there is no header.
        """
        if not security.get("bearer_auth"):
            return {}
        return bearer((yield from self.token()))

    def refused(self, request: httpx.Request) -> bool:
        """Forgets the refused token, if it came from here; a new one may be accepted.

        Args:
            request: The request that was answered with 401, with the headers that it was sent with.
        """
        header = str(request.headers.get("authorization", ""))
        self.forget(header.partition(" ")[2])
        return self.issued(header)

    def issued(self, header: str) -> bool:
        """Whether the value of an Authorization header is a token that came from here.

        Args:
            header: The value, with its scheme.
        """
        scheme, _, token = header.partition(" ")
        return scheme == "Bearer" and self._cache.issued(token)

    def forget(self, token: Optional[str] = None) -> None:
        """Drops the token, or that token only, so that the next call exchanges another.

        Args:
            token: The token to drop if it is the current one; `None`, the default, for whichever is current.
        """
        self._cache.forget(token)

    def token(self) -> Flow[str]:
        """Returns a token that lasts a while.

        Raises:
            OAuthError: The exchange was refused.
            SubjectTokenProviderError: The platform gave no subject token.
            APIConnectionError: The exchange could not be reached.
            OpenAIError: The exchange failed.
        """
        token = self._cache.fresh()
        if token is not None:
            return token
        yield Call(self._lock.acquire)
        try:
            return self._cache.fresh() or (yield from self._renewed())
        finally:
            self._lock.release()

    def _renewed(self) -> Flow[str]:
        """Exchanges a token. One that has not ended goes on serving where the exchange fails for a passing reason."""
        try:
            token: AccessToken = yield from self._exchanged()
        except _TRANSIENT:
            usable = self._cache.usable()
            if usable is None:
                raise
            self._cache.postpone()
            return usable
        return self._cache.keep(token)

    def _exchanged(self) -> Flow[AccessToken]:
        offer = yield from self._offer()
        retries_taken = 0
        while True:
            request = self._request(offer)
            try:
                response: httpx.Response = yield from _sent(request)
            except APIConnectionError as error:
                facts = RetryFacts(True, None, type(error).__name__)
                if retries_taken >= self._max_retries:
                    raise
            else:
                facts = retry_facts_of_status(response.status_code, response.headers, time.time())
                final = response.status_code in REFUSALS or not facts.retryable
                if response.is_success or final or retries_taken >= self._max_retries:
                    return self._read(response)
            yield Sleep(self._retry_policy.delay(facts, retries_taken))
            retries_taken += 1


def _sent(request: httpx.Request) -> Flow[httpx.Response]:
    from ..transports.library_errors import failure_of

    arguments = {"auth": None, "follow_redirects": False}
    try:
        response: httpx.Response = yield Send(request, stream=False, deadline=Deadline(None), arguments=arguments)
    except Exception as error:
        failure = failure_of(error, request)
        if failure is None:
            raise
        raise failure from error
    return response
