"""Runs of assistants whose events hold `null`, texts or numbers where the API has objects and lists."""

from __future__ import annotations

import copy
import json
from typing import Any, Callable, Iterator, List, Tuple

import pytest

from openai_rest.helpers.streaming.errors import StreamStateError

ODD = (None, [], {}, "x", 5, [None], True)
TEXT = {"index": 0, "type": "text", "text": {"value": "Hel"}}
IMAGE = {"index": 1, "type": "image_file", "image_file": {"file_id": "f"}}
CALL = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": "{"}}
STEP = {"id": "s", "step_details": {"type": "tool_calls", "tool_calls": []}}


def step_delta(call: Any) -> Any:
    return "run.step.delta", {"id": "s", "delta": {"step_details": {"type": "tool_calls", "tool_calls": [call]}}}


EVENTS: Any = [
    ("run.created", {"id": "r"}),
    ("run.step.created", STEP),
    ("message.created", {"id": "m", "content": []}),
    ("message.delta", {"id": "m", "delta": {"content": [TEXT]}}),
    ("message.delta", {"id": "m", "delta": {"content": [{**TEXT, "text": {"value": "lo"}}]}}),
    ("message.delta", {"id": "m", "delta": {"content": [IMAGE]}}),
    ("message.completed", {"id": "m", "content": [TEXT, IMAGE]}),
    step_delta(CALL),
    step_delta({"index": 0, "function": {"arguments": "}"}}),
    step_delta({**CALL, "index": 1}),
    ("run.step.completed", STEP),
    ("run.completed", {"id": "r", "status": "completed"}),
]


def odd_forms(value: Any) -> Iterator[Any]:
    """The same JSON with each value in it, one after the other, replaced by something else, or left out."""
    yield from ODD
    places: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for place, item in places:
        for other in odd_forms(item):
            changed = copy.copy(value)
            changed[place] = other
            yield changed
        if isinstance(value, dict):
            yield {key: kept for key, kept in value.items() if key != place}


@pytest.fixture
def seen(world: Any, streamed: Any, sse: Any) -> Callable[..., Any]:
    """Reads a run; returns the names of its events, its pieces of text, and what a method returns afterwards."""

    def read(events: Any, final: str = "until_done") -> Tuple[List[str], List[str], Any]:
        text = "".join(sse(json.dumps(data), f"thread.{name}") for name, data in events) + sse("[DONE]", "done")

        def run(client: Any) -> Any:
            return client.beta.threads.runs.stream(assistant_id="a", thread_id="t")

        def use(client: Any) -> Any:
            with run(client) as stream:
                names = [event.event for event in stream]
                result = getattr(stream, final)()
            with run(client) as stream:
                return names, list(stream.text_deltas), result

        async def use_async(client: Any) -> Any:
            async with run(client) as stream:
                names = [event.event async for event in stream]
                result = await getattr(stream, final)()
            async with run(client) as stream:
                return names, [text async for text in stream.text_deltas], result

        known: Tuple[List[str], List[str], Any] = world.call(
            lambda request: streamed(text), use if world.flavour == "sync" else use_async
        )
        return known

    return read


@pytest.mark.parametrize("place", range(len(EVENTS)))
def test_null_and_others_where_objects_and_lists_belong(seen: Any, place: int) -> None:
    name, data = EVENTS[place]
    forms, refused = list(odd_forms(data)), 0
    for form in forms:
        try:
            names, texts, _ = seen([*EVENTS[:place], (name, form), *EVENTS[place + 1 :]])
        except StreamStateError:  # goes on with what has not begun
            refused += 1
        else:
            assert len(names) == len(EVENTS)
            assert set(texts) <= {"Hel", "lo", "x"}
    assert refused < len(forms) / 2


def test_pieces_without_an_index_go_on_where_they_stand(seen: Any) -> None:
    events = copy.deepcopy([event for event in EVENTS if event[0] not in ("message.completed", "run.step.completed")])
    for _, data in events:
        delta = data.get("delta", {})
        for piece in (*delta.get("content", ()), *delta.get("step_details", {}).get("tool_calls", ())):
            del piece["index"]
    del events[4:6]
    (message,) = seen(events, "get_final_messages")[2]
    assert [part.text.value for part in message.content] == ["Hel"]
    (step,) = seen(events[:-2], "get_final_run_steps")[2]
    assert [call.function.arguments for call in step.step_details.tool_calls] == ["{}"]
