"""How long a client waits and how often it tries: the limits of all its calls, where a call has none of its own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from ..errors import ArgumentError
from ..options import DEFAULT_MAX_RETRIES, NOT_GIVEN, NotGiven, checked_on_truncation
from ..retries import DEFAULT_RETRY_POLICY
from ..timeouts import checked_seconds, default_timeouts, httpx_timeout, timeouts_of

if TYPE_CHECKING:
    import httpx

    from ..options import FinalRequestOptions, OnTruncation
    from ..retries import RetryPolicy


class Limits:
    """The limits of a client's calls.

    Args:
        timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit. Default: 600, and 5 to
            connect.
        max_retries: How often a failed attempt is repeated; a client has checked it. Default 2.
        retry_policy: How long to wait between attempts. Default: 0.5 s, doubling up to 8 s.
        deadline: Seconds for a whole call. Default: no limit.
        stream_idle_timeout: Seconds between two events of a stream. Default: no limit beyond `timeout`.
        on_truncation: What a stream does that ends in order, but without its last event: `"raise"`, the default, or
            `"ignore"`.

    Attributes:
        timeouts: The limit of each network operation in seconds, which requests carry. Reading it raises an
            `ArgumentError` where `timeout` cannot be used.

    Raises:
        ArgumentError: A limit is negative, or no number where it is not the timeout.
    """

    __slots__ = (
        "_timeout",
        "deadline",
        "max_retries",
        "on_truncation",
        "retry_policy",
        "stream_idle_timeout",
        "timeouts",
    )

    timeouts: Dict[str, Optional[float]]

    def __init__(
        self,
        *,
        timeout: Any = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry_policy: Optional[RetryPolicy] = None,
        deadline: Optional[float] = None,
        stream_idle_timeout: Optional[float] = None,
        on_truncation: OnTruncation = "raise",
    ) -> None:
        self.max_retries: int = max_retries
        self.timeout = timeout
        self.retry_policy: RetryPolicy = retry_policy or DEFAULT_RETRY_POLICY
        self.deadline: Optional[float] = _seconds_or_none(deadline, "deadline")
        self.stream_idle_timeout: Optional[float] = _seconds_or_none(stream_idle_timeout, "stream_idle_timeout")
        self.on_truncation = checked_on_truncation(on_truncation)

    @property
    def timeout(self) -> Union[float, httpx.Timeout, None]:
        """The limit of each network operation: seconds, an `httpx.Timeout`, or `None` for no limit."""
        if not isinstance(self._timeout, NotGiven):
            return self._timeout  # type: ignore[no-any-return]
        return httpx_timeout(default_timeouts())

    @timeout.setter
    def timeout(self, value: Any) -> None:
        try:
            self.timeouts = default_timeouts() if isinstance(value, NotGiven) else timeouts_of(value)
        except ArgumentError:
            if type(value) in (int, float):
                raise
            # Test suites give texts and doubles to clients that never send anything; the first request says it.
            with suppress(AttributeError):
                del self.timeouts
        self._timeout = value

    @timeout.deleter
    def timeout(self) -> None:
        del self._timeout

    def __getattr__(self, name: str) -> Any:
        if name != "timeouts":
            raise AttributeError(name)
        return timeouts_of(self._timeout)  # only where it cannot be used, so this raises what is wrong

    def keep_default(self, other: Limits) -> None:
        """Remembers that nobody chose the timeout, if that is so in the client that this one's was copied from.

        Args:
            other: The limits of that client.
        """
        self._timeout = other._timeout

    def stream_idle_timeout_of(self, options: FinalRequestOptions) -> Optional[float]:
        """Returns the limit between two events of a call's stream, in seconds.

        Args:
            options: The options of the call, whose own limit goes first.
        """
        own = options.stream_idle_timeout
        return self.stream_idle_timeout if isinstance(own, NotGiven) else own

    def copied(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        """Returns the limits of a copy, as arguments of its constructor.

        Args:
            changes: The arguments of `copy`, by name.
        """
        names = ("timeout", "max_retries", "deadline", "stream_idle_timeout", "on_truncation")
        kept = {name: getattr(self, name) if isinstance(changes[name], NotGiven) else changes[name] for name in names}
        return {**kept, "retry_policy": changes["retry_policy"] or self.retry_policy}


def _seconds_or_none(value: Optional[float], name: str) -> Optional[float]:
    return None if value is None else checked_seconds(value, name)
