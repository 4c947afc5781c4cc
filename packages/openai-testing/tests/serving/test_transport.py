from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_testing import AsyncEmulatorTransport, Emulator, EmulatorTransport

AUTH = {"authorization": "Bearer sk-test"}
ASK = {"model": "gpt-4o", "input": "Hi", "stream": True}
BREAKS = [
    ("reset:before-headers", httpx.ReadError),
    ("reset:headers", httpx.ReadError),
    ("reset:body", httpx.ReadError),
    ("close:before-headers", httpx.RemoteProtocolError),
    ("close:headers", httpx.RemoteProtocolError),
    ("close:body", httpx.RemoteProtocolError),
]


def async_client(emulator: Any, waits: List[float]) -> httpx.AsyncClient:
    async def no_wait(seconds: float) -> None:
        waits.append(seconds)

    transport = AsyncEmulatorTransport(emulator, sleep=no_wait)
    return httpx.AsyncClient(transport=transport, base_url="http://emulator/v1", headers=AUTH)


def test_requests_reach_the_emulator(api: httpx.Client, emulator: Emulator) -> None:
    assert api.get("/models/a%2Fb", params={"x": "é"}).status_code == 404
    assert (emulator.requests[0].path, emulator.requests[0].query) == ("/v1/models/a%2Fb", (("x", "é"),))


def test_streams_arrive_event_by_event(api: httpx.Client) -> None:
    with api.stream("POST", "/responses", json=ASK) as response:
        pieces = list(response.iter_raw())
    assert pieces[0].startswith(b"event: response.created\n")
    assert all(piece.endswith(b"\n\n") for piece in pieces)


@pytest.mark.parametrize(("fault", "error"), BREAKS)
def test_breaks_raise_the_errors_of_httpx(api: httpx.Client, fault: str, error: type) -> None:
    with pytest.raises(error) as caught:
        api.get("/models", headers={"x-emulator-fault": fault})
    assert isinstance(caught.value, httpx.TransportError)
    assert caught.value.request.url.path == "/v1/models"


def test_pauses_are_slept(api: Any) -> None:
    assert api.get("/models", headers={"x-emulator-fault": "delay:1.5"}).status_code == 200
    assert api.waits == [1.5]


def test_a_pause_beyond_the_read_timeout_raises(api: Any) -> None:
    with pytest.raises(httpx.ReadTimeout):
        api.get("/models", headers={"x-emulator-fault": "delay:30"}, timeout=2)
    assert api.waits == [2]
    assert api.get("/models", headers={"x-emulator-fault": "delay:30"}, timeout=None).status_code == 200


def test_an_endless_stream_can_be_left(api: Any) -> None:
    with api.stream("POST", "/responses", json=ASK, headers={"x-emulator-fault": "keepalive"}) as response:
        pieces = response.iter_raw()
        assert [next(pieces) for _ in range(3)] == [b": keep-alive\n\n"] * 3
    assert api.waits == [0.5, 0.5]


def test_it_makes_its_own_emulator() -> None:
    assert EmulatorTransport().emulator.requests == AsyncEmulatorTransport().emulator.requests == []


@pytest.mark.anyio
@pytest.mark.parametrize(("fault", "error"), BREAKS)
async def test_async_breaks(emulator: Emulator, fault: str, error: type) -> None:
    async with async_client(emulator, []) as client:
        with pytest.raises(error):
            await client.get("/models", headers={"x-emulator-fault": fault})


@pytest.mark.anyio
async def test_async_streams_and_pauses(emulator: Emulator) -> None:
    waits: List[float] = []
    async with async_client(emulator, waits) as client:
        async with client.stream(
            "POST", "/responses", json=ASK, headers={"x-emulator-fault": "ok;delay=3"}
        ) as response:
            body = b"".join([piece async for piece in response.aiter_raw()])
        with pytest.raises(httpx.ReadTimeout):
            await client.get("/models", headers={"x-emulator-fault": "delay:30"}, timeout=2)
    assert b"response.completed" in body
    assert waits == [3.0, 2]


@pytest.mark.anyio
async def test_the_default_wait_is_anyios() -> None:
    async with httpx.AsyncClient(transport=AsyncEmulatorTransport(), headers=AUTH) as client:
        response = await client.get("http://emulator/v1/models", headers={"x-emulator-fault": "delay:0.001"})
    assert response.status_code == 200
