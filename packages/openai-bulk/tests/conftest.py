"""An emulator without sockets, clients of it, and jobs in a folder of their own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional

import httpx
import pytest
from hypothesis import HealthCheck, settings

from openai_core import AsyncClient, Client
from openai_testing import AsyncEmulatorTransport, Emulator, Server

# The same examples in each run, and no limits of time: neither chance nor a busy machine may decide.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

MakeInput = Callable[..., Path]


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


@pytest.fixture
def client(emulator: Emulator) -> AsyncClient:
    """A client whose requests go to the emulator without a socket."""
    http_client = httpx.AsyncClient(transport=AsyncEmulatorTransport(emulator))
    return AsyncClient(api_key="sk-test", base_url="http://emulator/v1", http_client=http_client)


@pytest.fixture
def server(emulator: Emulator) -> Iterator[Server]:
    with Server(emulator) as running:
        yield running


@pytest.fixture
def blocking_client(server: Server) -> Iterator[Client]:
    with Client(api_key="sk-test", base_url=server.base_url) as client:
        yield client


@pytest.fixture
def make_input(tmp_path: Path) -> MakeInput:
    """Writes a file in the Batch API's format."""

    def make(count: int, *, models: Optional[List[str]] = None, name: str = "in.jsonl", **fields: Any) -> Path:
        models = models or ["gpt-4o-mini"]
        path = tmp_path / name
        with open(path, "w") as file:
            for number in range(count):
                file.write(json.dumps(entry(number, models[number % len(models)], **fields)) + "\n")
        return path

    return make


def entry(number: int, model: str = "gpt-4o-mini", **fields: Any) -> Dict[str, Any]:
    body = {"model": model, "messages": [{"role": "user", "content": f"question {number}"}], **fields}
    return {"custom_id": f"id-{number}", "method": "POST", "url": "/v1/chat/completions", "body": body}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out.jsonl"


@pytest.fixture
def ids() -> Callable[[Path], List[str]]:
    """Reads the ids of a file of results, in its order."""

    def read(path: Path) -> List[str]:
        return [json.loads(line)["custom_id"] for line in path.read_text().splitlines()]

    return read


@pytest.fixture
def asked(emulator: Emulator) -> Callable[[], List[str]]:
    """Returns what the emulator was asked, in its order."""

    def read() -> List[str]:
        return [request.json["messages"][0]["content"] for request in emulator.requests if request.method == "POST"]

    return read
