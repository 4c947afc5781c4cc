"""What a poller raises."""

from __future__ import annotations

from typing import Any, Dict, Tuple, Type

from openai_core.errors import OpenAIError


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """Something was not finished after `max_wait_seconds`. It goes on at the API; poll again to wait longer.

    Attributes:
        max_wait_seconds: The limit in seconds.
        last: The object as it was seen last.

    Args:
        what: What was waited for, to begin the message with.
    """

    max_wait_seconds: float
    last: Any

    def __init__(self, what: str, max_wait_seconds: float, last: Any) -> None:
        super().__init__(f"{what} was not finished after {max_wait_seconds:g} seconds; it was {_status(last)}.")
        self.max_wait_seconds = max_wait_seconds
        self.last = last

    def __reduce__(self) -> Any:
        return (_restored, (type(self), self.args, self.__dict__))


def _status(item: Any) -> str:
    return f"{getattr(item, 'status', None) or 'in an unknown state'}"


def _restored(cls: Type[PollTimeoutError], args: Tuple[Any, ...], state: Dict[str, Any]) -> PollTimeoutError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error
