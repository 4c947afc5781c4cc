from __future__ import annotations

from typing import Any, Dict, cast

import pytest

from openai_core.errors import ArgumentError
from openai_core.options import NOT_GIVEN, omit
from openai_rest.tools.replays import model_copy, own_copy, plain_copy, replay_items
from openai_rest.types.responses import Response, ResponseFunctionToolCall

CALL: Dict[str, Any] = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "c"}


def test_items_are_replayed_without_what_only_outputs_have() -> None:
    item = ResponseFunctionToolCall.construct(**CALL, created_by="x", parsed_arguments={"a": 1}, new=[1])
    assert replay_items([item]) == [{**CALL, "new": [1]}]


def test_what_json_cannot_hold_is_refused() -> None:
    with pytest.raises(ArgumentError):
        replay_items([ResponseFunctionToolCall.construct(**CALL, new=object())])


def test_copies_share_nothing() -> None:
    item = ResponseFunctionToolCall.construct(**CALL, new={"a": []})
    model_copy(item).new["a"].append(1)  # type: ignore[attr-defined]
    given: Any = {"input": [item, {"b": [omit]}], "model": NOT_GIVEN, "headers": ("a",)}
    copied = plain_copy(given)
    copied["input"][0]["new"]["a"].append(2)
    assert item.new == {"a": []}  # type: ignore[attr-defined]
    assert list(copied) == ["input", "headers"]
    assert model_copy([1]) == [1]


class Fickle(ResponseFunctionToolCall):
    """Has other arguments at each look, and keeps count of them."""

    looks: int = 0

    @property
    def arguments(self) -> str:  # type: ignore[override]
        self.__dict__["looks"] += 1
        return f'{{"look": {self.looks}}}'


class Liar(str):
    """A text that is equal to any other."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


def test_what_changes_stays_as_it_was_at_the_first_look() -> None:
    fickle: Any = Fickle.construct(**CALL, looks=0)
    copy = own_copy(fickle)
    assert type(copy) is ResponseFunctionToolCall
    assert (copy.arguments, copy.arguments) == ("{}", "{}")
    liar = own_copy(ResponseFunctionToolCall.construct(**{**CALL, "name": Liar("run_script")}))
    assert type(liar.name) is str
    assert liar.name == "run_script"
    assert liar.model_fields_set == {*CALL}
    assert own_copy({"a": 1}) == {"a": 1}


class Shown(ResponseFunctionToolCall):
    """Shows other values than it holds, each another one than before."""

    def __getattribute__(self, name: str) -> Any:
        if name == "arguments":
            looks = super().__getattribute__("__dict__")
            looks["looks"] = looks.get("looks", 0) + 1
            return f'{{"look": {looks["looks"]}}}'
        return super().__getattribute__(name)


def test_what_attributes_say_counts_and_is_asked_for_once() -> None:
    copy = own_copy(Shown.construct(**CALL))
    assert type(copy) is ResponseFunctionToolCall
    assert copy.arguments == '{"look": 1}'
    within = own_copy(Response.construct(output=[Shown.construct(**CALL)]))
    assert [item.arguments for item in cast(Any, within.output)] == ['{"look": 1}']


def test_what_only_a_subclass_gives_was_not_said() -> None:
    class WithDefault(ResponseFunctionToolCall):
        name: str = "run_script"

    assert "name" not in own_copy(WithDefault.construct(type="function_call", call_id="c")).model_fields_set


def test_what_only_answers_have_may_be_anything() -> None:
    item = ResponseFunctionToolCall.construct(**CALL, created_by="x", parsed_arguments=object())
    assert replay_items([item]) == [CALL]
    assert own_copy(item).to_dict() == {**CALL, "created_by": "x"}


def test_what_was_parsed_from_an_answer_may_be_anything_too() -> None:
    part = {"type": "output_text", "text": "Hi", "annotations": []}
    message = {"type": "message", "role": "assistant", "content": [{**part, "parsed": object()}]}
    assert own_copy(Response.construct(output=[message])).to_dict() == {"output": [{**message, "content": [part]}]}


@pytest.mark.parametrize("kind", [["function_call"], {"function_call": 1}, None, 7])
def test_a_type_that_is_no_text_names_nothing_that_was_parsed(kind: Any) -> None:
    item = ResponseFunctionToolCall.construct(type=kind, call_id="c", parsed_arguments={"a": 1})
    assert own_copy(item).to_dict(warnings=False) == {"type": kind, "call_id": "c", "parsed_arguments": {"a": 1}}


def test_what_is_sent_back_is_json_even_under_a_name_that_answers_use_elsewhere() -> None:
    search = {"type": "web_search_call", "id": "s", "parsed_arguments": object()}
    with pytest.raises(ArgumentError):
        own_copy(Response.construct(output=[search]))


def test_iterators_in_parameters_are_used_up() -> None:
    parts = [{"type": "input_text", "text": "Hi"}]
    copied = plain_copy({"input": [{"role": "user", "content": (part for part in parts)}]})
    parts[0].clear()
    assert copied == {"input": [{"role": "user", "content": [{"type": "input_text", "text": "Hi"}]}]}
