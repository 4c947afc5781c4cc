"""Ctrl+C at any moment of a call: the program may go on with the same client."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import threading
from contextlib import contextmanager, suppress
from typing import Any, Callable, Iterator

import pytest
from raw_server import RawServer, answers_by_name

from openai import AsyncOpenAI, DefaultAioHttpClient, DefaultAsyncHttpxClient, OpenAI

MOMENTS = int(os.environ.get("FAULTS_STORM", "100")) // 4
"""At how many moments; 250 in a long run."""

pytestmark = [
    pytest.mark.skipif(
        not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread(),
        reason="no timer can interrupt this",
    ),
    # Python ignores an interrupt that comes in a finalizer, and says so.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def terminal() -> Iterator[None]:
    """Lets interrupts arrive although this process runs in the background, where shells have them ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@contextmanager
def ctrl_c_after(seconds: float) -> Iterator[None]:
    """Interrupts the main thread after that time, as the terminal would."""
    before = signal.signal(signal.SIGALRM, lambda number, frame: os.kill(os.getpid(), signal.SIGINT))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def moments() -> Iterator[float]:
    """Returns when to interrupt, in seconds after the first call has begun."""
    chance = random.Random(18)
    for _ in range(MOMENTS):
        yield chance.uniform(0.0002, 0.012)


def call_until_interrupted(client: OpenAI) -> None:
    for number in range(2000):
        assert client.models.retrieve(f"model-{number}").id == f"model-{number}"


def test_blocking(serve: Callable[..., RawServer]) -> None:
    server = serve(answers_by_name)
    with OpenAI(api_key="sk-test", base_url=server.url, max_retries=0, timeout=20) as client:
        client.models.retrieve("first")
        for moment in moments():
            with suppress(KeyboardInterrupt), ctrl_c_after(moment):
                call_until_interrupted(client)
            for name in ("after-1", "after-2"):
                assert client.models.retrieve(name).id == name
            assert server.is_idle(1)
    assert server.is_idle()


async def call_until_cancelled(client: AsyncOpenAI) -> None:
    for number in range(2000):
        assert (await client.models.retrieve(f"model-{number}")).id == f"model-{number}"


async def is_sound(client: AsyncOpenAI) -> bool:
    return all([(await client.models.retrieve(name)).id == name for name in ("after-1", "after-2")])


@pytest.mark.skipif(
    sys.version_info < (3, 11), reason="asyncio.run raises the interrupt in its loop, which can lose a task's wake-up"
)
@pytest.mark.parametrize("http_client", [DefaultAsyncHttpxClient, DefaultAioHttpClient], ids=["asyncio", "aiohttp"])
def test_asynchronous(serve: Callable[..., RawServer], http_client: Any) -> None:
    server = serve(answers_by_name)
    client = AsyncOpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client(timeout=20))
    assert asyncio.run(is_sound(client))
    for moment in moments():
        with suppress(KeyboardInterrupt), ctrl_c_after(moment):
            asyncio.run(call_until_cancelled(client))
        assert asyncio.run(is_sound(client))
    assert server.is_idle()
