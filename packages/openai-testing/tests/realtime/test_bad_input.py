"""Whatever a client sends, each session answers with events and stays; nothing else is raised."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest
from hypothesis import given, settings, strategies as st

from openai_testing import Emulator

# One for all: making an emulator takes longer than a session.
EMULATOR = Emulator()
REALTIME = [
    "session.update",
    "transcription_session.update",
    "input_audio_buffer.append",
    "input_audio_buffer.commit",
    "input_audio_buffer.clear",
    "output_audio_buffer.clear",
    "conversation.item.create",
    "conversation.item.retrieve",
    "conversation.item.truncate",
    "conversation.item.delete",
    "response.create",
    "response.cancel",
]
LIVE = [
    "session.start",
    "session.update",
    "session.input_audio.append",
    "session.input_audio.mute",
    "session.output_audio.fixture.play",
    "session.thinking.append",
    "decision.create",
    "decision.item.create",
    "decision.item.delete",
    "response.item.create",
    "response.create",
    "transport.dtmf.send",
]
TRANSLATION = ["session.update", "session.input_audio_buffer.append"]
LANES = ["response.create", "response.steer"]
PARAMETERS = """
    type session item response audio input output format turn_detection transcription modalities output_modalities
    voice tools tool_choice instructions role content text item_id content_index audio_end_ms previous_item_id
    max_output_tokens input_audio_format output_audio_format conversation metadata model stream_id event_id call_id
    name arguments eagerness threshold silence_duration_ms id language delegation speed image_url parameters
"""
CHOICES = """
    realtime transcription message user assistant system input_text input_audio output_text output_audio text audio
    server_vad semantic_vad audio/pcm audio/pcmu pcm16 function required auto none root item_x AAAA function_call
    function_call_output item_reference gpt-4o \ud800
"""
NAMES, WORDS = PARAMETERS.split(), CHOICES.split()

leaves = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 10_000), st.floats(), st.sampled_from(WORDS), st.text(max_size=5)
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=5)),
    max_leaves=12,
)
fields = st.dictionaries(st.sampled_from(NAMES[1:]), values, max_size=5)


def events_of(kinds: List[str]) -> Any:
    event = st.tuples(st.sampled_from(kinds), fields).map(lambda pair: {**pair[1], "type": pair[0]})
    return st.lists(event, min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("path", "kinds", "headers"),
    [
        ("/v1/realtime?model=gpt-realtime", REALTIME, {}),
        ("/v1/realtime?model=gpt-realtime", REALTIME, {"openai_beta": "realtime=v1"}),
        ("/v1/realtime?intent=transcription", REALTIME, {}),
        ("/v1/realtime/translations", TRANSLATION, {}),
        ("/v1/live/sessions", LIVE, {}),
        ("/v1/live/sessions/sess_1/attach", LIVE, {}),
        ("/v1/responses", LANES, {}),
    ],
)
def test_nothing_breaks_a_session(path: str, kinds: List[str], headers: Dict[str, str]) -> None:
    @settings(max_examples=25, deadline=None)
    @given(events_of(kinds))
    def check(events: List[Dict[str, Any]]) -> None:
        session = EMULATOR.connect(path, **headers)
        session.drain()
        for event in events:
            session.receive(json.dumps(event))
            json.dumps(session.drain())
        assert session.closing is None
        session.receive('{"type": "nothing.that.is.known"}')
        assert session.drain()[-1]["type"] == "error"

    check()


@given(st.one_of(st.text(), st.binary()))
@settings(deadline=None)
def test_a_message_may_be_anything(message: Any) -> None:
    session = EMULATOR.connect("/v1/realtime?model=gpt-realtime")
    session.drain()
    session.receive(message)
    assert [event["type"] for event in session.drain()] == ["error"]
