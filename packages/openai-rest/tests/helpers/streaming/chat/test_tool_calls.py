"""Which call each piece of a stream belongs to; `tests/dialects` plays whole exchanges."""

from __future__ import annotations

import json
from typing import Any, List

from hypothesis import given, strategies as st

from openai_core.decoding import decoder
from openai_rest.helpers.streaming.chat.state import ChatCompletionStreamState
from openai_rest.helpers.streaming.chat.tool_calls import ToolCallPlaces
from openai_rest.types.chat import ChatCompletionChunk

PIECE = decoder(ChatCompletionChunk.ChoiceDeltaToolCall)
CHUNK = decoder(ChatCompletionChunk)

texts = st.text(max_size=4)
values = st.one_of(
    st.none(), st.integers(), texts, st.lists(texts, max_size=1), st.dictionaries(texts, texts, max_size=1)
)
parts = st.one_of(values, st.fixed_dictionaries({}, optional={"name": values, "arguments": values, "input": values}))
pieces = st.fixed_dictionaries(
    {}, optional={"index": values, "id": values, "type": values, "function": parts, "custom": parts}
)


def test_the_usual_pieces_stay_as_they_are() -> None:
    places = ToolCallPlaces()
    first = [PIECE({"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": ""}})]
    assert places.placed(first, [])[0] is first[0]
    more = [PIECE({"index": 0, "function": {"arguments": "{"}})]
    assert places.placed(more, first) is more


def test_pieces_that_are_shared_with_the_caller_are_not_changed() -> None:
    piece = PIECE({"function": {"name": "f", "arguments": {"x": 1}}})
    (placed,) = ToolCallPlaces().placed([piece], [])
    assert (placed.index, placed.type, placed.function.arguments) == (0, "function", '{"x":1}')
    assert piece.to_dict(warnings=False) == {"function": {"name": "f", "arguments": {"x": 1}}}


@given(st.lists(st.lists(pieces, max_size=3), max_size=5))
def test_nothing_that_a_server_sends_makes_it_fail(chunks: List[Any]) -> None:
    state: Any = ChatCompletionStreamState()
    for each in chunks:
        state.handle_chunk(CHUNK({"choices": [{"index": 0, "delta": {"tool_calls": each}}]}))


@given(st.lists(st.dictionaries(st.sampled_from("xyz"), st.integers(0, 99)), min_size=1, max_size=4), st.data())
def test_calls_that_all_have_index_0_are_told_apart(arguments: List[Any], data: Any) -> None:
    state: Any = ChatCompletionStreamState()
    for number, each in enumerate(arguments):
        text = json.dumps(each)
        cut = data.draw(st.integers(0, len(text)))
        head = {"index": 0, "id": f"c{number}", "function": {"name": "f", "arguments": text[:cut]}}
        for piece in (head, {"index": 0, "function": {"arguments": text[cut:]}}):
            state.handle_chunk(CHUNK({"choices": [{"index": 0, "delta": {"tool_calls": [piece]}}]}))
    calls = state.current_completion_snapshot.choices[0].message.tool_calls
    assert [json.loads(call.function.arguments) for call in calls] == arguments
