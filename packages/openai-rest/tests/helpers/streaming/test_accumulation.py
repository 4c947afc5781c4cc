"""Models that grow by deltas."""

from __future__ import annotations

from typing import Any, List, Optional

import pytest
from hypothesis import given, strategies as st
from pydantic import Field

from openai_core.decoding import decoder
from openai_core.models import BaseModel
from openai_rest.helpers.streaming.accumulation import accumulated, copied, merged_list, place_of, plain, put, typed
from openai_rest.helpers.streaming.deltas import accumulate_delta
from openai_rest.types.chat import ChatCompletionChunk, ChatCompletionMessage
from openai_rest.types.parsed_chat import ParsedChatCompletionMessage


def message(**fields: Any) -> Any:
    return decoder(ParsedChatCompletionMessage)(fields)


def delta(**fields: Any) -> Any:
    return decoder(ChatCompletionChunk.ChoiceDelta)(fields)


def test_a_text_grows_and_the_object_before_stays() -> None:
    before = message(content="Hel")
    after = accumulated(before, delta(content="lo"))
    assert (before.content, after.content) == ("Hel", "Hello")
    assert type(after) is type(before)
    assert after.to_dict() == {"content": "Hello"}


def test_what_did_not_change_is_shared() -> None:
    before = message(content="", tool_calls=[{"index": 0, "id": "c", "function": {"name": "f", "arguments": ""}}])
    after = accumulated(before, delta(content="x"))
    assert after.tool_calls is before.tool_calls


def test_a_role_an_id_and_a_time_are_replaced() -> None:
    before = message(role="assistant", audio={"id": "a", "expires_at": 1, "data": "x"})
    after = accumulated(before, delta(role="assistant", audio={"id": "a", "expires_at": 2, "data": "y"}))
    assert after.role == "assistant"
    assert accumulated(after, delta(role="")).role == "assistant"
    assert after.audio.to_dict() == {"id": "a", "expires_at": 2, "data": "xy"}


def test_null_and_fields_that_were_not_sent_change_nothing() -> None:
    assert accumulated(message(content="x"), delta(content=None, refusal=None)).to_dict() == {
        "content": "x",
        "refusal": None,
    }


def test_calls_are_found_by_their_index() -> None:
    first = accumulated(
        message(), delta(tool_calls=[{"index": 1, "id": "b", "function": {"name": "g", "arguments": "{"}}])
    )
    second = accumulated(first, delta(tool_calls=[{"index": 0, "id": "a", "function": {"name": "f", "arguments": ""}}]))
    third = accumulated(second, delta(tool_calls=[{"index": 1, "function": {"arguments": "}"}}]))
    assert [call.function.arguments for call in third.tool_calls] == ["", "{}"]
    assert [call.function.arguments for call in second.tool_calls] == ["", "{"]
    assert place_of(third.tool_calls, 1) == 1
    with pytest.raises(IndexError):
        place_of(third.tool_calls, 2)


def test_unknown_fields_grow_too() -> None:
    after = accumulated(
        accumulated(message(), delta(reasoning="Let ", more={"a": ["x"]})), delta(reasoning="me", more={"a": ["y"]})
    )
    assert after.to_dict() == {"reasoning": "Let me", "more": {"a": ["x", "y"]}}


def test_a_field_that_only_the_whole_object_knows_gets_its_type() -> None:
    citation = {"type": "url_citation", "url_citation": {"url": "u", "title": "t", "start_index": 0, "end_index": 1}}
    once = accumulated(message(), delta(annotations=[citation]))
    twice = accumulated(once, delta(annotations=[citation]))
    assert isinstance(once.annotations[0], ChatCompletionMessage.Annotation)
    assert (len(once.annotations), len(twice.annotations)) == (1, 2)


def test_an_object_that_was_given_out_keeps_nested_dictionaries() -> None:
    before = accumulated(message(), delta(details={"a": {"text": "x"}}))
    accumulated(before, delta(details={"a": {"text": "y"}}))
    assert before.details == {"a": {"text": "x"}}


def test_dictionaries_in_lists_are_merged_by_index() -> None:
    items = merged_list(ChatCompletionMessage, "annotations", [{"index": 0, "t": "a"}], [{"index": 0, "t": "b"}])
    assert plain(items) == [{"index": 0, "t": "ab"}]


def test_copies_and_settings() -> None:
    before = message(content="x")
    after = copied(before)
    put(after, "content", "y")
    assert (before.content, after.content, after.model_fields_set) == ("x", "y", {"content"})
    assert typed(ChatCompletionMessage, "audio", {"id": "a"}).id == "a"


TEXTS = st.lists(
    st.fixed_dictionaries({}, optional={"content": st.none() | st.text(), "refusal": st.none() | st.text()})
)


@given(TEXTS)
def test_models_and_dictionaries_add_up_to_the_same(deltas: List[Any]) -> None:
    total: Any = {}
    whole = message()
    for each in deltas:
        total = accumulate_delta(total, dict(each))
        whole = accumulated(whole, delta(**each))
    assert whole.to_dict() == total


class Sent(BaseModel):
    schema_: Any = Field(alias="schema", default=None)
    inner: Optional[Sent] = None


def test_what_was_sent_without_a_schema_of_pydantic() -> None:
    sent = {"schema": {"a": [1]}, "inner": {"schema": None, "more": [{"b": 2}]}}
    model = decoder(Sent)(sent)
    found = plain(model)
    assert found == sent
    assert found["schema"] is not model.schema_
    assert not Sent.__pydantic_complete__
