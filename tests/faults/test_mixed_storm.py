"""Many calls of all kinds at once, a tenth of them with faults: none is lost, swapped or made twice."""

from __future__ import annotations

import os
import random
import re
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Dict, List, Tuple

import anyio
import pytest
from fault_table.answers import sound_answer
from fault_table.catalogue import BY_NAME
from fault_table.fault import CONNECT
from fault_table.flavours import perform_async, perform_blocking
from fault_table.kinds import KINDS
from fault_table.peer import Peer
from flavours import async_client, in_each_flavour
from raw_server import Connection, RawServer, Request, answers_by_name

from openai import OpenAI, OpenAIError

CALLS = 2 * int(os.environ.get("FAULTS_STORM", "100"))
"""How many calls a storm has; 2,000 in a long run."""

WORKERS = 40
FAULTS = (
    "closed before the answer",
    "closed in the body",
    "reset in the body",
    "reset before the answer",
    "no status line",
    "half of a gzip body",
    "a second answer behind the answer",
    "garbage behind the answer",
    "429 with a document",
    "502 with HTML",
    "an upgrade that nobody asked for",
    "a hundred thousand brackets",
)
_NAME = re.compile(rb"(?:call-\d+)(?:-fault-\d+)?")


class StormyServer:
    """Answers soundly, but where the name of a call asks for a fault; counts how often it hears of each call."""

    def __init__(self) -> None:
        self.heard: Counter[str] = Counter()
        self._lock = threading.Lock()

    def __call__(self, connection: Connection, request: Request) -> bool:
        name = name_of(request)
        if "after=" not in request.target:
            with self._lock:
                self.heard[name] += 1
        if "-fault-" in name:
            fault = BY_NAME[FAULTS[int(name.rpartition("-")[2])]]
            return bool(fault.act(Peer(connection, request)))
        connection.send(sound_answer(request).whole())
        return True


def name_of(request: Request) -> str:
    found = _NAME.search(request.target.encode() + b" " + request.body[:4096])
    assert found is not None
    return found.group().decode()


def calls() -> List[Tuple[str, str]]:
    """Returns the kind and the name of each call, in a random order that is always the same."""
    chance = random.Random(18)
    kinds = sorted(KINDS)
    faults = [f"-fault-{number // 10 % len(FAULTS)}" if number % 10 == 0 else "" for number in range(CALLS)]
    chance.shuffle(faults)
    return [(kinds[number % len(kinds)], f"call-{number}{fault}") for number, fault in enumerate(faults)]


def outcome(kind: str, name: str, said: Any) -> str:
    return "sound" if KINDS[kind].said(said) == KINDS[kind].expected(name) else f"{kind} {name} got another answer"


def check(outcomes: Dict[str, str], heard: Counter[str]) -> None:
    """Each call has an outcome and was made once; only those with a fault may have failed."""
    asked = [name for _, name in calls()]
    assert sorted(outcomes) == sorted(asked)
    assert {name: each for name, each in outcomes.items() if "-fault-" not in name and each != "sound"} == {}
    assert [each for each in outcomes.values() if "another answer" in each] == []
    assert heard == Counter(asked)


def test_the_faults_of_the_storm_come_after_the_request() -> None:
    assert all(BY_NAME[name].stage != CONNECT for name in FAULTS)


def test_blocking(serve: Callable[..., RawServer]) -> None:
    script = StormyServer()
    server = serve(script)
    outcomes: Dict[str, str] = {}
    with OpenAI(api_key="sk-test", base_url=server.url, max_retries=0, timeout=20) as client:

        def make(call: Tuple[str, str]) -> None:
            kind, name = call
            try:
                outcomes[name] = outcome(kind, name, perform_blocking(KINDS[kind].call(client, name)))
            except OpenAIError as error:
                outcomes[name] = type(error).__name__

        with ThreadPoolExecutor(WORKERS) as threads:
            list(threads.map(make, calls()))
    check(outcomes, script.heard)
    assert server.is_idle()


@in_each_flavour
@pytest.mark.anyio
async def test_nothing_is_sent_again_behind_max_retries(serve: Callable[..., RawServer], http_client: Any) -> None:
    def answers_once(connection: Connection, request: Request) -> bool:
        if request.name == "lost":
            return False
        return answers_by_name(connection, request)

    server = serve(answers_once)
    async with async_client(server.url, http_client) as client:
        await client.models.retrieve("first")
        with pytest.raises(OpenAIError):
            await client.models.retrieve("lost")
    assert server.requests == 2


# httpx leaves its generators to the collector where a body cannot be decompressed; trio names them
@pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")
@in_each_flavour
@pytest.mark.anyio
async def test_asynchronous(serve: Callable[..., RawServer], http_client: Any) -> None:
    script = StormyServer()
    server = serve(script)
    outcomes: Dict[str, str] = {}
    waiting = calls()[::-1]
    async with async_client(server.url, http_client, timeout=20) as client:

        async def work() -> None:
            while waiting:
                kind, name = waiting.pop()
                try:
                    outcomes[name] = outcome(kind, name, await perform_async(KINDS[kind].call(client, name)))
                except OpenAIError as error:
                    outcomes[name] = type(error).__name__

        async with anyio.create_task_group() as group:
            for _ in range(WORKERS):
                group.start_soon(work)
    check(outcomes, script.heard)
    assert await anyio.to_thread.run_sync(server.is_idle)
