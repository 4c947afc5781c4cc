"""The groupers of both flavours: listeners, timers, errors."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, List, TypeVar

import pytest
import trio

from openai_core.errors import ConfigurationError, OpenAIError
from openai_realtime.aio.transcripts import AsyncTranscriptGrouper
from openai_realtime.errors import SessionStateError
from openai_realtime.sync.transcripts import TranscriptGrouper

T = TypeVar("T")
HURRY: Any = {"min_turn_separation_ms": 0, "assistant_silence_ms": 1}


def user(text: str, start: int = 0) -> Any:
    return _said("input", text, start)


def assistant(text: str, start: int = 0) -> Any:
    return _said("output", text, start)


def _said(side: str, text: str, start: int) -> Any:
    return SimpleNamespace(
        type=f"session.{side}_transcript.delta",
        event_id=f"{side} {text} {start}",
        delta=text,
        start_ms=start,
        end_ms=start + 1,
    )


def fails(_: object) -> None:
    raise LookupError


CLOSED: Any = SimpleNamespace(type="session.closed")


def texts(updates: List[Any]) -> List[str]:
    return [getattr(update, "segment", update).text for update in updates]


class TestSync:
    def test_listeners_are_told_in_order(self) -> None:
        told: List[Any] = []
        with TranscriptGrouper() as grouper:
            assert grouper.on("segment.updated", told.append) is grouper
            grouper.on("segment.closed")(told.append)
            grouper.push(user("a"))
            grouper.push(assistant("b", 900))
        assert texts(told) == ["a", "a", "b", "b"]
        assert [getattr(update, "reason", None) for update in told] == [None, "speaker_change", None, "manual"]

    def test_once_and_off(self) -> None:
        told: List[Any] = []
        grouper = TranscriptGrouper()
        grouper.once("segment.updated", told.append).on("segment.closed", told.append).off(
            "segment.closed", told.append
        )
        grouper.push(user("a"))
        grouper.push(user("b", 10))
        grouper.push(CLOSED)
        assert texts(told) == ["a"]

    def test_time_alone_ends_a_segment_in_another_thread(self) -> None:
        threads: List[threading.Thread] = []
        ended = threading.Event()
        grouper = TranscriptGrouper(**HURRY)

        @grouper.on("segment.closed")
        def listener(_: object) -> None:
            threads.append(threading.current_thread())
            ended.set()

        grouper.push(assistant("a"))
        assert ended.wait(10)
        grouper.close()
        assert threads[0] is not threading.current_thread()
        assert threads[0].daemon

    def test_one_timer_serves_many_events(self, monkeypatch: pytest.MonkeyPatch) -> None:
        started: List[float] = []
        start = TranscriptGrouper._start_timer

        def counted(self: TranscriptGrouper, seconds: float) -> threading.Timer:
            started.append(seconds)
            return start(self, seconds)

        monkeypatch.setattr(TranscriptGrouper, "_start_timer", counted)
        with TranscriptGrouper(assistant_silence_ms=60_000) as grouper:
            for index in range(100):
                grouper.push(assistant("a", index * 10))
        assert len(started) <= 2

    def test_no_timer_outlives_the_grouper(self) -> None:
        grouper = TranscriptGrouper()
        grouper.push(assistant("a"))
        timer = grouper._timer
        grouper.push(CLOSED)
        timer.join(10)
        assert not timer.is_alive()
        assert grouper._timer is None

    def test_a_timer_that_was_replaced_does_nothing(self) -> None:
        told: List[Any] = []
        grouper = TranscriptGrouper()
        grouper.on("segment.updated", told.append)
        grouper.push(assistant("a"))
        grouper._timer_ended(threading.Timer(1, print))
        assert told == []
        grouper.close()

    def test_an_error_of_a_listener_reaches_the_caller_and_the_rest_is_told_later(self) -> None:
        told: List[Any] = []
        grouper = TranscriptGrouper()
        grouper.on("segment.updated", told.append).on("segment.closed", told.append)
        grouper.once("segment.updated", fails)
        grouper.push(user("a"))
        with pytest.raises(LookupError):
            grouper.push(CLOSED)
        grouper.close()
        assert texts(told) == ["a", "a"]

    def test_a_listener_may_push_and_close(self) -> None:
        told: List[str] = []
        grouper = TranscriptGrouper()

        def listener(segment: Any) -> None:
            told.append(f"{segment.text} begins")
            if len(told) == 1:
                grouper.push(user("b", 10))
                grouper.close()
            told.append("ends")

        grouper.on("segment.updated", listener)
        grouper.push(user("a"))
        grouper.push(user("", 5))
        grouper.push(assistant("c", 0))
        assert told == ["a begins", "ends", "a b begins", "ends", "c begins", "ends"]

    def test_nothing_may_follow(self) -> None:
        grouper = TranscriptGrouper()
        grouper.close()
        grouper.close()
        with pytest.raises(SessionStateError):
            grouper.push(user("a"))

    def test_other_events_are_passed_over(self) -> None:
        grouper: Any = TranscriptGrouper()
        grouper.push(SimpleNamespace(type="session.started"))
        assert grouper._timer is None


def running(test: Callable[[Any], Awaitable[None]]) -> Callable[[Any], None]:
    def run(self: Any) -> None:
        asyncio.run(_awaited(test(self)))

    return run


async def _awaited(result: Awaitable[T]) -> T:
    return await result


class TestAsync:
    @running
    async def test_listeners_are_told_in_order(self) -> None:
        told: List[Any] = []

        async def later(update: Any) -> None:
            await asyncio.sleep(0)
            told.append(update)

        async with AsyncTranscriptGrouper() as grouper:
            grouper.on("segment.updated", later).on("segment.closed", told.append)
            await grouper.push(user("a"))
            await grouper.push(assistant("b", 900))
        assert texts(told) == ["a", "a", "b", "b"]

    @running
    async def test_time_alone_ends_a_segment(self) -> None:
        ended = asyncio.Event()
        grouper = AsyncTranscriptGrouper(**HURRY)
        grouper.on("segment.closed", lambda _: ended.set())
        await grouper.push(assistant("a"))
        await asyncio.wait_for(ended.wait(), 10)
        await grouper.close()

    @running
    async def test_an_error_of_a_listener_reaches_the_caller(self) -> None:
        reported: List[Any] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
        grouper = AsyncTranscriptGrouper()
        grouper.once("segment.updated", fails)
        await grouper.push(user("a"))
        with pytest.raises(LookupError):
            await grouper.push(CLOSED)
        await asyncio.sleep(0)
        assert reported == []

    @running
    async def test_an_error_of_a_listener_that_nobody_waits_for_reaches_the_loop(self) -> None:
        reported = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.set_result(context))
        grouper = AsyncTranscriptGrouper(**HURRY)
        grouper.on("segment.closed", fails)
        await grouper.push(assistant("a"))
        context = await asyncio.wait_for(reported, 10)
        assert isinstance(context["exception"], LookupError)
        await grouper.close()

    @running
    async def test_a_cancelled_caller_does_not_stop_the_listeners(self) -> None:
        begun, going_on, told = asyncio.Event(), asyncio.Event(), []

        async def slow(update: Any) -> None:
            begun.set()
            await going_on.wait()
            told.append(update)

        grouper = AsyncTranscriptGrouper()
        grouper.on("segment.updated", slow)
        await grouper.push(user("a"))
        pushing = asyncio.ensure_future(grouper.push(CLOSED))
        await begun.wait()
        pushing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await pushing
        going_on.set()
        await grouper.close()
        assert texts(told) == ["a"]

    @running
    async def test_a_listener_may_push_and_close(self) -> None:
        told: List[str] = []
        grouper = AsyncTranscriptGrouper()

        async def listener(segment: Any) -> None:
            told.append(segment.text)
            if len(told) == 1:
                await grouper.push(user("b", 10))
                await grouper.close()

        grouper.on("segment.updated", listener)
        await grouper.push(user("a"))
        await grouper.push(assistant("c", 0))
        assert told == ["a", "a b", "c"]

    def test_one_loop_owns_it(self) -> None:
        grouper = AsyncTranscriptGrouper()
        asyncio.run(_awaited(grouper.push(user("", 1))))
        with pytest.raises(OpenAIError, match="event loop"):
            asyncio.run(_awaited(grouper.close()))

    def test_other_libraries_than_asyncio_are_refused(self) -> None:
        grouper = AsyncTranscriptGrouper()
        with pytest.raises(ConfigurationError, match="trio"):
            trio.run(grouper.push, user("a"))
