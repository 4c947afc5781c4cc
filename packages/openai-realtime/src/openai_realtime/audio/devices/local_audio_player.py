"""The loudspeaker of this machine; needs the extra `voice_helpers`."""

from __future__ import annotations

from queue import Queue
from typing import TYPE_CHECKING, Any, AsyncIterable, AsyncIterator, Callable, List, Optional, Union

import anyio
import anyio.to_thread

from openai_core.public_names import public

from .libraries import SAMPLE_RATE, numpy, sounddevice
from .samples import playable, samples_of_speech
from .speakers import END, Supply
from .waiting import Ending

if TYPE_CHECKING:
    from openai_core.aio.responses import AsyncStreamedBinaryAPIResponse
    from openai_core.responses.binary import HttpxBinaryResponseContent
    from openai_core.sync.responses import StreamedBinaryAPIResponse

    Speech = Union[HttpxBinaryResponseContent, StreamedBinaryAPIResponse, AsyncStreamedBinaryAPIResponse]

__all__ = ["SAMPLE_RATE", "LocalAudioPlayer"]

_QUEUED_ARRAYS = 50
_CHUNK_BYTES = 1024


@public
class LocalAudioPlayer:
    """Plays sound of 24,000 samples in a second, on the default loudspeaker.

    Attributes:
        channels: 1.
        dtype: `numpy.float32`.
    """

    def __init__(self, should_stop: Optional[Callable[[], bool]] = None) -> None:
        """Says how to play; nothing is played yet.

        Args:
            should_stop: Asked for each piece of sound; once it returns true, playing ends.

        Raises:
            MissingDependencyError: NumPy is not installed.
        """
        self.channels = 1
        self.dtype: Any = numpy().float32
        self.should_stop = should_stop

    async def play(self, input: Union[Any, Speech]) -> None:
        """Plays samples, or speech of the API, to its end.

        Args:
            input: A NumPy array of int16 or float32, or what `audio.speech.create` returns for
                `response_format="pcm"`, streamed or not.

        Raises:
            ArgumentError: The array is of another type.
            MissingDependencyError: sounddevice is not installed.
        """
        if isinstance(input, numpy().ndarray):
            samples = self._ready(input)
        else:
            samples = await self._tts_response_to_buffer(input)
        queue: Queue[Any] = Queue()
        queue.put(samples)
        queue.put(END)
        await self._play(queue, channels=samples.shape[1], feed=None)

    async def play_stream(self, buffer_stream: AsyncIterator[Any]) -> None:
        """Plays arrays as they come.

        Args:
            buffer_stream: Gives NumPy arrays of int16 or float32. It ends by itself or with `None`.

        Raises:
            ArgumentError: An array is of another type.
            MissingDependencyError: sounddevice is not installed.
        """
        await self._play(Queue(maxsize=_QUEUED_ARRAYS), channels=self.channels, feed=buffer_stream)

    async def _play(self, queue: Queue[Any], *, channels: int, feed: Optional[AsyncIterator[Any]]) -> None:
        devices, supply, ending = sounddevice(), Supply(queue, self.should_stop), Ending()

        def wanted(target: Any, frames: int, clock: Any, status: Any) -> None:
            try:
                goes_on = supply.fill(target)
            except BaseException as error:
                ending.fail(error)
                raise devices.CallbackAbort from error
            if not goes_on:
                ending.reach()
                raise devices.CallbackStop

        with devices.OutputStream(callback=wanted, dtype=self.dtype, samplerate=SAMPLE_RATE, channels=channels):
            if feed is None:
                await ending.wait()
            else:
                await self._feed_until(ending, queue, feed)

    async def _feed_until(self, ending: Ending, queue: Queue[Any], feed: AsyncIterator[Any]) -> None:
        """Puts arrays into the queue until the end is reached, and leaves the rest of them alone then."""
        failed: List[BaseException] = []

        async def put_all() -> None:
            try:
                async for samples in feed:
                    if samples is END:
                        break
                    await _put(queue, playable(samples, self.channels))
                await _put(queue, END)
            except Exception as error:
                failed.append(error)
                ending.reach()

        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(put_all)
                await ending.wait()
                tasks.cancel_scope.cancel()
        finally:
            _empty(queue)
        if failed:
            raise failed[0]

    def _ready(self, samples: Any) -> Any:
        is_ready = samples.dtype == self.dtype and samples.ndim == 2
        return samples if is_ready else playable(samples, self.channels)

    async def _tts_response_to_buffer(self, response: Speech) -> Any:
        pieces = response.iter_bytes(chunk_size=_CHUNK_BYTES)
        if isinstance(pieces, AsyncIterable):
            return samples_of_speech(b"".join([piece async for piece in pieces]))
        return samples_of_speech(b"".join(pieces))


def _empty(queue: Queue[Any]) -> None:
    """Makes room for a thread that may still wait to put something there."""
    while not queue.empty():
        queue.get_nowait()


async def _put(queue: Queue[Any], item: Any) -> None:
    await anyio.to_thread.run_sync(queue.put, item, abandon_on_cancel=True)
