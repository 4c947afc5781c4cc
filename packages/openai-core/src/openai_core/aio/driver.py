"""Carries out the effects of a flow on the running event loop; flows that run at the same time, as tasks."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, List, Tuple, TypeVar

from ..effects import CallInThread, Close, Gather, Read, Send, Sleep, in_thread, run_async

if TYPE_CHECKING:
    import anyio
    import httpx

    from ..call.concurrency import WorkQueue
    from ..effects import Effect, Flow
    from ..interfaces import CallingClient

T = TypeVar("T")


async def drive(flow: Flow[T], client: CallingClient) -> T:
    """Runs a flow to its end and returns its result.

    Args:
        flow: The flow, which has not begun.
        client: The client whose HTTP client, clock and hooks the effects use.
    """
    return await run_async(flow, partial(perform, client))


async def perform(client: CallingClient, effect: Effect) -> Any:
    """Carries out one effect for a client and returns its result.

    Args:
        client: The client whose HTTP client is used.
        effect: What the flow has asked for.
    """
    if isinstance(effect, Send):
        return await _send(effect, client)
    if isinstance(effect, Sleep):
        return await client._sleep(effect.seconds)
    if isinstance(effect, Read):
        return await effect.response.aread()
    if isinstance(effect, Close):
        return await effect.response.aclose()
    if isinstance(effect, CallInThread):
        return await in_thread(effect.function, abandons=effect.abandons)
    if isinstance(effect, Gather):
        return await _gathered(effect, client)
    result = effect.function()
    return await result if hasattr(result, "__await__") else result


async def _send(effect: Send, client: CallingClient) -> httpx.Response:
    from ..transports.libraries import without_cycle

    remaining = effect.deadline.remaining()
    response: httpx.Response
    if remaining is None:
        response = await client._send_request(effect.request, stream=effect.stream, **effect.arguments)
    else:
        import anyio

        with anyio.fail_after(max(remaining, 0)):
            response = await client._send_request(effect.request, stream=effect.stream, **effect.arguments)
        from ..transports.deadline_bodies import limit_body

        limit_body(response, effect.request, effect.deadline)
    return without_cycle(response)


async def _gathered(gathered: Gather, client: CallingClient) -> List[Any]:
    """Runs the flows of the effect and returns their results."""
    import anyio

    from ..call.concurrency import WorkQueue

    queue = WorkQueue(gathered)
    async with anyio.create_task_group() as tasks:
        for _ in range(queue.workers):
            tasks.start_soon(_work, queue, client, tasks.cancel_scope)
    return queue.results()


async def _work(queue: WorkQueue, client: CallingClient, scope: anyio.CancelScope) -> None:
    while True:
        job = queue.next()
        if job is None:
            return
        place, flow = job
        try:
            queue.done(place, await drive(flow, client))
        except Exception as error:
            queue.failed(error)
            scope.cancel()


async def sleep(seconds: float) -> None:
    """Waits without blocking the loop; replaced in tests.

    Args:
        seconds: For how many seconds.
    """
    import anyio

    await anyio.sleep(seconds)


def running_library() -> str:
    """Returns the name of the asynchronous library that runs the caller, or `"false"`."""
    sniffio = sys.modules.get("sniffio")
    if sniffio is not None:
        try:
            return str(sniffio.current_async_library())
        except sniffio.AsyncLibraryNotFoundError:
            return "false"
    return "asyncio" if asyncio_is_running() else "false"


def asyncio_is_running() -> bool:
    """Whether an asyncio loop runs in this thread, without importing asyncio."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None


class AsyncFlavour:
    """The asynchronous flavour: how flows run here, and what this flavour calls its responses and views."""

    _asynchronous = True
    _close_method = "aclose"
    _drive = staticmethod(drive)
    _sleep = staticmethod(sleep)

    @staticmethod
    def _response_classes() -> Tuple[Any, Any, Any]:
        """Returns the classes of responses: in general, of a file in memory, of a file that is not read yet."""
        from . import responses

        return responses.AsyncAPIResponse, responses.AsyncBinaryAPIResponse, responses.AsyncStreamedBinaryAPIResponse

    @staticmethod
    def _raw_view() -> Any:
        """Returns the class of `with_raw_response`."""
        from .views import AsyncRawView

        return AsyncRawView

    @staticmethod
    def _streaming_view() -> Any:
        """Returns the class of `with_streaming_response`."""
        from .views import AsyncStreamingView

        return AsyncStreamingView
