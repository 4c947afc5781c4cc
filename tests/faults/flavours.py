"""Asynchronous clients of each flavour: which loop runs them, and which HTTP client they use."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai import AsyncOpenAI, DefaultAioHttpClient, DefaultAsyncHttpxClient

FLAVOURS: List[Any] = [
    pytest.param("asyncio", DefaultAsyncHttpxClient, id="asyncio"),
    pytest.param("trio", DefaultAsyncHttpxClient, id="trio"),
    pytest.param("asyncio", DefaultAioHttpClient, id="aiohttp"),
]

in_each_flavour = pytest.mark.parametrize(("anyio_backend", "http_client"), FLAVOURS, indirect=["anyio_backend"])


def async_client(url: str, http_client: Any, tls: Any = None, **options: Any) -> AsyncOpenAI:
    """Makes a client without retries, whose calls end soon where something hangs."""
    settings = {} if tls is None else {"verify": tls}
    given = http_client(timeout=5, **settings)
    return AsyncOpenAI(api_key="sk-test", base_url=url, max_retries=0, http_client=given, **options)
