"""What the asynchronous driver does for a flow, on asyncio and trio."""

from __future__ import annotations

import asyncio
import sys
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, List, cast

import anyio
import httpx
import pytest

from openai_core.aio.client import AsyncClient
from openai_core.aio.driver import asyncio_is_running, drive, running_library, sleep
from openai_core.deadlines import Deadline
from openai_core.effects import Call, CallInThread, Close, Read, Send, Sleep
from openai_core.errors import DeadlineExceededError

if TYPE_CHECKING:
    from openai_core.effects import Flow

Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


REQUEST = httpx.Request("GET", "https://api.test/")
UNLIMITED = Deadline(None)


def sending(*, stream: bool = False, deadline: Deadline = UNLIMITED, **arguments: Any) -> Send:
    return Send(REQUEST, stream, deadline, arguments)


def one_by_one(*effects: Any) -> Flow[List[Any]]:
    """A flow that returns the results of its effects."""
    results: List[Any] = []
    for effect in effects:
        results += [(yield effect)]
    return results


class Scripted:
    """A client that answers requests from a list and notes what it is asked for."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: List[Any] = []

    async def _send_request(self, request: httpx.Request, *, stream: bool, **arguments: Any) -> httpx.Response:
        self.asked.append((stream, arguments))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return cast(httpx.Response, answer)

    async def _sleep(self, seconds: float) -> None:
        self.asked.append(seconds)


async def run(flow: Flow[Any], client: Any) -> Any:
    return await drive(flow, client)


@pytest.mark.anyio
async def test_each_effect_gives_its_result_to_the_flow() -> None:
    response = httpx.Response(200, text="body")
    client = Scripted(response)
    effects = (sending(), Sleep(2), Call(lambda: "called"), CallInThread(lambda: "blocked"))
    assert await run(one_by_one(*effects), client) == [response, None, "called", "blocked"]
    assert client.asked == [(False, {}), 2]


@pytest.mark.anyio
async def test_awaitables_of_functions_are_awaited() -> None:
    async def later() -> str:
        await anyio.lowlevel.checkpoint()
        return "later"

    class Ready:
        def __await__(self) -> Any:
            return iter(())

    results = await run(one_by_one(Call(later), Call(lambda: "now"), Call(Ready)), Scripted())
    assert results == ["later", "now", None]


@pytest.mark.anyio
async def test_blocking_functions_run_in_another_thread() -> None:
    here, there = await run(one_by_one(Call(threading.get_ident), CallInThread(threading.get_ident)), Scripted())
    assert here == threading.get_ident() != there


@pytest.mark.anyio
async def test_bodies_are_read_and_closed() -> None:
    body, untouched = Pieces(b"on", b"e"), Pieces()
    assert await run(one_by_one(Read(httpx.Response(200, stream=body))), Scripted()) == [b"one"]
    assert await run(one_by_one(Close(httpx.Response(200, stream=untouched))), Scripted()) == [None]
    assert body.closed
    assert untouched.closed


class Pieces(httpx.AsyncByteStream):
    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.anyio
async def test_arguments_reach_the_transport() -> None:
    client = Scripted(httpx.Response(200), httpx.Response(200))
    await run(one_by_one(sending(stream=True, follow_redirects=False), sending(deadline=Deadline(60))), client)
    assert client.asked == [(True, {"follow_redirects": False}), (False, {})]


@pytest.mark.anyio
async def test_errors_are_raised_in_the_flow() -> None:
    def careful() -> Flow[str]:
        try:
            yield sending()
        except httpx.ConnectError as error:
            return f"caught {error}"
        return "not reached"

    assert await run(careful(), Scripted(httpx.ConnectError("refused"))) == "caught refused"
    with pytest.raises(httpx.ConnectError):
        await run(one_by_one(sending()), Scripted(httpx.ConnectError("refused")))


@pytest.mark.anyio
async def test_sending_ends_at_the_deadline() -> None:
    class Silent(Scripted):
        async def _send_request(self, request: httpx.Request, *, stream: bool, **arguments: Any) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

    with pytest.raises(TimeoutError):
        await run(one_by_one(sending(deadline=Deadline(0.01))), Silent())


@pytest.mark.anyio
async def test_waiting() -> None:
    with anyio.fail_after(5):
        await sleep(0)


@pytest.mark.anyio
async def test_the_library_that_runs_is_known(anyio_backend: str) -> None:
    assert running_library() == anyio_backend
    assert asyncio_is_running() is (anyio_backend == "asyncio")


def test_outside_of_a_loop_no_library_runs() -> None:
    assert running_library() == "false"
    assert not asyncio_is_running()


def test_without_sniffio_asyncio_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask() -> str:
        return running_library()

    monkeypatch.delitem(sys.modules, "sniffio", raising=False)
    assert running_library() == "false"
    assert asyncio.run(ask()) == "asyncio"
    monkeypatch.delitem(sys.modules, "asyncio")
    assert not asyncio_is_running()


@pytest.mark.anyio
async def test_with_sniffio_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class NotFound(Exception):
        pass

    def nobody() -> str:
        raise NotFound

    monkeypatch.setitem(sys.modules, "sniffio", SimpleNamespace(current_async_library=lambda: "curio"))
    assert running_library() == "curio"
    silent = SimpleNamespace(current_async_library=nobody, AsyncLibraryNotFoundError=NotFound)
    monkeypatch.setitem(sys.modules, "sniffio", silent)
    assert running_library() == "false"


def async_client(handler: Any, **settings: Any) -> AsyncClient:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    settings = {"api_key": "k", "base_url": "https://api.test", "http_client": http_client, **settings}
    client = AsyncClient(**settings)

    async def no_wait(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    client._sleep = no_wait  # type: ignore[method-assign,assignment]
    return client


class Dripping(httpx.AsyncByteStream):
    """A body that never ends."""

    closed = False

    async def __aiter__(self) -> Any:
        while True:
            await anyio.sleep(0.001)
            yield b" "

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.anyio
async def test_an_asynchronous_dripping_body_runs_into_the_deadline() -> None:
    body = Dripping()
    client = async_client(lambda request: httpx.Response(200, stream=body), deadline=0.05)
    with pytest.raises(DeadlineExceededError):
        await client.get("/", cast_to=object)
    assert body.closed


@pytest.mark.anyio
async def test_cancellation_passes_through() -> None:
    async def never(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    with anyio.move_on_after(0.01) as scope:
        await async_client(never).get("/", cast_to=object)
    assert scope.cancelled_caught


@pytest.mark.anyio
async def test_key_functions_may_be_asynchronous() -> None:
    async def key() -> str:
        await anyio.lowlevel.checkpoint()
        return "fresh"

    def show(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=request.headers["authorization"])

    client = async_client(show, api_key=key)
    assert await client.get("/", cast_to=object) == "Bearer fresh"
    assert client.api_key == "fresh"
    assert await async_client(show, api_key=lambda: "plain").get("/", cast_to=object) == "Bearer plain"


@pytest.mark.anyio
async def test_blocking_token_providers_run_in_a_thread() -> None:
    import threading

    threads: List[str] = []

    def get_token() -> str:
        threads.append(threading.current_thread().name)
        return "subject"

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.openai.com":
            return httpx.Response(200, json={"access_token": "t", "expires_in": 60})
        return httpx.Response(200, json=request.headers["authorization"])

    identity: Any = {
        "identity_provider_id": "i",
        "service_account_id": "s",
        "provider": {"token_type": "jwt", "get_token": get_token},
    }
    client = async_client(answer, api_key=None, workload_identity=identity)
    assert await client.get("/", cast_to=object) == "Bearer t"
    assert threads[0] != threading.main_thread().name
