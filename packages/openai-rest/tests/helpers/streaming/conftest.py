"""Scripted streams, read through the helpers of both flavours."""

from __future__ import annotations

import json
from typing import Any, Callable, Iterator, List, Optional, Tuple

import httpx
import pytest
from hypothesis import HealthCheck, settings

# The same examples in each run, and no limits of time: neither chance nor a busy machine may decide.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


def _sse(data: Any, name: Optional[str] = None) -> str:
    """One event of a stream."""
    head = "" if name is None else f"event: {name}\n"
    return f"{head}data: {data if isinstance(data, str) else json.dumps(data)}\n\n"


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose connection is lost after the last byte."""

    def __init__(self, body: str) -> None:
        self._body = body.encode()

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
        raise httpx.ReadError("lost")

    async def __aiter__(self) -> Any:
        yield self._body
        raise httpx.ReadError("lost")


def _streamed(body: Any) -> httpx.Response:
    """A response that streams a text, or one that is cut."""
    headers = {"content-type": "text/event-stream"}
    if isinstance(body, _Cut):
        return httpx.Response(200, headers=headers, stream=body)
    return httpx.Response(200, headers=headers, content=body.encode())


@pytest.fixture
def sse() -> Callable[..., str]:
    """Writes an event from its data, and perhaps a name."""
    return _sse


@pytest.fixture
def cut() -> Callable[[str], Any]:
    """Makes a body whose connection is lost after its last byte."""
    return _Cut


@pytest.fixture
def streamed() -> Callable[[Any], httpx.Response]:
    """Makes a response that streams a text, or a body that is cut."""
    return _streamed


@pytest.fixture
def read() -> Callable[..., Tuple[List[Any], Any]]:
    """Reads a stream in the flavour of a `World`; returns its events, and what a method of it returns afterwards."""

    def reading(
        world: Any, answers: Any, make: Callable[[Any], Any], final: str = "until_done", **settings: Any
    ) -> Any:
        handler = answers if callable(answers) else lambda request: _streamed(answers)

        def use(client: Any) -> Any:
            with make(client) as stream:
                return list(stream), getattr(stream, final)()

        async def use_async(client: Any) -> Any:
            async with make(client) as stream:
                return [event async for event in stream], await getattr(stream, final)()

        return world.call(handler, use if world.flavour == "sync" else use_async, **settings)

    return reading
