"""`responses.stream`, in both flavours: new responses, old ones, and streams that are dropped."""

from __future__ import annotations

import json
import warnings
from typing import Any, Callable, List

import pydantic
import pytest

from openai_core.errors import APIConnectionError, ArgumentError, NotFoundError, StreamTruncatedError
from openai_core.retries import RetryEvent, RetryPolicy

CALL = {"model": "m", "input": "i"}
BACKGROUND = {**CALL, "background": True, "resume": True}
AT = {"item_id": "m", "output_index": 0, "content_index": 0}
PART = {"type": "output_text", "text": "", "annotations": []}
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
DONE = {**MESSAGE, "status": "completed", "content": [{**PART, "text": "Hello"}]}


class Place(pydantic.BaseModel):
    city: str


@pytest.fixture
def events(sse: Any) -> List[str]:
    """The events of a response that says "Hello"."""
    response = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1.0,
        "model": "m",
        "status": "in_progress",
        "output": [],
    }
    written = [
        ("created", {"response": response}),
        ("output_item.added", {"output_index": 0, "item": MESSAGE}),
        ("content_part.added", {"part": PART, **AT}),
        *(("output_text.delta", {"delta": piece, "logprobs": [], **AT}) for piece in ("He", "l", "lo")),
        ("output_text.done", {"text": "Hello", "logprobs": [], **AT}),
        ("output_item.done", {"output_index": 0, "item": DONE}),
        ("completed", {"response": {**response, "status": "completed", "output": [DONE]}}),
    ]
    return [
        sse({"type": f"response.{kind}", "sequence_number": number, **fields}, f"response.{kind}")
        for number, (kind, fields) in enumerate(written)
    ]


@pytest.fixture
def answers(streamed: Any) -> Callable[..., Any]:
    """Answers requests one after the other: with a stream, or by raising or returning something else."""

    def script(*bodies: Any) -> Any:
        left = list(bodies)

        def answer(request: Any) -> Any:
            body = left.pop(0)
            if isinstance(body, Exception):
                raise body
            return body(request) if callable(body) else streamed(body)

        return answer

    return script


def numbers(found: List[Any]) -> List[int]:
    return [event.sequence_number for event in found]


def test_events_and_the_final_response(world: Any, read: Any, events: List[str]) -> None:
    found, final = read(world, "".join(events), lambda client: client.responses.stream(**CALL), "get_final_response")
    assert numbers(found) == list(range(9))
    assert [event.snapshot for event in found if event.type == "response.output_text.delta"] == ["He", "Hel", "Hello"]
    assert final.output_text == "Hello"
    assert world.sent == ["POST /responses"]
    assert world.body(0) == {**CALL, "stream": True}


def test_events_can_be_dumped(world: Any, read: Any, events: List[str]) -> None:
    body = "".join(events).replace("Hello", '{\\"city\\": \\"Rome\\"}')
    found, stream = read(world, body, lambda client: client.responses.stream(**CALL, text_format=Place))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dumped = [json.loads(event.to_json()) for event in found]
    assert dumped[3]["snapshot"] == "He"
    assert dumped[6]["parsed"] == {"city": "Rome"}
    assert dumped[-1]["response"]["output"][0]["content"][0]["parsed"] == {"city": "Rome"}
    assert stream.current_response_snapshot.status == "completed"


def test_the_type_is_asked_for(world: Any, read: Any, events: List[str]) -> None:
    text = {"verbosity": "low"}
    body = "".join(events).replace("Hello", '{\\"city\\": \\"Rome\\"}')
    _, final = read(
        world,
        body,
        lambda client: client.responses.stream(**CALL, text_format=Place, text=text),
        "get_final_response",
    )
    assert final.output_parsed == Place(city="Rome")
    assert world.body(0)["text"]["verbosity"] == "low"
    assert world.body(0)["text"]["format"]["name"] == "Place"
    assert text == {"verbosity": "low"}


def test_the_events_of_an_old_response(world: Any, read: Any, events: List[str]) -> None:
    found, final = read(
        world,
        "".join(events),
        lambda client: client.responses.stream(response_id="resp_1", starting_after=4),
        "get_final_response",
    )
    assert numbers(found) == [5, 6, 7, 8]
    assert found[0].snapshot == "Hello"
    assert final.output_text == "Hello"
    assert world.sent == ["GET /responses/resp_1"]
    assert dict(world.requests[0].url.params) == {"stream": "true"}


def test_a_dropped_stream_is_an_error(world: Any, read: Any, events: List[str], cut: Any) -> None:
    with pytest.raises(StreamTruncatedError):
        read(world, cut("".join(events[:5])), lambda client: client.responses.stream(**CALL))


