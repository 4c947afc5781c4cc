"""Clients that are made of a document talk to the service that the emulator's package makes of the same document."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_generator.__main__ import main
from openai_testing import AsyncServiceTransport, FakeService, ServiceTransport

NOTES = Path(__file__).parents[4] / "examples/own-client/notes.json"

pytestmark = pytest.mark.skipif(not NOTES.exists(), reason="REPOSITORY: the document is an example there.")


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes the client of the notes; yields its package and its calls."""
    assert main(["client", str(NOTES), "--package", "faked_notes_client", "--output", str(tmp_path)]) == 0
    monkeypatch.syspath_prepend(str(tmp_path / "src"))
    import faked_notes_client  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]

    yield faked_notes_client, json.loads((tmp_path / "tests/calls.json").read_text(encoding="utf-8"))
    for name in [name for name in sys.modules if name.startswith("faked_notes_client")]:
        del sys.modules[name]


def with_bytes(value: Any) -> Any:
    if isinstance(value, dict):
        return value["$bytes"].encode() if "$bytes" in value else {key: with_bytes(each) for key, each in value.items()}
    return value


def method(client: Any, call: dict[str, Any]) -> Any:
    return getattr(getattr(client, call["resource"]), call["method"])


def check(service: FakeService, calls: list[dict[str, Any]]) -> None:
    assert [(call.method, call.status) for call in service.calls] == [(each["verb"], each["status"]) for each in calls]


def test_every_operation_blocking(made: Any) -> None:
    package, calls = made
    service = FakeService.from_openapi(NOTES)
    with httpx.Client(transport=ServiceTransport(service)) as http_client:
        client = package.FakedNotesClient(api_key="k", max_retries=0, http_client=http_client)
        for call in calls:
            result = method(client, call)(**with_bytes(call["arguments"]))
            if call["kind"] == "page":
                assert len(result.data) == 2
            elif call["kind"] == "stream":
                assert list(result)
    check(service, calls)


def test_every_operation_asynchronous(made: Any) -> None:
    package, calls = made
    service = FakeService.from_openapi(NOTES)

    async def run() -> None:
        async with httpx.AsyncClient(transport=AsyncServiceTransport(service)) as http_client:
            client = package.AsyncFakedNotesClient(api_key="k", max_retries=0, http_client=http_client)
            for call in calls:
                result = await method(client, call)(**with_bytes(call["arguments"]))
                if call["kind"] == "stream":
                    assert [event async for event in result]

    asyncio.run(run())
    check(service, calls)


def test_pages_end(made: Any) -> None:
    package, calls = made
    listed = next(call for call in calls if call["kind"] == "page")
    service = FakeService.from_openapi(NOTES)
    with httpx.Client(transport=ServiceTransport(service)) as http_client:
        client = package.FakedNotesClient(api_key="k", max_retries=0, http_client=http_client)
        assert len(list(method(client, listed)())) == 5
    assert len(service.calls) == 3
