from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.transports.adapted import AdaptedTransport, adapted, adapted_request
from openai_core.transports.httpx import DefaultAsyncHttpxClient, DefaultHttpx2Client, DefaultHttpxClient

httpx2: Any = pytest.importorskip("httpx2", reason="httpx2 is not installed")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def answer_of(library: Any) -> Any:
    def answer(request: Any) -> Any:
        assert isinstance(request, library.Request)
        assert isinstance(request.stream, library.SyncByteStream)
        assert (request.method, str(request.url)) == ("POST", "http://api.test/path?q=1")
        assert request.extensions["timeout"]["read"] == 7
        content = request.read() + request.headers["x-name"].encode()
        return library.Response(201, content=content, headers={"x-answer": "yes"})

    return library.MockTransport(answer)


def test_a_client_of_httpx_sends_through_a_transport_of_httpx2() -> None:
    with DefaultHttpxClient(transport=answer_of(httpx2), timeout=7) as client:
        response = client.post("http://api.test/path?q=1", content=b"body ", headers={"x-name": "name"})
    assert isinstance(response, httpx.Response)
    assert (response.status_code, response.text, response.headers["x-answer"]) == (201, "body name", "yes")


def test_a_client_of_httpx2_sends_through_a_transport_of_httpx() -> None:
    with DefaultHttpx2Client(transport=answer_of(httpx), timeout=7) as client:
        response = client.post("http://api.test/path?q=1", content=b"body ", headers={"x-name": "name"})
    assert isinstance(response, httpx2.Response)
    assert response.text == "body name"


@pytest.mark.anyio
async def test_the_asynchronous_flavour() -> None:
    def answer(request: Any) -> Any:
        return httpx2.Response(200, content=request.content + b"!")

    async with DefaultAsyncHttpxClient(transport=httpx2.MockTransport(answer)) as client:
        response = await client.post("http://api.test/", content=b"hello")
    assert response.text == "hello!"


def test_a_request_of_the_same_library_is_sent_as_it_is() -> None:
    own = httpx.Request("GET", "http://api.test/")
    assert adapted_request(own, httpx) is own


def test_each_library_has_one_class_of_streams() -> None:
    own = httpx.Request("GET", "http://api.test/")
    streams = [adapted_request(own, httpx2).stream for _ in range(2)]
    assert type(streams[0]) is type(streams[1])


def test_a_transport_of_the_same_library_is_used_as_it_is() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    assert adapted(transport, httpx) is transport
    assert adapted(None, httpx) is None


@pytest.mark.anyio
async def test_closing_closes_the_transport_below() -> None:
    class Closing(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
        closed = 0

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    below = Closing()
    transport = adapted(below, httpx)
    assert isinstance(transport, AdaptedTransport)
    transport.close()
    await transport.aclose()
    assert below.closed == 2


@pytest.mark.anyio
async def test_closing_a_response_closes_the_stream_below() -> None:
    import httpx2

    class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
        closed = 0

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    body = Body()
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=body))
    with DefaultHttpxClient(transport=transport) as client, client.stream("GET", "http://api.test/"):
        assert body.closed == 0
    assert body.closed == 1
    async with DefaultAsyncHttpxClient(transport=transport) as client, client.stream("GET", "http://api.test/"):
        assert body.closed == 1
    assert body.closed == 2
