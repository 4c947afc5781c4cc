"""A Realtime session: conversation, input audio, responses."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from ..content import tokens
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from . import dialects, settings as configuration
from .audio_buffers import InputAudio
from .channel import Channel, Event, Handler
from .formats import decode_audio
from .items import Conversation
from .response_requests import ResponseRequest
from .responses import ResponseRun
from .transcription import Transcriber
from .voice_activity import Started

_ITEM = "conversation.item"
_OF_BUFFER = ("format", "turn_detection")


class RealtimeSession(Channel):
    """What `/v1/realtime` connects to.

    Args:
        state: Gives identifiers, time and answers.
        transcriber: Gives the transcripts of input audio.
        settings: The configuration to begin with.
        older: Whether the client speaks the older names.
        call_id: The call that it joins, if any.

    Attributes:
        settings: The configuration, in the current shape.
        conversation: The items.
    """

    def __init__(
        self,
        state: State,
        transcriber: Transcriber,
        settings: Dict[str, Any],
        *,
        older: bool = False,
        call_id: Optional[str] = None,
    ) -> None:
        super().__init__(state)
        self._transcriber = transcriber
        self.settings: Dict[str, Any] = settings
        self.older: bool = older
        self.call_id = call_id
        self.conversation: Conversation = Conversation(self.new)
        self._responses: List[ResponseRun] = []
        self._has_answered = False
        self._last_spoken: Optional[str] = None
        self._speech_item: Optional[str] = None
        self._answered_ms: Optional[int] = None
        self._buffer = self._new_buffer(0)

    @property
    def transcribes_only(self) -> bool:
        """Whether it is a transcription session, which never answers."""
        return bool(self.settings["type"] == "transcription")

    def handlers(self) -> Mapping[str, Handler]:
        """Returns what answers each event of a conversation, its older names included."""
        return {
            "session.update": self._update,
            "transcription_session.update": self._update,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": self._commit,
            "input_audio_buffer.clear": self._clear,
            "output_audio_buffer.clear": self._clear_output,
            f"{_ITEM}.create": self._create_item,
            f"{_ITEM}.retrieve": self._retrieve_item,
            f"{_ITEM}.truncate": self._truncate_item,
            f"{_ITEM}.delete": self._delete_item,
            "response.create": self._create_response,
            "response.cancel": self._cancel_response,
        }

    def start(self) -> None:
        """Tells of the session and its conversation, as the first events."""
        self.emit("session.created", session=self.settings)
        self.emit("conversation.created", conversation={"id": self.conversation.id, "object": "realtime.conversation"})

    def shown(self, event: Event) -> Optional[Event]:
        """Returns an event as the client's dialect has it.

        Args:
            event: The event in today's dialect.
        """
        return dialects.older(event, self.transcribes_only) if self.older else event

    # The session

    def _update(self, body: Parameters) -> None:
        given = body.object("session")
        if given is None:
            raise errors.missing("session")
        self.older = self.older or dialects.is_older(given.values)
        if self.older and "type" not in given.values:
            given = Parameters(dialects.read_session(given.values, self.settings["type"]), "session")
        before = self.settings
        self.settings = configuration.updated(before, given, spoken=self._last_spoken is not None)
        if any(before["audio"]["input"][name] != self.settings["audio"]["input"][name] for name in _OF_BUFFER):
            self._renew_buffer()
        self.emit("session.updated", session=self.settings)

    def _renew_buffer(self) -> None:
        start, old = self._buffer.start_ms, self._buffer
        fresh = self._new_buffer(old.end_ms)
        # Audio that waits for the client to commit it stays, if it can still be read.
        if fresh.format == old.format and configuration.detection_of(self.settings) is None:
            fresh = self._new_buffer(start)
            fresh.append(old.clear())
        self._buffer = fresh

    def _new_buffer(self, start_ms: int) -> InputAudio:
        detection = configuration.detection_of(self.settings)
        format_ = configuration.format_of(self.settings, "input")
        if detection is None:
            return InputAudio(format_, None, start_ms=start_ms)
        sensitivity = configuration.sensitivity_of(detection)
        return InputAudio(format_, sensitivity, configuration.prefix_of(detection), start_ms)

    # Input audio

    def _append(self, body: Parameters) -> None:
        audio = decode_audio(body.required_string("audio"), self._buffer.format, "audio")
        for signal in self._buffer.append(audio):
            if isinstance(signal, Started):
                self._speech_started(signal.ms)
            else:
                self.emit("input_audio_buffer.speech_stopped", audio_end_ms=signal.end_ms, item_id=self._speech_item)
                self._take(signal.audio)
                self._answer_speech()
        self._check_idle()

    def _check_idle(self) -> None:
        """Asks on behalf of a user who has been silent for long since the last response."""
        detection = configuration.detection_of(self.settings) or {}
        idle_timeout, now = detection.get("idle_timeout_ms"), self._buffer.end_ms
        if not idle_timeout or self._buffer.speaking or self._active() or not self._has_answered:
            return
        if self._answered_ms is None:
            self._answered_ms = now
        elif now - self._answered_ms >= idle_timeout:
            times = {"audio_start_ms": self._answered_ms, "audio_end_ms": now}
            self._speech_item, self._answered_ms = self.new("item_"), None
            self.emit("input_audio_buffer.timeout_triggered", **times, item_id=self._speech_item)
            self._take(self._buffer.clear())
            self._answer_speech()

    def _speech_started(self, ms: int) -> None:
        self._speech_item = self.new("item_")
        self._answered_ms = None
        self.emit("input_audio_buffer.speech_started", audio_start_ms=ms, item_id=self._speech_item)
        detection = configuration.detection_of(self.settings) or {}
        if detection.get("interrupt_response"):
            for run in self._active():
                run.cancel("turn_detected")
                self._stop_playing(run)

    def _answer_speech(self) -> None:
        detection = configuration.detection_of(self.settings) or {}
        if detection.get("create_response") and not self.transcribes_only and not self._active():
            self._respond(Parameters({}, "response"))

    def _commit(self, body: Parameters) -> None:
        self._take(self._buffer.commit())

    def _take(self, audio: bytes) -> None:
        identifier, self._speech_item = self._speech_item or self.new("item_"), None
        previous = self.conversation.last_id
        self.emit("input_audio_buffer.committed", previous_item_id=previous, item_id=identifier)
        part: Dict[str, Any] = {"type": "input_audio", "transcript": None}
        item = {"id": identifier, "object": "realtime.item", "type": "message", "status": "completed"}
        spoken = self.conversation.add({**item, "role": "user", "content": [part]}, audio)
        self._announce(spoken)
        seconds = self._buffer.format.ms_of(len(audio)) / 1000
        # What was said goes into the conversation in any case, so that the answer can show that it was heard.
        part["transcript"] = self._transcriber.transcribe(seconds)
        if self.settings["audio"]["input"]["transcription"]:
            self._transcribe(identifier, part["transcript"], seconds)

    def _transcribe(self, identifier: str, transcript: str, seconds: float) -> None:
        name, place = f"{_ITEM}.input_audio_transcription", {"item_id": identifier, "content_index": 0}
        for piece in tokens.split(transcript):
            self.emit(f"{name}.delta", **place, delta=piece)
        usage = {"type": "duration", "seconds": seconds}
        self.emit(f"{name}.completed", **place, transcript=transcript, usage=usage)

    def _clear(self, body: Parameters) -> None:
        self._buffer.clear()
        self._speech_item = None
        self.emit("input_audio_buffer.cleared")

    # Items

    def _announce(self, item: Dict[str, Any]) -> None:
        previous = self.conversation.before(item)
        # A copy: transcripts come later.
        copy = {**item, "content": [dict(part) for part in item["content"]]} if "content" in item else item
        self.emit(f"{_ITEM}.added", previous_item_id=previous, item=copy)
        self.emit(f"{_ITEM}.done", previous_item_id=previous, item=copy)

    def _create_item(self, body: Parameters) -> None:
        item = body.object("item")
        if self.older and item is not None:
            body = Parameters({**body.values, "item": dialects.read_item(item.values)})
        self._announce(self.conversation.create(body))

    def _retrieve_item(self, body: Parameters) -> None:
        self.emit(f"{_ITEM}.retrieved", item=self.conversation.retrieve(body.required_string("item_id")))

    def _truncate_item(self, body: Parameters) -> None:
        identifier = body.required_string("item_id")
        body.any("content_index")
        body.any("audio_end_ms")
        index, end = body.integer("content_index", 0) or 0, body.integer("audio_end_ms", 0) or 0
        self.conversation.truncate(identifier, index, end, configuration.format_of(self.settings, "output"))
        self.emit(f"{_ITEM}.truncated", item_id=identifier, content_index=index, audio_end_ms=end)

    def _delete_item(self, body: Parameters) -> None:
        identifier = body.required_string("item_id")
        self.conversation.delete(identifier)
        self.emit(f"{_ITEM}.deleted", item_id=identifier)

    # Responses

    def _active(self) -> List[ResponseRun]:
        self._responses = [run for run in self._responses if not run.done]
        return [run for run in self._responses if run.conversation and not run.cancelled]

    def _create_response(self, body: Parameters) -> None:
        if self.transcribes_only:
            message = "Transcription sessions create no responses."
            raise errors.APIFailure(400, message, param="type", code="invalid_value")
        given = body.object("response") or Parameters({}, "response")
        if self.older:
            given = Parameters(dialects.read_session(given.values), "response")
        self._respond(given)

    def _respond(self, given: Parameters) -> None:
        asked = ResponseRequest(given, self.settings, self.conversation, played=self.call_id is not None)
        active = self._active()
        if asked.in_band and active:
            message = f"Conversation already has an active response in progress: {active[0].id}."
            raise errors.APIFailure(400, message, code="conversation_already_has_active_response")
        asked.follow_script(self.state.author)
        run = ResponseRun(self.event, self.new, self.state.author, asked)
        self._responses.append(run)
        self._has_answered = True
        self._answered_ms = None
        if asked.delivery.modality == "audio" and not asked.calls:
            self._last_spoken = run.id
        self.run(run.events())

    def _cancel_response(self, body: Parameters) -> None:
        identifier = body.string("response_id")
        wanted = [run for run in self._responses if not (run.done or run.cancelled)]
        found = [run for run in wanted if run.id == identifier] if identifier else self._active()
        if not found:
            raise errors.APIFailure(
                400, "Cancellation failed: no active response found", code="response_cancel_not_active"
            )
        for run in found:
            run.cancel("client_cancelled")

    def _clear_output(self, body: Parameters) -> None:
        if self._last_spoken is None:
            message = "There is no output audio to clear."
            raise errors.APIFailure(400, message, code="output_audio_buffer_clear_not_active")
        for run in self._active():
            run.cancel("client_cancelled")
        self.emit("output_audio_buffer.cleared", response_id=self._last_spoken)

    def _stop_playing(self, run: ResponseRun) -> None:
        if self.call_id is not None:
            self.emit("output_audio_buffer.cleared", response_id=run.id)
