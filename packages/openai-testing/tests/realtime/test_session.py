from __future__ import annotations

import base64
from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.realtime import Channel
from openai_testing.realtime.speech import wave_of

CONNECT = "/v1/realtime?model=gpt-realtime"
CREATE = {"type": "response.create"}
SPEECH = wave_of("Hellooo", "marin") * 3


def append(audio: bytes) -> Dict[str, Any]:
    return {"type": "input_audio_buffer.append", "audio": base64.b64encode(audio).decode()}


SPOKEN = [append(SPEECH), append(bytes(48_000))]


def names(events: List[Dict[str, Any]]) -> List[str]:
    return [event["type"] for event in events]


def update(**session: Any) -> Dict[str, Any]:
    return {"type": "session.update", "session": {"type": "realtime", **session}}


def hearing(**values: Any) -> Dict[str, Any]:
    return update(audio={"input": values})


def say(text: str) -> Dict[str, Any]:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    return {"type": "conversation.item.create", "item": item}


@pytest.fixture
def session(emulator: Emulator) -> Channel:
    channel = emulator.connect(CONNECT)
    channel.drain()
    return channel


def test_it_begins_by_telling_what_it_is(emulator: Emulator) -> None:
    created, conversation = emulator.connect(CONNECT).drain()
    assert (created["type"], created["session"]["model"]) == ("session.created", "gpt-realtime")
    assert created["session"]["id"].startswith("sess_")
    assert conversation["conversation"]["object"] == "realtime.conversation"
    assert created["event_id"] != conversation["event_id"]


def test_items_are_created_retrieved_and_deleted(session: Channel) -> None:
    added, done = session.exchange(say("Hello"))
    assert names([added, done]) == ["conversation.item.added", "conversation.item.done"]
    assert added["previous_item_id"] is None
    place = {"item_id": added["item"]["id"]}
    (retrieved,) = session.exchange({"type": "conversation.item.retrieve", **place})
    assert retrieved["item"] == added["item"]
    (deleted,) = session.exchange({"type": "conversation.item.delete", **place})
    assert (deleted["type"], deleted["item_id"]) == ("conversation.item.deleted", place["item_id"])


def test_real_speech_is_found_committed_and_answered(session: Channel) -> None:
    events = session.exchange(*SPOKEN)
    started, stopped, committed, added, done, created = events[:6]
    assert names(events[:3]) == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
    ]
    assert started["audio_start_ms"] == 0
    assert 500 <= stopped["audio_end_ms"] <= len(SPEECH) // 48 + 520
    assert started["item_id"] == stopped["item_id"] == committed["item_id"] == added["item"]["id"]
    assert added["item"]["content"] == [{"type": "input_audio", "transcript": None}]
    assert (done["type"], created["type"]) == ("conversation.item.done", "response.created")
    response = events[-1]["response"]
    assert response["output"][0]["content"][0]["transcript"] == "You said “1.6 seconds of speech”."
    assert response["usage"]["input_token_details"]["audio_tokens"] == 16
    (retrieved,) = session.exchange({"type": "conversation.item.retrieve", "item_id": started["item_id"]})
    assert base64.b64decode(retrieved["item"]["content"][0]["audio"]).startswith(SPEECH)


def test_what_is_heard_can_be_scripted_and_transcribed(emulator: Emulator, session: Channel) -> None:
    emulator.hear_as("How are you?")
    session.exchange(hearing(transcription={"model": "whisper-1"}))
    events = session.exchange(*SPOKEN)
    (completed,) = [event for event in events if event["type"].endswith("transcription.completed")]
    deltas = [event["delta"] for event in events if event["type"].endswith("transcription.delta")]
    assert completed["transcript"] == "".join(deltas) == "How are you?"
    assert completed["usage"]["type"] == "duration"
    assert events[-1]["response"]["output"][0]["content"][0]["transcript"] == "You said “How are you?”."


