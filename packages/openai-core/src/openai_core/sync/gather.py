"""Runs several flows at the same time, in threads."""

from __future__ import annotations

import contextvars
import threading
from typing import TYPE_CHECKING, Any, List

from ..call.concurrency import Turns
from .driver import drive

if TYPE_CHECKING:
    from ..effects import Together
    from .client import Client


def run_together(together: Together, client: Client) -> List[Any]:
    """Runs the flows of the effect and returns their results; the calling thread is one of the workers."""
    turns = Turns(together)
    threads = [
        threading.Thread(target=contextvars.copy_context().run, args=(_work, turns, client), daemon=True)
        for _ in range(turns.workers - 1)
    ]
    for thread in threads:
        thread.start()
    try:
        _work(turns, client)
    finally:
        for thread in threads:
            thread.join()
    return turns.results()


def _work(turns: Turns, client: Client) -> None:
    while True:
        turn = turns.next()
        if turn is None:
            return
        place, flow = turn
        try:
            turns.done(place, drive(flow, client))
        except BaseException as error:
            turns.failed(error)
