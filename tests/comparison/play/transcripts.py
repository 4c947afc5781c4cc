"""Let the groupers that are installed here group scripted sessions, on a clock of our own."""

from __future__ import annotations

import asyncio
import re
import selectors
import threading
import time
import warnings
from types import SimpleNamespace
from typing import Any, Dict, Iterator, List, Optional, Tuple


class _Seconds(float):
    """A time whose milliseconds are whole, so that no rounding decides what comes first."""

    def __mul__(self, factor: float) -> float:
        return float(round(float(self) * factor))


class _Clock:
    def __init__(self) -> None:
        self.now = 0  # milliseconds
        self.timers: List[Any] = []

    def start(self) -> None:
        self.now, self.timers = 0, []

    def go_on_to(self, moment: int, failed: List[str]) -> None:
        while True:
            due = [timer for timer in self.timers if timer.ends <= moment]
            if not due:
                self.now = max(self.now, moment)
                return
            timer = min(due, key=lambda each: each.ends)
            self.timers.remove(timer)
            self.now = max(self.now, timer.ends)
            try:
                timer.function()
            except Exception as error:
                failed.append(_told_error(error))


_clock = _Clock()


class _Timer:
    daemon = False

    def __init__(self, interval: float, function: Any, *args: Any, **kwargs: Any) -> None:
        self.ends, self.function = _clock.now + round(interval * 1000), function

    def start(self) -> None:
        _clock.timers.append(self)

    def cancel(self) -> None:
        if self in _clock.timers:
            _clock.timers.remove(self)


class _Selector(selectors.SelectSelector):
    def select(self, timeout: Optional[float] = None) -> Any:
        if timeout:
            _clock.now += round(timeout * 1000)
        return super().select(0)


# Before the client is imported: it may keep what it finds.
time.monotonic = lambda: _Seconds(_clock.now / 1000)
threading.Timer = _Timer  # type: ignore[misc,assignment]

import openai  # noqa: E402
from openai.lib.live import AsyncTranscriptGrouper, TranscriptGrouper, TranscriptSegment  # noqa: E402


def run(scripts: Iterator[Dict[str, Any]]) -> Iterator[Dict[str, object]]:
    warnings.simplefilter("ignore")
    for script in scripts:
        for flavour, grouped in (("sync", _sync), ("async", _async)):
            _clock.start()
            told = _Told(script["raises_at"])
            try:
                grouped(script, told)
            except Exception as error:
                told.happened.append(f"not made: {_told_error(error)}")
            yield {"name": script["name"], "flavour": flavour, "happened": told.happened}


class _Told:
    """Listeners that note what they are told, and when."""

    def __init__(self, raises_at: Optional[int]) -> None:
        self.happened: List[Any] = []
        self._raises_at = raises_at
        self._count = 0

    def __call__(self, update: Any) -> None:
        self.happened.append([_clock.now, *_described(update)])
        self._count += 1
        if self._count - 1 == self._raises_at:
            raise LookupError("a listener that fails")

    async def later(self, update: Any) -> None:
        await asyncio.sleep(0)
        self(update)


def _described(update: Any) -> Tuple[object, ...]:
    reason = getattr(update, "reason", None)
    segment = update if isinstance(update, TranscriptSegment) else update.segment
    fields = (re.sub(r"^segment_\d+", "segment", str(value)) for value in vars(segment).values())
    return (reason, *fields)


def _told_error(error: BaseException) -> str:
    return "LookupError" if isinstance(error, LookupError) else "OpenAIError" * isinstance(error, openai.OpenAIError)


def _sync(script: Dict[str, Any], told: _Told) -> None:
    grouper = TranscriptGrouper(**script["settings"])
    grouper.on("segment.updated", told).on("segment.closed", told)
    once: List[str] = []
    grouper.once("segment.closed")(lambda _: once.append("once"))
    for step in script["steps"]:
        _clock.go_on_to(step["at"], told.happened)
        try:
            grouper.close() if "close" in step else grouper.push(SimpleNamespace(**step["event"]))
        except Exception as error:
            told.happened.append(_told_error(error))
    _clock.go_on_to(100_000, told.happened)
    grouper.off("segment.updated", told).off("segment.closed", told).close()
    told.happened += once


def _async(script: Dict[str, Any], told: _Told) -> None:
    loop = asyncio.SelectorEventLoop(_Selector())
    loop.set_exception_handler(lambda _, context: told.happened.append(_told_error(context["exception"])))
    try:
        loop.run_until_complete(_async_session(script, told))
    finally:
        loop.close()


async def _async_session(script: Dict[str, Any], told: _Told) -> None:
    grouper = AsyncTranscriptGrouper(**script["settings"])
    grouper.on("segment.updated", told.later).on("segment.closed", told)
    once: List[str] = []
    grouper.once("segment.closed")(lambda _: once.append("once"))
    for step in script["steps"]:
        await asyncio.sleep(max(0, step["at"] - _clock.now) / 1000)
        try:
            await (grouper.close() if "close" in step else grouper.push(SimpleNamespace(**step["event"])))
        except Exception as error:
            told.happened.append(_told_error(error))
    await asyncio.sleep(100)
    await grouper.off("segment.updated", told.later).off("segment.closed", told).close()
    told.happened += once
