"""The microphone and the loudspeaker, with a sound card that is a thread."""

from __future__ import annotations

import io
import sys
import threading
import wave
from types import ModuleType
from typing import Any, AsyncIterator, Callable, Iterator, List

import anyio
import httpx
import pytest

from openai_core.errors import ArgumentError, MissingDependencyError
from openai_core.responses.binary import HttpxBinaryResponseContent
from openai_realtime.audio.devices import LocalAudioPlayer, Microphone

np = pytest.importorskip("numpy")

FRAMES = 4


class Card(ModuleType):
    """A module like sounddevice. Its streams call back in a thread of their own until that is told to stop."""

    class CallbackStop(Exception):
        pass

    class CallbackAbort(Exception):
        pass

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.played: List[Any] = []
        self.settings: dict = {}
        self.open_streams = 0

    def InputStream(self, **settings: Any) -> Any:
        shape, dtype = (FRAMES, settings["channels"]), settings["dtype"]
        return Stream(self, settings, lambda number: np.full(shape, number + 1).astype(dtype), keep=False)

    def OutputStream(self, **settings: Any) -> Any:
        shape = (FRAMES, settings["channels"])
        return Stream(self, settings, lambda number: np.full(shape, 9).astype(settings["dtype"]), keep=True)


class Stream:
    def __init__(self, card: Card, settings: Any, buffer: Callable[[int], Any], keep: bool) -> None:
        card.settings = settings
        self._card, self._callback, self._buffer, self._keep = card, settings["callback"], buffer, keep
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        number = 0
        while not self._closed.is_set():
            samples = self._buffer(number)
            number += 1
            try:
                self._callback(samples, FRAMES, None, None)
            except Card.CallbackAbort:
                return
            except Card.CallbackStop:
                self._closed.set()
            if self._keep:
                self._card.played.append(samples)

    def __enter__(self) -> Stream:
        self._card.open_streams += 1
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._closed.set()
        self._thread.join()
        self._card.open_streams -= 1


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> Iterator[Card]:
    card = Card()
    monkeypatch.setitem(sys.modules, "sounddevice", card)
    yield card
    assert card.open_streams == 0


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def turns(count: int) -> Callable[[], bool]:
    left = iter([True] * count)
    return lambda: next(left, False)


def heard(card: Card) -> List[float]:
    return [] if not card.played else np.concatenate(card.played).reshape(-1).tolist()


async def stream_of(*arrays: Any) -> AsyncIterator[Any]:
    for array in arrays:
        yield array


