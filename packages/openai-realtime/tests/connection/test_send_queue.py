"""The queue of frames and its bound."""

from __future__ import annotations

import asyncio
import contextlib
from typing import List, Union

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import WebSocketQueueFullError
from openai_realtime.connection.send_queue import SendQueue


def test_frames_leave_in_their_order() -> None:
    queue = SendQueue()
    queue.enqueue("a")
    queue.enqueue(b"b")
    assert (len(queue), bool(queue)) == (2, True)
    assert queue.first() == "a"
    queue.remove("a")
    assert queue.drain() == [b"b"]
    assert (len(queue), bool(queue), queue.first()) == (0, False, None)


def test_the_bound_counts_bytes_of_utf8() -> None:
    queue = SendQueue(max_bytes=4)
    queue.enqueue("éé")
    with pytest.raises(WebSocketQueueFullError, match="4 bytes wait, 1 more") as caught:
        queue.enqueue("x")
    assert caught.value.unsent_messages == ["x"]
    assert queue.drain() == ["éé"]


def test_any_kind_of_bytes_waits_as_it_was() -> None:
    queue, buffer = SendQueue(), bytearray(b"abc")
    queue.enqueue(buffer)
    queue.enqueue(memoryview(buffer))
    buffer[:] = b"xyz"
    queue.enqueue(["d", "e"])  # type: ignore[arg-type]
    assert queue.drain() == [b"abc", b"abc", ["d", "e"]]


def test_a_frame_counts_until_it_has_been_sent() -> None:
    queue = SendQueue(max_bytes=3)
    queue.enqueue("abc")
    frame = queue.first()
    assert frame == "abc"
    with pytest.raises(WebSocketQueueFullError):
        queue.enqueue("d")
    queue.remove(frame)
    queue.enqueue("d")
    assert len(queue) == 1


def test_removing_does_nothing_when_the_queue_was_emptied_meanwhile() -> None:
    queue = SendQueue(max_bytes=10)
    first, second = "".join("ab"), "".join("ab")
    queue.enqueue(first)
    queue.drain()
    queue.enqueue(second)
    queue.remove(first)
    assert queue.drain() == [second]


def test_flushing_keeps_what_failed() -> None:
    queue = SendQueue()
    sent: List[Union[str, bytes]] = []

    def send(frame: Union[str, bytes]) -> None:
        if len(sent) == 1:
            raise OSError
        sent.append(frame)

    for frame in "abc":
        queue.enqueue(frame)
    with pytest.raises(OSError):
        queue.flush_sync(send)
    assert (sent, queue.drain()) == (["a"], ["b", "c"])


def test_flushing_asynchronously() -> None:
    queue = SendQueue()
    sent: List[Union[str, bytes]] = []

    async def send(frame: Union[str, bytes]) -> None:
        await asyncio.sleep(0)
        sent.append(frame)

    for frame in "abc":
        queue.enqueue(frame)
    asyncio.run(queue.flush_async(send))
    assert (sent, len(queue)) == (["a", "b", "c"], 0)


@given(st.lists(st.text(max_size=5) | st.binary(max_size=5) | st.just(None), max_size=30), st.integers(0, 20))
def test_the_count_of_bytes_is_that_of_the_frames(steps: List[Union[str, bytes, None]], bound: int) -> None:
    queue = SendQueue(max_bytes=bound)
    for step in steps:
        if step is None:
            frame = queue.first()
            if frame is not None:
                queue.remove(frame)
            continue
        with contextlib.suppress(WebSocketQueueFullError):
            queue.enqueue(step)
        sizes = [len(each if isinstance(each, bytes) else each.encode()) for each in queue.frames]
        assert queue._bytes == sum(sizes) <= max(bound, 0)
