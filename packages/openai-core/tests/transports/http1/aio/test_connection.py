from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import socket
from types import SimpleNamespace
from typing import Any

import pytest

from openai_core.transports.http1 import forks
from openai_core.transports.http1.aio.connection import Connection

pytestmark = pytest.mark.anyio
BIG = 20_000_000


async def until(condition: Any) -> None:
    for _ in range(2000):
        if condition():
            return
        await asyncio.sleep(0.001)
    raise AssertionError


async def test_bytes_to_and_fro(pair: Any) -> None:
    await pair.connection.send(b"question", 5)
    assert await pair.received(8) == b"question"
    pair.peer.send(b"answer")
    assert await pair.connection.receive(5) == b"answer"
    pair.peer.close()
    assert await pair.connection.receive(None) == b""
    assert await pair.connection.receive(None) == b""


async def test_what_has_arrived_is_joined(pair: Any) -> None:
    pair.arrive(b"a")
    pair.arrive(b"b")
    assert await pair.connection.receive(5) == b"ab"


async def test_receiving_takes_at_most_its_time(pair: Any) -> None:
    with pytest.raises(socket.timeout, match="timed out"):
        await pair.connection.receive(0.001)
    pair.peer.send(b"late")
    assert await pair.connection.receive(5) == b"late"


async def test_one_timer_serves_many_waits(pair: Any) -> None:
    connection = pair.connection
    for number in range(5):
        asyncio.get_running_loop().call_soon(pair.peer.send, b"%d" % number)
        assert await connection.receive(5) == b"%d" % number
        timer = connection._timer if number == 0 else timer  # noqa: F821
        assert connection._timer is timer
    asyncio.get_running_loop().call_soon(pair.peer.send, b"sooner")
    assert await connection.receive(4) == b"sooner"
    assert connection._timer is not timer
    asyncio.get_running_loop().call_soon(pair.peer.send, b"without")
    assert await connection.receive(None) == b"without"


async def test_a_timer_that_goes_off_early_is_set_again(pair: Any) -> None:
    connection = pair.connection
    asyncio.get_running_loop().call_soon(pair.peer.send, b"a")
    await connection.receive(0.05)
    waiting = asyncio.ensure_future(connection.receive(0.1))
    await asyncio.sleep(0.06)
    assert connection._timer is not None
    assert not waiting.done()
    with pytest.raises(socket.timeout):
        await waiting
    connection._look_at_limit()
    assert connection._timer is None


async def test_reading_stops_while_nobody_takes_it(pair: Any) -> None:
    connection = pair.connection
    sent = 0
    while not connection._reading_is_paused:
        with contextlib.suppress(BlockingIOError):
            sent += pair.peer.send(b"x" * 100_000)
        await asyncio.sleep(0)
    received = len(await connection.receive(5))
    assert received > 256 * 1024
    assert not connection._reading_is_paused
    while received < sent:
        received += len(await connection.receive(5))


async def test_only_so_much_waits_unread(pair: Any) -> None:
    connection, transport = pair.connection, pair.connection._transport
    for _ in range(2):
        pair.arrive(bytes(256 * 1024))
        assert transport.is_reading()
        pair.arrive(b"x")
        assert not transport.is_reading()
        pair.arrive(b"y")  # which was under way
        assert len(await connection.receive(5)) == 256 * 1024 + 2
        assert transport.is_reading()


async def test_a_small_part_is_sent(pair: Any) -> None:
    rest, arrived = await pair.connection.send_part(memoryview(b"part"), 5)
    assert (bytes(rest), arrived) == (b"", None)
    assert await pair.received(4) == b"part"


async def test_what_has_arrived_comes_back_with_the_part(pair: Any) -> None:
    pair.arrive(b"no")
    assert (await pair.connection.send_part(memoryview(b"part"), 5))[1] == b"no"


async def test_what_arrives_ends_the_wait(pair: Any) -> None:
    asyncio.get_running_loop().call_later(0.01, pair.peer.send, b"no")
    rest, arrived = await pair.connection.send_part(memoryview(b"x" * BIG), None)
    assert (len(rest), arrived) == (0, b"no")


