from __future__ import annotations

import base64
import json
from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.realtime import Channel
from openai_testing.realtime.voice_activity import level

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def names(events: List[Dict[str, Any]]) -> List[str]:
    return [event["type"] for event in events]


def update(**session: Any) -> Dict[str, Any]:
    return {"type": "session.update", "session": {"type": "realtime", **session}}


def say(text: str) -> Dict[str, Any]:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    return {"type": "conversation.item.create", "item": item}


def create(**response: Any) -> Dict[str, Any]:
    return {"type": "response.create", "response": response}


TEXT = ["text"]


@pytest.fixture
def session(emulator: Emulator) -> Channel:
    channel = emulator.connect("/v1/realtime?model=gpt-realtime")
    channel.drain()
    return channel


def test_text_comes_in_the_order_of_the_api(session: Channel) -> None:
    events = session.exchange(say("Hi"), create(output_modalities=TEXT))[2:]
    ends = [name for name in names(events) if not name.endswith(".delta")]
    assert ends == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ]
    deltas = [event for event in events if event["type"] == "response.output_text.delta"]
    text = "You said “Hi”."
    assert "".join(event["delta"] for event in deltas) == text
    done = events[-1]["response"]
    assert (done["status"], done["output"][0]["content"]) == ("completed", [{"type": "output_text", "text": text}])
    assert {event["item_id"] for event in deltas} == {done["output"][0]["id"]}
    usage = done["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert usage["output_token_details"] == {"text_tokens": len(deltas), "audio_tokens": 0}


def test_audio_is_real_sound_with_its_transcript(session: Channel) -> None:
    events = session.exchange(say("Hi"), create())
    sound = b"".join(base64.b64decode(e["delta"]) for e in events if e["type"] == "response.output_audio.delta")
    transcript = "".join(e["delta"] for e in events if e["type"] == "response.output_audio_transcript.delta")
    assert transcript == "You said “Hi”."
    assert level(sound) > 1000
    assert len(sound) > 24_000
    item = events[-1]["response"]["output"][0]
    assert item["content"] == [{"type": "output_audio", "transcript": transcript}]
    (retrieved,) = session.exchange({"type": "conversation.item.retrieve", "item_id": item["id"]})
    assert base64.b64decode(retrieved["item"]["content"][0]["audio"]) == sound


def test_answers_can_be_scripted_and_know_what_was_said(emulator: Emulator, session: Channel) -> None:
    session.exchange(update(output_modalities=TEXT, instructions="Be a pirate."))
    emulator.answer_with("Arr!")
    assert session.exchange(say("One"), create())[-1]["response"]["output"][0]["content"][0]["text"] == "Arr!"
    text = session.exchange(say("Two"), create())[-1]["response"]["output"][0]["content"][0]["text"]
    assert "As told by “Be a pirate.”" in text
    assert "Before that you said “One”" in text


def test_functions_are_called_when_the_text_asks_for_it(session: Channel) -> None:
    session.exchange(update(tools=[WEATHER], output_modalities=TEXT))
    spoken = session.exchange(say("Tell me a joke"), create())[-1]["response"]["output"][0]
    assert spoken["type"] == "message"
    events = session.exchange(say("How is the weather in Paris?"), create())
    call = events[-1]["response"]["output"][0]
    assert (call["type"], call["name"], call["status"]) == ("function_call", "get_weather", "completed")
    assert list(json.loads(call["arguments"])) == ["city"]
    deltas = [e["delta"] for e in events if e["type"] == "response.function_call_arguments.delta"]
    (done,) = [e for e in events if e["type"] == "response.function_call_arguments.done"]
    assert "".join(deltas) == done["arguments"] == call["arguments"]
    assert done["call_id"] == call["call_id"]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}
    answer = session.exchange({"type": "conversation.item.create", "item": output}, create())[-1]
    assert answer["response"]["output"][0]["content"][0]["text"].startswith("The tool returned: sunny.")


