"""Sends audio from an iterator at a chosen rate. What to do is decided once; two short drivers do it."""

from __future__ import annotations

import time
from typing import (
    TYPE_CHECKING,
    AsyncIterable,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    NamedTuple,
    Optional,
    Union,
)

from openai_core.effects import run, run_async
from openai_core.errors import ArgumentError

from .chunks import APPEND, PCM16, Audio, AudioFormat, Chunker, append_event

if TYPE_CHECKING:
    from typing import Protocol

    class Sender(Protocol):
        """A connection that sends text."""

        def send_raw(self, data: str) -> object:
            """Sends a text frame.

            Args:
                data: The JSON of an event.
            """

    class AsyncSender(Protocol):
        """An asynchronous connection that sends text."""

        async def send_raw(self, data: str) -> object:
            """Sends a text frame.

            Args:
                data: The JSON of an event.
            """


class Pull(NamedTuple):
    """Take the next piece from the source and send it in; `None` at its end."""


class Send(NamedTuple):
    """Send this text.

    Attributes:
        text: The JSON of an event.
    """

    text: str


class Sleep(NamedTuple):
    """Wait for so many seconds.

    Attributes:
        seconds: For how many seconds.
    """

    seconds: float


Step = Union[Pull, Send, Sleep]
Appending = Generator[Step, Optional[Audio], float]
_PULL = Pull()


def appending(
    clock: Callable[[], float],
    *,
    speed: Optional[float] = 1.0,
    chunk_ms: float = 100,
    format: AudioFormat = PCM16,
    event: str = APPEND,
) -> Appending:
    """Decides how audio is sent: yields the steps, and returns the milliseconds of audio sent.

    The first chunk leaves at once, and each later one when the audio before it would have been played. After a delay it
    catches up.

    Args:
        clock: Returns seconds; only differences count.
        speed: Times real time; `None` does not wait.
        chunk_ms: Milliseconds of audio in each event.
        format: How the audio is written.
        event: The type of the client event.

    Raises:
        ArgumentError: `speed` or `chunk_ms` is not positive.
    """
    if speed is not None and speed <= 0:
        raise ArgumentError(f"speed={speed} is not positive. Pass times of real time, or None not to wait.")
    chunker = Chunker(format.bytes_of(chunk_ms))
    sent, start = 0, clock()
    while True:
        piece = yield _PULL
        if piece is None:
            break
        for chunk in chunker.feed(piece):
            if speed is not None:
                early = start + format.milliseconds_of(sent) / 1000 / speed - clock()
                if early > 0:
                    yield Sleep(early)
            yield Send(append_event(chunk, event=event))
            sent += len(chunk)
    rest = chunker.flush()
    if rest:
        yield Send(append_event(rest, event=event))
    return format.milliseconds_of(sent + len(rest))


def append(
    connection: Sender,
    source: Iterable[Audio],
    *,
    speed: Optional[float] = 1.0,
    chunk_ms: float = 100,
    format: AudioFormat = PCM16,
    event: str = APPEND,
) -> float:
    """Appends the audio of an iterator to the input audio buffer of a session.

    Args:
        connection: A connection with `send_raw`.
        source: Pieces of audio of any size, such as those of `read_wav`.
        speed: Times real time, 1.0 by default; `None` sends as fast as the source gives, as for a microphone.
        chunk_ms: Milliseconds of audio in each event.
        format: How the audio is written.
        event: The type of the client event; see `append_event`.

    Returns:
        The milliseconds of audio sent.

    Raises:
        ArgumentError: `speed` or `chunk_ms` is not positive.
    """
    steps = appending(time.monotonic, speed=speed, chunk_ms=chunk_ms, format=format, event=event)
    pieces = iter(source)

    def perform(step: Step) -> Optional[Audio]:
        if isinstance(step, Pull):
            return next(pieces, None)
        if isinstance(step, Send):
            connection.send_raw(step.text)
        else:
            time.sleep(step.seconds)
        return None

    return run(steps, perform)


async def append_async(
    connection: AsyncSender,
    source: Union[Iterable[Audio], AsyncIterable[Audio]],
    *,
    speed: Optional[float] = 1.0,
    chunk_ms: float = 100,
    format: AudioFormat = PCM16,
    event: str = APPEND,
) -> float:
    """As `append`, for an asynchronous connection.

    Args:
        connection: An asynchronous connection with `send_raw`.
        source: Pieces of audio of any size, from an iterator of either kind.
        speed: Times real time, 1.0 by default; `None` sends as fast as the source gives, as for a microphone.
        chunk_ms: Milliseconds of audio in each event.
        format: How the audio is written.
        event: The type of the client event; see `append_event`.

    Returns:
        The milliseconds of audio sent.

    Raises:
        ArgumentError: `speed` or `chunk_ms` is not positive.
    """
    import asyncio

    steps = appending(time.monotonic, speed=speed, chunk_ms=chunk_ms, format=format, event=event)
    pull = _puller(source)

    async def perform(step: Step) -> Optional[Audio]:
        if isinstance(step, Pull):
            return await pull()
        if isinstance(step, Send):
            await connection.send_raw(step.text)
        else:
            await asyncio.sleep(step.seconds)
        return None

    return await run_async(steps, perform)


def _puller(source: Union[Iterable[Audio], AsyncIterable[Audio]]) -> Callable[[], Awaitable[Optional[Audio]]]:
    """Returns what takes the next piece of an iterator of either kind; `None` at its end."""
    if isinstance(source, AsyncIterable):
        later = source.__aiter__()

        async def pull() -> Optional[Audio]:
            try:
                return await later.__anext__()
            except StopAsyncIteration:
                return None

    else:
        pieces = iter(source)

        async def pull() -> Optional[Audio]:
            return next(pieces, None)

    return pull
