"""One client in several event loops, threads and processes."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Callable, List

import pytest
from raw_server import RawServer, answers_by_name

from openai import AsyncOpenAI, DefaultAioHttpClient, DefaultAsyncHttpxClient

CALLS = int(os.environ.get("FAULTS_STORM", "100"))
"""How many calls are made at a time, in each loop and each process."""

HTTP_CLIENTS = [pytest.param(DefaultAsyncHttpxClient, id="asyncio"), pytest.param(DefaultAioHttpClient, id="aiohttp")]

FORKING = Path(__file__).with_name("forking_program.py")


async def wrong_answers(client: AsyncOpenAI, mark: str) -> List[str]:
    """Makes calls, ten at a time, and returns the answers that are another's."""
    wrong: List[str] = []

    async def call(name: str) -> None:
        model = await client.models.retrieve(name)
        if model.id != name:
            wrong.append(f"{name} got {model.id}")

    for start in range(0, CALLS, 10):
        await asyncio.gather(*(call(f"{mark}-{number}") for number in range(start, start + 10)))
    return wrong


@pytest.mark.parametrize("http_client", HTTP_CLIENTS)
def test_three_loops_in_three_threads(serve: Callable[..., RawServer], http_client: Any) -> None:
    server = serve(answers_by_name)
    client = AsyncOpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client(timeout=20))
    wrong: List[Any] = []

    def loop(number: int) -> None:
        try:
            wrong.extend(asyncio.run(wrong_answers(client, f"loop-{number}")))
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=loop, args=(number,), daemon=True) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert wrong == []
    assert server.is_idle()


@pytest.mark.parametrize("http_client", HTTP_CLIENTS)
def test_three_runs_one_after_the_other(serve: Callable[..., RawServer], http_client: Any) -> None:
    server = serve(answers_by_name)
    client = AsyncOpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client(timeout=20))
    for number in range(3):
        assert asyncio.run(wrong_answers(client, f"run-{number}")) == []
        assert server.is_idle()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
@pytest.mark.parametrize("flavour", ["sync", "asyncio", "aiohttp"])
def test_fork_after_use(serve: Callable[..., RawServer], flavour: str) -> None:
    server = serve(answers_by_name)
    command = [sys.executable, "-W", "ignore", str(FORKING), server.url, flavour, str(CALLS)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
