"""The loop that all pollers share, and calls that follow each other within one deadline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from openai_core.call.deadline_scopes import deadline_of_call, until
from openai_core.effects import Call

if TYPE_CHECKING:
    from openai_core.effects import Flow

    from .schedule import PollSchedule


def poll_until(finished: Callable[[Any], bool], fetch: Callable[[], Any], schedule: PollSchedule) -> Flow[Any]:
    """Polls an object until it is finished, and returns it.

    Args:
        finished: Whether nothing more will happen to what was fetched.
        fetch: Fetches it, through `with_raw_response`, because the headers say when to ask again.
        schedule: How long to wait, and until when.

    Raises:
        PollTimeoutError: `max_wait_seconds` is over.
        DeadlineExceededError: The client's `deadline` is over.
    """
    while True:
        response = yield from until(schedule.deadline, Call(fetch))
        seen = response.parse()
        if finished(seen):
            return seen
        yield from schedule.wait(response.headers, seen)


def in_turn(client: Any, first: Callable[[], Any], *further: Callable[[Any], Any]) -> Flow[Any]:
    """Makes calls one after the other, each with the result of the one before; the client's deadline bounds them all.

    Returns the last result.

    Args:
        client: The client that makes the calls.
        first: Makes the first call.
        further: Each makes the next call, given the result of the one before.
    """
    deadline = deadline_of_call(client.deadline)
    result = yield from until(deadline, Call(first))
    for function in further:
        result = yield from until(deadline, _call_with(function, result))
    return result


def _call_with(function: Callable[[Any], Any], argument: Any) -> Call:
    return Call(lambda: function(argument))
