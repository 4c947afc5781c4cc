"""What the tool loops and toolsets share: one call at a time, an end, and the handlers that users register."""

from __future__ import annotations

import inspect
from threading import Lock
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Union
from uuid import uuid4

from typing_extensions import Literal, TypedDict

from openai_core.encoding.headers import merged
from openai_core.errors import OpenAIError
from openai_core.public_names import public

if TYPE_CHECKING:
    from openai_core.options import Omit

__all__ = [
    "CloseStatus",
    "ToolLifecycle",
    "ToolLifecycleError",
    "callable_flavor",
    "invoke",
    "rotated_idempotency_headers",
]

_IDEMPOTENCY_KEY = "idempotency-key"
_UNTELLING = ("Any", "typing.Any", "object", "builtins.object")
_AWAITABLE = ("Awaitable[", "Coroutine[", "Future[")


class CloseStatus(TypedDict):
    """What closing found: `"closed"`, or `"draining"` while a call that began before is still running."""

    status: Literal["closed", "draining"]
    """`"closed"` when nothing runs any more, else `"draining"`."""


class ToolLifecycleError(OpenAIError, RuntimeError):
    """A tool loop or toolset was called while it was busy, or after it was closed."""


@public
class ToolLifecycle:
    """Lets one call in at a time, and none after the end. Threads may share it."""

    def __init__(self, name: str) -> None:
        """Opens it.

        Args:
            name: What the messages of errors call its owner, such as `"Responses runner"`.
        """
        self._name = name
        self._is_closed = False
        self._running = Lock()  # held by the call that runs

    def enter(self) -> None:
        """Begins a call.

        Raises:
            ToolLifecycleError: It has been closed, or another call is running.
        """
        is_free = self._running.acquire(blocking=False)
        # Looked at while the lock is held: who closes after this look finds the call running.
        if self._is_closed:
            if is_free:
                self._running.release()
            raise ToolLifecycleError(f"{self._name} has been closed and takes no more calls; make a new one.")
        if not is_free:
            raise ToolLifecycleError(f"{self._name} is running another call; wait for its end or make a second one.")

    def exit(self) -> None:
        """Ends the call."""
        self._running.release()

    def close(self) -> CloseStatus:
        """Lets no more calls in. A call that is running goes on to its end."""
        self._is_closed = True
        return CloseStatus(status="draining" if self._running.locked() else "closed")


def rotated_idempotency_headers(
    client: Any, extra: Optional[Mapping[str, Union[str, Omit]]]
) -> Optional[Dict[str, Union[str, Omit]]]:
    """Returns a request's extra headers with a new idempotency key, where the client or the request sends one at all.

    Args:
        client: The client; its default headers count.
        extra: The extra headers of the request, or `None`.
    """
    headers = None if extra is None else dict(extra)
    effective = merged(client._custom_headers, headers or {})
    if not any(name.lower() == _IDEMPOTENCY_KEY for name in effective):
        return headers
    others = {name: value for name, value in (headers or {}).items() if name.lower() != _IDEMPOTENCY_KEY}
    return {**others, "Idempotency-Key": f"stainless-python-retry-{uuid4()}"}


def callable_flavor(method: Callable[..., object]) -> Optional[bool]:
    """Whether a callable returns an awaitable, without calling it; `None` where nothing says so.

    A coroutine function does, also under decorators that keep `__wrapped__`; else the annotation of the result decides.

    Args:
        method: A function, a method, or an object that can be called.
    """
    target: Any = inspect.unwrap(method)
    if inspect.iscoroutinefunction(target):
        return True
    if not inspect.isroutine(target) and inspect.iscoroutinefunction(inspect.unwrap(target.__call__)):
        return True
    try:
        annotation = inspect.signature(target).return_annotation
    except (TypeError, ValueError):
        return None
    text = str(annotation)
    if annotation in (inspect.Signature.empty, Any, object) or text in _UNTELLING:
        return None
    return any(name in text for name in _AWAITABLE)


def invoke(handler: Callable[..., object], *args: object, cancelled: Optional[Callable[[], bool]]) -> object:
    """Calls a user's handler, with `cancelled` as a keyword argument if its signature names such a parameter.

    Args:
        handler: The function to call.
        *args: Its positional arguments.
        cancelled: Tells whether the run has been cancelled.
    """
    try:
        signature = inspect.signature(handler)
    except (TypeError, ValueError):
        return handler(*args)
    parameter = signature.parameters.get("cancelled")
    by_keyword = parameter is not None and parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD)
    if by_keyword and "cancelled" not in signature.bind_partial(*args).arguments:
        return handler(*args, cancelled=cancelled)
    return handler(*args)
