from __future__ import annotations

import functools
from typing import Any

import httpcore
import httpx
import pytest

from openai_core.transports.http1.instrumentation import (
    client_is_unwatched,
    is_written_in,
    sends_unwatched,
    sends_unwatched_async,
)


def wrapped(function: Any) -> Any:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


def unwatched() -> bool:
    return sends_unwatched(httpx.HTTPTransport.handle_request)


def unwatched_async() -> bool:
    return sends_unwatched_async(httpx.AsyncHTTPTransport.handle_async_request)


def test_a_function_belongs_to_the_module_that_it_was_written_in() -> None:
    assert is_written_in(unwatched, __name__)
    assert not is_written_in(wrapped(httpx.Client.send), "httpx._client")
    assert not is_written_in(functools.partial(httpx.Client.send), "httpx._client")
    assert not is_written_in(None, "httpx._client")


def test_nobody_watches_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert unwatched()
    assert unwatched_async()
    import sys

    monkeypatch.delitem(sys.modules, "httpcore")
    assert unwatched()


@pytest.mark.parametrize(
    "owner", [httpx.HTTPTransport, httpcore.ConnectionPool, httpcore.HTTPConnection, httpcore.HTTP11Connection]
)
def test_who_watches_the_synchronous_transports(owner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner, "handle_request", wrapped(owner.handle_request))
    assert unwatched() is False
    assert unwatched_async()


@pytest.mark.parametrize(
    "owner",
    [
        httpx.AsyncHTTPTransport,
        httpcore.AsyncConnectionPool,
        httpcore.AsyncHTTPConnection,
        httpcore.AsyncHTTP11Connection,
    ],
)
def test_who_watches_the_asynchronous_transports(owner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(owner, "handle_async_request", wrapped(owner.handle_async_request))
    assert not unwatched_async()
    assert unwatched()


def test_who_replaces_a_class_of_httpcore(monkeypatch: pytest.MonkeyPatch) -> None:
    class Replaced(httpcore.ConnectionPool):
        def handle_request(self, request: Any) -> Any:
            raise NotImplementedError

    monkeypatch.setattr(httpcore, "ConnectionPool", Replaced)
    assert not unwatched()


@pytest.mark.parametrize("base", [httpx.Client, httpx.AsyncClient])
@pytest.mark.parametrize(
    "name",
    ["send", "_send_handling_auth", "_send_handling_redirects", "_send_single_request", "_transport_for_url"],
)
def test_who_watches_a_client(base: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = base()
    assert client_is_unwatched(client, base)
    monkeypatch.setattr(base, name, wrapped(getattr(base, name)))
    assert client_is_unwatched(client, base) is False


def test_who_watches_one_client(monkeypatch: pytest.MonkeyPatch) -> None:
    client = httpx.Client()
    monkeypatch.setattr(client, "_transport_for_url", lambda url: None)
    assert not client_is_unwatched(client, httpx.Client)


def test_a_subclass_that_overrides_a_step() -> None:
    class Own(httpx.Client):
        def _send_single_request(self, request: httpx.Request) -> httpx.Response:
            raise NotImplementedError

    assert not client_is_unwatched(Own(), httpx.Client)
