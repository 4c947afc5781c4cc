"""Fixtures for tests of code that calls the API; pytest finds them once the package is installed."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterator

import pytest

if TYPE_CHECKING:
    from openai import AsyncOpenAI, OpenAI

    from .calls import Calls
    from .cassettes.server import CassetteServer
    from .documents.service import FakeService
    from .realtime import Sessions
    from .serving.server import Server, ServiceServer

API_KEY = "sk-test"
ADMIN_KEY = "sk-admin-test"


CASSETTES = "cassettes"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option that says what cassettes do.

    Args:
        parser: What pytest reads its options with.
    """
    parser.getgroup("openai-testing").addoption(
        "--openai-cassettes",
        choices=("replay", "extend", "record"),
        default="replay",
        help="what the fixture openai_cassette does: replay recorded calls, also record those that are not there yet, "
        "or record all calls anew (default: replay)",
    )


@pytest.fixture(scope="session")
def _openai_testing_server() -> Iterator[Server]:
    from .serving.server import Server

    with Server() as server:
        yield server


@pytest.fixture
def openai_server(_openai_testing_server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A running emulator, empty for each test; clients made without arguments use it.

    One server serves the whole test run and is reset before each test. `OPENAI_BASE_URL`, `OPENAI_API_KEY` and
    `OPENAI_ADMIN_KEY` are set for the test, and names from `no_proxy` keep loopback away from proxies.

    Args:
        monkeypatch: Pytest's fixture, which sets the environment.
    """
    server = _openai_testing_server
    server.emulator.reset()
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", ADMIN_KEY)
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    yield server
    server.emulator.faults.clear()


@pytest.fixture
def openai_calls(openai_server: Server) -> Calls:
    """The calls of this test that have arrived at the running emulator, also those that are still to come.

    Args:
        openai_server: The running emulator.
    """
    return openai_server.calls


@pytest.fixture
def serve_service() -> Iterator[Callable[[FakeService], ServiceServer]]:
    """A function that serves a `FakeService` until the end of the test, and returns its `ServiceServer`."""
    from .serving.server import ServiceServer

    with ExitStack() as stack:
        yield lambda service: stack.enter_context(ServiceServer(service))


@pytest.fixture
def openai_cassette(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[CassetteServer]:
    """A server that replays the recorded calls of this test: `cassettes/<module>/<test>.yaml` beside the test's file.

    `OPENAI_BASE_URL` leads to it. `pytest --openai-cassettes=record` asks the service that `OPENAI_BASE_URL` named, or
    the public API, and writes the file; `extend` only asks what is not in it. A request that was not recorded fails the
    test.

    Args:
        request: Pytest's fixture, which knows the test.
        monkeypatch: Pytest's fixture, which sets the environment.
    """
    from .cassettes.cassette import Cassette
    from .cassettes.server import CassetteServer

    mode = str(request.config.getoption("--openai-cassettes"))
    cassette = Cassette(_cassette_path(request), mode=mode)
    upstream = None if mode == "replay" else os.environ.get("OPENAI_BASE_URL")
    with CassetteServer(cassette, upstream) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        if mode == "replay":
            monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
            monkeypatch.setenv("OPENAI_ADMIN_KEY", ADMIN_KEY)
        monkeypatch.setenv("no_proxy", ",".join(filter(None, (os.environ.get("no_proxy"), "127.0.0.1,localhost"))))
        yield server
    cassette.check()


def _cassette_path(request: pytest.FixtureRequest) -> Path:
    path = Path(str(request.node.path if hasattr(request.node, "path") else request.node.fspath))
    name = re.sub(r"[^\w.-]+", "-", request.node.name).strip("-")
    return path.parent / CASSETTES / path.stem / f"{name}.yaml"


@pytest.fixture
def openai_realtime(openai_server: Server) -> Sessions:
    """The WebSocket sessions of the running emulator: Realtime, Live, and Responses over WebSocket.

    `sessions` holds those that clients have opened, each with what it `received` and `sent`; `pace` slows answers down,
    so that a test can interrupt them; `transcriber.script` says what is understood of audio.

    Args:
        openai_server: The running emulator.
    """
    return openai_server.emulator.realtime


@pytest.fixture
def openai_client(openai_server: Server) -> Iterator[OpenAI]:
    """A client of the emulator, closed after the test.

    Args:
        openai_server: The running emulator.
    """
    from openai import OpenAI

    with OpenAI(base_url=openai_server.base_url, api_key=API_KEY) as client:
        yield client


@pytest.fixture
def async_openai_client(openai_server: Server) -> AsyncOpenAI:
    """An asynchronous client of the emulator.

    It is not closed here, because a fixture cannot know the test's event loop; its connections end with the loop.
    Close it with `async with` where that matters.

    Args:
        openai_server: The running emulator.
    """
    from openai import AsyncOpenAI

    return AsyncOpenAI(base_url=openai_server.base_url, api_key=API_KEY)
