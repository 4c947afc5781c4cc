"""Limits of requests and tokens a minute, kept exactly: over no 60 seconds is more let through than the limit."""

from __future__ import annotations

import json
from collections import deque
from typing import Any, Callable, Deque, Dict, Optional, Tuple

from .wire.errors import APIFailure
from .wire.messages import Headers, Reply, Request

ANY_MODEL = "*"
MINUTE = 60.0

_LIMITED = ("/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations")
_DEFAULT_REQUESTS, _DEFAULT_TOKENS = 10_000, 2_000_000


class Window:
    """What arrived within the last minute.

    Args:
        limit: The most that may be let through within 60 seconds; `None` lets everything through.

    Attributes:
        peak: The most that arrived within any 60 seconds, refused requests included.
    """

    def __init__(self, limit: Optional[int]) -> None:
        self.limit = limit
        self.peak: int = 0
        self._admitted: Deque[Tuple[float, int]] = deque()
        self._arrived: Deque[Tuple[float, int]] = deque()
        self._used = self._offered = 0

    def fits(self, amount: int, now: float) -> bool:
        """Counts an arrival and tells whether it is within the limit.

        Args:
            amount: How much arrives: one request, or a number of tokens.
            now: Seconds on a clock that never goes back.
        """
        self._forget(now)
        self._arrived.append((now, amount))
        self._offered += amount
        self.peak = max(self.peak, self._offered)
        return self.limit is None or self._used + amount <= self.limit

    def admit(self, amount: int, now: float) -> None:
        """Counts what was let through.

        Args:
            amount: How much was let through.
            now: Seconds on a clock that never goes back.
        """
        self._admitted.append((now, amount))
        self._used += amount

    def _forget(self, now: float) -> None:
        while self._admitted and self._admitted[0][0] <= now - MINUTE:
            self._used -= self._admitted.popleft()[1]
        while self._arrived and self._arrived[0][0] <= now - MINUTE:
            self._offered -= self._arrived.popleft()[1]

    def remaining(self) -> int:
        """How much may still be let through now."""
        return 0 if self.limit is None else self.limit - self._used

    def wait(self, amount: int, now: float) -> float:
        """Seconds until so much more fits; 0 if it fits now.

        Args:
            amount: How much is to fit.
            now: Seconds on a clock that never goes back.
        """
        missing = amount - self.remaining()
        for when, freed in self._admitted:
            if missing <= 0:
                break
            missing -= freed
            if missing <= 0:
                return when + MINUTE - now
        return 0.0

    def full_after(self, now: float) -> float:
        """Seconds until nothing of the last minute counts any more.

        Args:
            now: Seconds on a clock that never goes back.
        """
        return self._admitted[-1][0] + MINUTE - now if self._admitted else 0.0


