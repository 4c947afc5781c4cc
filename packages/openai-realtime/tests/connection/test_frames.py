"""Events as text frames."""

from __future__ import annotations

import json
from enum import Enum
from types import MappingProxyType
from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.json import encode
from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_realtime.connection.frames import check_frame, frame_of
from openai_realtime.types.realtime_client_events import (
    InputAudioBufferAppendEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
)


def test_a_dictionary_becomes_compact_json() -> None:
    assert frame_of({"type": "x", "a": [1, None], "ü": "\n"}) == '{"type":"x","a":[1,null],"ü":"\\n"}'


def test_what_is_omitted_is_left_out_and_none_is_sent() -> None:
    assert frame_of({"type": "x", "a": omit, "b": None}) == '{"type":"x","b":null}'


def test_a_model_is_sent_with_the_fields_that_were_set() -> None:
    event = InputAudioBufferAppendEvent(audio="AAAA", type="input_audio_buffer.append")
    assert json.loads(frame_of(event)) == {"audio": "AAAA", "type": "input_audio_buffer.append"}


def test_a_model_inside_a_dictionary_is_sent_the_same_way() -> None:
    update = SessionUpdateEvent.construct(type="session.update", session={"type": "realtime", "instructions": None})
    assert json.loads(frame_of({"type": "wrapped", "event": update}))["event"]["session"]["instructions"] is None


@pytest.mark.parametrize("value", [float("nan"), b"bytes", object()])
def test_what_json_cannot_hold_is_refused_with_its_place(value: Any) -> None:
    with pytest.raises(ArgumentError, match="item"):
        frame_of({"type": "x", "item": value})


# Half of the texts need no escape; the others hold what a frame may not hold as it is, and what only looks like it.
_plain = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7F, blacklist_characters='"\\'))
_any = st.text(st.sampled_from([*map(chr, range(0x80)), "é", "\u2028", "😀"]))
_texts = st.one_of(_plain, _any)


@given(st.dictionaries(_texts, _texts, max_size=4))
def test_a_dictionary_of_texts_becomes_what_the_encoder_makes_of_it(event: Dict[str, str]) -> None:
    frame = frame_of(event)

    assert frame == encode(event).decode()
    assert json.loads(frame) == event


@pytest.mark.parametrize("code", range(0x81))
def test_each_character_is_escaped_where_json_asks_for_it(code: int) -> None:
    for event in ({"type": f"a{chr(code)}b"}, {f"a{chr(code)}b": "c"}):
        assert frame_of(event) == encode(event).decode()
        assert json.loads(frame_of(event)) == event


class Mood(str, Enum):
    CALM = "calm"


class Shout(str):
    def __str__(self) -> str:
        return self.upper()


@pytest.mark.parametrize("event", [{}, {"a": Mood.CALM}, {"a": Shout("b")}, {1: "a"}, {"a": True}, {"a": "b", "c": 1}])
def test_what_is_no_dictionary_of_texts_becomes_what_the_encoder_makes_of_it(event: Any) -> None:
    assert frame_of(event) == encode(event).decode()


def test_half_of_a_surrogate_pair_is_sent_as_an_escape() -> None:
    assert frame_of({"type": "x", "audio": "\ud83d"}) == '{"type":"x","audio":"\\ud83d"}'


@pytest.mark.parametrize("event", ["text", b"bytes", None, 3, ["type"], object()])
def test_what_is_no_event_is_refused(event: Any) -> None:
    with pytest.raises(ArgumentError, match=f"is of type '{type(event).__name__}'; `send_raw` sends text"):
        frame_of(event)


@pytest.mark.parametrize("frame", ["é", b"", bytearray(b"a"), memoryview(b"a"), ["a", "b"], iter("ab")])
def test_text_bytes_and_parts_are_frames(frame: Any) -> None:
    check_frame(frame)


@pytest.mark.parametrize("frame", [None, 3, {"type": "x"}, ResponseCreateEvent(type="response.create"), object()])
def test_what_is_no_frame_is_refused(frame: Any) -> None:
    with pytest.raises(ArgumentError, match=f"is of type '{type(frame).__name__}'; `send` takes events"):
        check_frame(frame)


@pytest.mark.parametrize("frame", ["\ud83d", 'é{"a":"\udfff"}'])
def test_half_of_a_surrogate_pair_is_no_text_frame(frame: str) -> None:
    with pytest.raises(ArgumentError, match="half of a surrogate pair"):
        check_frame(frame)


def test_any_mapping_is_an_event() -> None:
    assert frame_of(MappingProxyType({"type": "x"})) == '{"type":"x"}'
