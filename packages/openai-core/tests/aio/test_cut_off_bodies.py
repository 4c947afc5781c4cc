"""Bodies of streams whose rest, behind the last event, is cut off while it is read."""

from __future__ import annotations

from importlib import import_module, util
from typing import Any, AsyncIterator, List

import anyio
import anyio.lowlevel
import pytest

from openai_core.aio import streams
from openai_core.aio.streams import AsyncStream

DONE = b"data: [DONE]\n\n"
FOREVER = 1e6

pytestmark = [
    pytest.mark.anyio,
    # httpx nests asynchronous generators, and trio warns of those that end early.
    pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning"),
]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


class Client:
    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data


class Silence:
    """A body of one event, behind which nothing comes, nor an end."""

    closed = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield DONE
        await anyio.sleep(FOREVER)

    async def aclose(self) -> None:
        await anyio.lowlevel.checkpoint()
        self.closed += 1


def tail_of(stream: AsyncStream[Any]) -> Any:
    return stream.response.stream


async def items_of(stream: AsyncStream[Any]) -> List[Any]:
    return [item async for item in stream]


# httpx2 needs Python 3.11. It closes a body where its iteration is left, within the cancellation that ended it.
LIBRARIES = pytest.mark.parametrize("name", [name for name in ("httpx", "httpx2") if util.find_spec(name)])


def endless_tail(name: str) -> AsyncStream[Any]:
    library = import_module(name)

    class Tail(Silence, library.AsyncByteStream):  # type: ignore[misc, name-defined]
        pass

    request = library.Request("POST", "http://api.test/v1/chat/completions")
    response = library.Response(200, stream=Tail(), request=request)
    return AsyncStream(cast_to=object, response=response, client=Client())


@LIBRARIES
async def test_a_body_whose_rest_never_comes_is_closed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "DRAIN_SECONDS", 0.01)
    stream = endless_tail(name)
    assert await items_of(stream) == []
    assert stream.response.is_closed
    assert tail_of(stream).closed == 1


@LIBRARIES
async def test_a_caller_who_gives_up_while_the_rest_is_read_closes_the_body(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "DRAIN_SECONDS", FOREVER)
    stream = endless_tail(name)
    with anyio.move_on_after(0.01) as scope:
        await stream.__anext__()
    assert scope.cancelled_caught
    assert stream.response.is_closed
    assert tail_of(stream).closed == 1


@LIBRARIES
async def test_a_connection_that_breaks_after_the_last_event_does_not_matter(name: str) -> None:
    library = import_module(name)

    async def body() -> AsyncIterator[bytes]:
        yield DONE
        raise library.RemoteProtocolError("incomplete chunked read")

    request = library.Request("POST", "http://api.test/v1/chat/completions")
    response = library.Response(200, content=body(), request=request)
    assert await items_of(AsyncStream(cast_to=object, response=response, client=Client())) == []
