"""Bytes behind an answer belong to no answer, least of all to that of the next call."""

from __future__ import annotations

import threading
from typing import Any, Callable

import pytest
from flavours import async_client, in_each_flavour
from raw_server import Connection, RawServer, Request, model

from openai import APIConnectionError, DefaultAioHttpClient, DefaultHttpxClient, OpenAI

SURPLUS = [
    pytest.param(model("surplus"), id="answer"),
    pytest.param(b"HTTP/1.1 200 OK\r\n", id="half-a-head"),
    pytest.param(b"\r\n\r\ngarbage", id="garbage"),
]
LATER = [pytest.param(False, id="at-once"), pytest.param(True, id="later")]

in_each_way = [
    pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"]),
    pytest.mark.parametrize("later", LATER),
    pytest.mark.parametrize("surplus", SURPLUS),
]


class Overflowing:
    """Sends more than it should, in one piece with the answer, or when told."""

    def __init__(self, surplus: bytes, later: bool) -> None:
        self._surplus = surplus
        self._later = later
        self.may_send = threading.Event()
        self.has_sent = threading.Event()

    def __call__(self, connection: Connection, request: Request) -> bool:
        if not self._later:
            connection.send(model(request.name) + self._surplus)
            connection.wait_until_delivered()
            self.has_sent.set()
            return True
        connection.send(model(request.name))
        self.may_send.wait(5)
        connection.send(self._surplus)
        connection.wait_until_delivered()
        self.has_sent.set()
        return True

    def overflow(self) -> None:
        self.may_send.set()
        assert self.has_sent.wait(5)
        self.has_sent.clear()
        self.may_send.clear()


def decorated(function: Any) -> Any:
    for mark in in_each_way:
        function = mark(function)
    return function


@decorated
def test_blocking(
    serve: Callable[..., RawServer],
    server_tls: Any,
    client_tls: Any,
    encrypted: bool,
    later: bool,
    surplus: bytes,
) -> None:
    script = Overflowing(surplus, later)
    server = serve(script, server_tls if encrypted else None)
    http_client = DefaultHttpxClient(verify=client_tls)
    with OpenAI(api_key="sk-test", base_url=server.url, max_retries=0, http_client=http_client) as client:
        for number in range(5):
            assert client.models.retrieve(f"model-{number}").id == f"model-{number}"
            script.overflow()


@decorated
@in_each_flavour
@pytest.mark.anyio
async def test_asynchronous(
    serve: Callable[..., RawServer],
    server_tls: Any,
    client_tls: Any,
    encrypted: bool,
    later: bool,
    surplus: bytes,
    http_client: Any,
) -> None:
    script = Overflowing(surplus, later)
    server = serve(script, server_tls if encrypted else None)
    async with async_client(server.url, http_client, client_tls if encrypted else None) as client:
        for number in range(5):
            try:
                assert (await client.models.retrieve(f"model-{number}")).id == f"model-{number}"
            except APIConnectionError:
                # aiohttp reads an answer and what is behind it in one go, and refuses both
                assert http_client is DefaultAioHttpClient
                assert not later
            script.overflow()
