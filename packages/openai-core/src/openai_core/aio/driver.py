"""Carries out the effects of a flow on the running event loop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..effects import CallInThread, Close, Gather, Read, Send, Sleep

if TYPE_CHECKING:
    import httpx

    from ..effects import Effect, Flow
    from .client import AsyncClient


async def drive(flow: Flow[Any], client: AsyncClient) -> Any:
    """Runs a flow to its end and returns its result."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await _perform(effect, client)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        return end.value


async def _perform(effect: Effect, client: AsyncClient) -> Any:
    if isinstance(effect, Send):
        return await _send(effect, client)
    if isinstance(effect, Sleep):
        return await client._sleep(effect.seconds)
    if isinstance(effect, Read):
        return await effect.response.aread()
    if isinstance(effect, Close):
        return await effect.response.aclose()
    if isinstance(effect, CallInThread):
        import anyio.to_thread

        return await anyio.to_thread.run_sync(effect.function)
    if isinstance(effect, Gather):
        from .gather import gather

        return await gather(effect, client)
    result = effect.function()
    return await result if hasattr(result, "__await__") else result


async def _send(effect: Send, client: AsyncClient) -> httpx.Response:
    from ..transports.libraries import without_cycle

    remaining = effect.deadline.remaining()
    if remaining is None:
        return without_cycle(await client._send_request(effect.request, stream=effect.stream, **effect.arguments))
    import anyio

    with anyio.fail_after(max(remaining, 0)):
        return without_cycle(await client._send_request(effect.request, stream=effect.stream, **effect.arguments))


async def sleep(seconds: float) -> None:
    """Waits without blocking the loop; replaced in tests."""
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
    """Tells whether an asyncio loop runs in this thread, without importing asyncio."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None
