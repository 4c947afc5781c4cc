"""The configuration of a Realtime session: its defaults, and how an update changes it."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ..content.tools import read_tools
from ..wire import errors
from ..wire.parameters import Parameters
from .formats import NAMES, PCM, AudioFormat
from .voice_activity import Sensitivity

Settings = Dict[str, Any]

_DETECTIONS: Dict[str, Settings] = {
    "server_vad": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {
        "type": "semantic_vad",
        "eagerness": "auto",
        "create_response": True,
        "interrupt_response": True,
    },
}
_NULLABLE = ("turn_detection", "transcription", "noise_reduction", "idle_timeout_ms", "tracing", "prompt", "include")
_PATIENCE_MS = {"low": 1200, "medium": 600, "auto": 600, "high": 300}
_SEMANTIC_PREFIX_MS = 300
_MOST_TOKENS = 4096
_VALID_SECONDS = 3600


def new_settings(identifier: str, model: str, now: int, kind: str = "realtime") -> Settings:
    """Makes the configuration that a session begins with.

    Args:
        identifier: Of the session.
        model: The model's name.
        now: Seconds since the epoch.
        kind: `realtime` or `transcription`.
    """
    heard: Settings = {
        "format": {"type": PCM, "rate": 24_000},
        "transcription": None,
        "noise_reduction": None,
        "turn_detection": dict(_DETECTIONS["server_vad"]),
    }
    begun: Settings = {"type": kind, "object": f"realtime.{'session' if kind == 'realtime' else kind + '_session'}"}
    begun.update(id=identifier, expires_at=now + _VALID_SECONDS, include=None)
    if kind == "transcription":
        heard["transcription"] = {"model": model, "language": None, "prompt": ""}
        return {**begun, "audio": {"input": heard}}
    spoken = {"format": {"type": PCM, "rate": 24_000}, "voice": "marin", "speed": 1.0}
    return {
        **begun,
        "model": model,
        "output_modalities": ["audio"],
        "instructions": "",
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "truncation": "auto",
        "prompt": None,
        "tracing": None,
        "audio": {"input": heard, "output": spoken},
    }


def updated(settings: Settings, given: Parameters, *, spoken: bool) -> Settings:
    """Returns the configuration after an update, in which only what changes is given.

    Args:
        settings: The configuration until now.
        given: What the update has given.
        spoken: Whether the session has spoken already; then its voice stays.

    Raises:
        APIFailure: A value is not valid, or cannot change any more.
    """
    kind = given.required_string("type", ("realtime", "transcription"))
    if kind != settings["type"]:
        message = f"Passing a {kind} session update event to a {settings['type']} session is not allowed."
        raise errors.APIFailure(400, message, param="session.type", code="invalid_value")
    _check(given)
    audio = given.object("audio")
    if audio is not None:
        check_audio(audio)
    merged: Settings = _merge(settings, given.values)
    # The model is chosen when the session begins.
    for fixed in ("id", "object", "model"):
        if fixed in settings:
            merged[fixed] = settings[fixed]
    # Sessions that only transcribe have nothing to say, so what is about output is passed over.
    merged["audio"] = {side: merged["audio"][side] for side in settings["audio"]}
    if kind == "transcription":
        merged = {name: merged[name] for name in settings}
    _complete(merged, settings)
    if spoken and voice_of(merged) != voice_of(settings):
        message = "Cannot update a conversation's voice if assistant audio is present."
        raise errors.APIFailure(400, message, param="session.audio.output.voice", code="cannot_update_voice")
    return merged


def check_output(given: Parameters) -> None:
    """Checks what both sessions and single responses may set. Raises `APIFailure`.

    Args:
        given: The session or the response as the event has it.
    """
    modalities = given.strings("output_modalities")
    for index, modality in enumerate(modalities):
        if modality not in ("text", "audio"):
            raise errors.wrong_value(given.name(f"output_modalities[{index}]"), modality, ("text", "audio"))
    given.string("instructions")
    if given.values.get("max_output_tokens") != "inf":
        given.integer("max_output_tokens", 1, _MOST_TOKENS)
    # Without tools of its own, a choice is about tools that are not at hand here.
    if given.given("tools"):
        read_tools(given)


def _check(given: Parameters) -> None:
    check_output(given)
    if len(given.strings("output_modalities")) > 1:
        message = "Invalid modalities: ['text', 'audio']. Supported combinations are: ['text'] and ['audio']."
        raise errors.APIFailure(400, message, param=given.name("output_modalities"), code="invalid_value")


def check_audio(audio: Parameters) -> None:
    """Checks the audio settings of a session or a response. Raises `APIFailure`.

    Args:
        audio: The `audio` of the session or the response.
    """
    heard, spoken = audio.object("input"), audio.object("output")
    for side in (heard, spoken):
        format_ = side and side.object("format")
        if format_:
            format_.required_string("type", NAMES)
    if spoken:
        spoken.number("speed", 0.25, 1.5)
    detection = heard and heard.object("turn_detection")
    if detection:
        detection.string("type", tuple(_DETECTIONS))
        detection.number("threshold", 0, 1)
        detection.integer("prefix_padding_ms", 0)
        detection.integer("silence_duration_ms", 0)
        detection.integer("idle_timeout_ms", 5_000, 30_000)
        detection.string("eagerness", tuple(_PATIENCE_MS))
        detection.boolean("create_response")
        detection.boolean("interrupt_response")


def _merge(old: Mapping[str, Any], new: Mapping[str, Any]) -> Settings:
    merged = dict(old)
    for key, value in new.items():
        if value is None and key not in _NULLABLE:
            continue
        present = old.get(key)
        merged[key] = _merge(present, value) if isinstance(present, dict) and isinstance(value, dict) else value
    return merged


def _complete(merged: Settings, before: Settings) -> None:
    for side in merged["audio"].values():
        name = side["format"]["type"]
        side["format"] = {"type": name, "rate": 24_000} if name == PCM else {"type": name}
    detection = merged["audio"]["input"]["turn_detection"]
    if detection is not None:
        kind = detection.get("type", "server_vad")
        old = before["audio"]["input"]["turn_detection"]
        given = (
            detection if old and old["type"] == kind else {k: v for k, v in detection.items() if k in _DETECTIONS[kind]}
        )
        merged["audio"]["input"]["turn_detection"] = {**_DETECTIONS[kind], **given, "type": kind}


def voice_of(settings: Settings) -> str:
    """Returns the name of the voice, also of a custom one.

    Args:
        settings: The configuration of the session.
    """
    voice = settings["audio"].get("output", {}).get("voice") or "marin"
    return str(voice.get("id", "")) if isinstance(voice, dict) else str(voice)


def format_of(settings: Settings, side: str) -> AudioFormat:
    """Returns the audio format of `input` or `output`.

    Args:
        settings: The configuration of the session.
        side: `input` or `output`.
    """
    return AudioFormat(settings["audio"].get(side, {}).get("format", {}).get("type", PCM))


def detection_of(settings: Settings) -> Optional[Settings]:
    """Returns the turn detection, or `None` if the client commits the audio itself.

    Args:
        settings: The configuration of the session.
    """
    detection: Optional[Settings] = settings["audio"]["input"]["turn_detection"]
    return detection


def sensitivity_of(detection: Settings) -> Sensitivity:
    """Returns what counts as speech with a turn detection.

    Args:
        detection: The turn detection of the session.
    """
    if detection["type"] == "semantic_vad":
        return Sensitivity(silence_ms=_PATIENCE_MS[detection["eagerness"] or "auto"])
    return Sensitivity(detection["threshold"], detection["silence_duration_ms"])


def prefix_of(detection: Settings) -> int:
    """Returns the milliseconds of audio before speech that belong to it.

    Args:
        detection: The turn detection of the session.
    """
    return int(detection.get("prefix_padding_ms", _SEMANTIC_PREFIX_MS))
