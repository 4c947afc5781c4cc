"""Events as text frames."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_realtime.frames import frame_of
from openai_realtime.types.realtime_client_events import InputAudioBufferAppendEvent, SessionUpdateEvent


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
