"""Runs several flows at the same time, in threads."""

from __future__ import annotations

import contextvars
import threading
from typing import TYPE_CHECKING, Any, List

from ..call.concurrency import WorkQueue
from .driver import drive

if TYPE_CHECKING:
    from ..effects import Gather
    from .client import Client


def gather(gathered: Gather, client: Client) -> List[Any]:
    """Runs the flows of the effect and returns their results; the calling thread is one of the workers."""
    queue = WorkQueue(gathered)
    threads = [
        threading.Thread(target=contextvars.copy_context().run, args=(_work, queue, client), daemon=True)
        for _ in range(queue.workers - 1)
    ]
    for thread in threads:
        thread.start()
    try:
        _work(queue, client)
    finally:
        for thread in threads:
            thread.join()
    return queue.results()


def _work(queue: WorkQueue, client: Client) -> None:
    while True:
        job = queue.next()
        if job is None:
            return
        place, flow = job
        try:
            queue.done(place, drive(flow, client))
        except BaseException as error:
            queue.failed(error)
