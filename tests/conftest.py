"""The emulator for all tests that span packages: one server, emptied for each test, found through the environment."""

from __future__ import annotations

from typing import Iterator

import pytest

from openai_testing import Emulator, Server

JOBS = 45


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(running_server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The only configuration of the clients in a test: a key and a base URL in the environment."""
    running_server.emulator.reset()
    running_server.emulator.seed_jobs(JOBS)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-acceptance")
    monkeypatch.setenv("OPENAI_BASE_URL", running_server.base_url)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    return running_server


@pytest.fixture
def emulator(server: Server) -> Emulator:
    return server.emulator


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