def test_functions_can_be_forced_and_forbidden(session: Channel) -> None:
    forced = {"tools": [WEATHER], "tool_choice": {"type": "function", "name": "get_weather"}}
    assert session.exchange(create(**forced))[-1]["response"]["output"][0]["type"] == "function_call"
    session.exchange(say("weather?"))
    kinds = {}
    for choice in ("none", "required"):
        output = session.exchange(create(tools=[WEATHER], tool_choice=choice))[-1]["response"]["output"]
        kinds[choice] = output[0]["type"]
    assert kinds == {"none": "message", "required": "function_call"}


def test_a_limit_cuts_the_answer(session: Channel) -> None:
    done = session.exchange(say("Hi"), create(output_modalities=TEXT, max_output_tokens=2))[-1]["response"]
    assert done["status"] == "incomplete"
    assert done["status_details"] == {"type": "incomplete", "reason": "max_output_tokens"}
    assert done["output"][0]["content"][0]["text"] == "You said"


def test_out_of_band_answers_leave_the_conversation_alone(session: Channel) -> None:
    (added, _) = session.exchange(say("One"))
    own = [{"type": "item_reference", "id": added["item"]["id"]}, say("Two")["item"]]
    events = session.exchange(create(conversation="none", input=own, output_modalities=TEXT, metadata={"topic": "x"}))
    assert "conversation.item.added" not in names(events)
    done = events[-1]["response"]
    assert (done["conversation_id"], done["metadata"]) == (None, {"topic": "x"})
    assert "“Two”" in done["output"][0]["content"][0]["text"]
    (failed,) = session.exchange({"type": "conversation.item.retrieve", "item_id": done["output"][0]["id"]})
    assert failed["type"] == "error"


def test_cancelling_closes_what_is_open(session: Channel) -> None:
    session.receive(json.dumps(create()))
    seen = [session.next_event() for _ in range(7)]
    assert seen[-1]
    assert seen[-1]["type"] == "response.output_audio.delta"
    events = session.exchange({"type": "response.cancel"})
    assert names(events) == [
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ]
    done = events[-1]["response"]
    assert done["status_details"] == {"type": "cancelled", "reason": "client_cancelled"}
    assert events[1]["transcript"] == "You"
    assert done["output"][0]["status"] == "incomplete"


def test_a_response_can_be_cancelled_by_name(session: Channel) -> None:
    session.receive(json.dumps(create(conversation="none")))
    created = session.next_event()
    assert created
    named = {"type": "response.cancel", "response_id": created["response"]["id"]}
    assert session.exchange(named)[-1]["response"]["status"] == "cancelled"
    (failed,) = session.exchange(named)
    assert failed["error"]["code"] == "response_cancel_not_active"


def test_an_item_may_be_deleted_while_it_is_written(session: Channel) -> None:
    session.receive(json.dumps(create()))
    added = [session.next_event() for _ in range(4)][-1]
    assert added
    events = session.exchange({"type": "conversation.item.delete", "item_id": added["item"]["id"]})
    assert events[-1]["type"] == "response.done"
    assert "conversation.item.done" not in names(events)


def test_deltas_keep_their_distance(emulator: Emulator) -> None:
    now = [1000.0]
    slow = Emulator(clock=lambda: now[0])
    slow.realtime.pace = 0.5
    session = slow.connect("/v1/realtime?model=gpt-realtime")
    session.drain()
    events = session.exchange(say("Hi"), create(output_modalities=TEXT))
    assert names(events)[-1] == "response.output_text.delta"
    assert session.delay == 0.5
    assert session.drain() == []
    now[0] += 0.5
    assert len(session.drain()) == 1


def test_waiting_takes_a_message_of_the_client(session: Channel) -> None:
    assert session.delay is None
    session.receive(json.dumps(create()))
    assert session.delay == 0.0


def test_functions_can_be_scripted(emulator: Emulator, session: Channel) -> None:
    emulator.answer_with(tool_calls=[{"name": "look", "arguments": {"at": 1}, "id": "call_1"}])
    emulator.answer_with(refusal="No.")
    output = session.exchange({"type": "response.create"})[-1]["response"]["output"]
    assert (output[0]["name"], output[0]["arguments"], output[0]["call_id"]) == ("look", '{"at":1}', "call_1")
    error = session.exchange({"type": "response.create"})[-1]
    assert "has 'refusal', but a Realtime response can have only" in error["error"]["message"]
