"""HTTP mocked below the client: respx, and the mock transports of httpx and httpx2."""

from __future__ import annotations

import io
import sys
from typing import Any, Callable, Dict, List

import httpx
import pytest
import respx

from openai import AsyncOpenAI, DefaultAsyncHttpxClient, DefaultHttpxClient, InternalServerError, OpenAI

URL = "http://api.test/v1"
MODEL: Dict[str, Any] = {"id": "gpt-4o", "object": "model", "created": 1, "owned_by": "me"}
SETTINGS: Dict[str, Any] = {"api_key": "k", "base_url": URL}


def test_respx_mocks_the_default_client() -> None:
    with respx.mock(base_url=URL) as router:
        route = router.get("/models/gpt-4o").mock(return_value=httpx.Response(200, json=MODEL))
        assert OpenAI(**SETTINGS).models.retrieve("gpt-4o").owned_by == "me"
    assert route.calls.last.request.headers["authorization"] == "Bearer k"


def test_respx_answers_retries() -> None:
    with respx.mock(base_url=URL) as router:
        busy = httpx.Response(429, headers={"retry-after-ms": "1"})
        route = router.get("/models/gpt-4o").mock(side_effect=[busy, httpx.Response(200, json=MODEL)])
        OpenAI(**SETTINGS).models.retrieve("gpt-4o")
    assert route.call_count == 2


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_respx_mocks_the_default_asynchronous_client(anyio_backend: str) -> None:
    with respx.mock(base_url=URL) as router:
        router.get("/models/gpt-4o").mock(return_value=httpx.Response(200, json=MODEL))
        assert (await AsyncOpenAI(**SETTINGS).models.retrieve("gpt-4o")).owned_by == "me"


def libraries() -> List[Any]:
    if sys.version_info < (3, 11):
        return [httpx]
    import httpx2

    return [httpx, httpx2]


@pytest.mark.parametrize("library", libraries())
def test_a_mock_transport(library: Any) -> None:
    transport = library.MockTransport(lambda request: library.Response(200, json=MODEL))
    for http_client in (library.Client(transport=transport), DefaultHttpxClient(transport=transport)):
        with OpenAI(**SETTINGS, http_client=http_client) as client:
            assert client.models.retrieve("gpt-4o").id == "gpt-4o"


@pytest.mark.anyio
@pytest.mark.parametrize("library", libraries())
async def test_an_asynchronous_mock_transport(library: Any) -> None:
    transport = library.MockTransport(lambda request: library.Response(200, json=MODEL))
    for http_client in (library.AsyncClient(transport=transport), DefaultAsyncHttpxClient(transport=transport)):
        async with AsyncOpenAI(**SETTINGS, http_client=http_client) as client:
            assert (await client.models.retrieve("gpt-4o")).id == "gpt-4o"


BODIES: Dict[str, Callable[[], Any]] = {
    "bytes": lambda: b"whole",
    "handle": lambda: io.BytesIO(b"whole"),
    "iterator": lambda: iter([b"wh", b"ole"]),
}


@pytest.mark.parametrize("library", libraries())
@pytest.mark.parametrize(("kind", "attempts"), [("bytes", 3), ("handle", 3), ("iterator", 1)])
def test_a_body_that_a_hook_has_read_is_sent_again_only_if_it_can_be(library: Any, kind: str, attempts: int) -> None:
    received: List[bytes] = []

    def answer(request: Any) -> Any:
        received.append(request.read())
        return library.Response(500, headers={"retry-after-ms": "1"}, json={})

    hooks = {"request": [lambda request: request.read()]}
    http_client = library.Client(transport=library.MockTransport(answer), event_hooks=hooks)
    with OpenAI(**SETTINGS, http_client=http_client) as client, pytest.raises(InternalServerError):
        client.post("/things", cast_to=object, content=BODIES[kind]())
    assert received == [b"whole"] * attempts
