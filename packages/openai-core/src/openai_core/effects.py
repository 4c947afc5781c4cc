"""What a flow asks its driver to do. The flow decides, the driver acts; each effect yields the result to the flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, Iterable, Mapping, NamedTuple, TypeVar

if TYPE_CHECKING:
    import httpx

    from .deadlines import Deadline

T = TypeVar("T")


class Send(NamedTuple):
    """Send the request and return the response; with `stream`, before its body has been read."""

    request: httpx.Request
    stream: bool
    deadline: Deadline
    arguments: Mapping[str, Any]


class Read(NamedTuple):
    """Read the rest of the response's body into memory."""

    response: httpx.Response


class Close(NamedTuple):
    """Close the response and give its connection back."""

    response: httpx.Response


class Sleep(NamedTuple):
    """Wait that many seconds."""

    seconds: float


class Call(NamedTuple):
    """Call a function of the user with no arguments; an awaitable result is awaited by the asynchronous driver."""

    function: Callable[[], Any]


class CallInThread(NamedTuple):
    """Call a function that may block; the asynchronous driver runs it in a worker thread."""

    function: Callable[[], Any]


class Gather(NamedTuple):
    """Run flows at the same time, in threads or as tasks, and return their results in order.

    Each flow is taken from the iterable only when it can start. The first error ends the rest and is raised: tasks are
    cancelled, threads finish the flow that they are in.
    """

    flows: Iterable[Generator[Any, Any, Any]]
    limit: int


if TYPE_CHECKING:
    from typing import Union

    Effect = Union[Send, Read, Close, Sleep, Call, CallInThread, Gather]
    Flow = Generator[Effect, Any, T]
