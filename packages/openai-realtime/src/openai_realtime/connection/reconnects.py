"""Whether and when a lost connection is replaced. Pure: no clock, no socket, and the random numbers are injected;
the user's function is called through an effect, so that it may be a coroutine function."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, Optional, Union

from openai_core.effects import Call, run
from openai_core.errors import ArgumentError
from openai_core.logs import logger
from openai_core.public_names import public
from openai_core.retries import doubled

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from openai_core.effects import Flow
    from openai_core.options import Headers, Query
else:
    from typing_extensions import TypedDict

MAX_RETRIES = 5
INITIAL_DELAY = 0.5
MAX_DELAY = 8.0
_LEAST_JITTER = 0.75

RECOVERABLE_CLOSE_CODES = frozenset((1001, 1005, 1006, 1011, 1012, 1013, 1015))
"""Close codes of failures that a new connection may not meet (RFC 6455, section 7.4.1, and its IANA registry)."""


def is_recoverable_close(code: int) -> bool:
    """Whether a connection that was closed with this code is worth replacing.

    Args:
        code: The code of the close frame (RFC 6455, section 7.4).
    """
    return code in RECOVERABLE_CLOSE_CODES


@public
@dataclass(frozen=True)
class ReconnectingEvent:
    """What `on_reconnecting` is told before each attempt.

    Attributes:
        attempt: Which attempt this is, from 1.
        max_attempts: How many there are at most.
        delay: Seconds until it connects.
        close_code: The code that the lost connection was closed with; 1006 if it ended without one.
        extra_query: The query parameters that it will send.
        extra_headers: The headers that it will send.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Query
    extra_headers: Headers


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may change; `extra_query` and `extra_headers` replace the earlier ones altogether.

    Attributes:
        extra_query: The query parameters of the next handshake.
        extra_headers: The headers of the next handshake.
    """

    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    abort: bool
    """Whether no further attempt is made; false by default."""


OnReconnecting = Callable[
    [ReconnectingEvent], Union[Optional[ReconnectingOverrides], Awaitable[Optional[ReconnectingOverrides]]]
]
"""Decides about an attempt. In the asynchronous flavour it may be a coroutine function."""


class Reconnects:
    """The decisions of one connection.

    Args:
        on_reconnecting: Asked before each attempt; without it, connections are not replaced.
        max_retries: How many attempts follow each other without an event of the server in between.
        initial_delay: Seconds before the first attempt; they double with each further one.
        max_delay: Seconds that no delay exceeds.
        extra_query: Query parameters of the connection.
        extra_headers: Headers of the connection.
        jitter: Gives a number between 0 and 1; up to a quarter is taken off each delay by it.
    """

    def __init__(
        self,
        on_reconnecting: Optional[OnReconnecting] = None,
        *,
        max_retries: int = MAX_RETRIES,
        initial_delay: float = INITIAL_DELAY,
        max_delay: float = MAX_DELAY,
        extra_query: Query = {},  # noqa: B006
        extra_headers: Headers = {},  # noqa: B006
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.on_reconnecting = on_reconnecting
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.extra_query = extra_query
        self.extra_headers = extra_headers
        self.attempt = 0
        self._jitter = jitter

    def may_follow(self, close_code: int) -> bool:
        """Whether a connection that was closed with this code is replaced.

        Args:
            close_code: The code of the close frame; 1006 where there was none.
        """
        return self.on_reconnecting is not None and is_recoverable_close(close_code)

    def next_delay(self, close_code: int) -> Optional[float]:
        """Returns the seconds until the next attempt, or `None` to give up; nothing is awaited.

        Args:
            close_code: The code of the close frame; 1006 where there was none.
        """
        return run(self.asked(close_code), lambda effect: effect.function())

    def asked(self, close_code: int) -> Flow[Optional[float]]:
        """Returns the seconds until the next attempt, or `None` to give up.

        Args:
            close_code: The code of the close frame; 1006 where there was none.
        """
        if self.on_reconnecting is None or not self.may_follow(close_code) or self.attempt >= self.max_retries:
            return None
        self.attempt += 1
        delay = self._delay()
        event = ReconnectingEvent(
            self.attempt, self.max_retries, delay, close_code, self.extra_query, self.extra_headers
        )
        try:
            overrides = (yield Call(partial(self.on_reconnecting, event))) or {}
        except Exception:
            logger.warning("on_reconnecting raised an exception; giving up the connection", exc_info=True)
            return None
        if not isinstance(overrides, Mapping):
            raise ArgumentError(
                f"`on_reconnecting` returns a dictionary or nothing, but this is of type {type(overrides).__name__!r}."
            )
        if overrides.get("abort"):
            return None
        self.extra_query = overrides.get("extra_query", self.extra_query)
        self.extra_headers = overrides.get("extra_headers", self.extra_headers)
        return delay

    def _delay(self) -> float:
        delay = doubled(self.initial_delay, self.attempt - 1, self.max_delay)
        return delay * (_LEAST_JITTER + (1 - _LEAST_JITTER) * self._jitter())

    def progressed(self, event_type: object) -> None:
        """Counts attempts anew once the server has sent an event that is no error.

        Args:
            event_type: The type of the event, whatever the server has sent as such.
        """
        if isinstance(event_type, str) and event_type and event_type != "error":
            self.attempt = 0
