from __future__ import annotations

from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.realtime import dialects

CONNECT = "/v1/realtime?model=gpt-realtime"
OLDER = {"openai_beta": "realtime=v1"}


def hello(role: str = "user", kind: str = "input_text") -> Dict[str, Any]:
    item = {"type": "message", "role": role, "content": [{"type": kind, "text": "Hello"}]}
    return {"type": "conversation.item.create", "item": item}


def names(events: List[Dict[str, Any]]) -> List[str]:
    return [event["type"] for event in events]


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        ({"modalities": ["text"]}, True),
        ({"turn_detection": None}, True),
        ({"instructions": "x"}, False),
        ({"type": "realtime", "voice": "marin"}, False),
    ],
)
def test_the_older_shape_is_recognized(session: Dict[str, Any], expected: bool) -> None:
    assert dialects.is_older(session) is expected


def test_updates_are_read() -> None:
    older = {
        "modalities": ["text", "audio"],
        "voice": "coral",
        "output_audio_format": "g711_ulaw",
        "turn_detection": None,
        "max_response_output_tokens": 50,
        "temperature": 0.7,
        "instructions": "Be brief.",
    }
    assert dialects.read_session(older) == {
        "type": "realtime",
        "output_modalities": ["audio"],
        "audio": {
            "output": {"voice": "coral", "format": {"type": "audio/pcmu"}},
            "input": {"turn_detection": None},
        },
        "max_output_tokens": 50,
        "instructions": "Be brief.",
    }


def test_the_header_chooses_the_older_names(emulator: Emulator) -> None:
    session = emulator.connect(CONNECT, **OLDER)
    created = session.drain()[0]["session"]
    assert created["modalities"] == ["audio", "text"]
    assert created["input_audio_format"] == created["output_audio_format"] == "pcm16"
    assert created["turn_detection"]["type"] == "server_vad"
    assert "audio" not in created
    events = session.exchange(hello(), {"type": "response.create"})
    assert names(events)[:2] == ["conversation.item.created", "response.created"]
    assert {"response.audio.delta", "response.audio_transcript.delta", "response.audio.done"} <= set(names(events))
    assert not {name for name in names(events) if ".output_" in name and "item" not in name}
    response = events[-1]["response"]
    assert (response["modalities"], response["output_audio_format"]) == (["audio", "text"], "pcm16")
    assert response["output"][0]["content"] == [{"type": "audio", "transcript": "You said “Hello”."}]


def test_an_older_update_changes_the_names_from_then_on(emulator: Emulator) -> None:
    session = emulator.connect(CONNECT)
    assert "audio" in session.drain()[0]["session"]
    (updated,) = session.exchange({"type": "session.update", "session": {"modalities": ["text"]}})
    assert updated["session"]["modalities"] == ["text"]
    events = session.exchange(hello(), {"type": "response.create", "response": {"modalities": ["text"]}})
    assert "response.text.delta" in names(events)
    assert "response.text.done" in names(events)


def test_answers_of_the_assistant_are_read_in_the_older_shape(emulator: Emulator) -> None:
    session = emulator.connect(CONNECT, **OLDER)
    session.drain()
    (created,) = session.exchange(hello("assistant", "text"))
    assert created["item"]["content"][0]["type"] == "text"
    (failed,) = emulator.connect(CONNECT).exchange(hello("assistant", "text"))[2:]
    assert failed["error"]["param"] == "item.content[0].type"


def test_transcription_sessions_have_an_update_of_their_own(emulator: Emulator) -> None:
    session = emulator.connect("/v1/realtime?intent=transcription", **OLDER)
    session.drain()
    given = {"input_audio_transcription": {"model": "whisper-1"}}
    (updated,) = session.exchange({"type": "transcription_session.update", "session": given})
    assert updated["type"] == "transcription_session.updated"
    assert updated["session"]["input_audio_transcription"]["model"] == "whisper-1"
