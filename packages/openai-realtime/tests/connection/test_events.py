"""Decoding of server events."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_realtime.connection.events import EventDecoder, GenericEvent, InvalidEventError, decoder_at
from openai_realtime.types.realtime_events import (
    RealtimeErrorEvent,
    RealtimeServerEvent,
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
)

PLACES = [
    "openai_realtime.types.realtime_events:RealtimeServerEvent",
    "openai_realtime.types.realtime_translations:RealtimeTranslationServerEvent",
    "openai_realtime.types.beta_realtime_events:RealtimeServerEvent",
    "openai_realtime.types.live_events:ServerEvent",
    "openai_realtime.types.live_events:ForkServerEvent",
    "openai_realtime.types.live_events:ConnectServerEvent",
]
decode = EventDecoder(RealtimeServerEvent)


def event(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


def test_a_known_type_becomes_its_model() -> None:
    found = decode(event(type="response.output_text.delta", event_id="e1", delta="Hi", output_index=2))
    assert type(found) is ResponseTextDeltaEvent
    assert (found.delta, found.output_index, found.event_id) == ("Hi", 2, "e1")


@pytest.mark.parametrize("name", ["paused", "resumed"])
def test_only_a_sideband_knows_pauses_of_live_sessions(name: str) -> None:
    data = event(type=f"session.{name}", event_id="e1")
    found = decoder_at("openai_realtime.types.live_events:ConnectServerEvent")(data)
    assert (type(found).__name__, found.event_id, found.client_event_id) == (f"Session{name.title()}", "e1", None)
    assert type(decoder_at("openai_realtime.types.live_events:ServerEvent")(data)) is GenericEvent


def test_text_and_bytes_are_read_alike() -> None:
    data = event(type="response.done", event_id="e1", response={"id": "resp_1", "status": "completed"})
    assert decode(data) == decode(data.decode())
    assert decode(data).response.status == "completed"


def test_an_unknown_type_comes_through_with_all_its_fields() -> None:
    found = decode(event(type="brand.new", event_id="e1", nested={"a": [1]}))
    assert type(found) is GenericEvent
    assert (found.type, found.nested) == ("brand.new", {"a": [1]})


@pytest.mark.parametrize("fields", [{"event_id": "e1"}, {"type": None}, {"type": 5}, {"type": ["x"]}, {"type": {}}])
def test_an_event_without_a_usable_type_is_generic(fields: Any) -> None:
    assert type(decode(event(**fields))) is GenericEvent


def test_missing_and_additional_fields_do_no_harm() -> None:
    done = decode(event(type="response.done", more=1))
    assert isinstance(done, ResponseDoneEvent)
    assert (done.response, done.more) == (None, 1)
    error = decode(event(type="error", event_id="e", error={"type": "invalid_request_error", "message": "No."}))
    assert isinstance(error, RealtimeErrorEvent)
    assert error.error.message == "No."


@pytest.mark.parametrize("data", [b"", b"{", b"nonsense", b'{"a":1}x', b"\xff\xfe"])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidEventError, match="no JSON"):
        decode(data)


@pytest.mark.parametrize("data", [b"null", b"3", b'"text"', b"[]", b'[{"type":"error"}]'])
def test_json_that_is_no_object_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidEventError, match="no JSON object"):
        decode(data)


def test_the_refusal_is_an_error_as_json_raises_it() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        decode(b'{"secret')
    assert str(caught.value).startswith("A frame of the server is no JSON: ")
    assert "secret" not in repr(vars(caught.value))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("place", PLACES)
@given(data=st.data())
def test_no_object_makes_a_decoder_raise(place: str, data: st.DataObject) -> None:
    decoder = decoder_at(place)
    tags = sorted(decoder._models)
    keys = st.sampled_from(["event_id", "response", "session", "item", "delta", "error", "part", "x"])
    fields = data.draw(st.dictionaries(keys, json_values, max_size=4))
    found = decoder(json.dumps({"type": data.draw(st.sampled_from([*tags, "unknown"])), **fields}))
    assert found.type in {*tags, "unknown"}


@pytest.mark.parametrize("place", PLACES)
def test_every_type_of_a_union_has_a_decoder(place: str) -> None:
    decoder = decoder_at(place)
    assert decoder._models
    for tag in decoder._models:
        found = decoder(event(type=tag))
        assert type(found) is not GenericEvent
        assert found.type == tag


@pytest.mark.parametrize("half", ["\\ud83d", "\\ude00", "a\\ud83d b"])
def test_half_of_a_surrogate_pair_is_read(half: str) -> None:
    for data in (f'{{"type": "response.text.delta", "delta": "{half}"}}', f'{{"type": "new", "delta": "{half}"}}'):
        assert decode(data).delta == decode(data.encode()).delta == json.loads(f'"{half}"')


def test_what_python_could_abort_on_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="no JSON"):
        decode(b'{"type": ' + b"[" * 100_000)
