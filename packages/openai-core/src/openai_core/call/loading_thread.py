"""Loading in a thread, so that the event loop goes on meanwhile."""

from __future__ import annotations

import os
import sys
import threading
import types
from typing import TYPE_CHECKING, Callable, Dict, Generator, Hashable, Optional

from .. import effects

if TYPE_CHECKING:
    from concurrent.futures import Future

_running: Dict[Hashable, Future[None]] = {}
"""What is being loaded: calls that start together wait for one thread."""
_lock = threading.Lock()
_TURNS = 2
"""Turns of the loop before a thread is started, for what is due by then: a new thread takes the interpreter at once,
for milliseconds. Timers come after the tasks of a turn, hence the second one."""


async def load_in_thread(key: Hashable, load: Callable[[], None]) -> None:
    """Loads something, and lets other tasks run meanwhile.

    Args:
        key: Says what it is; a second call with the same key, before the first is done, waits for that one.
        load: Loads it; runs in a thread of its own. Where no thread can be started, it runs at once.
    """
    if not effects.HAS_THREADS:
        load()
        return
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None and asyncio._get_running_loop() is not None:
        await _what_is_due()
        await asyncio.wrap_future(_started(key, load))
    elif "trio" in sys.modules:
        import trio

        for _ in range(_TURNS):
            await trio.lowlevel.checkpoint()
        await trio.to_thread.run_sync(_started(key, load).result, abandon_on_cancel=True)
    else:
        _started(key, load).result()


@types.coroutine
def _what_is_due() -> Generator[None, None, None]:
    """Lets asyncio go on; `asyncio.sleep` would do it, too, but that is what programs replace in their tests."""
    for _ in range(_TURNS):
        yield


def _started(key: Hashable, load: Callable[[], None]) -> Future[None]:
    from concurrent.futures import Future

    with _lock:
        found = _running.get(key)
        if found is not None:
            return found
        future = _running[key] = Future()
    future.set_running_or_notify_cancel()  # a caller that is cancelled does not end it for the others
    try:
        threading.Thread(target=_load, args=(key, load, future), name="openai-loading", daemon=True).start()
    except RuntimeError:
        _load(key, load, future)
    return future


def _load(key: Hashable, load: Callable[[], None], future: Future[None]) -> None:
    failure: Optional[BaseException] = None
    try:
        load()
    except BaseException as error:
        failure = error
    _running.pop(key, None)  # first: whoever is told that it is done may begin again
    if failure is None:
        future.set_result(None)
    else:
        future.set_exception(failure)
        failure = None  # its traceback holds this frame


def _forget_after_fork() -> None:
    """A child has none of the threads that load."""
    global _lock
    _lock = threading.Lock()
    _running.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_after_fork)
