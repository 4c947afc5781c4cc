"""What a flow asks its driver to do, and the loop of a driver. The flow decides, the driver acts."""

from __future__ import annotations

import sys
from types import MethodType
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Generator, Iterable, Mapping, TypeVar

if TYPE_CHECKING:
    import httpx

    from .deadlines import Deadline

T = TypeVar("T")

HAS_THREADS = sys.platform not in ("emscripten", "wasi")
"""Whether this platform can start a thread; WebAssembly cannot."""


# Plain classes: as named tuples, which are compiled where they are defined, they were a fifteenth of the whole import.


class Send:
    """Send the request and return the response; with `stream`, before its body has been read.

    Args:
        request: The request, complete and authenticated.
        stream: Whether the body is left unread.
        deadline: When the call has to be over.
        arguments: Further keyword arguments of the HTTP client's `send`.
    """

    __slots__ = ("arguments", "deadline", "request", "stream")

    def __init__(self, request: httpx.Request, stream: bool, deadline: Deadline, arguments: Mapping[str, Any]) -> None:
        self.request = request
        self.stream = stream
        self.deadline = deadline
        self.arguments = arguments


class Read:
    """Read the rest of the response's body into memory.

    Args:
        response: The response whose body is unread, at least in part.
    """

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Close:
    """Close the response and give its connection back.

    Args:
        response: The response that nobody reads further.
    """

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Sleep:
    """Wait that many seconds.

    Args:
        seconds: How long, from 0.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Call:
    """Call a function of the user with no arguments; an awaitable result is awaited by the asynchronous driver.

    Args:
        function: What is called; it may be a coroutine function where the client is asynchronous.
    """

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


class CallInThread:
    """Call a function that may block; the asynchronous driver runs it in a worker thread.

    Args:
        function: What is called; it takes no arguments.
        abandons: Whether a caller that is cancelled leaves it to itself (default false: it waits for its end, as it has
            to where the function uses what belongs to the caller).
    """

    __slots__ = ("abandons", "function")

    def __init__(self, function: Callable[[], Any], abandons: bool = False) -> None:
        self.function = function
        self.abandons = abandons


class Gather:
    """Run flows at the same time, in threads or as tasks, and return their results in order.

    Each flow is taken from the iterable only when it can start. The first error ends the rest and is raised: tasks are
    cancelled, threads finish the flow that they are in.

    Args:
        flows: The flows, which have not begun.
        limit: How many run at once, at least 1.
    """

    __slots__ = ("flows", "limit")

    def __init__(self, flows: Iterable[Generator[Any, Any, Any]], limit: int) -> None:
        self.flows = flows
        self.limit = limit


if TYPE_CHECKING:
    from typing import Union

    Effect = Union[Send, Read, Close, Sleep, Call, CallInThread, Gather]
    Flow = Generator[Effect, Any, T]


def is_replaced(step: Any, usual: Any) -> bool:
    """Whether a step of a call is another one than the client's own: overridden, wrapped or patched.

    Args:
        step: What the client has now. The wrapper of a tracer may claim to be the method that it wraps.
        usual: The function that is its own, which need not be called where it is the usual one.
    """
    return type(step) is not MethodType or step.__func__ is not usual


def run(flow: Generator[Any, Any, T], perform: Callable[[Any], Any]) -> T:
    """Runs a flow to its end and returns its result.

    Args:
        flow: Yields effects. What carrying one out raises is raised where the flow yielded it.
        perform: Carries out an effect and returns what the flow is sent.
    """
    try:
        effect = next(flow)
        while True:
            try:
                result = perform(effect)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def in_thread(function: Callable[[], T], *, abandons: bool = False) -> T:
    """Returns what a function returns, called in a worker thread; at once where there are no threads.

    Args:
        function: What may block. An error that it raises is passed on.
        abandons: Whether a caller that is cancelled leaves it to itself; default false, which waits for its end.
    """
    if not HAS_THREADS:
        return function()
    from anyio.to_thread import run_sync

    return await run_sync(function, abandon_on_cancel=abandons)


async def run_async(flow: Generator[Any, Any, T], perform: Callable[[Any], Awaitable[Any]]) -> T:
    """Runs a flow to its end and returns its result, as `run` does; one that is given up is closed at once.

    Args:
        flow: The flow, which has not begun.
        perform: Carries out an effect; awaited.
    """
    try:
        effect = next(flow)
        while True:
            try:
                result = await perform(effect)
            except GeneratorExit:
                raise
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        flow.close()
