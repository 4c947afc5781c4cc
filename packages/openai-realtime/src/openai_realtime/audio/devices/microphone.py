"""The microphone of this machine; needs the extra `voice_helpers`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, Generic, List, Optional, Tuple, Type, TypeVar, Union, overload

from openai_core.public_names import public

from .libraries import SAMPLE_RATE, numpy, sounddevice
from .recordings import Recording
from .samples import wav_file
from .waiting import Ending

if TYPE_CHECKING:
    import io

    from typing_extensions import Literal

    WavFile = Tuple[str, io.BytesIO, str]

__all__ = ["SAMPLE_RATE", "Microphone"]

DType = TypeVar("DType")


@public
class Microphone(Generic[DType]):
    """Records from the default microphone at 24,000 samples in a second.

    Attributes:
        buffer_chunks: The pieces of the last recording.
        has_record_function: Whether a function decides when to stop.
    """

    def __init__(
        self,
        channels: int = 1,
        dtype: Optional[Type[DType]] = None,
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None:
        """Says how to record; nothing is recorded yet.

        Args:
            channels: The number of channels.
            dtype: The NumPy type of a sample; `numpy.int16` by default.
            should_record: Asked for each piece of sound; once it returns false, the recording ends.
            timeout: Seconds until the recording ends; `None`, the default, sets no limit.

        Raises:
            MissingDependencyError: NumPy is not installed.
        """
        self.channels = channels
        self.dtype: Any = numpy().int16 if dtype is None else dtype
        self.should_record = should_record
        self.timeout = timeout
        self.buffer_chunks: List[Any] = []
        self.has_record_function = callable(should_record)

    @overload
    async def record(self, return_ndarray: Literal[True]) -> Any: ...

    @overload
    async def record(self, return_ndarray: Optional[Literal[False]] = False) -> WavFile: ...

    async def record(self, return_ndarray: Optional[bool] = False) -> Union[Any, WavFile]:
        """Records until `should_record` or `timeout` ends it, and returns the sound as a WAV file that can be uploaded.

        Args:
            return_ndarray: Return the samples as a NumPy array instead.

        Raises:
            MissingDependencyError: sounddevice is not installed.
        """
        devices, recording, ending = sounddevice(), self._new_recording(), Ending()

        def heard(samples: Any, frames: int, clock: Any, status: Any) -> None:
            try:
                goes_on = recording.take(samples)
            except BaseException as error:
                ending.fail(error)
                raise devices.CallbackAbort from error
            if not goes_on:
                ending.reach()
                raise devices.CallbackStop

        with devices.InputStream(callback=heard, dtype=self.dtype, samplerate=SAMPLE_RATE, channels=self.channels):
            await ending.wait()
        samples = self._joined(recording.chunks)
        return samples if return_ndarray else self._ndarray_to_wav(samples)

    def _new_recording(self) -> Recording:
        recording = Recording(self.should_record, self.timeout, time.perf_counter)
        self.buffer_chunks = recording.chunks
        return recording

    def _joined(self, chunks: List[Any]) -> Any:
        return numpy().concatenate(chunks, axis=0) if chunks else numpy().array([], dtype=self.dtype)

    def _ndarray_to_wav(self, audio_data: Any) -> WavFile:
        return wav_file(audio_data, self.channels)
