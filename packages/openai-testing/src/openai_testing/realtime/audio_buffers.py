"""The input audio buffer: what the client has appended and not committed, and the speech found in it."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Union

from ..wire.errors import APIFailure
from .formats import AudioFormat
from .voice_activity import Sensitivity, Started, Stopped, VoiceActivity

LEAST_MS = 100


class Turn(NamedTuple):
    """A piece of speech that ended.

    Attributes:
        end_ms: Where, in milliseconds of audio since the session began.
        audio: The speech with the padding before it and the silence after it, as it was appended.
    """

    end_ms: int
    audio: bytes


class InputAudio:
    """Audio that waits to be committed.

    Args:
        format_: How it is written.
        sensitivity: What counts as speech; `None` leaves commits to the client.
        prefix_ms: Milliseconds before speech that belong to it.
        start_ms: Milliseconds of audio that came before.

    Attributes:
        start_ms: Where the audio that waits begins, in milliseconds of audio since the session began.
    """

    def __init__(
        self, format_: AudioFormat, sensitivity: Optional[Sensitivity], prefix_ms: int = 300, start_ms: int = 0
    ) -> None:
        self.format = format_
        self._sensitivity = sensitivity
        self._prefix_ms = prefix_ms
        self._audio = bytearray()
        self.start_ms: int = start_ms
        self._activity = self._listen()

    def _listen(self) -> Optional[VoiceActivity]:
        return VoiceActivity(self._sensitivity, self.format.rate, self.end_ms) if self._sensitivity else None

    @property
    def end_ms(self) -> int:
        """Milliseconds of audio since the session began."""
        return self.start_ms + self.format.ms_of(len(self._audio))

    @property
    def speaking(self) -> bool:
        """Whether speech has begun and not ended."""
        return self._activity is not None and self._activity.speaking

    def append(self, data: bytes) -> List[Union[Started, Turn]]:
        """Takes audio, and returns what its energy shows.

        Args:
            data: Audio in the format of the session.
        """
        self._audio += data
        if self._activity is None:
            return []
        found = [self._note(signal) for signal in self._activity.feed(self.format.to_pcm(data))]
        if not self._activity.speaking:
            self._forget_until(self.end_ms - self._prefix_ms - 100)
        return found

    def _note(self, signal: Union[Started, Stopped]) -> Union[Started, Turn]:
        if isinstance(signal, Started):
            begin = max(self.start_ms, signal.ms - self._prefix_ms)
            self._forget_until(begin)
            return Started(begin)
        return Turn(signal.ms, self._take(self.format.bytes_of(signal.ms - self.start_ms)))

    def commit(self) -> bytes:
        """Takes all audio.

        Raises:
            APIFailure: There is less than 100 milliseconds of it.
        """
        held = self.format.ms_of(len(self._audio))
        if held < LEAST_MS:
            message = (
                f"Error committing input audio buffer: buffer too small. Expected at least {LEAST_MS}ms of audio, "
                f"but buffer only has {held:.2f}ms of audio."
            )
            raise APIFailure(400, message, code="input_audio_buffer_commit_empty")
        return self.clear()

    def clear(self) -> bytes:
        """Takes all audio, and waits for speech anew."""
        audio = self._take(len(self._audio))
        self._activity = self._listen()
        return audio

    def _take(self, size: int) -> bytes:
        taken = bytes(self._audio[:size])
        del self._audio[:size]
        self.start_ms += self.format.ms_of(len(taken))
        return taken

    def _forget_until(self, ms: int) -> None:
        if ms > self.start_ms:
            self._take(self.format.bytes_of(ms - self.start_ms))
