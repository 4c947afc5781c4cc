"""Clients of every flavour over every transport, so that one test says what holds for all of them."""

from __future__ import annotations

import contextlib
import inspect
from typing import Any, AsyncGenerator, Callable, List, NamedTuple

import pytest

from openai import (
    AsyncOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    OpenAI,
)


class Way(NamedTuple):
    """One flavour over one transport.

    Attributes:
        blocking: Whether its client is an `OpenAI`.
        http_client: Makes the HTTP client.
        transport: What sends: "sdk", "httpx" or "aiohttp".
    """

    blocking: bool
    http_client: Callable[..., Any]
    transport: str

    @contextlib.asynccontextmanager
    async def client(self, url: str, tls: Any = None, timeout: float = 5, **options: Any) -> AsyncGenerator[Any, None]:
        """Makes a client, which sends each request once unless the options say something else."""
        settings = {} if tls is None else {"verify": tls}
        if self.transport != "aiohttp":
            settings["http_transport"] = self.transport
        given = self.http_client(timeout=timeout, **settings)
        kind: Any = OpenAI if self.blocking else AsyncOpenAI
        client = kind(**{"api_key": "sk-test", "base_url": url, "max_retries": 0, "http_client": given, **options})
        try:
            yield client
        finally:
            await result(client.close())


async def result(value: Any) -> Any:
    """Returns what a call of either flavour returns."""
    return await value if inspect.isawaitable(value) else value


async def items(stream: Any) -> List[Any]:
    """Returns all items of a stream, or of a call that returns one."""
    stream = await result(stream)
    if hasattr(stream, "__aiter__"):
        return [item async for item in stream]
    return list(stream)


@contextlib.asynccontextmanager
async def entered(manager: Any) -> AsyncGenerator[Any, None]:
    """Enters a context manager of either flavour."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value


WAYS: List[Any] = [
    pytest.param("asyncio", Way(True, DefaultHttpxClient, "sdk"), id="sync"),
    pytest.param("asyncio", Way(True, DefaultHttpxClient, "httpx"), id="sync-httpx"),
    pytest.param("asyncio", Way(False, DefaultAsyncHttpxClient, "sdk"), id="asyncio"),
    pytest.param("asyncio", Way(False, DefaultAsyncHttpxClient, "httpx"), id="asyncio-httpx"),
    pytest.param("trio", Way(False, DefaultAsyncHttpxClient, "sdk"), id="trio"),
    pytest.param("asyncio", Way(False, DefaultAioHttpClient, "aiohttp"), id="aiohttp"),
]


def in_each_way(function: Any) -> Any:
    """Runs a test with each flavour over each transport, as its argument `way`."""
    ways = pytest.mark.parametrize(("anyio_backend", "way"), WAYS, indirect=["anyio_backend"])
    return pytest.mark.anyio(ways(function))