def test_without_turn_detection_the_client_commits_and_clears(session: Channel) -> None:
    session.exchange(hearing(turn_detection=None))
    assert session.exchange(*SPOKEN) == []
    events = session.exchange({"type": "input_audio_buffer.commit"})
    assert names(events) == ["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"]
    session.exchange(append(SPEECH))
    assert names(session.exchange({"type": "input_audio_buffer.clear"})) == ["input_audio_buffer.cleared"]
    (failed,) = session.exchange({"type": "input_audio_buffer.commit", "event_id": "mine"})
    assert failed["error"]["code"] == "input_audio_buffer_commit_empty"
    assert failed["error"]["event_id"] == "mine"


def test_audio_that_waits_survives_an_update(session: Channel) -> None:
    session.exchange(append(SPEECH))
    session.exchange(hearing(transcription={"model": "whisper-1"}))
    session.exchange(hearing(turn_detection=None))
    events = session.exchange({"type": "input_audio_buffer.commit"})
    assert events[-1]["usage"]["seconds"] == len(SPEECH) / 48_000
    session.exchange(append(SPEECH))
    session.exchange(hearing(format={"type": "audio/pcmu"}))
    (failed,) = session.exchange({"type": "input_audio_buffer.commit"})
    assert failed["error"]["code"] == "input_audio_buffer_commit_empty"


def test_turn_detection_need_not_answer(session: Channel) -> None:
    session.exchange(hearing(turn_detection={"create_response": False}))
    assert names(session.exchange(*SPOKEN))[-1] == "conversation.item.done"


def test_speech_interrupts_the_answer(session: Channel) -> None:
    session.exchange(*SPOKEN)
    session.receive('{"type": "response.create"}')
    first = [session.next_event() for _ in range(7)]
    assert first[-1]
    assert first[-1]["type"] == "response.output_audio.delta"
    events = session.exchange(SPOKEN[0])
    assert events[0]["type"] == "input_audio_buffer.speech_started"
    response = events[-1]["response"]
    assert (response["status"], response["status_details"]["reason"]) == ("cancelled", "turn_detected")
    assert response["output"][0]["status"] == "incomplete"


def test_speech_need_not_interrupt(session: Channel) -> None:
    session.exchange(hearing(turn_detection={"interrupt_response": False}))
    session.receive('{"type": "response.create"}')
    session.next_event()
    events = session.exchange(*SPOKEN)
    assert [event["response"]["status"] for event in events if event["type"] == "response.done"] == ["completed"]


def test_a_silent_user_is_asked_again(session: Channel) -> None:
    session.exchange(hearing(turn_detection={"idle_timeout_ms": 5000}), CREATE)
    second = append(bytes(48_000))
    assert session.exchange(*[second] * 5) == []
    events = session.exchange(second)
    assert events[0]["type"] == "input_audio_buffer.timeout_triggered"
    assert events[0]["audio_end_ms"] - events[0]["audio_start_ms"] == 5000
    assert names(events[1:3]) == ["input_audio_buffer.committed", "conversation.item.added"]
    assert events[-1]["type"] == "response.done"
    # Once for each answer.
    assert names(session.exchange(*[second] * 5)) == []


def test_answers_are_truncated_to_what_was_heard(session: Channel) -> None:
    answer = session.exchange(CREATE)[-1]["response"]["output"][0]["id"]
    place = {"item_id": answer, "content_index": 0, "audio_end_ms": 200}
    (truncated,) = session.exchange({"type": "conversation.item.truncate", **place})
    assert {key: truncated[key] for key in place} == place
    (failed,) = session.exchange({"type": "conversation.item.truncate", **place, "audio_end_ms": 99_999})
    assert "already shorter" in failed["error"]["message"]
    (failed,) = session.exchange({"type": "conversation.item.truncate", "item_id": answer})
    assert failed["error"]["param"] == "content_index"


