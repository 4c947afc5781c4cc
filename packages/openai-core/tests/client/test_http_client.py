from __future__ import annotations

import threading
from typing import Any, List

import httpx
import pytest

from openai_core.client.http_client import SharedTransport
from openai_core.options import NOT_GIVEN
from openai_core.transports import process_locks


class HttpClient:
    is_closed = False


def test_the_http_client_is_made_once_on_first_use() -> None:
    made: List[Any] = []
    barrier = threading.Barrier(4)

    def make() -> HttpClient:
        made.append(HttpClient())
        return made[-1]

    shared = SharedTransport(None, make)
    assert not made
    assert not shared.is_closed()
    found: List[Any] = []

    def use() -> None:
        barrier.wait()
        found.append(shared.get())

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == made * 4


def test_nothing_is_made_after_closing() -> None:
    shared = SharedTransport(None, HttpClient)
    assert shared.mark_closed() is None
    assert shared.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        shared.get()


def test_a_closed_http_client_counts() -> None:
    given = HttpClient()
    shared = SharedTransport(given, HttpClient)
    assert shared.get() is given
    given.is_closed = True
    assert shared.is_closed()
    assert shared.mark_closed() is given


def test_the_timeout_of_the_given_client() -> None:
    assert SharedTransport(None, HttpClient).own_timeout() is NOT_GIVEN
    assert SharedTransport(HttpClient(), HttpClient).own_timeout() is NOT_GIVEN
    with httpx.Client(timeout=2) as http_client:
        assert SharedTransport(http_client, HttpClient).own_timeout() == httpx.Timeout(2)
    with httpx.Client() as http_client:
        assert SharedTransport(http_client, HttpClient).own_timeout() is NOT_GIVEN


def test_another_thread_may_have_been_first(monkeypatch: pytest.MonkeyPatch) -> None:
    first = HttpClient()

    class Busy:
        def __enter__(self) -> None:
            shared._client = first

        def __exit__(self, *_: Any) -> None:
            pass

    shared: SharedTransport = SharedTransport(None, HttpClient)
    monkeypatch.setattr(process_locks, "lock_of", lambda owner: Busy())
    assert shared.get() is first
