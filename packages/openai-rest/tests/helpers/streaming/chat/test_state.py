"""What the chunks of a streamed chat completion mean."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pydantic
import pytest
from hypothesis import given, strategies as st

from openai_core.decoding import decoder
from openai_core.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_rest.helpers.streaming.chat.state import ChatCompletionStreamState
from openai_rest.helpers.streaming.errors import StreamStateError
from openai_rest.helpers.structured.errors import OutputParsingError
from openai_rest.helpers.structured.function_tools import pydantic_function_tool
from openai_rest.types.chat import ChatCompletionChunk


class Place(pydantic.BaseModel):
    city: str


STRICT = {"type": "function", "function": {"name": "look_up", "strict": True, "parameters": {}}}


def chunk(index: int = 0, finish: Any = None, logprobs: Any = None, more: Any = None, **delta: Any) -> Any:
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": logprobs}
    known = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return decoder(ChatCompletionChunk)({**known, **(more or {})})


def call(index: int, arguments: str, name: Any = None) -> Any:
    function = {"arguments": arguments, **({} if name is None else {"name": name})}
    first = {} if name is None else {"id": f"call_{index}", "type": "function"}
    return chunk(tool_calls=[{"index": index, **first, "function": function}])


def events(state: Any, *chunks: Any) -> List[Any]:
    return [event for each in chunks for event in state.handle_chunk(each) if event.type != "chunk"]


def described(found: List[Any], *names: str) -> List[Any]:
    return [(event.type, *(getattr(event, name) for name in names)) for event in found]


def token(text: str) -> Dict[str, Any]:
    return {"token": text, "logprob": -1.0, "bytes": None, "top_logprobs": []}


def test_text() -> None:
    state: Any = ChatCompletionStreamState()
    found = events(
        state, chunk(role="assistant", content=""), chunk(content="Hel"), chunk(content="lo"), chunk(finish="stop")
    )
    assert described(found[:3], "delta", "snapshot") == [
        ("content.delta", "", ""),
        ("content.delta", "Hel", "Hel"),
        ("content.delta", "lo", "Hello"),
    ]
    assert described(found[3:], "content", "parsed") == [("content.done", "Hello", None)]
    completion = state.get_final_completion()
    assert completion.object == "chat.completion"
    assert completion.choices[0].message.content == "Hello"
    assert completion.choices[0].finish_reason == "stop"


def test_each_chunk_is_an_event_with_the_completion_so_far() -> None:
    state: Any = ChatCompletionStreamState()
    first = chunk(content="Hel")
    (event, _) = state.handle_chunk(first)
    assert event.chunk is first
    assert event.snapshot is state.current_completion_snapshot
    message = event.snapshot.choices[0].message
    state.handle_chunk(chunk(content="lo"))
    assert event.snapshot.choices[0].message.content == "Hello"
    assert message.content == "Hel"


def test_refusal() -> None:
    found = events(ChatCompletionStreamState(), chunk(refusal="I can"), chunk(refusal="not"), chunk(finish="stop"))
    assert described(found[:2], "snapshot") == [("refusal.delta", "I can"), ("refusal.delta", "I cannot")]
    assert described(found[2:], "refusal") == [("refusal.done", "I cannot")]


def test_content_of_a_type_is_parsed_while_it_arrives() -> None:
    state: Any = ChatCompletionStreamState(response_format=Place)
    found = events(state, chunk(content='{"city": '), chunk(content='"Rome"}'), chunk(finish="stop"))
    assert described(found, "parsed") == [
        ("content.delta", {}),
        ("content.delta", {"city": "Rome"}),
        ("content.done", Place(city="Rome")),
    ]
    assert state.get_final_completion().choices[0].message.parsed == Place(city="Rome")
    assert state.current_completion_snapshot.to_dict()["choices"][0]["message"]["content"] == '{"city": "Rome"}'


def test_a_refusal_is_not_parsed() -> None:
    state: Any = ChatCompletionStreamState(response_format=Place)
    events(state, chunk(refusal="No"), chunk(finish="stop"))
    assert state.get_final_completion().choices[0].message.parsed is None


def test_what_does_not_fit_is_refused_with_the_text_and_the_completion() -> None:
    state: Any = ChatCompletionStreamState(response_format=Place)
    assert described(events(state, chunk(content="Sorry")), "parsed") == [("content.delta", None)]
    with pytest.raises(OutputParsingError) as caught:
        state.handle_chunk(chunk(finish="stop"))
    assert caught.value.text == "Sorry"
    assert caught.value.response is state.current_completion_snapshot


@pytest.mark.parametrize(
    ("finish", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
def test_what_is_cut_cannot_be_parsed(finish: str, error: Any) -> None:
    state: Any = ChatCompletionStreamState(response_format=Place)
    state.handle_chunk(chunk(content='{"ci'))
    with pytest.raises(error) as caught:
        state.handle_chunk(chunk(finish=finish))
    assert caught.value.completion.choices[0].message.content == '{"ci'
    plain: Any = ChatCompletionStreamState(response_format={"type": "json_object"})
    assert described(events(plain, chunk(content="x"), chunk(finish=finish)))[-1] == ("content.done",)


def test_calls_one_after_the_other() -> None:
    state: Any = ChatCompletionStreamState(input_tools=[STRICT, pydantic_function_tool(Place)])
    found = events(
        state,
        call(0, "", "look_up"),
        call(0, '{"a":'),
        call(0, "1}"),
        call(1, '{"city": "Rome"}', "Place"),
        chunk(finish="tool_calls"),
    )
    assert described(found, "index", "arguments", "parsed_arguments") == [
        ("tool_calls.function.arguments.delta", 0, "", None),
        ("tool_calls.function.arguments.delta", 0, '{"a":', {}),
        ("tool_calls.function.arguments.delta", 0, '{"a":1}', {"a": 1}),
        ("tool_calls.function.arguments.delta", 1, '{"city": "Rome"}', {"city": "Rome"}),
        ("tool_calls.function.arguments.done", 0, '{"a":1}', {"a": 1}),
        ("tool_calls.function.arguments.done", 1, '{"city": "Rome"}', Place(city="Rome")),
    ]
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert [each.function.parsed_arguments for each in calls] == [{"a": 1}, Place(city="Rome")]


def test_calls_that_take_turns_are_done_when_they_are_whole() -> None:
    state: Any = ChatCompletionStreamState(input_tools=[STRICT])
    turns = [
        call(0, "", "look_up"),
        call(1, "", "look_up"),
        call(0, '{"a":'),
        call(1, '{"b":'),
        call(0, "1}"),
        call(1, "2}"),
    ]
    found = events(state, *turns)
    assert described(found[-1:], "index", "arguments") == [("tool_calls.function.arguments.done", 0, '{"a":1}')]
    assert described(events(state, chunk(finish="tool_calls")), "index", "parsed_arguments") == [
        ("tool_calls.function.arguments.done", 1, {"b": 2})
    ]


def test_what_comes_with_the_reason_to_end_is_read_when_it_is_whole() -> None:
    state: Any = ChatCompletionStreamState(input_tools=[STRICT], response_format=Place)
    first, second = call(0, '{"a":', "look_up"), call(0, "1}")
    for each, content in ((first, '{"city": '), (second, '"Rome"}')):
        each.choices[0].delta.content, each.choices[0].finish_reason = content, "tool_calls"
    assert described(events(state, first)) == [("content.delta",), ("tool_calls.function.arguments.delta",)]
    assert described(events(state, second))[2:] == [("content.done",), ("tool_calls.function.arguments.done",)]
    assert state.handle_end() == []
    message = state.get_final_completion().choices[0].message
    assert (message.parsed, message.tool_calls[0].function.parsed_arguments) == (Place(city="Rome"), {"a": 1})


@pytest.mark.parametrize("odd", [1, True, {"city": "Rome"}])
def test_content_that_is_no_text_is_refused_where_it_is_parsed(odd: Any) -> None:
    state: Any = ChatCompletionStreamState(response_format=Place)
    last = chunk(finish="stop")
    last.choices[0].delta.content = odd
    with pytest.raises(OutputParsingError):
        state.handle_chunk(last)


@pytest.mark.parametrize("delta", [{"content": "Sorry"}, {"tool_calls": [{"function": {"name": "look_up"}}]}])
def test_what_is_not_whole_where_a_stream_ends_is_refused(delta: Any) -> None:
    for call_ in delta.get("tool_calls", ()):
        call_["function"]["arguments"] = '{"a":'
    state: Any = ChatCompletionStreamState(input_tools=[STRICT], response_format=Place)
    events(state, chunk(finish="stop", **delta))
    with pytest.raises(OutputParsingError):
        state.handle_end()
    open_ended: Any = ChatCompletionStreamState()
    assert open_ended.handle_end() == []
    events(open_ended, chunk(finish="stop", **delta))
    assert all(kind.endswith("arguments.done") for (kind,) in described(open_ended.handle_end()))


def test_a_message_without_content_says_so_where_it_is_sent_back() -> None:
    state: Any = ChatCompletionStreamState()
    events(state, call(0, "{}", "f"), chunk(finish="tool_calls"))
    message = state.get_final_completion().choices[0].message
    assert message.to_dict()["content"] is None


def test_calls_may_begin_with_any_index() -> None:
    state: Any = ChatCompletionStreamState()
    found = events(state, call(1, "{}", "g"), call(0, "{}", "f"), chunk(finish="tool_calls"))
    assert described(found, "index", "name")[-2:] == [
        ("tool_calls.function.arguments.done", 1, "g"),
        ("tool_calls.function.arguments.done", 0, "f"),
    ]
    calls = state.current_completion_snapshot.choices[0].message.tool_calls
    assert [each.function.name for each in calls] == ["f", "g"]


def test_calls_without_an_index_are_whole() -> None:
    state: Any = ChatCompletionStreamState(input_tools=[STRICT])
    whole = [{"id": each, "type": "function", "function": {"name": "look_up", "arguments": "{}"}} for each in "ab"]
    found = events(state, chunk(tool_calls=whole), chunk(finish="tool_calls"))
    assert described(found, "index", "parsed_arguments") == [
        ("tool_calls.function.arguments.delta", 0, {}),
        ("tool_calls.function.arguments.delta", 1, {}),
        ("tool_calls.function.arguments.done", 0, {}),
        ("tool_calls.function.arguments.done", 1, {}),
    ]


def test_a_message_that_was_taken_out_stays_as_it_was() -> None:
    state: Any = ChatCompletionStreamState(input_tools=[pydantic_function_tool(Place)])
    events(state, call(0, '{"city": "Rome"}', "Place"))
    message = state.current_completion_snapshot.choices[0].message
    events(state, chunk(finish="tool_calls"))
    assert message.tool_calls[0].function.parsed_arguments == {"city": "Rome"}
    after = state.current_completion_snapshot.choices[0].message
    assert after.tool_calls[0].function.parsed_arguments == Place(city="Rome")


def test_a_choice_without_a_delta_brings_nothing_new() -> None:
    state: Any = ChatCompletionStreamState()
    bare = {"choices": [{"index": 0, "finish_reason": "stop"}]}
    found = events(state, chunk(content="Hi"), chunk(more=bare))
    assert described(found) == [("content.delta",), ("content.done",)]


def test_content_is_done_when_a_call_begins() -> None:
    found = events(ChatCompletionStreamState(), chunk(content="Wait"), call(0, "{}", "f"))
    assert described(found) == [
        ("content.delta",),
        ("tool_calls.function.arguments.delta",),
        ("content.done",),
    ]


def test_logprobs() -> None:
    state: Any = ChatCompletionStreamState()
    found = events(
        state,
        chunk(content="Hel", logprobs={"content": [token("Hel")], "refusal": None}),
        chunk(content="lo", logprobs={"content": [token("lo")], "refusal": None}),
        chunk(finish="stop"),
    )
    deltas = [event for event in found if event.type == "logprobs.content.delta"]
    assert [[each.token for each in event.snapshot] for event in deltas] == [["Hel"], ["Hel", "lo"]]
    assert [[each.token for each in event.content] for event in deltas] == [["Hel"], ["lo"]]
    assert [each.token for each in found[-1].content] == ["Hel", "lo"]
    assert found[-1].type == "logprobs.content.done"


def test_logprobs_of_a_refusal_that_begin_late() -> None:
    state: Any = ChatCompletionStreamState()
    events(state, chunk(refusal="No"))
    found = events(
        state, chunk(refusal="pe", logprobs={"content": None, "refusal": [token("pe")]}), chunk(finish="stop")
    )
    assert described(found) == [
        ("refusal.delta",),
        ("logprobs.refusal.delta",),
        ("refusal.done",),
        ("logprobs.refusal.done",),
    ]
    assert state.current_completion_snapshot.choices[0].logprobs.content is None


def test_several_choices_in_any_order() -> None:
    state: Any = ChatCompletionStreamState()
    events(
        state,
        chunk(2, content="c"),
        chunk(0, content="a"),
        chunk(1, content="b"),
        chunk(1, content="!"),
        chunk(1, "stop"),
    )
    choices = state.current_completion_snapshot.choices
    assert [(each.index, each.message.content) for each in choices] == [(0, "a"), (1, "b!"), (2, "c")]
    assert [each.finish_reason for each in choices] == [None, "stop", None]


def test_audio() -> None:
    state: Any = ChatCompletionStreamState()
    parts = [
        {"id": "a"},
        {"transcript": "Hel"},
        {"transcript": "lo"},
        {"data": "QQ"},
        {"data": "=="},
        {"expires_at": 7},
    ]
    events(state, *(chunk(audio=part) for part in parts))
    audio = state.current_completion_snapshot.choices[0].message.audio
    assert audio.to_dict() == {"id": "a", "transcript": "Hello", "data": "QQ==", "expires_at": 7}


def test_what_concerns_the_whole_completion() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    moderation = {"input": {"type": "error", "code": "c", "message": "m"}, "output": {"type": "error", "code": "c"}}
    state: Any = ChatCompletionStreamState()
    state.handle_chunk(chunk(content="x", more={"obfuscation": "y", "system_fingerprint": "fp"}))
    state.handle_chunk(chunk(more={"choices": [], "usage": usage, "moderation": moderation}))
    state.handle_chunk(chunk(finish="stop"))
    snapshot = state.current_completion_snapshot
    assert snapshot.usage.total_tokens == 3
    assert snapshot.system_fingerprint == "fp"
    assert snapshot.moderation.input.code == "c"
    assert "obfuscation" not in snapshot.to_dict()


def test_what_is_no_chunk_has_no_events() -> None:
    state: Any = ChatCompletionStreamState()
    assert state.handle_item(chunk(more={"object": ""})) == []
    assert state.handle_item([1]) == []
    with pytest.raises(StreamStateError, match="no chunk"):
        _ = state.current_completion_snapshot


def test_done_events_by_themselves() -> None:
    from openai_rest.helpers.streaming.chat.choice import ChoiceEventState

    state: Any = ChatCompletionStreamState()
    end = chunk(finish="stop")
    state.handle_chunk(chunk(content='{"city": "Rome"}'))
    state.handle_chunk(end)
    choice = state.current_completion_snapshot.choices[0]
    done = ChoiceEventState(input_tools=[])
    asked = {"choice_chunk": end.choices[0], "choice_snapshot": choice, "response_format": Place}
    assert described(done.get_done_events(**asked), "parsed") == [("content.done", Place(city="Rome"))]
    assert done.get_done_events(**asked) == []


@given(st.lists(st.text(), min_size=1), st.lists(st.text(alphabet='{}",:a1 ')))
def test_any_cut_gives_the_same_completion(texts: List[str], arguments: List[str]) -> None:
    state: Any = ChatCompletionStreamState()
    chunks = [*(chunk(content=text) for text in texts), call(0, "", "f"), *(call(0, each) for each in arguments)]
    found = events(state, *chunks, chunk(finish="tool_calls"))
    message = state.get_final_completion().choices[0].message
    assert message.content == "".join(texts)
    assert message.tool_calls[0].function.arguments == "".join(arguments)
    assert "".join(event.delta for event in found if event.type == "content.delta") == message.content
    assert json.loads(json.dumps(state.current_completion_snapshot.to_dict()))["model"] == "m"