@pytest.mark.parametrize(
    ("message", "code", "param"),
    [
        ("{", None, None),
        ("[]", None, None),
        (b"\xff", None, None),
        ("{}", "missing_required_parameter", "type"),
        ('{"type": "session.explode"}', "invalid_value", "type"),
        ('{"type": 3}', "invalid_type", "type"),
        ('{"type": "session.update"}', "missing_required_parameter", "session"),
        ('{"type": "conversation.item.create"}', "missing_required_parameter", "item"),
        ('{"type": "conversation.item.delete"}', "missing_required_parameter", "item_id"),
        ('{"type": "input_audio_buffer.append", "audio": "?"}', "invalid_value", "audio"),
        ('{"type": "response.cancel"}', "response_cancel_not_active", None),
        ('{"type": "output_audio_buffer.clear"}', "output_audio_buffer_clear_not_active", None),
    ],
)
def test_errors_leave_the_session_open(session: Channel, message: Any, code: Any, param: Any) -> None:
    session.receive(message)
    (failed,) = session.drain()
    assert (failed["type"], failed["error"]["type"]) == ("error", "invalid_request_error")
    assert (failed["error"]["code"], failed["error"]["param"]) == (code, param)
    assert session.closing is None
    assert session.exchange(say("Hello"))[0]["type"] == "conversation.item.added"


def test_the_voice_cannot_change_after_it_was_heard(session: Channel) -> None:
    session.exchange(CREATE)
    (failed,) = session.exchange(update(audio={"output": {"voice": "cedar"}}))
    assert failed["error"]["code"] == "cannot_update_voice"


def test_one_answer_at_a_time(session: Channel) -> None:
    session.receive('{"type": "response.create"}')
    created = session.next_event()
    assert created
    session.receive('{"type": "response.create"}')
    failed = session.next_event()
    assert failed
    assert failed["error"]["code"] == "conversation_already_has_active_response"
    assert created["response"]["id"] in failed["error"]["message"]
    session.drain()
    assert session.exchange(CREATE)[0]["type"] == "response.created"


def test_calls_play_their_audio_themselves(emulator: Emulator) -> None:
    call = emulator.connect("/v1/realtime?call_id=rtc_1")
    call.drain()
    events = names(call.exchange(CREATE))
    assert events.count("output_audio_buffer.started") == events.count("output_audio_buffer.stopped") == 1
    (cleared,) = call.exchange({"type": "output_audio_buffer.clear"})
    assert cleared["type"] == "output_audio_buffer.cleared"
    call.receive('{"type": "response.create"}')
    call.next_event()
    assert "output_audio_buffer.cleared" in names(call.exchange(SPOKEN[0]))


def test_clearing_the_output_stops_the_answer(session: Channel) -> None:
    session.receive('{"type": "response.create"}')
    created = session.next_event()
    assert created
    events = session.exchange({"type": "output_audio_buffer.clear"})
    assert events[0]["response_id"] == created["response"]["id"]
    assert events[-1]["response"]["status"] == "cancelled"


def test_transcription_sessions_transcribe_and_never_answer(emulator: Emulator) -> None:
    session = emulator.connect("/v1/realtime?intent=transcription")
    assert session.drain()[0]["session"]["type"] == "transcription"
    assert names(session.exchange(*SPOKEN))[-1].endswith("input_audio_transcription.completed")
    (failed,) = session.exchange(CREATE)
    assert "create no responses" in failed["error"]["message"]


def test_telephony_in_and_out(session: Channel) -> None:
    law = {"format": {"type": "audio/pcmu"}}
    session.exchange(update(audio={"input": {**law, "turn_detection": None}, "output": law}))
    session.exchange(append(b"\xff" * 8000))
    events = session.exchange({"type": "input_audio_buffer.commit"}, CREATE)
    deltas = [event["delta"] for event in events if event["type"] == "response.output_audio.delta"]
    assert b"".join(base64.b64decode(delta) for delta in deltas)
    assert events[-1]["response"]["audio"]["output"]["format"] == {"type": "audio/pcmu"}
