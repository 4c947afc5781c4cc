from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_testing.realtime import settings as configuration
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters

BEGUN = configuration.new_settings("sess_1", "gpt-realtime", 1000)


def update(given: Dict[str, Any], before: Dict[str, Any] = BEGUN, spoken: bool = False) -> Dict[str, Any]:
    return configuration.updated(before, Parameters({"type": "realtime", **given}, "session"), spoken=spoken)


def test_an_update_changes_what_it_names() -> None:
    after = update({"instructions": "Be brief.", "audio": {"output": {"voice": "cedar"}}, "model": "other", "id": "x"})
    assert after["instructions"] == "Be brief."
    assert after["audio"]["output"] == {**BEGUN["audio"]["output"], "voice": "cedar"}
    assert after["audio"]["input"] == BEGUN["audio"]["input"]
    assert (after["model"], after["id"]) == ("gpt-realtime", "sess_1")


def test_turn_detection_is_completed_and_can_be_turned_off() -> None:
    detection = {"type": "server_vad", "silence_duration_ms": 200}
    after = update({"audio": {"input": {"turn_detection": detection}}})
    found = configuration.detection_of(after)
    assert found is not None
    assert (found["silence_duration_ms"], found["threshold"], found["create_response"]) == (200, 0.5, True)
    again = update({"audio": {"input": {"turn_detection": {"threshold": 0.9}}}}, after)
    assert configuration.sensitivity_of(configuration.detection_of(again) or {}) == (0.9, 200)
    semantic = update({"audio": {"input": {"turn_detection": {"type": "semantic_vad", "eagerness": "high"}}}}, after)
    found = configuration.detection_of(semantic)
    assert found is not None
    assert set(found) == {"type", "eagerness", "create_response", "interrupt_response"}
    assert configuration.sensitivity_of(found).silence_ms == 300
    assert configuration.prefix_of(found) == 300
    off = update({"audio": {"input": {"turn_detection": None}}}, semantic)
    assert configuration.detection_of(off) is None
    on = update({"audio": {"input": {"turn_detection": {"type": "server_vad"}}}}, off)
    assert configuration.detection_of(on) == configuration.detection_of(BEGUN)


def test_formats_have_the_rate_that_they_have() -> None:
    after = update({"audio": {"output": {"format": {"type": "audio/pcmu"}}}})
    assert after["audio"]["output"]["format"] == {"type": "audio/pcmu"}
    assert configuration.format_of(after, "output").rate == 8000
    back = update({"audio": {"output": {"format": {"type": "audio/pcm"}}}}, after)
    assert back["audio"]["output"]["format"] == {"type": "audio/pcm", "rate": 24000}


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({"type": "poem"}, "session.type"),
        ({"type": "transcription"}, "session.type"),
        ({"output_modalities": ["smell"]}, "session.output_modalities[0]"),
        ({"output_modalities": ["text", "audio"]}, "session.output_modalities"),
        ({"instructions": 3}, "session.instructions"),
        ({"max_output_tokens": 0}, "session.max_output_tokens"),
        ({"tools": [{"type": "function"}]}, "session.tools[0].name"),
        ({"audio": {"input": {"format": {"type": "mp3"}}}}, "session.audio.input.format.type"),
        ({"audio": {"output": {"speed": 9}}}, "session.audio.output.speed"),
        ({"audio": {"input": {"turn_detection": {"type": "x"}}}}, "session.audio.input.turn_detection.type"),
        ({"audio": {"input": {"turn_detection": {"threshold": 2}}}}, "session.audio.input.turn_detection.threshold"),
    ],
)
def test_bad_values_are_refused(given: Dict[str, Any], param: str) -> None:
    with pytest.raises(APIFailure) as caught:
        update(given)
    assert caught.value.param == param


def test_nulls_stand_for_what_was_there_except_where_they_turn_something_off() -> None:
    audio = {"input": None, "output": {"voice": None, "format": None}}
    assert update({"audio": audio, "output_modalities": None, "max_output_tokens": None}) == BEGUN
    off = update({"audio": {"input": {"noise_reduction": None, "turn_detection": None}}})
    assert off["audio"]["input"]["turn_detection"] is None


def test_the_type_must_be_given() -> None:
    with pytest.raises(APIFailure, match=r"Missing required parameter: 'session\.type'"):
        configuration.updated(BEGUN, Parameters({}, "session"), spoken=False)


def test_the_voice_stays_once_it_has_been_heard() -> None:
    update({"audio": {"output": {"voice": "marin", "speed": 1.2}}}, spoken=True)
    with pytest.raises(APIFailure, match="Cannot update a conversation's voice"):
        update({"audio": {"output": {"voice": "cedar"}}}, spoken=True)


def test_custom_voices_are_known_by_their_identifier() -> None:
    assert configuration.voice_of(update({"audio": {"output": {"voice": {"id": "voice_1"}}}})) == "voice_1"


def test_a_transcription_session_only_listens() -> None:
    begun = configuration.new_settings("sess_1", "whisper-1", 0, "transcription")
    assert set(begun["audio"]) == {"input"}
    given = {"type": "transcription", "output_modalities": ["text"], "audio": {"output": {"voice": "marin"}}}
    assert configuration.updated(begun, Parameters(given, "session"), spoken=False) == begun
    assert begun["audio"]["input"]["transcription"]["model"] == "whisper-1"
    assert begun["object"] == "realtime.transcription_session"
