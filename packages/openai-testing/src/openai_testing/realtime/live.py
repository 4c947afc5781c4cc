"""A Live session: the client starts it, talks, and delegates. A small stand-in that answers every event of a client."""

from __future__ import annotations

import base64
from typing import Any, Dict, Iterator, List, Mapping, Optional

from ..content.answers import Prompt, Turn
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from .audio_buffers import InputAudio
from .channel import Channel, Event, Handler, details
from .formats import AudioFormat, decode_audio
from .items import read_item
from .response_lanes import streamed
from .speech import syllables, wave_of
from .transcription import Transcriber
from .voice_activity import Sensitivity, Started

Values = Dict[str, Any]
_VALID_SECONDS = 3600
_NO_TOKENS = {
    "input_tokens": 0,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 0,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 0,
}
_BACKEND = "gpt-4o"
_APPENDED = ("instructions", "thinking", "commentary")


class LiveSession(Channel):
    """What `/v1/live/sessions`, a fork and a sideband connect to.

    Args:
        state: Gives identifiers, time and answers.
        transcriber: Gives the transcripts of input audio.
        key: The client's `authorization`, for delegated responses.
        identifier: Of a session that runs already, which a sideband joins; `None` if the client starts it.
    """

    def __init__(self, state: State, transcriber: Transcriber, key: str, identifier: Optional[str] = None) -> None:
        super().__init__(state)
        self._transcriber = transcriber
        self._key = key
        self.settings: Optional[Values] = None
        self._buffer = InputAudio(AudioFormat(), Sensitivity())
        self._muted = False
        self._spoken_ms = 0
        self._items: List[Values] = []
        if identifier is not None:
            self.settings = self._resource({"id": identifier, "model": "gpt-live-1"})

    def _resource(self, given: Mapping[str, Any]) -> Values:
        begun = {"id": self.new("sess_"), "expires_at": self.state.now() + _VALID_SECONDS, "status": "active"}
        return {"model": "gpt-live-1", "store": False, **begun, **given}

    def handlers(self) -> Mapping[str, Handler]:
        """Returns what answers each event: before the session has started, only its start."""
        if self.settings is None:
            return {"session.start": self._start}
        return {
            "session.update": self._update,
            "session.input_audio.append": self._append,
            "session.input_audio.mute": lambda body: self._mute(True),
            "session.input_audio.unmute": lambda body: self._mute(False),
            "session.output_audio.fixture.play": self._play,
            **{f"session.{name}.append": self._noted(name) for name in _APPENDED},
            "decision.create": self._decide,
            "decision.item.create": self._create_item,
            "decision.item.delete": self._delete_item,
            "response.item.create": self._create_input,
            "response.create": self._respond,
            "transport.dtmf.send": self._dial,
            "session.close": self._close,
        }

    def event(self, type: str, **fields: Any) -> Event:
        """Makes an event that names the event of the client that it answers.

        Args:
            type: The type of the event.
            fields: What it holds.
        """
        named = {"client_event_id": self.cause} if self.cause else {}
        return super().event(type, **named, **fields)

    def fail(self, failure: errors.APIFailure) -> None:
        """Sends an `error` event, with the event of the client that caused it.

        Args:
            failure: What was wrong.
        """
        code = failure.code or "invalid_request"
        self.emit("error", error={**details(failure), "code": code, "client_event_id": self.cause})

    def _start(self, body: Parameters) -> None:
        given = body.object("session")
        if given is None:
            raise errors.missing("session")
        self.settings = self._resource(given.values)
        self.emit("session.started", session=self.settings)

    def _update(self, body: Parameters) -> None:
        given = body.object("session")
        if given is None:
            raise errors.missing("session")
        for name in given.values:
            if name not in ("delegation", "triggers"):
                message = f"'session.{name}' cannot change once the session has started."
                raise errors.APIFailure(400, message, param=f"session.{name}", code="immutable_parameter")
        self.settings = {**(self.settings or {}), **given.values}
        self.emit("session.updated", session=self.settings)

    def _append(self, body: Parameters) -> None:
        audio = decode_audio(body.required_string("audio"), self._buffer.format, "audio")
        for signal in self._buffer.append(bytes(len(audio)) if self._muted else audio):
            if not isinstance(signal, Started):
                self._answer(len(signal.audio), signal.end_ms)

    def _answer(self, size: int, end_ms: int) -> None:
        duration = self._buffer.format.ms_of(size)
        transcript = self._transcriber.transcribe(duration / 1000)
        self.emit("session.input_transcript.delta", delta=transcript, start_ms=end_ms - duration, end_ms=end_ms)
        prompt, author = Prompt(self._model, [Turn("user", transcript)]), self.state.author
        scripted = author.scripted_text("a Live session", prompt, "/v1/live/sessions")
        self.run(self._speak(author.write(prompt) if scripted is None else scripted))

    @property
    def _model(self) -> str:
        return str((self.settings or {})["model"])

    def _speak(self, text: str) -> Iterator[Event]:
        for piece in syllables(text):
            wave, start = wave_of(piece, "marin"), self._spoken_ms
            self._spoken_ms += self._buffer.format.ms_of(len(wave))
            times = {"start_ms": start, "end_ms": self._spoken_ms}
            yield self.event("session.output_transcript.delta", delta=piece, **times)
            # Sound has no identifier, as in the API.
            yield {"type": "session.output_audio.delta", "delta": base64.b64encode(wave).decode(), **times}
        yield self.event("session.usage.updated", usage=self._usage)

    @property
    def _usage(self) -> Values:
        return {"seconds": (self._buffer.end_ms + self._spoken_ms) / 1000}

    def _mute(self, muted: bool) -> None:
        self._muted = muted
        self.emit("session.input_audio.muted" if muted else "session.input_audio.unmuted")

    def _play(self, body: Parameters) -> None:
        decode_audio(body.required_string("audio"), self._buffer.format, "audio")
        self.emit("session.output_audio.fixture.playing")
        self.emit("session.output_audio.fixture.played")

    def _noted(self, name: str) -> Handler:
        def note(body: Parameters) -> None:
            body.required_string("content")
            now = self._buffer.end_ms
            self.emit(f"session.{name}.appended", start_ms=now, end_ms=now)

        return note

    def _decide(self, body: Parameters) -> None:
        decision = {"answers": [], "model": self._model, "usage": _NO_TOKENS}
        self.emit("decision.event", event={"type": "decision.completed", "decision": decision})

    def _create_item(self, body: Parameters) -> None:
        given = body.object("item")
        if given is None:
            raise errors.missing("item")
        item = {"id": self.new("item_"), **given.values}
        self._items.append(item)
        self.emit("decision.item.created", item=item)

    def _delete_item(self, body: Parameters) -> None:
        identifier = body.required_string("item_id")
        kept = [item for item in self._items if item.get("id") != identifier]
        if len(kept) == len(self._items):
            raise errors.APIFailure(400, f"There is no item '{identifier}'.", param="item_id", code="item_not_found")
        self._items = kept
        self.emit("decision.item.deleted", item_id=identifier)

    def _create_input(self, body: Parameters) -> None:
        item = body.object("item")
        if item is None:
            raise errors.missing("item")
        if item.values.get("type", "message") == "message" and not isinstance(item.values.get("content"), str):
            read_item(Parameters({"type": "message", **item.values}, "item"), self.new)
        self._items.append(dict(item.values))

    def _respond(self, body: Parameters) -> None:
        asked = {"model": _BACKEND, "input": self._items or "Hello"}
        self.run(self.event("response.event", event=event) for event in streamed(self.state, self._key, asked))

    def _dial(self, body: Parameters) -> None:
        self.emit("transport.dtmf.sent", event=body.required_string("event"))

    def _close(self, body: Parameters) -> None:
        self.emit("session.closed", reason="close_requested", session=self.settings, usage=self._usage)
        self.close()