def test_records_a_file_to_upload(card: Card, backend: str) -> None:
    microphone: Microphone[Any] = Microphone(should_record=turns(2))
    name, content, kind = anyio.run(microphone.record, backend=backend)
    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(content, "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        assert np.frombuffer(file.readframes(100), dtype="<i2").tolist() == [1] * FRAMES + [2] * FRAMES
    assert card.settings["samplerate"] == 24_000
    assert len(microphone.buffer_chunks) == 2


def test_records_samples(card: Card, backend: str) -> None:
    microphone = Microphone(channels=2, dtype=np.float32, should_record=turns(1))
    samples = anyio.run(microphone.record, True, backend=backend)
    assert samples.shape == (FRAMES, 2)
    assert samples.dtype == np.float32
    assert microphone.has_record_function


def test_a_recording_that_never_began_is_an_empty_file(card: Card, backend: str) -> None:
    _, content, _ = anyio.run(Microphone(should_record=lambda: False).record, backend=backend)
    with wave.open(content, "rb") as file:
        assert file.getnframes() == 0


def test_a_recording_ends_by_its_time(card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([0.0, 1.0, 2.0, 2.5])
    monkeypatch.setattr("openai_realtime.audio.devices.microphone.time.perf_counter", lambda: next(ticks))
    samples = anyio.run(Microphone(timeout=2).record, True)
    assert samples.reshape(-1).tolist() == [1] * FRAMES + [2] * FRAMES


def test_an_error_of_the_users_function_ends_a_recording(card: Card, backend: str) -> None:
    with pytest.raises(ZeroDivisionError):
        anyio.run(Microphone(should_record=lambda: bool(1 / 0)).record, backend=backend)


def test_a_cancelled_recording_leaves_nothing_behind(card: Card, backend: str) -> None:
    async def record() -> None:
        with anyio.move_on_after(0):
            await Microphone().record()

    anyio.run(record, backend=backend)
    assert card.open_streams == 0


@pytest.mark.parametrize(
    ("dtype", "samples", "stored"),
    [
        ("float32", [0, 1, -1, 2], np.array([0, 32767, -32767, 32767], dtype="<i2").tobytes()),
        ("int8", [0, 127, -128], bytes([128, 255, 0])),
        ("int16", [1, -1], np.array([1, -1], dtype="<i2").tobytes()),
    ],
)
def test_files_store_integers(dtype: str, samples: List[int], stored: bytes) -> None:
    _, content, _ = Microphone()._ndarray_to_wav(np.array(samples, dtype=dtype))
    assert isinstance(content, io.BytesIO)
    with wave.open(content, "rb") as file:
        assert file.readframes(9) == stored


@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_plays_samples_and_silence_after_them(card: Card, backend: str, dtype: str) -> None:
    scale = 32767 if dtype == "int16" else 1
    samples = np.array([scale, 0, -scale, 0, scale]).astype(dtype)
    anyio.run(LocalAudioPlayer().play, samples, backend=backend)
    assert heard(card)[:8] == [1, 0, -1, 0, 1, 0, 0, 0]
    assert card.settings["channels"] == 1


def test_plays_two_channels(card: Card) -> None:
    anyio.run(LocalAudioPlayer().play, np.ones((2, 2), dtype="float32"))
    assert card.settings["channels"] == 2


def test_other_samples_are_refused(card: Card) -> None:
    with pytest.raises(ArgumentError, match="int16 or float32 to be played, not int64"):
        anyio.run(LocalAudioPlayer().play, np.array([1], dtype="int64"))


def test_plays_speech_of_the_api(card: Card, backend: str) -> None:
    speech = np.array([32767, -32767], dtype="<i2").tobytes() + b"\0"
    response = HttpxBinaryResponseContent(httpx.Response(200, content=speech))
    anyio.run(LocalAudioPlayer().play, response, backend=backend)
    assert heard(card)[:3] == [1, -1, 0]


def test_plays_streamed_speech(card: Card, backend: str) -> None:
    class Streamed:
        async def iter_bytes(self, chunk_size: int) -> AsyncIterator[bytes]:
            yield b"\xff"
            yield b"\x7f"

    anyio.run(LocalAudioPlayer().play, Streamed(), backend=backend)
    assert heard(card)[:2] == [1, 0]


def test_plays_arrays_as_they_come(card: Card, backend: str) -> None:
    arrays = [np.array([32767] * 3, dtype="int16"), np.array([], dtype="int16"), np.full(7, 0.5, dtype="float32")]
    anyio.run(LocalAudioPlayer().play_stream, stream_of(*arrays), backend=backend)
    played = heard(card)
    assert [value for value in played if value] == [1] * 3 + [0.5] * 7
    assert played[:10] == [1] * 3 + [0.5] * 7


def test_a_stream_ends_with_none(card: Card, backend: str) -> None:
    one = np.ones(FRAMES, dtype="float32")
    anyio.run(LocalAudioPlayer().play_stream, stream_of(one, None, one), backend=backend)
    assert sum(heard(card)) == FRAMES


def test_playing_stops_when_the_user_says_so(card: Card, backend: str) -> None:
    async def endless() -> AsyncIterator[Any]:
        while True:
            yield np.ones(FRAMES, dtype="float32")

    anyio.run(LocalAudioPlayer(should_stop=lambda: len(card.played) >= 3).play_stream, endless(), backend=backend)
    assert sum(heard(card)) == 3 * FRAMES


def test_an_error_of_the_stream_is_raised(card: Card, backend: str) -> None:
    with pytest.raises(ArgumentError, match="not int32"):
        anyio.run(LocalAudioPlayer().play_stream, stream_of(np.array([1], dtype="int32")), backend=backend)


def test_an_error_of_the_users_function_ends_playing(card: Card, backend: str) -> None:
    with pytest.raises(ZeroDivisionError):
        anyio.run(LocalAudioPlayer(lambda: bool(1 / 0)).play, np.ones(9, dtype="float32"), backend=backend)


@pytest.mark.parametrize("missing", ["numpy", "sounddevice"])
def test_says_what_to_install(missing: str, card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingDependencyError, match=rf"'{missing}', which is not installed.*openai\[voice_helpers\]"):
        anyio.run(Microphone().record)


def test_says_that_the_system_lacks_portaudio(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr("openai_realtime.audio.devices.libraries.import_module", fail)
    with pytest.raises(MissingDependencyError, match="PortAudio library not found"):
        Microphone()
