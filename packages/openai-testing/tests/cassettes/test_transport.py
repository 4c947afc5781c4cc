from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_testing import (
    AsyncCassetteTransport,
    AsyncEmulatorTransport,
    Cassette,
    CassetteTransport,
    Emulator,
    EmulatorTransport,
)

pytest.importorskip("yaml")
AUTH = {"authorization": "Bearer sk-secret-secret"}
ASK = {"model": "gpt-4o", "input": "Hi"}


def client(cassette: Cassette, below: Any = None) -> httpx.Client:
    return httpx.Client(transport=CassetteTransport(cassette, below), base_url="http://api.test/v1", headers=AUTH)


def test_calls_and_streams_are_recorded_and_replayed(tmp_path: Path) -> None:
    path, emulator = tmp_path / "a.yaml", Emulator()
    with client(Cassette(path, mode="record"), EmulatorTransport(emulator)) as api:
        first = api.post("/responses", json=ASK).json()
        streamed = api.post("/responses", json={**ASK, "stream": True}).text
        models = api.get("/models", params={"limit": 2}).json()
    assert "secret" not in path.read_text(encoding="utf-8")
    cassette = Cassette(path)
    with client(cassette) as api:
        assert api.get("/models", params={"limit": 2}).json() == models
        with api.stream("POST", "/responses", json={**ASK, "stream": True}) as response:
            pieces = list(response.iter_raw())
        assert "".join(piece.decode() for piece in pieces) == streamed
        assert len(pieces) > 5
        assert api.post("/responses", json=ASK).json() == first
        refused = api.post("/responses", json=ASK)
    assert refused.status_code == 400
    assert refused.headers["x-should-retry"] == "false"
    assert cassette.unused == []
    assert len(emulator.requests) == 3


def test_a_stream_that_is_left_early_is_recorded_as_far_as_it_came(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with client(Cassette(path, mode="record"), EmulatorTransport()) as api, api.stream(
        "POST", "/responses", json={**ASK, "stream": True}
    ) as response:
        next(response.iter_raw())
    assert [each["event"] for each in Cassette(path).calls[0].response["events"]] == ["response.created"]


def test_a_broken_answer_is_not_recorded(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with client(Cassette(path, mode="record"), EmulatorTransport()) as api:
        with pytest.raises(httpx.ReadError):
            api.get("/models", headers={"x-emulator-fault": "reset:body"})
        api.get("/models")
    assert len(Cassette(path).calls) == 1


def test_compressed_answers_are_written_as_text(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["accept-encoding"] == "identity"
        headers = {"content-encoding": "gzip", "content-type": "application/json"}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(gzip.compress(b'{"a": 1}')))

    path = tmp_path / "a.yaml"
    with client(Cassette(path, mode="record"), httpx.MockTransport(answer)) as api:
        assert api.get("/a").json() == {"a": 1}
    with client(Cassette(path)) as api:
        assert api.get("/a").json() == {"a": 1}


@pytest.mark.anyio
async def test_the_asynchronous_transport(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"

    def connect(cassette: Cassette, below: Any = None) -> httpx.AsyncClient:
        transport = AsyncCassetteTransport(cassette, below)
        return httpx.AsyncClient(transport=transport, base_url="http://api.test/v1", headers=AUTH)

    async with connect(Cassette(path, mode="record"), AsyncEmulatorTransport()) as api:
        first = (await api.post("/responses", json={**ASK, "stream": True})).text
        with pytest.raises(httpx.ReadError):
            await api.get("/models", headers={"x-emulator-fault": "reset:body"})
    async with connect(Cassette(path)) as api:
        assert (await api.post("/responses", json={**ASK, "stream": True})).text == first
        assert (await api.get("/models")).status_code == 400
