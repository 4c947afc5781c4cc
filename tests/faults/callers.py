"""One call, made by a client of each flavour that is configured by its environment alone."""

from __future__ import annotations

import inspect
from typing import Any, Callable, Dict

import anyio
from websockets.sync.client import connect

from openai import AsyncOpenAI, DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient, OpenAI


def _blocking(url: str, **settings: Any) -> None:
    with OpenAI(api_key="sk-test", base_url=url, http_client=DefaultHttpxClient(timeout=5, **settings)) as client:
        assert client.models.retrieve("m").id == "m"


def _of_httpx(url: str, **settings: Any) -> None:
    _blocking(url, http_transport="httpx", **settings)


def _asynchronous(backend: str, http_client: Any) -> Callable[..., None]:
    def call(url: str, **settings: Any) -> None:
        async def main() -> None:
            given = http_client(timeout=5, **settings)
            async with AsyncOpenAI(api_key="sk-test", base_url=url, http_client=given) as client:
                assert (await client.models.retrieve("m")).id == "m"

        anyio.run(main, backend=backend)

    return call


def _websocket(url: str) -> None:
    with OpenAI(api_key="sk-test", base_url=url) as client, client.realtime.connect(model="m"):
        pass


def _asynchronous_websocket(url: str) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="sk-test", base_url=url) as client, client.realtime.connect(model="m"):
            pass

    anyio.run(main)


OVER_HTTP: Dict[str, Callable[..., None]] = {
    "sync": _blocking,
    "sync over httpx": _of_httpx,
    "asyncio": _asynchronous("asyncio", DefaultAsyncHttpxClient),
    "trio": _asynchronous("trio", DefaultAsyncHttpxClient),
    "aiohttp": _asynchronous("asyncio", DefaultAioHttpClient),
}
OVER_WEBSOCKETS: Dict[str, Callable[..., None]] = {
    "WebSocket": _websocket,
    "asynchronous WebSocket": _asynchronous_websocket,
}
CALLERS = {**OVER_HTTP, **OVER_WEBSOCKETS}
THROUGH_PROXIES = CALLERS if "proxy" in inspect.signature(connect).parameters else OVER_HTTP
"""Those that can; before version 15, the websockets library knows no proxies."""
