"""One body for tests of helper methods, run by both flavours of client; nothing sleeps, nothing reaches a network."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Iterator, List, Union

import anyio
import httpx
import pytest

from openai_rest.client import AsyncRestClient, RestClient
from openai_testing import AsyncEmulatorTransport, Emulator, EmulatorTransport

Handler = Callable[[httpx.Request], httpx.Response]
SETTINGS: Dict[str, Any] = {"api_key": "sk-test", "base_url": "http://api.test/v1", "max_retries": 0}


class State:
    """Runs calls of one flavour, and notes what they send and how long they wait.

    Attributes:
        flavour: `sync`, `asyncio` or `trio`.
        requests: The requests of all calls, their bodies read.
        waits: The seconds that the calls waited.
        time: What the clock says; each wait moves it.
    """

    def __init__(self, flavour: str) -> None:
        self.flavour = flavour
        self.requests: List[httpx.Request] = []
        self.waits: List[float] = []
        self.time = 1000.0

    @property
    def sent(self) -> List[str]:
        """The requests as `GET /files/1`."""
        return [f"{each.method} {each.url.path[3:]}" for each in self.requests]

    def body(self, number: int) -> Any:
        """The JSON that a request carried."""
        return json.loads(self.requests[number].content)

    def clock(self) -> float:
        return self.time

    def call(self, answers: Union[Handler, Emulator], use: Callable[[Any], Any], **settings: Any) -> Any:
        """Calls `use` with a client whose requests are answered by a function or by the emulator; returns its result.

        What `use` returns is awaited in the asynchronous flavours.
        """
        if self.flavour == "sync":
            return self._sync(answers, use, settings)
        return anyio.run(self._async, answers, use, settings, backend=self.flavour)

    def _sync(self, answers: Any, use: Callable[[Any], Any], settings: Dict[str, Any]) -> Any:
        emulated = isinstance(answers, Emulator)
        transport: Any = EmulatorTransport(answers) if emulated else httpx.MockTransport(answers)
        hooks = {"request": [self._note]}
        http_client = httpx.Client(transport=transport, event_hooks=hooks)
        with RestClient(**{**SETTINGS, **settings}, http_client=http_client) as client:
            client._sleep = self._wait  # type: ignore[method-assign, assignment]
            return use(client)

    async def _async(self, answers: Any, use: Callable[[Any], Any], settings: Dict[str, Any]) -> Any:
        emulated = isinstance(answers, Emulator)
        transport: Any = AsyncEmulatorTransport(answers) if emulated else httpx.MockTransport(answers)
        hooks = {"request": [self._anote]}
        http_client = httpx.AsyncClient(transport=transport, event_hooks=hooks)
        async with AsyncRestClient(**{**SETTINGS, **settings}, http_client=http_client) as client:
            client._sleep = self._await  # type: ignore[method-assign, assignment]
            return await use(client)

    def _note(self, request: httpx.Request) -> None:
        request.read()
        self.requests.append(request)

    async def _anote(self, request: httpx.Request) -> None:
        await request.aread()
        self.requests.append(request)

    def _wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def _await(self, seconds: float) -> None:
        self._wait(seconds)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[State]:
    """A world whose clock stands still unless a call waits."""
    from openai_core.deadlines import Deadline

    world = State(str(request.param))
    monkeypatch.setattr("openai_rest.helpers.polling.schedule.time", world)
    monkeypatch.setattr(State, "monotonic", State.clock, raising=False)
    monkeypatch.setattr("openai_core.call.deadline_scopes.Deadline", lambda seconds: Deadline(seconds, world.clock))
    yield world


class Script:
    """Answers requests one after the other with JSON; the last answer is repeated.

    Args:
        answers: What to answer: an object, or a pair of an object and headers, or a response.
    """

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, httpx.Response):
            return answer
        body, headers = answer if isinstance(answer, tuple) else (answer, {})
        return httpx.Response(200, json=body, headers=headers)


@pytest.fixture
def script() -> Callable[..., Script]:
    """Makes a script of answers."""
    return Script
