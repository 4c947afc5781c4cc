"""An event loop of asyncio that waits for time alone: its usual ones wake themselves up through a socket."""

from __future__ import annotations

import asyncio
import asyncio.base_events
import time
from typing import Any, Callable, List, Optional


class _Clock:
    """Stands where a loop has the selector of its sockets: no socket is ever ready."""

    def select(self, timeout: Optional[float]) -> List[Any]:
        if timeout is None:
            raise RuntimeError("The loop waits for something that cannot happen: nothing is scheduled.")
        if timeout > 0:
            time.sleep(timeout)
        return []


class SocketlessLoop(asyncio.base_events.BaseEventLoop):
    """Runs what is ready and what is due, in one thread."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Clock()

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:
        """Calls the function at once, as the loop of Pyodide does."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    def _process_events(self, event_list: List[Any]) -> None:
        """Nothing arrives over sockets."""

    def _write_to_self(self) -> None:
        """No other thread wakes this one."""


def install() -> None:
    """Makes it the loop of `asyncio.run`; Pyodide's own only runs within the loop of JavaScript."""
    asyncio._set_running_loop(None)
    asyncio.new_event_loop = asyncio.events.new_event_loop = asyncio.runners.events.new_event_loop = SocketlessLoop
