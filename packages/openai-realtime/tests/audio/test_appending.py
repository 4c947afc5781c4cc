from __future__ import annotations

import asyncio
import json
from typing import AsyncIterator, Dict, List, Optional

import pytest

from openai_core.errors import ArgumentError
from openai_realtime.audio import ULAW, append, append_async, appending as module, decode
from openai_realtime.audio.appending import Pull, Send, Sleep, appending
from openai_realtime.audio.chunks import Audio

SECOND = bytes(range(240)) * 200


class Log:
    """A connection that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: List[Dict[str, str]] = []

    def send_raw(self, data: str) -> None:
        self.sent.append(json.loads(data))

    @property
    def audio(self) -> bytes:
        return b"".join(decode(event["audio"]) for event in self.sent)


class AsyncLog(Log):
    async def send_raw(self, data: str) -> None:  # type: ignore[override]
        super().send_raw(data)


class Clock:
    """Time that only passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def times(pieces: List[bytes], clock: Clock, speed: Optional[float] = 1.0, chunk_ms: float = 100) -> List[float]:
    """When each event is sent, in seconds since the beginning."""
    steps = appending(clock, speed=speed, chunk_ms=chunk_ms)
    source = iter(pieces)
    answer: Optional[Audio] = None
    sent: List[float] = []
    while True:
        try:
            step = steps.send(answer)
        except StopIteration:
            return sent
        answer = next(source, None) if isinstance(step, Pull) else None
        if isinstance(step, Sleep):
            clock.now += step.seconds
        elif isinstance(step, Send):
            sent.append(round(clock.now - 100.0, 6))


def test_audio_leaves_as_fast_as_it_would_be_played() -> None:
    assert times([SECOND], Clock()) == [n / 10 for n in range(10)]


def test_it_can_leave_faster() -> None:
    assert times([SECOND], Clock(), speed=4.0) == [n / 40 for n in range(10)]


def test_without_a_speed_nothing_waits() -> None:
    assert times([SECOND], Clock(), speed=None) == [0.0] * 10


def test_the_size_of_pieces_does_not_matter() -> None:
    pieces = [SECOND[start : start + 1001] for start in range(0, len(SECOND), 1001)]
    assert times(pieces, Clock()) == times([SECOND], Clock())


def test_after_a_delay_it_catches_up() -> None:
    clock = Clock()

    def slow() -> List[float]:
        steps = appending(clock)
        sent = []
        pieces: List[Optional[bytes]] = [SECOND[:14_400], SECOND[14_400:28_800], None]
        step: object = steps.send(None)
        while True:
            try:
                if isinstance(step, Pull):
                    piece = pieces.pop(0)
                    # The second piece comes late.
                    clock.now += 1.0 if len(pieces) == 1 else 0.0
                    step = steps.send(piece)
                    continue
                if isinstance(step, Sleep):
                    clock.now += step.seconds
                else:
                    sent.append(round(clock.now - 100.0, 6))
                step = steps.send(None)
            except StopIteration:
                return sent

    assert slow() == [0.0, 0.1, 0.2, 1.2, 1.2, 1.2]


@pytest.mark.parametrize("speed", [0, -1.0])
def test_a_speed_is_positive(speed: float) -> None:
    with pytest.raises(ArgumentError, match="is not positive"):
        append(Log(), [SECOND], speed=speed)


def test_a_chunk_has_some_audio() -> None:
    with pytest.raises(ArgumentError, match="at least 1 byte"):
        append(Log(), [SECOND], chunk_ms=0)


def test_everything_arrives_with_the_rest_in_a_shorter_chunk() -> None:
    log = Log()
    assert append(log, [SECOND, SECOND[:50]], speed=None) == 1001 + 1 / 24
    assert log.audio == SECOND + SECOND[:50]
    assert {event["type"] for event in log.sent} == {"input_audio_buffer.append"}
    assert len(log.sent) == 11


def test_format_and_event_can_be_chosen() -> None:
    log = Log()
    append(log, [bytes(1600)], speed=None, chunk_ms=20, format=ULAW, event="session.input_audio.append")
    assert [len(decode(event["audio"])) for event in log.sent] == [160] * 10
    assert log.sent[0]["type"] == "session.input_audio.append"


def test_the_blocking_driver_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()

    def sleep(seconds: float) -> None:
        clock.now += seconds

    monkeypatch.setattr(module.time, "monotonic", clock)
    monkeypatch.setattr(module.time, "sleep", sleep)
    log = Log()
    append(log, iter([SECOND]))
    assert round(clock.now - 100, 6) == 0.9
    assert log.audio == SECOND


def test_the_asynchronous_driver_takes_iterators_of_both_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    async def microphone() -> AsyncIterator[bytes]:
        yield SECOND
        yield SECOND

    waited: List[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    async def scenario() -> None:
        log = AsyncLog()
        assert await append_async(log, microphone(), speed=None) == 2000
        assert log.audio == SECOND * 2
        assert not waited
        again = AsyncLog()
        monkeypatch.setattr(asyncio, "sleep", sleep)
        assert await append_async(again, [SECOND], speed=2.0) == 1000
        assert again.audio == SECOND
        assert len(waited) == 9

    asyncio.run(scenario())


def test_an_error_of_the_connection_ends_it() -> None:
    class Broken:
        def send_raw(self, data: str) -> None:
            raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        append(Broken(), [SECOND], speed=None)