async def test_a_long_part_waits_until_it_is_sent(pair: Any) -> None:
    sending = asyncio.ensure_future(pair.connection.send_part(memoryview(b"x" * BIG), 10))
    await pair.received(BIG)
    assert (await sending)[1] is None


async def test_a_part_takes_at_most_its_time(pair: Any) -> None:
    with pytest.raises(socket.timeout):
        await pair.connection.send_part(memoryview(b"x" * BIG), 0.01)


async def test_a_peer_that_goes_away_ends_the_sending(pair: Any) -> None:
    asyncio.get_running_loop().call_later(0.01, pair.peer.close)
    with pytest.raises(OSError):
        await pair.connection.send_part(memoryview(b"x" * BIG), 10)
    with pytest.raises(OSError):
        await pair.connection.send(b"more", 5)


async def test_a_connection_that_was_lost_says_why(pair: Any) -> None:
    pair.connection.connection_lost(ConnectionResetError("reset"))
    with pytest.raises(ConnectionResetError):
        await pair.connection.receive(5)
    with pytest.raises(ConnectionResetError):
        await pair.connection.send(b"x", 5)


async def test_nobody_complains_of_an_error_that_a_cancelled_reader_has_not_seen(
    pair: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async def read() -> bytes:
        return await pair.connection.receive(5)  # type: ignore[no-any-return]

    reading = asyncio.ensure_future(read())
    await asyncio.sleep(0)
    pair.connection.connection_lost(ConnectionResetError("reset"))
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    del reading
    gc.collect()
    assert caplog.text == ""


async def test_the_first_reason_counts(pair: Any) -> None:
    pair.connection.connection_lost(ConnectionResetError("reset"))
    pair.connection.interrupt()
    pair.connection.connection_lost(OSError("later"))
    with pytest.raises(ConnectionResetError):
        await pair.connection.receive(5)


async def test_nothing_is_sent_after_the_end(pair: Any) -> None:
    pair.connection.pause_writing()
    sending = asyncio.ensure_future(pair.connection.send(b"x", 5))
    await asyncio.sleep(0)
    pair.connection.eof_received()
    with pytest.raises(OSError, match="the connection was closed"):
        await sending
    with pytest.raises(OSError, match="the connection is closed"):
        await pair.connection.send(b"y", 5)
    assert await pair.received(1) == b"x"


async def test_sending_goes_on_when_there_is_room_again(pair: Any) -> None:
    pair.connection.pause_writing()
    sending = asyncio.ensure_future(pair.connection.send(b"x", None))
    await asyncio.sleep(0)
    assert not sending.done()
    pair.connection.resume_writing()
    await sending
    await pair.connection.send(b"y", 5)
    assert await pair.received(2) == b"xy"


@pytest.mark.parametrize("how", ["lost", "discarded", "interrupted"])
async def test_no_timer_outlives_a_connection(pair: Any, how: str) -> None:
    connection = pair.connection
    asyncio.get_running_loop().call_soon(pair.peer.send, b"x")
    await connection.receive(5)
    timer = connection._timer
    assert not timer.cancelled()
    if how == "lost":
        connection.connection_lost(None)
        assert connection._transport.is_closing()
    elif how == "discarded":
        connection.discard()
    else:
        connection.interrupt()
    assert timer.cancelled()
    assert connection._timer is None


async def test_a_wait_without_a_limit_is_not_ended_by_the_timer_of_another(pair: Any) -> None:
    connection = pair.connection
    asyncio.get_running_loop().call_soon(pair.peer.send, b"a")
    await connection.receive(0.01)
    waiting = asyncio.ensure_future(connection.receive(None))
    await asyncio.sleep(0.02)
    assert connection._timer is None
    assert not waiting.done()
    pair.peer.send(b"b")
    assert await waiting == b"b"


async def test_two_tasks_cannot_read_it(pair: Any) -> None:
    first = asyncio.ensure_future(pair.connection.receive(5))
    await asyncio.sleep(0)
    with pytest.raises(RuntimeError, match="Two tasks"):
        await pair.connection.receive(5)
    pair.peer.send(b"x")
    assert await first == b"x"


async def test_who_is_cancelled_does_not_disturb_the_next_one(pair: Any) -> None:
    task = asyncio.ensure_future(pair.connection.receive(5))
    await asyncio.sleep(0)
    task.cancel()
    pair.arrive(b"x")
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await pair.connection.receive(5) == b"x"


async def test_it_is_sound_while_nothing_arrives(pair: Any) -> None:
    assert pair.connection.is_sound()
    pair.peer.send(b"surplus")
    assert not pair.connection.is_sound()  # although the loop has not seen it yet
    await until(lambda: pair.connection._arrived)
    assert not pair.connection.is_sound()


async def test_it_is_not_sound_once_it_was_closed(pair: Any) -> None:
    pair.peer.close()
    assert not pair.connection.is_sound()
    await until(lambda: pair.connection._ended)
    assert not pair.connection.is_sound()


async def test_it_is_not_sound_while_it_is_closing(pair: Any) -> None:
    pair.connection.discard()
    assert not pair.connection.is_sound()


async def test_it_is_not_sound_in_another_process(pair: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forks, "_count", 1)
    assert not pair.connection.is_sound()


async def test_it_can_be_ended_from_outside(pair: Any) -> None:
    task = asyncio.ensure_future(pair.connection.receive(None))
    await asyncio.sleep(0)
    pair.connection.interrupt()
    with pytest.raises(ConnectionAbortedError, match="by its client"):
        await task


async def test_it_tells_of_itself(pair: Any) -> None:
    stream = pair.connection.network_stream
    assert stream.get_extra_info("socket").fileno() == pair.ours.fileno()
    assert stream.get_extra_info("ssl_object") is None
    assert stream.get_extra_info("is_readable") is False


async def test_one_that_nobody_waits_for_is_closed_as_soon_as_it_is_there() -> None:
    ours, theirs = socket.socketpair()
    loop = asyncio.get_running_loop()
    connection = Connection(loop, (b"http", b"a", None))
    connection.discard()
    await loop.create_connection(lambda: connection, sock=ours)
    await until(lambda: connection._ended)
    assert theirs.recv(1) == b""
    theirs.close()


async def test_another_process_closes_its_copy_behind_the_back_of_the_loop(pair: Any) -> None:
    copy = os.dup(pair.ours.fileno())  # that of the other process
    pair.connection.disown()
    assert pair.ours.fileno() == -1
    pair.connection.disown()
    assert not pair.connection.is_sound()
    pair.peer.send(b"still there")
    assert os.read(copy, 100) == b"still there"
    os.close(copy)
    Connection(asyncio.get_running_loop(), (b"http", b"a", None)).disown()


async def test_another_kind_of_loop_may_not_let_go_of_a_socket(pair: Any) -> None:
    transport = pair.connection._transport
    pair.connection._transport = SimpleNamespace(get_extra_info={"socket": object()}.get)
    pair.connection.disown()
    assert pair.ours.fileno() >= 0
    pair.connection._transport = transport


@pytest.mark.filterwarnings("ignore:unclosed transport", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_loop_that_is_closed_cannot_take_note() -> None:
    def close_late() -> None:
        loop = asyncio.new_event_loop()
        ours, theirs = socket.socketpair()
        connection = Connection(loop, (b"http", b"a", None))
        loop.run_until_complete(loop.create_connection(lambda: connection, sock=ours))
        loop.close()
        connection.discard()
        connection.disown()
        assert ours.fileno() == -1
        theirs.close()

    close_late()
    gc.collect()


async def test_a_connection_may_be_lost_before_it_was_made() -> None:
    connection = Connection(asyncio.get_running_loop(), (b"http", b"a", None))
    connection.connection_lost(OSError("lost"))
    with pytest.raises(OSError, match="lost"):
        await connection.receive(None)
