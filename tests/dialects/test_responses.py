"""Responses, from servers whose events and last words are not quite the API's."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest
from player import Player, recordings
from pydantic import BaseModel

import openai

RECORDINGS = recordings("responses")
WHOLE = [each for each in RECORDINGS if "answer" in each.values[0]]


class Tree(BaseModel):
    species: str


class plant(BaseModel):
    trees: int


class rest(BaseModel):
    pass


CALL: Dict[str, Any] = {"model": "house", "input": "Name a tree, or plant some."}
TOOLS: List[Any] = [openai.pydantic_responses_function_tool(plant), openai.pydantic_responses_function_tool(rest)]
TYPED: Dict[str, Any] = {**CALL, "text_format": Tree, "tools": TOOLS}


def calls_of(response: Any) -> List[Any]:
    """The id, the name and the number of trees of each call."""
    calls = [item for item in response.output if getattr(item, "type", None) == "function_call"]
    return [[call.call_id, call.name, getattr(call.parsed_arguments, "trees", None)] for call in calls]


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_with_events(player: Player, recording: Any) -> None:
    events, response = player.stream(
        recording["chunks"], lambda client: client.responses.stream(**CALL), "get_final_response"
    )
    assert response.output_text == recording["text"]
    assert [event.type for event in events] == [chunk["type"] for chunk in recording["chunks"]]
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert not deltas or deltas[-1].snapshot == recording["text"]


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_and_parsed(player: Player, recording: Any) -> None:
    _, response = player.stream(
        recording["chunks"], lambda client: client.responses.stream(**TYPED), "get_final_response"
    )
    assert response.output_parsed == (Tree(species="oak") if recording["text"] else None)
    assert calls_of(response) == recording.get("calls", [])


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_as_sent(player: Player, recording: Any) -> None:
    events = player.items(recording["chunks"], lambda client: client.responses.create(**CALL, stream=True))
    assert [event.to_dict(warnings=False) for event in events] == recording["chunks"]


@pytest.mark.parametrize("recording", WHOLE)
def test_parsed(player: Player, recording: Any) -> None:
    response = player.call(recording["answer"], lambda client: client.responses.parse(**TYPED))
    assert response.output_parsed is None
    assert calls_of(response) == recording.get("calls", [])


@pytest.mark.parametrize("recording", WHOLE)
def test_plain(player: Player, recording: Any) -> None:
    response = player.call(recording["answer"], lambda client: client.responses.create(**CALL))
    assert response.output_text == recording.get("plain_text", recording["text"])
    assert response.to_dict(warnings=False) == recording["answer"]


def named_only(chunks: List[Any]) -> str:
    """The events with their types in the lines of their names, and nowhere else."""
    whole = [
        (chunk["type"], {**chunk, "type": None} if place % 2 else dict(chunk)) for place, chunk in enumerate(chunks)
    ]
    for place, (_, chunk) in enumerate(whole):
        if not place % 2:
            del chunk["type"]
    return "".join(f"event: {name}\ndata: {json.dumps(chunk)}\n\n" for name, chunk in whole)


@pytest.mark.parametrize("recording", RECORDINGS)
def test_types_that_only_the_names_of_events_tell(player: Player, recording: Any) -> None:
    body = named_only(recording["chunks"])
    events = player.items_of(body, lambda client: client.responses.create(**CALL, stream=True))
    assert [event.to_dict(warnings=False) for event in events] == recording["chunks"]
    known = [chunk["type"] for chunk in recording["chunks"]]
    events, response = player.stream_of(body, lambda client: client.responses.stream(**TYPED), "get_final_response")
    assert [event.type for event in events] == known
    assert response.output_parsed == (Tree(species="oak") if recording["text"] else None)


def test_a_failure_that_is_a_text(player: Player) -> None:
    last = {"type": "response.failed", "response": {"status": "failed", "error": "The saw is in use."}}
    with pytest.raises(openai.ResponseFailedError, match=r"^The saw is in use\.$"):
        player.stream([last], lambda client: client.responses.stream(**CALL), "get_final_response")


def test_an_item_that_has_not_ended_keeps_its_place(player: Player) -> None:
    added = [
        {"type": "response.output_item.added", "output_index": 0, "item": {"id": name, "type": "message"}}
        for name in ("msg-1", "msg-2")
    ]
    with pytest.raises(openai.OpenAIError, match="where there is one already"):
        player.stream(added, lambda client: client.responses.stream(**CALL), "get_final_response")


@pytest.mark.parametrize(
    "last",
    [
        {"type": "error", "code": "rate_limit_exceeded", "message": "The saw is in use.", "param": None},
        {
            "type": "response.failed",
            "response": {"error": {"code": "rate_limit_exceeded", "message": "The saw is in use."}},
        },
    ],
)
def test_a_failure_is_raised_where_the_response_is_asked_for(player: Player, last: Any) -> None:
    with pytest.raises(openai.APIError, match=r"^The saw is in use\.$") as caught:
        player.stream([last], lambda client: client.responses.stream(**CALL), "get_final_response")
    error: Any = caught.value
    assert isinstance(error, openai.ResponseFailedError)
    assert (error.code, error.retryable, error.request.url.path) == ("rate_limit_exceeded", True, "/v1/responses")


def test_a_failure_of_which_only_the_reason_is_known(player: Player) -> None:
    last = {"type": "response.failed", "response": {"error": None, "incomplete_details": {"reason": "content_filter"}}}
    with pytest.raises(openai.ResponseFailedError, match="content_filter"):
        player.stream([last], lambda client: client.responses.stream(**CALL), "get_final_response")


def test_a_response_that_was_cancelled_says_so(player: Player) -> None:
    last = {"type": "response.cancelled", "response": {"id": "resp-1", "object": "response", "status": "cancelled"}}
    with pytest.raises(openai.OpenAIError, match="cancelled"):
        player.stream([last], lambda client: client.responses.stream(**CALL), "get_final_response")


def test_null_stays_in_the_output_of_the_last_event(player: Player) -> None:
    item = {"id": "msg-1", "type": "message", "role": "assistant", "content": []}
    last = {"type": "response.completed", "response": {"id": "resp-1", "output": [None, item]}}
    _, response = player.stream([last], lambda client: client.responses.stream(**CALL), "get_final_response")
    assert response.output[0] is None
    assert response.output[1].id == "msg-1"


def test_a_last_event_without_anything(player: Player) -> None:
    created = {"type": "response.created", "response": {"id": "resp-1", "output": []}}
    _, response = player.stream(
        [created, {"type": "response.done"}], lambda client: client.responses.stream(**CALL), "get_final_response"
    )
    assert (response.id, response.status, response.output) == ("resp-1", "completed", [])
