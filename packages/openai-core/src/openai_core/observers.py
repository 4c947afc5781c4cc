"""Observers: told of each call from its beginning to its end, streams included. They see, and change nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Optional, Sequence

from .logs import logger_of

if TYPE_CHECKING:
    import httpx

    from .options import FinalRequestOptions


class Observer:
    """What an observer may be told; a subclass overrides what it wants to know.

    A plugin adds it with `context.observers.append(observer)`. Its methods run in the thread or task that makes the
    call, and must not wait. What they raise is logged as a warning and otherwise ignored: a call never fails because
    somebody watches it.
    """

    def started(self, call: ObservedCall) -> None:
        """Runs once for each call, before its first attempt.

        Args:
            call: The call; the same object comes with all that follows.
        """

    def received(self, call: ObservedCall, result: Any) -> None:
        """Runs for each decoded result: once for an answer, once for each item of a stream.

        That of `.with_raw_response` is decoded at once, so that it is told here; its `parse()` does not do it again. Of
        `.with_streaming_response` nothing is told but the result of its `parse()`, which may be after the end.

        Args:
            call: The call that `started` was told of.
            result: The decoded answer or item.
        """

    def ended(self, call: ObservedCall, error: Optional[BaseException]) -> None:
        """Runs once: when the answer is there, when the stream is closed, or when the call has failed.

        Args:
            call: The call that `started` was told of.
            error: What ended it; `None` after an answer, or a stream that was read or closed.
        """


class ObservedCall:
    """One call, as observers see it.

    Attributes:
        client: The client that makes it.
        options: What it sends: `method`, `url`, `json_data` and so on.
        stream: Whether the answer is an event stream.
        response: The HTTP response, once it is there.
        retries_taken: How many retries it took.
        started_at: When it began, in seconds of `time.perf_counter`.
        first_result_at: When its first result was decoded, on the same clock; `None` before that.
    """

    def __init__(self, client: Any, options: FinalRequestOptions, stream: bool) -> None:
        self.client = client
        self.options = options
        self.stream = stream
        self.response: Optional[httpx.Response] = None
        self.retries_taken = 0
        self.started_at: float = time.perf_counter()
        self.first_result_at: Optional[float] = None
        self._observers: Sequence[Observer] = client.observers
        self._ended = False
        self._tell("started")

    def receive(self, result: Any) -> None:
        """Told of a decoded result.

        Args:
            result: The decoded answer or item.
        """
        if self.first_result_at is None:
            self.first_result_at = time.perf_counter()
        self._tell("received", result)

    def end(self, error: Optional[BaseException] = None) -> None:
        """Told that the call is over; later calls have no effect.

        Args:
            error: Why the call failed; `None`, the default, where it did not.
        """
        if not self._ended:
            self._ended = True
            self._tell("ended", None if isinstance(error, GeneratorExit) else error)

    def watching(self, read: Callable[[Any], Any], nothing: Sequence[object]) -> Callable[[Any], Any]:
        """Wraps what reads the items of a stream.

        Args:
            read: Returns an item for an event.
            nothing: What it returns where there is none.
        """

        def watched(event: Any) -> Any:
            item = read(event)
            if not any(item is each for each in nothing):
                self.receive(item)
            return item

        return watched

    def _tell(self, what: str, *details: Any) -> None:
        for observer in self._observers:
            try:
                getattr(observer, what)(self, *details)
            except Exception as error:
                logger_of(self.client).warning(
                    "%s of %s failed: %s", what, type(observer).__name__, type(error).__name__
                )