class RateLimits:
    """The limits of an account, enforced by 429 and told in headers. Without `set`, only headers tell of large ones.

    Args:
        clock: Returns seconds on a clock that never goes back.

    Attributes:
        refused: How many requests were refused.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._limits: Dict[str, Tuple[Optional[int], Optional[int]]] = {}
        self._windows: Dict[str, Tuple[Window, Window]] = {}
        self.refused: int = 0

    def set(
        self,
        model: str = ANY_MODEL,
        *,
        requests_per_minute: Optional[int] = None,
        tokens_per_minute: Optional[int] = None,
    ) -> None:
        """Sets the limits of a model, `"*"` for each model that has none of its own. `None` is no limit.

        Args:
            model: The name of the model (`*` by default).
            requests_per_minute: The most requests within 60 seconds; `None`, the default, for no limit.
            tokens_per_minute: The most tokens within 60 seconds; `None`, the default, for no limit.
        """
        self._limits[model] = (requests_per_minute, tokens_per_minute)
        self._windows.pop(model, None)

    def peak(self, model: str) -> Tuple[int, int]:
        """The most requests and the most tokens that arrived for a model within any 60 seconds.

        Args:
            model: The name of the model.
        """
        requests, tokens = self._windows_of(model)
        return requests.peak, tokens.peak

    def clear(self) -> None:
        """Forgets all limits and what was counted."""
        self._limits.clear()
        self._windows.clear()
        self.refused = 0

    def check(self, request: Request) -> Optional[Reply]:
        """Counts a request; returns the refusal if it is above a limit.

        Args:
            request: The request of the client.
        """
        if not self._limits or not _is_limited(request):
            return None
        model, tokens = _needs(request)
        now = self._clock()
        by_request, by_token = self._windows_of(model)
        fits = [by_request.fits(1, now), by_token.fits(tokens, now)]
        if all(fits):
            by_request.admit(1, now)
            by_token.admit(tokens, now)
            return None
        self.refused += 1
        wait = max(by_request.wait(1, now), by_token.wait(tokens, now))
        return _refusal(model, "tokens" if fits[0] else "requests", wait)

    def headers(self, request: Request, reply: Reply) -> Headers:
        """The `x-ratelimit-*` headers of an answer.

        Args:
            request: The request of the client.
            reply: The answer to it.
        """
        if not _is_limited(request):
            return []
        if not self._limits:
            return _headers_of_no_limits(request, reply)
        now = self._clock()
        found: Headers = []
        for kind, window in zip(("requests", "tokens"), self._windows_of(_needs(request)[0])):
            if window.limit is not None:
                found += [
                    (f"x-ratelimit-limit-{kind}", str(window.limit)),
                    (f"x-ratelimit-remaining-{kind}", str(max(0, window.remaining()))),
                    (f"x-ratelimit-reset-{kind}", f"{window.full_after(now):.3f}s"),
                ]
        return found

    def _windows_of(self, model: str) -> Tuple[Window, Window]:
        windows = self._windows.get(model)
        if windows is None:
            requests, tokens = self._limits.get(model, self._limits.get(ANY_MODEL, (None, None)))
            windows = self._windows[model] = (Window(requests), Window(tokens))
        return windows


def _is_limited(request: Request) -> bool:
    return request.method == "POST" and request.path in _LIMITED


def _needs(request: Request) -> Tuple[str, int]:
    try:
        body: Any = json.loads(request.body)
    except ValueError:
        body = None
    body = body if isinstance(body, dict) else {}
    limits = [body.get(name) for name in ("max_completion_tokens", "max_output_tokens", "max_tokens")]
    output = next((limit for limit in limits if type(limit) is int), 0)
    return str(body.get("model")), _rough_tokens(request) + output


def _rough_tokens(request: Request) -> int:
    # A rough count is enough here: four bytes of a request are about one token.
    return len(request.body) // 4 + 1


def _refusal(model: str, kind: str, wait: float) -> Reply:
    message = f"Rate limit reached for {model[:100]} on {kind} per min. Please try again in {wait:.3f}s."
    headers = [("retry-after-ms", str(int(wait * 1000) + 1)), ("retry-after", str(int(wait) + 1))]
    return APIFailure(429, message, type=kind, code="rate_limit_exceeded", headers=headers).reply()


def _headers_of_no_limits(request: Request, reply: Reply) -> Headers:
    exhausted = reply.status == 429
    tokens = min(_DEFAULT_TOKENS, _rough_tokens(request))
    return [
        ("x-ratelimit-limit-requests", str(_DEFAULT_REQUESTS)),
        ("x-ratelimit-limit-tokens", str(_DEFAULT_TOKENS)),
        ("x-ratelimit-remaining-requests", "0" if exhausted else str(_DEFAULT_REQUESTS - 1)),
        ("x-ratelimit-remaining-tokens", str(_DEFAULT_TOKENS - tokens)),
        ("x-ratelimit-reset-requests", "6ms"),
        ("x-ratelimit-reset-tokens", f"{tokens * 60_000 // _DEFAULT_TOKENS}ms"),
    ]
