"""Functions of a test that answer requests: called by whoever has a thread or an event loop for it."""

from __future__ import annotations

import asyncio
import inspect
import threading
from typing import Any, Awaitable, Callable, Optional, Union

from ..wire.messages import RecordedRequest
from .answers import Answer, as_answer, unusable

AnswerFunction = Callable[[RecordedRequest], Union[object, Awaitable[object]]]
"""Takes the request; returns an `Answer`, a text or a fault, or `None` for the service's own answer. May be async."""


class Ask:
    """A step of an exchange: the function has to be called before the answer is known.

    Args:
        function: The function of the test.
        request: What it is given.
    """

    def __init__(self, function: AnswerFunction, request: RecordedRequest) -> None:
        self.function = function
        self._request = request
        self._answer: Optional[Answer] = None
        self._error: Optional[Exception] = None

    def call(self) -> None:
        """Calls it; an async one runs to its end in an event loop of its own, on a thread of its own."""
        try:
            result = self.function(self._request)
            self._answer = _read(_awaited(result) if inspect.isawaitable(result) else result)
        except Exception as error:
            self._error = error

    async def call_async(self) -> None:
        """Calls it; an async one runs in the event loop of the caller."""
        try:
            result = self.function(self._request)
            self._answer = _read(await result if inspect.isawaitable(result) else result)
        except Exception as error:
            self._error = error

    def answer(self) -> Optional[Answer]:
        """Returns what it answered. Raises `APIFailure` with its error if it failed."""
        if self._error is not None:
            name = getattr(self.function, "__qualname__", repr(self.function))
            raise unusable(f"The scripted function {name} failed: {type(self._error).__name__}: {self._error}")
        return self._answer


def _read(result: object) -> Optional[Answer]:
    return None if result is None else as_answer(result)


def _awaited(awaitable: Any) -> object:
    results: Any = []

    async def run() -> object:
        return await awaitable

    def in_own_loop() -> None:
        try:
            results.append((asyncio.run(run()), None))
        except Exception as error:
            results.append((None, error))

    thread = threading.Thread(target=in_own_loop, name="openai-testing-answer")
    thread.start()
    thread.join()
    value, error = results[0]
    if error is not None:
        raise error
    return value
