from __future__ import annotations

import base64
from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.realtime import Channel, Closing
from openai_testing.realtime.speech import wave_of

SPEECH = base64.b64encode(wave_of("Hellooo", "marin") * 3 + bytes(48_000)).decode()
START = {"type": "session.start", "session": {"model": "gpt-live-1", "instructions": "Be brief."}}


def names(events: List[Dict[str, Any]]) -> List[str]:
    return [event["type"] for event in events]


@pytest.fixture
def session(emulator: Emulator) -> Channel:
    channel = emulator.connect("/v1/live/sessions")
    channel.exchange(START)
    return channel


def test_the_client_starts_it(emulator: Emulator) -> None:
    session = emulator.connect("/v1/live/sessions")
    assert session.drain() == []
    (early,) = session.exchange({"type": "session.update", "event_id": "mine", "session": {}})
    assert early["error"]["param"] == "type"
    assert early["error"]["client_event_id"] == "mine"
    (started,) = session.exchange({**START, "event_id": "first"})
    assert (started["type"], started["client_event_id"]) == ("session.started", "first")
    assert started["session"]["instructions"] == "Be brief."


def test_updates_change_what_may_change(session: Channel) -> None:
    delegation = {"type": "client"}
    (updated,) = session.exchange({"type": "session.update", "session": {"delegation": delegation}})
    assert updated["session"]["delegation"] == delegation
    (failed,) = session.exchange({"type": "session.update", "session": {"model": "x"}})
    assert failed["error"]["code"] == "immutable_parameter"


def test_speech_is_answered_with_sound(emulator: Emulator, session: Channel) -> None:
    emulator.hear_as("Hello")
    events = session.exchange({"type": "session.input_audio.append", "audio": SPEECH})
    assert (events[0]["type"], events[0]["delta"]) == ("session.input_transcript.delta", "Hello")
    spoken = [event for event in events if event["type"] == "session.output_transcript.delta"]
    assert "".join(event["delta"] for event in spoken) == "You said “Hello”."
    sound = [event for event in events if event["type"] == "session.output_audio.delta"]
    assert [event["start_ms"] for event in sound][1:] == [event["end_ms"] for event in sound][:-1]
    assert events[-1]["type"] == "session.usage.updated"


def test_a_muted_microphone_is_not_heard(session: Channel) -> None:
    assert names(session.exchange({"type": "session.input_audio.mute"})) == ["session.input_audio.muted"]
    assert session.exchange({"type": "session.input_audio.append", "audio": SPEECH}) == []
    assert names(session.exchange({"type": "session.input_audio.unmute"})) == ["session.input_audio.unmuted"]
    assert session.exchange({"type": "session.input_audio.append", "audio": SPEECH})


@pytest.mark.parametrize("name", ["instructions", "thinking", "commentary"])
def test_notes_are_acknowledged(session: Channel, name: str) -> None:
    (noted,) = session.exchange({"type": f"session.{name}.append", "content": "x", "delegation_id": None})
    assert noted["type"] == f"session.{name}.appended"


def test_the_rest_is_acknowledged_too(session: Channel) -> None:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "x"}]}
    played = session.exchange({"type": "session.output_audio.fixture.play", "audio": SPEECH})
    assert names(played) == ["session.output_audio.fixture.playing", "session.output_audio.fixture.played"]
    assert names(session.exchange({"type": "decision.create"})) == ["decision.event"]
    (made,) = session.exchange({"type": "decision.item.create", "item": item})
    deletion = {"type": "decision.item.delete", "item_id": made["item"]["id"]}
    assert names(session.exchange(deletion, deletion)) == ["decision.item.deleted", "error"]
    (dialled,) = session.exchange({"type": "transport.dtmf.send", "event": "5"})
    assert (dialled["type"], dialled["event"]) == ("transport.dtmf.sent", "5")


def test_delegated_responses_are_real_ones(session: Channel) -> None:
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
    events = session.exchange({"type": "response.item.create", "item": item}, {"type": "response.create"})
    assert set(names(events)) == {"response.event"}
    assert events[-1]["event"]["response"]["output"][0]["content"][0]["text"] == "You said “Hello”."


@pytest.mark.parametrize("kind", ["session.update", "decision.item.create", "response.item.create"])
def test_what_is_missing_is_told(session: Channel, kind: str) -> None:
    (failed,) = session.exchange({"type": kind})
    assert failed["error"]["code"] == "missing_required_parameter"


def test_it_ends_when_asked(session: Channel) -> None:
    (closed,) = session.exchange({"type": "session.close"})
    assert (closed["type"], closed["reason"]) == ("session.closed", "close_requested")
    assert session.closing == Closing(1000)


def test_a_sideband_joins_what_runs_and_a_fork_starts_anew(emulator: Emulator) -> None:
    sideband = emulator.connect("/v1/live/sessions/sess_7/attach")
    (updated,) = sideband.exchange({"type": "session.update", "session": {"triggers": []}})
    assert updated["session"]["id"] == "sess_7"
    fork = emulator.connect("/v1/live/sessions/sess_7/fork")
    assert names(fork.exchange({"type": "session.start", "session": {"store": True}})) == ["session.started"]