def test_a_dropped_stream_goes_on_from_its_last_event(
    world: Any, read: Any, events: List[str], cut: Any, answers: Any
) -> None:
    script = answers(cut("".join(events[:5])), cut(events[5]), "".join(events[6:]))
    found, final = read(
        world,
        script,
        lambda client: client.responses.stream(**BACKGROUND, extra_headers={"x-mine": "1"}, extra_body={"new": 1}),
        "get_final_response",
        max_retries=1,
    )
    assert numbers(found) == list(range(9))
    assert [event.snapshot for event in found if event.type == "response.output_text.delta"] == ["He", "Hel", "Hello"]
    assert final.output_text == "Hello"
    assert world.sent == ["POST /responses", "GET /responses/resp_1", "GET /responses/resp_1"]
    assert [request.url.params.get("starting_after") for request in world.requests] == [None, "4", "5"]
    assert {request.headers["x-mine"] for request in world.requests} == {"1"}
    assert "resume" not in world.body(0)
    assert world.requests[1].content == b""
    assert len(world.waits) == 2


def test_a_stream_that_ends_in_order_but_too_early_goes_on(
    world: Any, read: Any, events: List[str], answers: Any
) -> None:
    script = answers("".join(events[:3]), "".join(events[3:]))
    found, _ = read(world, script, lambda client: client.responses.stream(**BACKGROUND), max_retries=1)
    assert numbers(found) == list(range(9))


def test_events_that_come_again_are_passed_over(
    world: Any, read: Any, events: List[str], cut: Any, answers: Any
) -> None:
    script = answers(cut("".join(events[:5])), "".join(events))
    found, final = read(
        world, script, lambda client: client.responses.stream(**BACKGROUND), "get_final_response", max_retries=1
    )
    assert numbers(found) == list(range(9))
    assert final.output_text == "Hello"


def test_attempts_without_a_new_event_are_limited(
    world: Any, read: Any, events: List[str], cut: Any, answers: Any
) -> None:
    told: List[RetryEvent] = []
    policy = RetryPolicy(initial_delay=1, jitter=0, on_retry=told.append)
    script = answers(cut("".join(events[:5])), cut(""), cut(""))
    with pytest.raises(APIConnectionError):
        read(world, script, lambda client: client.responses.stream(**BACKGROUND), max_retries=2, retry_policy=policy)
    assert world.waits == [1, 2]
    assert [event.attempt for event in told] == [1, 2]
    assert told[0].reason == "StreamTruncatedError"


def test_an_old_response_goes_on_too(world: Any, read: Any, events: List[str], cut: Any, answers: Any) -> None:
    script = answers(cut("".join(events[:5])), "".join(events[5:]))
    found, _ = read(
        world,
        script,
        lambda client: client.responses.stream(response_id="resp_1", starting_after=3, resume=True),
        max_retries=1,
    )
    assert numbers(found) == [4, 5, 6, 7, 8]
    assert [request.url.params.get("starting_after") for request in world.requests] == [None, "4"]


def test_a_response_that_is_gone_is_an_error(world: Any, read: Any, events: List[str], cut: Any, answers: Any) -> None:
    import httpx

    script = answers(cut("".join(events[:5])), lambda request: httpx.Response(404, json={"error": {"message": "no"}}))
    with pytest.raises(NotFoundError):
        read(world, script, lambda client: client.responses.stream(**BACKGROUND), max_retries=1)


def test_a_stream_that_is_dropped_before_its_first_event_is_an_error(world: Any, read: Any, cut: Any) -> None:
    with pytest.raises(APIConnectionError):
        read(world, cut(""), lambda client: client.responses.stream(**BACKGROUND), max_retries=1)
    assert world.waits == []


def test_leaving_a_resumed_stream_early_closes_it(
    world: Any, events: List[str], cut: Any, answers: Any, streamed: Any
) -> None:
    last = streamed("".join(events[5:]))
    script = answers(cut("".join(events[:5])), lambda request: last)

    def use(client: Any) -> Any:
        with client.responses.stream(**BACKGROUND) as stream:
            return next(event for event in stream if event.sequence_number == 5)

    async def use_async(client: Any) -> Any:
        async with client.responses.stream(**BACKGROUND) as stream:
            async for event in stream:
                if event.sequence_number == 5:
                    return event
            return None

    assert world.call(script, use if world.flavour == "sync" else use_async, max_retries=1).snapshot == "Hello"
    assert last.is_closed


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "response_id must be provided when streaming an existing response, or input and model"),
        ({"input": "i"}, "model must be provided when creating a new response"),
        ({"instructions": "i"}, "input must be provided when creating a new response, and so must model"),
        ({"response_id": "r", "model": "m"}, "can't be provided together with model"),
        ({"response_id": "r", "background_options": {"completion_window": "2h"}}, "together with background_options"),
        ({"starting_after": 1}, "id must be provided when streaming an existing response"),
        ({**CALL, "resume": True}, "needs `background=True`"),
        ({**CALL, "text_format": Place, "text": {"format": {"type": "text"}}}, "text_format"),
    ],
)
def test_arguments_that_do_not_go_together(world: Any, read: Any, arguments: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        read(world, "", lambda client: client.responses.stream(**arguments))
    assert world.requests == []
