"""What belongs to one loop, and to one process."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
from typing import Any, List

import httpx
import pytest

from openai_core.transports.http1 import forks
from openai_core.transports.http1.aio.transport import AsyncHttp1Transport

quiet = pytest.mark.filterwarnings("ignore:unclosed transport", "ignore::pytest.PytestUnraisableExceptionWarning")
"""For transports of asyncio that their loop cannot close any more."""


def numbered(peer: Any) -> None:
    """Answers with the number of the connection and the body of the request."""
    while True:
        text = b"%d %b" % (peer.number, peer.request())
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(text), text))


async def ask(transport: AsyncHttp1Transport, url: str, content: bytes = b"") -> bytes:
    response = await transport.handle_async_request(httpx.Request("POST", url, content=content))
    return await response.aread()


@quiet
def test_inherited_connections_are_not_used(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(numbered)
    transport = AsyncHttp1Transport()
    of_parent = asyncio.new_event_loop()
    assert of_parent.run_until_complete(ask(transport, server.url)) == b"1 "
    (pool,) = transport._pools.all()
    (connection,) = pool.pool._living()
    monkeypatch.setattr(forks, "_count", 1)
    assert asyncio.run(ask(transport, server.url)) == b"2 "
    assert connection.network_stream.get_extra_info("socket").fileno() == -1
    of_parent.close()
    del pool, connection
    gc.collect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_child_process_has_connections_of_its_own(serve: Any) -> None:
    server = serve(numbered)
    code = """
import asyncio, os, sys
from openai_core.transports.http1.aio.transport import AsyncHttp1Transport
import httpx

async def ask():
    response = await transport.handle_async_request(httpx.Request("GET", sys.argv[1]))
    return (await response.aread()).decode()

transport = AsyncHttp1Transport()
loop = asyncio.new_event_loop()
print(loop.run_until_complete(ask()), flush=True)
child = os.fork()
if not child:
    print(asyncio.run(ask()), flush=True)
    os._exit(0)
os.waitpid(child, 0)
print(loop.run_until_complete(ask()))
loop.close()
"""
    done = subprocess.run([sys.executable, "-c", code, server.url], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "2", "1"]


def test_one_transport_serves_one_loop_after_the_other(serve: Any) -> None:
    server = serve(numbered)
    transport = AsyncHttp1Transport()
    for number in (1, 2):
        assert asyncio.run(ask(transport, server.url)) == b"%d " % number
    gc.collect()


def test_a_loop_that_ends_closes_its_connections(serve: Any) -> None:
    ended = threading.Event()

    def watch(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
        peer.ended()
        ended.set()

    server = serve(watch)
    transport = AsyncHttp1Transport()

    async def main() -> None:
        held.append(await transport.handle_async_request(httpx.Request("GET", server.url)))

    held: List[Any] = []
    asyncio.run(main())
    assert ended.wait(10)
    held.clear()


@quiet
@pytest.mark.parametrize("closes", [True, False])
def test_a_loop_that_is_closed_in_haste(serve: Any, closes: bool) -> None:
    server = serve(numbered)
    transport = AsyncHttp1Transport()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(transport, server.url))
    loop.close()
    if closes:
        del transport
    else:
        assert asyncio.run(ask(transport, server.url)) == b"2 "
    gc.collect()


def test_three_loops_in_three_threads(serve: Any) -> None:
    server = serve(numbered)
    transport = AsyncHttp1Transport()
    wrong: List[bytes] = []

    async def main(number: int) -> None:
        for turn in range(20):
            text = b"%d-%d" % (number, turn)
            answer = await ask(transport, server.url, text)
            if not answer.endswith(b" " + text):
                wrong.append(answer)

    threads = [threading.Thread(target=lambda number=number: asyncio.run(main(number))) for number in range(3)]  # type: ignore[misc]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert server.connections == 3
