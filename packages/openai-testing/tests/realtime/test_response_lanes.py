from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.realtime import Channel

ASK = {"type": "response.create", "model": "gpt-4o", "input": "Hello"}


@pytest.fixture
def lanes(emulator: Emulator) -> Channel:
    return emulator.connect("/v1/responses")


def names(events: List[Dict[str, Any]]) -> List[str]:
    return [event["type"] for event in events]


def test_the_events_are_those_of_the_stream(lanes: Channel, emulator: Emulator) -> None:
    assert lanes.drain() == []
    events = lanes.exchange(ASK)
    assert names(events)[0 :: len(events) - 1] == ["response.created", "response.completed"]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "You said “Hello”."


def test_conversations_go_on(lanes: Channel) -> None:
    first = lanes.exchange(ASK)[-1]["response"]["id"]
    second = lanes.exchange({**ASK, "input": "Again", "previous_response_id": first})[-1]["response"]
    assert "Before that you said “Hello”" in second["output"][0]["content"][0]["text"]


def test_lanes_are_named_in_each_event(lanes: Channel) -> None:
    assert {event["stream_id"] for event in lanes.exchange({**ASK, "stream_id": "a"})} == {"a"}
    (failed,) = lanes.exchange({**ASK, "stream_id": "a", "model": "nope"})
    assert (failed["stream_id"], failed["status"], failed["error"]["code"]) == ("a", 404, "model_not_found")


def test_lanes_take_turns_and_keep_their_order(lanes: Channel) -> None:
    for lane, question in (("a", "One"), ("a", "Two"), ("b", "Three")):
        lanes.receive(json.dumps({**ASK, "stream_id": lane, "input": question}))
    events = lanes.drain()
    assert [event["stream_id"] for event in events[:4]] == ["a", "b", "a", "b"]
    done = [event for event in events if event["type"] == "response.completed"]
    spoken = [(event["stream_id"], event["response"]["output"][0]["content"][0]["text"]) for event in done]
    assert [text for lane, text in spoken if lane == "a"] == ["You said “One”.", "You said “Two”."]
    assert ("b", "You said “Three”.") in spoken[:2]


def test_errors_leave_it_open(lanes: Channel) -> None:
    unknown, incomplete = lanes.exchange({"type": "session.update"}, {"type": "response.create", "model": "gpt-4o"})
    assert (unknown["type"], unknown["status"]) == ("error", 400)
    assert incomplete["error"]["param"] == "input"
    assert lanes.closing is None


def test_steering_continues_a_response_that_runs(lanes: Channel) -> None:
    lanes.receive(json.dumps(ASK))
    created = lanes.next_event()
    assert created
    identifier = created["response"]["id"]
    steer = {"type": "response.steer", "previous_response_id": identifier, "input": "Shorter"}
    events = lanes.exchange(steer)
    assert events[0]["type"] == "response.steer.accepted"
    assert (events[0]["steer"]["previous_response_id"], events[0]["sequence_number"]) == (identifier, 1)
    assert names(events).count("response.completed") == 2
    assert "“Shorter”" in events[-1]["response"]["output"][0]["content"][0]["text"]
    (late,) = lanes.exchange(steer)
    assert (late["type"], late["error"]["code"]) == ("response.steer.failed", "response_already_completed")
    (unknown,) = lanes.exchange({**steer, "previous_response_id": "resp_x"})
    assert unknown["error"]["code"] == "response_not_found"
