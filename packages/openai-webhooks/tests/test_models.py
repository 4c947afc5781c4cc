"""Events are built from anything, and behave as pydantic models."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Dict, List, Optional

import pydantic
import pytest

from openai_webhooks.models import EventModel, builder
from openai_webhooks.types import BatchCompletedWebhookEvent, RealtimeCallIncomingWebhookEvent

SENT: Dict[str, Any] = {
    "id": "e",
    "created_at": 1,
    "type": "batch.completed",
    "data": {"id": "b", "x": [1]},
    "new": {"a": 1},
}


def built(value: Dict[str, Any]) -> Any:
    return builder(BatchCompletedWebhookEvent)(value)


def test_fields_and_unknown_fields_are_attributes() -> None:
    event = built(dict(SENT))
    assert (event.id, event.created_at, event.data.id, event.data.x, event.new) == ("e", 1, "b", [1], {"a": 1})
    assert event.model_extra == {"new": {"a": 1}}
    with pytest.raises(AttributeError):
        _ = event.nothing


def test_missing_fields_are_none_and_null_is_told_from_missing() -> None:
    event = built({"id": None})
    assert (event.id, event.created_at, event.data, event.object) == (None, None, None, None)
    assert event.model_fields_set == {"id"}
    assert event.to_dict() == {"id": None}
    assert event.to_dict(exclude_unset=False, warnings=False)["created_at"] is None


@pytest.mark.parametrize("data", [None, "text", 3, [], [{"id": "b"}], True])
def test_values_of_another_type_are_kept(data: Any) -> None:
    assert built({"data": data}).data == data
    call: Any = builder(RealtimeCallIncomingWebhookEvent)({"data": {"sip_headers": data}})
    assert call.data.sip_headers == data or call.data.sip_headers[0].id == "b"


def test_the_value_that_was_sent_is_left_alone() -> None:
    sent = copy.deepcopy(SENT)
    built(sent)
    assert sent == SENT


def test_dumps() -> None:
    event = built(dict(SENT))
    assert event.to_dict() == SENT
    assert event.to_dict(mode="json", exclude_none=True) == SENT
    assert event.to_json(indent=None) == (
        '{"id":"e","created_at":1,"data":{"id":"b","x":[1]},"type":"batch.completed","new":{"a":1}}'
    )
    assert event.to_json().startswith('{\n  "id": "e"')


def test_equality_copies_and_pickles() -> None:
    event = built(dict(SENT))
    for other in (built(dict(SENT)), copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))):
        assert other == event
        assert other.model_fields_set == event.model_fields_set
    assert event != built({**SENT, "id": "f"})
    assert event.model_copy(update={"id": "f"}).id == "f"


def test_text_is_the_representation() -> None:
    event = built({"id": "e", "data": {"id": "b"}})
    assert str(event) == repr(event)
    assert "data=Data(id='b')" in str(event)


class Outer(EventModel):
    class Inner(EventModel):
        n: int

    many: List[Inner]
    maybe: Optional[Inner] = None
    text: str = "default"


def test_lists_options_and_defaults() -> None:
    outer = builder(Outer)({"many": [{"n": 1}, None, {"n": "x"}], "maybe": {"n": 2, "m": 3}})
    assert [type(item) for item in outer.many] == [Outer.Inner, type(None), Outer.Inner]
    assert outer.maybe is not None
    assert (outer.maybe.n, outer.text) == (2, "default")


def test_nested_objects_can_be_fields_and_bases_before_any_event_came() -> None:
    from openai_webhooks.types.agents import AgentSessionActionRequiredWebhookEvent
    from openai_webhooks.types.calls import LiveTransportIncomingWebhookEvent as Event

    assert Event.Data.model_fields["sip_headers"].annotation == List[Event.DataSipHeader]
    own = type("Own", (Event.Data,), {"__annotations__": {"place": int}, "__module__": __name__})
    assert {"place", "sip_headers"} <= set(own.model_json_schema()["properties"])
    adapter = pydantic.TypeAdapter(AgentSessionActionRequiredWebhookEvent.Data)
    assert "required_action" in adapter.json_schema()["properties"]
