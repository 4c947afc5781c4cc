"""Tool calls of chat completions, from servers that number and describe them in their own way."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest
from player import Player, recordings
from pydantic import BaseModel

import openai

RECORDINGS = recordings("chat_tool_calls")
WHOLE = [each for each in RECORDINGS if "answer" in each.values[0]]


class plant(BaseModel):
    trees: int


class rest(BaseModel):
    pass


CALL: Dict[str, Any] = {
    "model": "house",
    "messages": [{"role": "user", "content": "Plant some trees."}],
    "tools": [openai.pydantic_function_tool(plant), openai.pydantic_function_tool(rest)],
}


def calls_of(completion: Any) -> List[Any]:
    """The id, the name and the number of trees of each call; the arguments are JSON, and have been parsed alike."""
    calls = completion.choices[0].message.tool_calls
    assert all(call.type == "function" for call in calls)
    for call in calls:
        assert call.function.parsed_arguments.model_dump() == json.loads(call.function.arguments or "{}")
    return [[call.id, call.function.name, getattr(call.function.parsed_arguments, "trees", None)] for call in calls]


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_with_events(player: Player, recording: Any) -> None:
    events, completion = player.stream(
        recording["chunks"], lambda client: client.chat.completions.stream(**CALL), "get_final_completion"
    )
    assert calls_of(completion) == recording["calls"]
    done = [event for event in events if event.type == "tool_calls.function.arguments.done"]
    assert [[each.name, getattr(each.parsed_arguments, "trees", None)] for each in done] == [
        call[1:] for call in recording["calls"]
    ]
    assert sorted(each.index for each in done) == list(range(len(recording["calls"])))


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_as_sent(player: Player, recording: Any) -> None:
    chunks = player.items(recording["chunks"], lambda client: client.chat.completions.create(**CALL, stream=True))
    assert [chunk.to_dict(warnings=False) for chunk in chunks] == recording["chunks"]


@pytest.mark.parametrize("recording", WHOLE)
def test_parsed(player: Player, recording: Any) -> None:
    completion = player.call(recording["answer"], lambda client: client.chat.completions.parse(**CALL))
    assert calls_of(completion) == recording["calls"]


@pytest.mark.parametrize("recording", WHOLE)
def test_plain(player: Player, recording: Any) -> None:
    completion = player.call(recording["answer"], lambda client: client.chat.completions.create(**CALL))
    (call,) = completion.choices[0].message.tool_calls
    assert [call.id, call.function.name] == recording["calls"][0][:2]
    assert completion.to_dict(warnings=False) == recording["answer"]


def test_null_and_numbers_among_parsed_calls(player: Player) -> None:
    whole = {"id": "oak", "type": "function", "function": {"name": "plant", "arguments": '{"trees":2}'}}
    sent = [None, 7, whole, {"id": "elm", "type": "function", "function": None}]
    answer = {"choices": [None, 7, {"index": 0, "message": {"tool_calls": sent}}, {"index": 1, "message": 7}]}
    completion = player.call(answer, lambda client: client.chat.completions.parse(**CALL))
    assert completion.choices[:2] == [None, 7]
    calls = completion.choices[2].message.tool_calls
    assert (calls[:2], calls[2].function.parsed_arguments, calls[3].function) == ([None, 7], plant(trees=2), None)


def test_a_call_of_a_custom_tool_in_a_stream(player: Player) -> None:
    pieces = [
        {"index": 0, "id": "oak", "type": "custom", "custom": {"name": "carve", "input": "a "}},
        {"index": 0, "custom": {"input": "chair"}},
    ]
    chunks = [
        {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"tool_calls": [piece]}}]}
        for piece in pieces
    ]
    chunks.append({"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    _, completion = player.stream(chunks, lambda client: client.chat.completions.stream(**CALL), "get_final_completion")
    (call,) = completion.choices[0].message.tool_calls
    assert (call.id, call.type, call.custom.name, call.custom.input) == ("oak", "custom", "carve", "a chair")
    assert json.loads(completion.to_json())["choices"][0]["message"]["tool_calls"][0]["custom"]["input"] == "a chair"


@pytest.mark.parametrize("arguments", [" ", "null", None])
def test_other_texts_where_a_function_takes_no_arguments(player: Player, arguments: Any) -> None:
    call = {"index": 0, "id": "oak", "type": "function", "function": {"name": "rest", "arguments": arguments}}
    answer = {"choices": [{"index": 0, "message": {"role": "assistant", "tool_calls": [call]}}]}
    parsed = player.call(answer, lambda client: client.chat.completions.parse(**CALL))
    assert parsed.choices[0].message.tool_calls[0].function.parsed_arguments == rest()
    chunks = [{"choices": [{"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": "tool_calls"}]}]
    _, streamed = player.stream(chunks, lambda client: client.chat.completions.stream(**CALL), "get_final_completion")
    assert streamed.choices[0].message.tool_calls[0].function.parsed_arguments == rest()


def test_an_object_in_an_object_may_begin_like_it() -> None:
    from openai_rest.helpers.streaming.chat.tool_calls import _are_so_far

    assert not _are_so_far('{"node":{"node":', '{"node":', says_all=False)
    assert _are_so_far('{"node":2}', '{"node":', says_all=True)
    assert _are_so_far('{"city":"Paris"}', '{"city":"Pa', says_all=False)
