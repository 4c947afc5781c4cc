"""The older names and shapes of the Realtime API, for clients that speak them.

A session works in the current names. It speaks the older ones when the client sends `OpenAI-Beta: realtime=v1` (or the
browser's subprotocol for it), or as soon as it updates the session with older keys such as `modalities`.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from .channel import Event

Values = Dict[str, Any]

_EVENTS = {
    "response.output_text.delta": "response.text.delta",
    "response.output_text.done": "response.text.done",
    "response.output_audio.delta": "response.audio.delta",
    "response.output_audio.done": "response.audio.done",
    "response.output_audio_transcript.delta": "response.audio_transcript.delta",
    "response.output_audio_transcript.done": "response.audio_transcript.done",
    "conversation.item.added": "conversation.item.created",
}
_HIDDEN = ("conversation.item.done",)
_FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
_OLD_FORMATS = {name: old for old, name in _FORMATS.items()}
_PATHS: Dict[str, Tuple[str, ...]] = {
    "input_audio_noise_reduction": ("audio", "input", "noise_reduction"),
    "input_audio_transcription": ("audio", "input", "transcription"),
    "turn_detection": ("audio", "input", "turn_detection"),
    "voice": ("audio", "output", "voice"),
    "speed": ("audio", "output", "speed"),
}
_FORMAT_PATHS = {
    "input_audio_format": ("audio", "input", "format"),
    "output_audio_format": ("audio", "output", "format"),
}
_LIMIT, _OLD_LIMIT = "max_output_tokens", "max_response_output_tokens"
_OLD_KEYS = {"modalities", "temperature", _OLD_LIMIT, *_PATHS, *_FORMAT_PATHS}
_SAME = ("id", "expires_at", "include", "instructions", "model", "tools", "tool_choice", "tracing")
_PARTS = {"output_text": "text", "output_audio": "audio"}
_NEW_PARTS = {old: new for new, old in _PARTS.items()}


def is_older(session: Mapping[str, Any]) -> bool:
    """Whether a session update has the older shape: no `type`, and keys that only it has.

    Args:
        session: The session as the client sent it.
    """
    return "type" not in session and bool(_OLD_KEYS & set(session))


def read_session(session: Mapping[str, Any], kind: str = "realtime") -> Values:
    """Turns a session update, or the settings of a response, from the older shape into the current one.

    Args:
        session: The session as the client sent it.
        kind: The type of session that it becomes (`realtime` by default).
    """
    new: Values = {"type": kind}
    for key, value in session.items():
        if key == "modalities":
            new["output_modalities"] = _modalities(value)
        elif key in (_OLD_LIMIT, "max_output_tokens"):
            new[_LIMIT] = value
        elif key in _FORMAT_PATHS:
            _put(new, _FORMAT_PATHS[key], {"type": _FORMATS.get(str(value), value)})
        elif key in _PATHS:
            _put(new, _PATHS[key], value)
        elif key != "temperature":
            new[key] = value
    return new


def _modalities(value: Any) -> Any:
    # The older API speaks and writes at once; the current one writes a transcript of what it speaks.
    return ["audio"] if isinstance(value, list) and "audio" in value else value


def _put(values: Values, path: Tuple[str, ...], value: Any) -> None:
    for name in path[:-1]:
        inner = values.get(name)
        values[name] = dict(inner) if isinstance(inner, dict) else {}
        values = values[name]
    values[path[-1]] = value


def read_item(item: Mapping[str, Any]) -> Values:
    """Turns an item of the client from the older shape into the current one.

    Args:
        item: The item as the client sent it.
    """
    if item.get("role") != "assistant" or not isinstance(item.get("content"), list):
        return dict(item)
    return {**item, "content": [_renamed(part, _NEW_PARTS) for part in item["content"]]}


def _renamed(part: Any, names: Mapping[str, str]) -> Any:
    kind = str(part.get("type")) if isinstance(part, dict) else ""
    return {**part, "type": names[kind]} if kind in names else part


def older(event: Event, transcription: bool = False) -> Optional[Event]:
    """Turns an event of the server into the older shape; `None` for those that did not exist.

    Args:
        event: The event that is sent.
        transcription: Whether the session only transcribes.
    """
    if event["type"] in _HIDDEN:
        return None
    shown: Event = {**event, "type": _EVENTS.get(event["type"], event["type"])}
    if "session" in shown:
        shown["session"] = _older_session(shown["session"])
        if transcription and shown["type"] == "session.updated":
            shown["type"] = "transcription_session.updated"
    if "item" in shown:
        shown["item"] = _older_item(shown["item"])
    if "response" in shown:
        shown["response"] = _older_response(shown["response"])
    return shown


def _older_item(item: Values) -> Values:
    if "content" not in item:
        return item
    return {**item, "content": [_renamed(part, _PARTS) for part in item["content"]]}


def _older_session(session: Values) -> Values:
    shown: Values = {"object": session["object"]}
    for name in _SAME:
        if name in session:
            shown[name] = session[name]
    for path in (_PATHS, _FORMAT_PATHS):
        for old, names in path.items():
            found = _find(session, names)
            if found is not None:
                shown[old] = _OLD_FORMATS[found["type"]] if old in _FORMAT_PATHS else found
    shown.setdefault("turn_detection", None)
    if "output_modalities" in session:
        shown["modalities"] = _older_modalities(session["output_modalities"])
        shown[_OLD_LIMIT] = session[_LIMIT]
        shown["temperature"] = 0.8
    return shown


def _older_modalities(modalities: List[str]) -> List[str]:
    return ["audio", "text"] if "audio" in modalities else ["text"]


def _find(values: Any, path: Tuple[str, ...]) -> Any:
    for name in path:
        values = (values or {}).get(name)
    return values


def _older_response(response: Values) -> Values:
    output = response["audio"]["output"]
    kept = {key: value for key, value in response.items() if key not in ("audio", "output_modalities")}
    return {
        **kept,
        "output": [_older_item(item) for item in response["output"]],
        "modalities": _older_modalities(response["output_modalities"]),
        "output_audio_format": _OLD_FORMATS[output["format"]["type"]],
        "voice": output["voice"],
        "temperature": 0.8,
    }
