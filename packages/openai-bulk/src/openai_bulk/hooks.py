"""What the user has called with each request and each result; it may be asynchronous."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Awaitable, Callable, List, Optional

import anyio.from_thread

if TYPE_CHECKING:
    from .options import RunOptions


class Hooks:
    """The callbacks of a run. What an asynchronous one has begun waits until an engine lets it end.

    Args:
        options: Where they are from.

    Attributes:
        on_request: Called with each request, `None` where nobody asked for it.
        on_result: Called with each request and its result, `None` where nobody asked for it.
        waiting: What asynchronous callbacks have begun.
    """

    def __init__(self, options: RunOptions) -> None:
        self.waiting: List[Awaitable[object]] = []
        self.on_request: Optional[Callable[[Any], None]] = self._collecting(options.on_request)
        self.on_result: Optional[Callable[[Any, Any], None]] = self._collecting(options.on_result)

    def _collecting(self, hook: Optional[Callable[..., object]]) -> Any:
        if hook is None:
            return None

        def call(*arguments: Any) -> None:
            result = hook(*arguments)
            if isawaitable(result):
                self.waiting.append(result)

        return call

    async def settle(self) -> None:
        """Waits for what has begun; raises what it raises."""
        try:
            while self.waiting:
                await self.waiting.pop(0)
        finally:
            for left in self.waiting:
                getattr(left, "close", int)()
            self.waiting.clear()

    def settle_from_thread(self) -> None:
        """Does the same in a thread that the event loop has started."""
        if self.waiting:
            anyio.from_thread.run(self.settle)
