"""When the stream of a background response is dropped: whether it goes on, from where, and after how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from openai_core.errors import retry_facts
from openai_core.retries import RetryEvent

if TYPE_CHECKING:
    from openai_core.errors import APIConnectionError
    from openai_core.retries import RetryPolicy


class Resumption:
    """Watches the events of one response. Attempts that bring no new event are limited; progress starts afresh.

    Args:
        open_again: Sends the request for the events of a response, by its id, after a sequence number.
        max_retries: How many attempts in a row may fail to bring a new event.
        policy: How long to wait before each.
        sleep: Waits that many seconds.

    Attributes:
        sleep: Waits for some seconds.
        response_id: The response's id, once an event has told it.
        last: The highest sequence number so far.
    """

    def __init__(
        self,
        open_again: Callable[[str, int], Any],
        *,
        max_retries: int,
        policy: RetryPolicy,
        sleep: Callable[[float], Any],
    ) -> None:
        self._open_again = open_again
        self._max_retries = max_retries
        self._policy = policy
        self._failures = 0
        self.sleep = sleep
        self.response_id: Optional[str] = None
        self.last = -1

    def is_new(self, event: Any) -> bool:
        """Takes the next event of the stream; tells whether it was not there before.

        Args:
            event: The next event of the stream.
        """
        if self.response_id is None:
            self.response_id = getattr(getattr(event, "response", None), "id", None)
        number = getattr(event, "sequence_number", None)
        if not isinstance(number, int):
            return True
        if number <= self.last:
            return False
        self.last, self._failures = number, 0
        return True

    def wait_after(self, error: APIConnectionError) -> Optional[float]:
        """Told that the stream was dropped, or could not be opened again.

        Args:
            error: Why reading or opening has failed.

        Returns:
            Seconds to wait before it is opened again, or `None` if the error is to be raised.
        """
        if self.response_id is None or not error.retryable or self._failures >= self._max_retries:
            return None
        facts = retry_facts(error)
        delay = self._policy.delay(facts, self._failures)
        self._failures += 1
        if self._policy.on_retry is not None:
            self._policy.on_retry(RetryEvent(self._failures, facts.reason, delay))
        return delay

    def open_again(self) -> Any:
        """Asks for the events after the last one; returns the stream, or what it has to be waited for with."""
        assert self.response_id is not None
        return self._open_again(self.response_id, self.last)
