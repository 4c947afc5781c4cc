"""How long a poller waits between two requests, and when it gives up."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple, Union

from openai_core.call.deadline_scopes import deadline_of_call
from openai_core.effects import Sleep
from openai_core.errors import ArgumentError
from openai_core.options import LARGEST, Omit, is_given, is_number, omit

from .errors import PollTimeoutError

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.options import Headers

DEFAULT_INTERVAL_MS = 1000
INTERVAL_HEADER = "openai-poll-after-ms"
_TOO_LONG = 10  # digits; nothing asks to come back in three months


class PollSchedule:
    """The waits of one poller.

    Args:
        client: The client that polls; its `deadline` bounds the whole helper.
        what: What is waited for, as messages call it.
        interval_ms: Milliseconds between two requests; by default what the API asks for (`openai-poll-after-ms`), else
            1000.
        max_wait_seconds: How long to wait in all. The last wait is cut to what is left, and followed by a last request.
        clock: Returns seconds on a clock that never goes back. Default: `time.monotonic`.

    Attributes:
        deadline: When the client's own deadline ends the helper.

    Raises:
        ArgumentError: A time is negative or not finite.
    """

    def __init__(
        self,
        client: Any,
        what: str,
        *,
        interval_ms: Union[float, Omit] = omit,
        max_wait_seconds: Union[float, Omit] = omit,
        clock: Optional[Callable[[], float]] = None,
    ) -> None:
        self.deadline = deadline_of_call(client.deadline)
        self._what = what
        self._interval_ms, self._max_wait = checked_times(interval_ms, max_wait_seconds)
        self._clock = clock or time.monotonic
        self._start = self._clock()

    def headers(self, extra_headers: Optional[Headers] = None) -> Dict[str, Any]:
        """Returns the headers of a poll, which tell the API that a helper polls, and how often if the user chose it.

        Args:
            extra_headers: The headers of the call, which go before these; `None`, the default, for none.
        """
        headers: Dict[str, Any] = {"X-Stainless-Poll-Helper": "true", **(extra_headers or {})}
        if self._interval_ms is not None:
            headers["X-Stainless-Custom-Poll-Interval"] = f"{self._interval_ms}"
        return headers

    def wait(self, headers: Mapping[str, str], seen: Any) -> Flow[None]:
        """Waits until the next request. Where the client's deadline is nearer, that request is the one that raises.

        Args:
            headers: The headers of the last answer.
            seen: What was seen in it.

        Raises:
            PollTimeoutError: There is no time left.
        """
        seconds = self._interval(headers)
        if self._max_wait is not None:
            remaining = self._start + self._max_wait - self._clock()
            if remaining <= 0:
                raise PollTimeoutError(self._what, self._max_wait, seen)
            seconds = min(seconds, remaining)
        until_deadline = self.deadline.remaining()
        if until_deadline is not None:
            seconds = min(seconds, max(until_deadline, 0))
        yield Sleep(seconds)

    def _interval(self, headers: Mapping[str, str]) -> float:
        if self._interval_ms is not None:
            return self._interval_ms / 1000
        asked = headers.get(INTERVAL_HEADER, "").strip()
        sensible = asked.isdecimal() and len(asked) < _TOO_LONG
        return (int(asked) if sensible else DEFAULT_INTERVAL_MS) / 1000


def checked_times(
    poll_interval_ms: Union[float, Omit], max_wait_seconds: Union[float, Omit] = omit
) -> Tuple[Optional[float], Optional[float]]:
    """Returns the times that a user gave for polling, or `None` for those not given.

    Helpers that first create something call this before they do.

    Args:
        poll_interval_ms: Milliseconds between two requests; `omit` for the helper's choice.
        max_wait_seconds: Seconds after which the helper gives up; `omit`, the default, for no limit.

    Raises:
        ArgumentError: A time is negative or not finite.
    """
    return checked_time("poll_interval_ms", poll_interval_ms), checked_time("max_wait_seconds", max_wait_seconds)


def checked_time(name: str, value: Union[float, Omit]) -> Optional[float]:
    """Returns one such time.

    Args:
        name: The name of the argument, for the message.
        value: What the user has given; `omit` for nothing.

    Raises:
        ArgumentError: It is negative or not finite.
    """
    if not is_given(value):
        return None
    if not is_number(value, most=LARGEST):
        raise ArgumentError(f"`{name}` must be a finite number that is not negative, but is {value!r}.")
    return value
