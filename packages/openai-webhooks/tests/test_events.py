"""From a body to an event."""

from __future__ import annotations

import json
from typing import Any, Dict

import pydantic
import pytest
from typing_extensions import get_args

from openai_webhooks import types
from openai_webhooks.errors import InvalidWebhookSignatureError
from openai_webhooks.events import EVENT_CLASSES, read_event
from openai_webhooks.models import EventModel
from openai_webhooks.types.unwrap import KnownWebhookEvent, UnwrapWebhookEvent


def sample(type_: str) -> Dict[str, Any]:
    data: Dict[str, Any] = {
        "id": "obj_1",
        "session_id": "live_1",
        "call_id": "rtc_1",
        "environment_type": "none",
        "type": "sip",
    }
    data["sip_headers"] = [{"name": "From", "value": "sip:a@example.com"}]
    data["required_action"] = {"type": "function_call"}
    data["connect"] = {"remote_url": "https://example.com"}
    if type_ == "live.transport.connected":
        data["type"] = "webrtc"
    if type_ == "safety_identifier.blocked":
        data.update(safety_category="bio", safety_identifier="user_1")
    return {"id": "evt_1", "object": "event", "created_at": 1, "type": type_, "data": data}


@pytest.mark.parametrize(("type_", "source"), EVENT_CLASSES.items())
def test_every_type_has_its_class(type_: str, source: str) -> None:
    event = read_event(json.dumps(sample(type_)))
    cls = getattr(types, source.partition(":")[2])
    assert type(event) is cls
    assert get_args(cls.model_fields["type"].annotation) == (type_,)
    assert type(event.data) is cls.Data
    assert event.to_dict() == sample(type_)
    assert json.loads(event.to_json()) == sample(type_)


@pytest.mark.parametrize("type_", EVENT_CLASSES)
def test_pydantic_reads_every_class_alike(type_: str) -> None:
    event = read_event(json.dumps(sample(type_)))
    assert type(event).model_validate(sample(type_)) == event
    adapter: Any = pydantic.TypeAdapter(UnwrapWebhookEvent)
    assert type(adapter.validate_python(sample(type_))) is type(event)


def test_objects_inside_of_objects() -> None:
    call = read_event(json.dumps(sample("realtime.call.incoming")))
    assert isinstance(call, types.RealtimeCallIncomingWebhookEvent)
    header = call.data.sip_headers[0]
    assert (type(header), header.name, header.value) == (
        types.RealtimeCallIncomingWebhookEvent.DataSipHeader,
        "From",
        "sip:a@example.com",
    )
    created = read_event(json.dumps(sample("agent.session.created")))
    assert isinstance(created, types.AgentSessionCreatedWebhookEvent)
    assert created.data.connect is not None
    assert created.data.connect.remote_url == "https://example.com"
    waiting = read_event(json.dumps(sample("agent.session.action_required")))
    assert isinstance(waiting, types.AgentSessionActionRequiredWebhookEvent)
    assert waiting.data.required_action.type == "function_call"


PARTS = [
    types.AgentSessionActionRequiredWebhookEvent.Data,
    types.AgentSessionCreatedWebhookEvent.Data,
    types.LiveCallIncomingWebhookEvent.Data,
    types.LiveTransportIncomingWebhookEvent.Data,
    types.RealtimeCallIncomingWebhookEvent.Data,
]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: str(part.__qualname__))
def test_a_part_with_parts_can_be_the_base_of_a_model_elsewhere(part: Any) -> None:
    annotations = [str(info.annotation) for info in part.model_fields.values()]
    assert not [each for each in annotations if "ForwardRef" in each]
    assert any("openai_webhooks.types" in each for each in annotations)
    own: Any = pydantic.create_model("Own", __base__=part, place=(str, "here"))
    data = sample("realtime.call.incoming")["data"]
    assert own.model_validate(data).model_dump(exclude_unset=True) == data
    assert {"place", *part.model_fields} == {*own.model_json_schema()["properties"]}


def test_an_unknown_type_is_a_generic_event() -> None:
    event: Any = read_event(
        '{"id": "e", "type": "moon.landed", "data": {"id": "m", "crew": {"size": 2}}, "flag": "us"}'
    )
    assert {type(event)} == {types.UnknownWebhookEvent}
    assert (event.type, event.created_at, event.data.id) == ("moon.landed", None, "m")
    assert event.data.crew == {"size": 2}
    assert event.flag == "us"


@pytest.mark.parametrize("type_", [None, 3, [], {}, True, "", "unknown:UnknownWebhookEvent"])
def test_a_type_that_is_none(type_: Any) -> None:
    event: Any = read_event(json.dumps({"type": type_}))
    assert type(event) is types.UnknownWebhookEvent
    assert event.type == type_


def test_no_type_at_all() -> None:
    event: Any = read_event("{}")
    assert type(event) is types.UnknownWebhookEvent
    assert event.to_dict() == {}
    assert event.type is None


@pytest.mark.parametrize("text", ["[]", "3", '"text"', "null", "true"])
def test_a_body_that_is_no_object(text: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="signature is right, but the body is not a JSON object"):
        read_event(text)


def test_a_byte_order_mark_is_no_part_of_the_event() -> None:
    assert read_event('\ufeff{"id": "evt_1"}').id == "evt_1"


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", '{"a": 1,}', "\ufeff", "\ufeff\ufeff{}", "[" * 100_000])
def test_a_body_that_is_no_json(text: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="signature is right, but the body is not JSON") as caught:
        read_event(text)
    assert caught.value.__cause__ is None


def test_a_lone_surrogate_in_a_string_is_kept() -> None:
    event: Any = read_event('{"id": "\\ud800", "type": "batch.completed", "data": {"id": "b"}}')
    assert (event.id, event.data.id) == ("\ud800", "b")


def test_all_classes_are_event_models() -> None:
    members = get_args(get_args(UnwrapWebhookEvent)[0])
    assert len(members) == len(EVENT_CLASSES) + 1
    assert set(get_args(KnownWebhookEvent)) == set(members) - {types.UnknownWebhookEvent}
    assert all(issubclass(member, EventModel) for member in members)
