"""What a newer API sends is dumped as it came, and nothing warns of it."""

from __future__ import annotations

import json
import warnings
from typing import Any, Callable, Dict, List

import pytest
from pydantic import Field

from openai import BaseModel
from openai._models import construct_type
from openai.types.beta.threads import Message
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.realtime import RealtimeServerEvent
from openai.types.responses import ParsedResponse, Response, ResponseStreamEvent
from openai.types.webhooks import BatchCompletedWebhookEvent

MESSAGE = {"type": "message", "id": "m", "role": "assistant", "status": "completed"}
NEW = {"type": "new", "id": "n", "detail": {"of": [1]}}


def response(**fields: Any) -> Dict[str, Any]:
    return {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "tools": [], **fields}


def text(**fields: Any) -> Dict[str, Any]:
    return {"type": "output_text", "text": "Hi", "annotations": [], **fields}


def search(**fields: Any) -> Dict[str, Any]:
    return response(output=[{"type": "web_search_call", "id": "w", "status": "completed", "action": fields}])


def completion(**message: Any) -> Dict[str, Any]:
    return {"id": "c", "choices": [{"finish_reason": "odd", "index": 0, "message": {"role": "assistant", **message}}]}


KINDS: Dict[str, Any] = {
    "item": (Response, response(output=[NEW])),
    "item of a parsed response": (ParsedResponse, response(output=[NEW])),
    "item that is text": (Response, response(output=["new"])),
    "part": (Response, response(output=[{**MESSAGE, "content": [NEW]}])),
    "annotation": (Response, response(output=[{**MESSAGE, "content": [text(annotations=[NEW])]}])),
    "tool": (Response, response(tools=[NEW])),
    "tool choice": (Response, response(tool_choice=NEW)),
    "source": (Response, search(type="search", query="q", sources=[{"type": "new", "name": "n"}])),
    "action": (Response, search(type="new", query="q")),
    "status": (Response, response(status="new")),
    "instructions": (Response, response(instructions=[{**NEW, "role": "user", "content": [NEW]}])),
    "error": (Response, response(error="text")),
    "event": (ResponseStreamEvent, {**NEW, "type": "response.new"}),
    "item of an event": (ResponseStreamEvent, {"type": "response.output_item.done", "item": NEW, "output_index": 0}),
    "part of an event": (ResponseStreamEvent, {"type": "response.content_part.done", "part": NEW, "output_index": 0}),
    "content of a choice": (ChatCompletion, completion(content=[{"type": "text", "text": "Hi"}])),
    "annotation of a choice": (ChatCompletion, completion(annotations=[NEW], content=None)),
    "tool call": (ChatCompletion, completion(tool_calls=[NEW])),
    "index": (ChatCompletion, {"id": "c", "choices": [{"index": "first"}]}),
    "usage": (ChatCompletionChunk, {"id": "c", "choices": [], "usage": {"prompt_tokens": 1.5}}),
    "delta": (ChatCompletionChunk, {"id": "c", "choices": [{"delta": {"tool_calls": [NEW]}}]}),
    "content of a message": (Message, {"id": "m", "content": [NEW]}),
    "event of Realtime": (RealtimeServerEvent, {"type": "response.output_item.done", "item": NEW}),
}
DUMPS: Dict[str, Callable[[Any], Any]] = {
    "model_dump": lambda value: value.model_dump(exclude_unset=True, by_alias=True),
    "model_dump as JSON": lambda value: value.model_dump(mode="json", exclude_unset=True, by_alias=True),
    "model_dump_json": lambda value: json.loads(value.model_dump_json(exclude_unset=True, by_alias=True)),
    "to_dict": lambda value: value.to_dict(),
    "to_json": lambda value: json.loads(value.to_json()),
    "model_dump of all": lambda value: {**value.model_dump(), **value.to_dict()},
}


@pytest.mark.parametrize("dump", DUMPS)
@pytest.mark.parametrize("kind", KINDS)
def test_new_kinds_are_dumped_as_they_came(kind: str, dump: str) -> None:
    type_, sent = KINDS[kind]
    value: Any = construct_type(type_=type_, value=sent)
    dumped = DUMPS[dump](value)
    assert {key: dumped[key] for key in sent} == sent


def test_whoever_asks_is_warned() -> None:
    value: Any = construct_type(type_=Response, value=response(output=[NEW]))
    for dump in (value.model_dump, value.model_dump_json, value.to_dict, value.to_json):
        with pytest.warns(UserWarning, match="serializ"):
            dump(warnings=True)


def test_events_of_webhooks_do_not_warn() -> None:
    event = BatchCompletedWebhookEvent.model_construct(id=1, data="new", created_at="now", type="new")
    sent = {"id": 1, "data": "new", "created_at": "now", "type": "new"}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert event.to_dict() == event.model_dump(exclude_unset=True) == sent
        assert json.loads(event.to_json()) == json.loads(event.model_dump_json(exclude_unset=True)) == sent


class Usage(BaseModel):
    model: str = Field(alias="model_name")
    tokens: List[int] = Field(default=[], alias="token.ids")


def test_a_field_is_also_read_by_its_wire_name() -> None:
    usage: Any = Usage.construct(model_name="m", provider="p")
    assert (usage.model, usage.model_name, usage.provider) == ("m", "m", "p")
    assert getattr(usage, "token.ids") == []
    assert usage.to_dict() == {"model_name": "m", "provider": "p"}
    assert not hasattr(usage, "absent")
    with pytest.raises(AttributeError, match="absent"):
        _ = usage.absent
