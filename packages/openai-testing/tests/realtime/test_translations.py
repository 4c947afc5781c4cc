from __future__ import annotations

import base64
from typing import Any, Dict

import pytest

from openai_testing import Emulator
from openai_testing.realtime import Channel, Closing
from openai_testing.realtime.speech import wave_of

SPEECH = wave_of("Hellooo", "marin") * 3 + bytes(48_000)


def append(audio: bytes) -> Dict[str, Any]:
    return {"type": "session.input_audio_buffer.append", "audio": base64.b64encode(audio).decode()}


@pytest.fixture
def session(emulator: Emulator) -> Channel:
    return emulator.connect("/v1/realtime/translations?model=gpt-realtime-translate")


def test_speech_comes_back_in_the_language_asked_for(emulator: Emulator, session: Channel) -> None:
    (created,) = session.drain()
    assert (created["session"]["type"], created["session"]["model"]) == ("translation", "gpt-realtime-translate")
    audio = {"output": {"language": "fr"}, "input": {"transcription": {"model": "whisper-1"}}}
    (updated,) = session.exchange({"type": "session.update", "session": {"audio": audio}})
    assert updated["session"]["audio"]["output"] == {"language": "fr"}
    emulator.hear_as("Good morning")
    events = session.exchange(append(SPEECH))
    spoken: Dict[str, str] = {}
    for event in events:
        spoken[event["type"]] = spoken.get(event["type"], "") + event["delta"]
    assert spoken["session.input_transcript.delta"] == "Good morning"
    assert spoken["session.output_transcript.delta"] == "[fr] Good morning"
    assert {event["sample_rate"] for event in events if "sample_rate" in event} == {24_000}


def test_what_is_being_said_is_heard_before_the_end(session: Channel) -> None:
    session.drain()
    events = session.exchange(append(SPEECH), {"type": "session.close"})
    assert events[-1]["type"] == "session.closed"
    assert events[-2]["type"] == "session.output_audio.delta"
    assert session.closing == Closing(1000)
    assert session.exchange({"type": "session.update"}) == []


def test_errors_leave_it_open(session: Channel) -> None:
    session.drain()
    unknown, incomplete = session.exchange({"type": "response.create"}, {"type": "session.update"})
    assert unknown["error"]["param"] == "type"
    assert incomplete["error"]["param"] == "session"
    assert session.closing is None
