"""What the flow of a run asks its driver to do, beyond the effects of the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, NamedTuple, Optional, TypeVar, Union

if TYPE_CHECKING:
    from openai_core.effects import Call

    from .turn import ResponsesRunnerTurn

T = TypeVar("T")


class Ask(NamedTuple):
    """Call a function of the user. The asynchronous driver awaits its result, which has to be awaitable there.

    Attributes:
        function: What is called; it takes no arguments.
    """

    function: Callable[[], Any]


class NextEvent(NamedTuple):
    """Take the next event of a stream; `None` at its end.

    Attributes:
        events: The iterator of the stream.
    """

    events: Any


class Pause(NamedTuple):
    """Hand a turn to the user, and go on when they ask for the next one.

    Attributes:
        turn: What the user sees.
    """

    turn: ResponsesRunnerTurn


class Group(NamedTuple):
    """Run a flow that starts jobs. All of them have ended when it ends; at most `limit` run at a time.

    Attributes:
        flow: The flow that starts the jobs.
        limit: How many jobs run at once, at least 1.
    """

    flow: RunFlow[Any]
    limit: int


class Start(NamedTuple):
    """Run a flow beside this one, in a thread or as a task; gives its `Job`. Only within a `Group`.

    Attributes:
        flow: The flow of the job.
    """

    flow: RunFlow[Any]


class Settle(NamedTuple):
    """Wait for a job, also while this run is being cancelled; the cancellation is raised afterwards.

    Attributes:
        job: What `Start` has given.
    """

    job: Job


class Job:
    """The outcome of a flow that runs beside another one."""

    def __init__(self) -> None:
        self.value: Any = None
        self.error: Optional[BaseException] = None
        self.ended: Any = None

    def result(self) -> Any:
        """Returns what the flow returned, or raises what it raised."""
        if self.error is not None:
            raise self.error
        return self.value


if TYPE_CHECKING:
    RunEffect = Union[Call, Ask, NextEvent, Pause, Group, Start, Settle]
    RunFlow = Generator[RunEffect, Any, T]
