"""Middleware around each attempt: generator functions that see the request go out and the response come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generator, List, Sequence

from .errors import ArgumentError

if TYPE_CHECKING:
    import httpx

    from .effects import Flow
    from .options import FinalRequestOptions


class Attempt:
    """One attempt of a call, as hooks see it.

    Attributes:
        request: The request that is about to be sent; a hook may change its headers or replace it.
        number: 1 for the first attempt, 2 for the first repetition, and so on.
        options: The call's options; changes to them have no effect any more.
    """

    __slots__ = ("number", "options", "request")

    def __init__(self, request: httpx.Request, number: int, options: FinalRequestOptions) -> None:
        self.request: httpx.Request = request
        self.number: int = number
        self.options: FinalRequestOptions = options

    def __repr__(self) -> str:
        return f"Attempt(number={self.number}, method={self.request.method!r})"


if TYPE_CHECKING:
    Hook = Callable[[Attempt], Generator[None, httpx.Response, None]]


def around(hooks: Sequence[Hook], attempt: Attempt, send: Callable[[httpx.Request], Flow[httpx.Response]]) -> Flow[Any]:
    """Runs one attempt inside the hooks.

    A hook is a generator function with exactly one `yield`:

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

    Args:
        hooks: The hooks, the first one outermost.
        attempt: What they are told.
        send: Sends the request and returns the response.
    """
    entered: List[Generator[None, httpx.Response, None]] = []
    try:
        for hook in hooks:
            entered.append(_entered(hook, attempt))  # noqa: PERF401 - if one fails, those before it are unwound
        response = yield from send(attempt.request)
        while entered:
            _finish(entered.pop(), response)
    except BaseException as error:
        left = _unwind(entered, error)
        try:
            if left is error:
                raise
            raise left from left.__cause__
        finally:
            del left  # the error's own traceback would keep it alive
    return response


def checked_hooks(hooks: Sequence[Any]) -> List[Hook]:
    """Returns the hooks of a client.

    Args:
        hooks: What `hooks=` was given.

    Raises:
        ArgumentError: One of them cannot be called.
    """
    for hook in hooks:
        if not callable(hook):
            raise ArgumentError(f"A hook is a generator function, got {type(hook).__name__}.")
    return list(hooks)


def _entered(hook: Hook, attempt: Attempt) -> Generator[None, httpx.Response, None]:
    running: Any = hook(attempt)
    if not hasattr(running, "send"):
        raise ArgumentError(f"The hook {_name(hook)!r} is no generator function; it needs exactly one `yield`.")
    try:
        next(running)
    except StopIteration:
        raise ArgumentError(f"The hook {_name(hook)!r} ended before its `yield`; it needs exactly one.") from None
    entered: Generator[None, httpx.Response, None] = running
    return entered


def _name(hook: Any) -> str:
    return str(getattr(hook, "__name__", hook))


def _finish(hook: Generator[None, httpx.Response, None], response: httpx.Response) -> None:
    try:
        hook.send(response)
    except StopIteration:
        return
    hook.close()
    raise ArgumentError(f"The hook {_name(hook)!r} yielded twice; it needs exactly one `yield`.")


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
