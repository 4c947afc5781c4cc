"""How long a stream may take: the time between two events, and the deadline of the whole call. Without I/O."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Optional

from ..deadlines import DEADLINE_EXTENSION, Deadline
from ..errors import APITimeoutError, StreamIdleTimeoutError
from ..options import NotGiven, is_number

if TYPE_CHECKING:
    import httpx

    from ..options import FinalRequestOptions

DRAIN_SECONDS = 0.1
"""How long, in seconds, a complete stream is read on to its end, so that its connection can be used again."""

DRAIN_BYTES = 65536
"""How many bytes may follow the last event before the connection is given up."""


def limits_of(response: httpx.Response, client: Any, options: Optional[FinalRequestOptions]) -> Optional[StreamLimits]:
    """Returns the limits of a stream, or `None` where there are none.

    Args:
        response: Carries the call's deadline in its extensions, if there is one.
        client: Its `stream_idle_timeout`, in seconds, applies where the options give none.
        options: The request's options, where they are known.
    """
    idle_timeout = getattr(options, "stream_idle_timeout", None) if options is not None else NotGiven()
    if isinstance(idle_timeout, NotGiven):
        idle_timeout = getattr(client, "stream_idle_timeout", None)
    # A stream may be made by hand: around an iterator, with no response, or with doubles of tests, which limit nothing.
    deadline = getattr(response, "extensions", {}).get(DEADLINE_EXTENSION)
    if not isinstance(deadline, Deadline):
        deadline = None
    if not is_number(idle_timeout):
        idle_timeout = None
    if idle_timeout is None and deadline is None:
        return None
    return StreamLimits(response, idle_timeout, deadline)


class StreamLimits:
    """Measures the waits for one stream. The time that the consumer takes for an item is no wait.

    Args:
        response: The response that is read, for its request.
        idle_timeout: Seconds between two events with data; `None` for no limit.
        deadline: The deadline of the call; `None` for no limit.
        clock: Returns seconds on a clock that never goes back. Default `time.monotonic`.
    """

    __slots__ = ("_clock", "_deadline", "_idle_timeout", "_response", "_since")

    def __init__(
        self,
        response: httpx.Response,
        idle_timeout: Optional[float],
        deadline: Optional[Deadline],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._response = response
        self._idle_timeout = idle_timeout
        self._deadline = deadline
        self._clock = clock
        self._since: Optional[float] = None

    def wait(self) -> None:
        """Told that the stream waits for bytes; a new wait begins if the last one brought an event."""
        if self._since is None:
            self._since = self._clock()

    def check(self, *, progress: bool) -> None:
        """Told that bytes came in.

        Args:
            progress: Whether they completed an event with data.

        Raises:
            APITimeoutError: It took too long.
        """
        if progress:
            self._since = None
        failure = self.expired()
        if failure is not None:
            raise failure

    def expired(self) -> Optional[APITimeoutError]:
        """Returns the error for a limit that has passed, or `None`."""
        left = self.left()
        return self.error() if left is not None and left <= 0 else None

    def left(self) -> Optional[float]:
        """Returns the seconds that the next event may take, or `None` where nothing limits it."""
        left = [seconds for seconds in (self._idle_left(), self._deadline_left()) if seconds is not None]
        return min(left) if left else None

    def error(self) -> APITimeoutError:
        """Returns the error for the limit that comes first."""
        request = self._response.request
        idle, total = self._idle_left(), self._deadline_left()
        if self._deadline is not None and total is not None and (idle is None or total <= idle):
            return self._deadline.error(request)
        return StreamIdleTimeoutError(request, self._idle_timeout or 0.0)

    def _idle_left(self) -> Optional[float]:
        if self._idle_timeout is None or self._since is None:
            return None
        return self._since + self._idle_timeout - self._clock()

    def _deadline_left(self) -> Optional[float]:
        return None if self._deadline is None else self._deadline.remaining()
