"""Bodies of streams that go on after the last event."""

from __future__ import annotations

import gc
from typing import Any, AsyncIterator

import anyio.lowlevel
import httpx
import pytest

from openai_core.aio.streams import AsyncStream

LAST = b'data: {"choices": [{"index": 0, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Client:
    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data


class Endless(httpx.AsyncByteStream):
    """Ends the answer, and goes on; knows whether its generator was closed."""

    def __init__(self) -> None:
        self.is_over = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            yield LAST
            while True:
                await anyio.lowlevel.checkpoint()
                yield b": more\n" * 5000
        finally:
            self.is_over = True


@pytest.mark.filterwarnings("error:Async generator:ResourceWarning")
async def test_a_body_that_goes_on_after_the_last_event_is_closed_where_it_is_cut_off() -> None:
    body = Endless()
    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=body))
    async with httpx.AsyncClient(transport=transport) as client, client.stream("GET", "http://api.test") as response:
        response.extensions["http_version"] = b"HTTP/1.1"
        async for _ in AsyncStream[Any](cast_to=object, response=response, client=Client()):
            pass
        assert body.is_over
        assert response.is_closed
    gc.collect()
