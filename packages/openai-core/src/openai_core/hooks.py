"""Middleware around each attempt: generator functions that see the request go out and the response come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, List, Sequence

if TYPE_CHECKING:
    import httpx

    from .effects import Flow
    from .options import FinalRequestOptions

    Hook = Callable[["Attempt"], Generator[None, httpx.Response, None]]


class Attempt:
    """One attempt of a call, as hooks see it.

    Attributes:
        request: The request that is about to be sent; a hook may change its headers or replace it.
        number: 1 for the first attempt, 2 for the first repetition, and so on.
        options: The call's options; changes to them have no effect any more.
    """

    __slots__ = ("number", "options", "request")

    def __init__(self, request: httpx.Request, number: int, options: FinalRequestOptions) -> None:
        self.request = request
        self.number = number
        self.options = options

    def __repr__(self) -> str:
        return f"Attempt(number={self.number}, method={self.request.method!r})"


def around(hooks: Sequence[Hook], attempt: Attempt, send: Callable[[httpx.Request], Flow[httpx.Response]]) -> Flow[Any]:
    """Runs one attempt inside the hooks.

    A hook is a generator function with exactly one `yield`::

        def timing(attempt):
            start = time.monotonic()
            response = yield
            print(attempt.number, response.status_code, time.monotonic() - start)

    When: up to the `yield` before each attempt (repetitions too), after authentication; from there on when the
    headers of the response are there, whatever its status. The body may not have been read.
    Order: the first hook in the list is the outermost; it runs first on the way out and last on the way back.
    Failure: what the transport raises is raised at the `yield`. A hook may let it pass, or raise another error. What a
    hook raises ends the call without another attempt, unless it is a transport error.
    Both flavours of the client run the same hook; it must not block.
    """
    entered: List[Generator[None, httpx.Response, None]] = []
    try:
        for hook in hooks:
            running = hook(attempt)
            next(running)
            entered.append(running)
        response = yield from send(attempt.request)
        while entered:
            _finish(entered.pop(), response)
    except BaseException as error:
        left = _unwind(entered, error)
        if left is error:
            raise
        raise left from left.__cause__
    return response


def _finish(hook: Generator[None, httpx.Response, None], response: httpx.Response) -> None:
    try:
        hook.send(response)
    except StopIteration:
        return
    hook.close()
    raise RuntimeError(f"The hook {getattr(hook, '__name__', hook)!r} yielded twice; a hook has exactly one `yield`.")


def _unwind(entered: List[Generator[None, httpx.Response, None]], error: BaseException) -> BaseException:
    """Raises the error inside the entered hooks, innermost first, and returns what they leave to be raised."""
    while entered:
        try:
            entered.pop().throw(error)
        except StopIteration:
            continue
        except BaseException as left:
            error = left
    return error
