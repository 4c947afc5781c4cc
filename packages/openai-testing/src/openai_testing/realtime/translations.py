"""A translation session: what is said comes back in another language while it is being said."""

from __future__ import annotations

import base64
from typing import Any, Dict, Iterator, Mapping

from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from .audio_buffers import InputAudio
from .channel import Channel, Event, Handler
from .formats import AudioFormat, decode_audio
from .speech import syllables, wave_of
from .transcription import Transcriber
from .voice_activity import Sensitivity, Started

Values = Dict[str, Any]
_SILENCE_MS = 300
_VALID_SECONDS = 3600


def new_translation(identifier: str, model: str, now: int) -> Values:
    """Makes the configuration that a translation session begins with.

    Args:
        identifier: The id of the session.
        model: The name of the model.
        now: The present time, in seconds since 1970.
    """
    audio: Values = {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "en"}}
    return {
        "id": identifier,
        "type": "translation",
        "model": model,
        "expires_at": now + _VALID_SECONDS,
        "audio": audio,
    }


def translated(settings: Values, given: Parameters) -> Values:
    """Returns the configuration after an update, in which only what changes is given.

    Args:
        settings: The configuration so far.
        given: The session as the update has it.

    Raises:
        APIFailure: A value has the wrong type.
    """
    audio = given.object("audio") or Parameters({})
    merged: Values = {}
    for side, before in settings["audio"].items():
        changed = audio.object(side)
        merged[side] = {**before, **(changed.values if changed else {})}
    return {**settings, "audio": merged}


class TranslationSession(Channel):
    """What `/v1/realtime/translations` connects to. Each piece of speech is translated once it ends.

    Args:
        state: Gives identifiers and time.
        transcriber: Gives the transcripts of input audio.
        settings: The configuration to begin with.
    """

    def __init__(self, state: State, transcriber: Transcriber, settings: Values) -> None:
        super().__init__(state)
        self._transcriber = transcriber
        self.settings: Values = settings
        self._buffer = InputAudio(AudioFormat(), Sensitivity(silence_ms=_SILENCE_MS))

    def handlers(self) -> Mapping[str, Handler]:
        """Returns what answers each event of a translation."""
        return {
            "session.update": self._update,
            "session.input_audio_buffer.append": self._append,
            "session.close": self._close,
        }

    def start(self) -> None:
        """Tells of the session, as the first event."""
        self.emit("session.created", session=self.settings)

    def _update(self, body: Parameters) -> None:
        given = body.object("session")
        if given is None:
            raise errors.missing("session")
        self.settings = translated(self.settings, given)
        self.emit("session.updated", session=self.settings)

    def _append(self, body: Parameters) -> None:
        audio = decode_audio(body.required_string("audio"), self._buffer.format, "audio")
        for signal in self._buffer.append(audio):
            if not isinstance(signal, Started):
                self._translate(len(signal.audio), signal.end_ms)

    def _translate(self, size: int, end_ms: int) -> None:
        transcript = self._transcriber.transcribe(self._buffer.format.ms_of(size) / 1000)
        if self.settings["audio"]["input"]["transcription"]:
            for piece in syllables(transcript):
                self.emit("session.input_transcript.delta", delta=piece, elapsed_ms=end_ms)
        self.run(self._spoken(f"[{self.settings['audio']['output']['language']}] {transcript}", end_ms))

    def _spoken(self, text: str, elapsed_ms: int) -> Iterator[Event]:
        form = {"format": "pcm16", "sample_rate": self._buffer.format.rate, "channels": 1}
        for piece in syllables(text):
            yield self.event("session.output_transcript.delta", delta=piece, elapsed_ms=elapsed_ms)
            sound = base64.b64encode(wave_of(piece, "translation")).decode()
            yield self.event("session.output_audio.delta", delta=sound, elapsed_ms=elapsed_ms, **form)

    def _close(self, body: Parameters) -> None:
        # What is being spoken is heard to its end.
        for run in self._runs:
            self._ready.extend(run)
        self.emit("session.closed")
        self.close()
