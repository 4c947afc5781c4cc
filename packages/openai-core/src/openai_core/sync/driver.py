"""Carries out the effects of a flow in the calling thread; flows that run at the same time, in threads beside it."""

from __future__ import annotations

import contextvars
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any, List, Tuple, TypeVar

from ..effects import Close, Gather, Read, Send, Sleep, run

if TYPE_CHECKING:
    import httpx

    from ..call.concurrency import WorkQueue
    from ..effects import Effect, Flow
    from ..interfaces import CallingClient

T = TypeVar("T")


def drive(flow: Flow[T], client: CallingClient) -> T:
    """Runs a flow to its end and returns its result.

    Args:
        flow: The flow, which has not begun.
        client: The client whose HTTP client, clock and hooks the effects use.
    """
    return run(flow, partial(perform, client))


def perform(client: CallingClient, effect: Effect) -> Any:
    """Carries out one effect for a client and returns its result.

    Args:
        client: The client whose HTTP client is used.
        effect: What the flow has asked for.
    """
    if isinstance(effect, Send):
        return _send(effect, client)
    if isinstance(effect, Sleep):
        return client._sleep(effect.seconds)
    if isinstance(effect, Read):
        return effect.response.read()
    if isinstance(effect, Close):
        return effect.response.close()
    if isinstance(effect, Gather):
        return _gathered(effect, client)
    return effect.function()


def _send(effect: Send, client: CallingClient) -> httpx.Response:
    from ..transports.libraries import without_cycle

    reads_here = not effect.stream and effect.deadline.seconds is not None
    response: httpx.Response = client._send_request(
        effect.request, stream=effect.stream or reads_here, **effect.arguments
    )
    without_cycle(response)
    if reads_here:
        _read_until(response, effect)
    elif effect.deadline.seconds is not None:
        from ..transports.deadline_bodies import limit_body

        limit_body(response, effect.request, effect.deadline)
    return response


def _read_until(response: httpx.Response, effect: Send) -> None:
    """Reads a body, looking at the clock after each piece, because a dripping body never runs into a timeout.

    One read can wait as long as was left when the request was sent, so the deadline may be passed by that much if the
    server first drips and then falls silent.
    """
    pieces = []
    try:
        for piece in response.iter_bytes():
            pieces.append(piece)
            if not effect.deadline.allows(0):
                raise effect.deadline.error(effect.request)
    finally:
        response.close()
    response._content = b"".join(pieces)


def _gathered(gathered: Gather, client: CallingClient) -> List[Any]:
    """Runs the flows of the effect and returns their results; the calling thread is one of the workers."""
    from ..call.concurrency import WorkQueue
    from ..effects import HAS_THREADS

    queue = WorkQueue(gathered)
    threads = [
        threading.Thread(target=contextvars.copy_context().run, args=(_work, queue, client), daemon=True)
        for _ in range(queue.workers - 1 if HAS_THREADS else 0)
    ]
    for thread in threads:
        thread.start()
    try:
        _work(queue, client)
    finally:
        for thread in threads:
            thread.join()
    return queue.results()


def _work(queue: WorkQueue, client: CallingClient) -> None:
    while True:
        job = queue.next()
        if job is None:
            return
        place, flow = job
        try:
            queue.done(place, drive(flow, client))
        except BaseException as error:
            queue.failed(error)


def sleep(seconds: float) -> None:
    """Waits; replaced in tests.

    Args:
        seconds: For how many seconds.
    """
    time.sleep(seconds)


class Flavour:
    """The synchronous flavour: how flows run here, and what this flavour calls its responses and views."""

    _asynchronous = False
    _close_method = "close"
    _drive = staticmethod(drive)
    _sleep = staticmethod(sleep)

    @staticmethod
    def _response_classes() -> Tuple[Any, Any, Any]:
        """Returns the classes of responses: in general, of a file in memory, of a file that is not read yet."""
        from . import responses

        return responses.APIResponse, responses.BinaryAPIResponse, responses.StreamedBinaryAPIResponse

    @staticmethod
    def _raw_view() -> Any:
        """Returns the class of `with_raw_response`."""
        from .views import RawView

        return RawView

    @staticmethod
    def _streaming_view() -> Any:
        """Returns the class of `with_streaming_response`."""
        from .views import StreamingView

        return StreamingView
