"""Sums of tokens."""

from __future__ import annotations

import gc
import json
import threading
from types import SimpleNamespace
from typing import Any, Dict, List, Optional

import httpx
import pytest

from openai_core.models import BaseModel, construct_type
from openai_core.observers import ObservedCall
from openai_core.options import FinalRequestOptions
from openai_core.sync.client import Client
from openai_core.sync.streams import Stream
from openai_core.telemetry.usage import TokenUsage, UsageMeter, usage_of


class Details(BaseModel):
    cached_tokens: Optional[int] = None
    reasoning_tokens: Optional[int] = None


class Usage(BaseModel):
    input_tokens: Optional[int] = None
    prompt_tokens: Optional[int] = None
    output_tokens: Optional[int] = None
    completion_tokens: Optional[int] = None
    total_tokens: Optional[int] = None
    input_tokens_details: Optional[Details] = None
    prompt_tokens_details: Optional[Details] = None
    output_tokens_details: Optional[Details] = None
    completion_tokens_details: Optional[Details] = None


class Answer(BaseModel):
    id: str
    model: Optional[str] = None
    status: Optional[str] = None
    usage: Optional[Usage] = None


class Event(BaseModel):
    type: Optional[str] = None
    response: Optional[Answer] = None
    usage: Optional[Usage] = None
    model: Optional[str] = None


CHAT = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10, "prompt_tokens_details": {"cached_tokens": 4}}
RESPONSE = {"input_tokens": 5, "output_tokens": 2, "total_tokens": 7, "output_tokens_details": {"reasoning_tokens": 1}}


def client_of(meter: UsageMeter, *bodies: Any) -> Client:
    left: List[Any] = list(bodies)

    def answer(request: httpx.Request) -> httpx.Response:
        body = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(body, list):
            text = "".join(f"data: {json.dumps(event)}\n\n" for event in body) + "data: [DONE]\n\n"
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=text)
        return httpx.Response(200, json=body)

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    return Client(api_key="key", base_url="http://test", http_client=http_client, plugins=[meter])


def ask(client: Client, **body: Any) -> Any:
    return client.post("/ask", cast_to=Answer, body=body)


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        (CHAT, TokenUsage(1, 7, 4, 3, 0, 10)),
        (RESPONSE, TokenUsage(1, 5, 0, 2, 1, 7)),
        ({"prompt_tokens": 8, "total_tokens": 8}, TokenUsage(1, 8, 0, 0, 0, 8)),
        ({"input_tokens": 1, "output_tokens": 1}, TokenUsage(1, 1, 0, 1, 0, 2)),
        ({"seconds": 3}, None),
        ({"input_tokens": "many"}, None),
        (None, None),
    ],
)
def test_the_names_of_every_area(usage: Optional[Dict[str, Any]], expected: Optional[TokenUsage]) -> None:
    assert usage_of(construct_type(type_=Answer, value={"id": "a", "usage": usage})) == expected


def test_calls_are_summed_by_model() -> None:
    meter = UsageMeter()
    small, large = {"id": "a", "model": "small", "usage": CHAT}, {"id": "b", "model": "large", "usage": RESPONSE}
    with client_of(meter, small, small, large) as client:
        for _ in range(3):
            ask(client)
    assert meter.by_model == {"small": TokenUsage(2, 14, 8, 6, 0, 20), "large": TokenUsage(1, 5, 0, 2, 1, 7)}
    assert meter.total == TokenUsage(3, 19, 8, 8, 1, 27)
    meter.reset()
    assert meter.total == TokenUsage()


def test_the_model_that_was_asked_for_stands_in() -> None:
    meter = UsageMeter()
    with client_of(meter, {"id": "a", "usage": CHAT}) as client:
        ask(client, model="wanted")
        ask(client)
    assert set(meter.by_model) == {"wanted", "unknown"}


@pytest.mark.parametrize(
    "events",
    [
        [{"model": "m"}, {"model": "m", "usage": CHAT}],
        [{"model": "m", "usage": {"prompt_tokens": 7, "completion_tokens": 1}}, {"model": "m", "usage": CHAT}],
    ],
)
def test_a_stream_counts_what_it_tells_last(events: List[Any]) -> None:
    meter = UsageMeter()
    with client_of(meter, events) as client:
        list(client.post("/ask", cast_to=Event, stream=True, stream_cls=Stream[Event]))
    assert meter.by_model == {"m": TokenUsage(1, 7, 4, 3, 0, 10)}


def test_events_that_carry_a_response() -> None:
    begun = {"type": "response.created", "response": {"id": "r", "model": "m", "status": "in_progress"}}
    done = {"type": "response.completed", "response": {"id": "r", "model": "m", "usage": RESPONSE}}
    meter = UsageMeter()
    with client_of(meter, [begun, done]) as client:
        list(client.post("/ask", cast_to=Event, stream=True, stream_cls=Stream[Event]))
    assert meter.by_model == {"m": TokenUsage(1, 5, 0, 2, 1, 7)}


def test_background_responses_count_once_and_other_retrievals_never() -> None:
    queued = {"id": "r", "model": "m", "status": "queued"}
    done = {"id": "r", "model": "m", "status": "completed", "usage": RESPONSE}
    meter = UsageMeter()
    with client_of(meter, queued, queued, done, done) as client:
        ask(client)
        for _ in range(3):
            client.get("/ask/r", cast_to=Answer)
    assert meter.total.calls == 1


def test_threads_share_a_meter() -> None:
    meter = UsageMeter()
    with client_of(meter, {"id": "a", "model": "m", "usage": CHAT}) as client:
        threads = [threading.Thread(target=lambda: [ask(client) for _ in range(20)]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert meter.total == TokenUsage(80, 560, 320, 240, 0, 800)


def test_a_stream_that_is_forgotten_leaves_nothing_behind() -> None:
    meter = UsageMeter()
    call: Any = ObservedCall(SimpleNamespace(observers=[]), FinalRequestOptions(method="post", url="/ask"), True)
    meter.received(call, construct_type(type_=Event, value={"model": "m", "usage": CHAT}))
    assert len(meter._latest) == 1
    del call
    gc.collect()
    assert len(meter._latest) == 0
