from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict

import pytest

from openai_testing import Answer, Fault
from openai_testing.scripting.answers import as_answer, encoded, usage_figures
from openai_testing.wire.errors import APIFailure

CALL: Any = {"name": "get_weather", "arguments": {"city": "Paris"}}


@dataclass
class City:
    name: str


class Model:
    def model_dump(self, mode: str) -> Dict[str, str]:
        return {"name": mode}


UNUSABLE: Any = [
    ({}, "needs one of text, tool_calls"),
    ({"refusal": "No.", "parsed": {}}, "'refusal' and 'parsed'"),
    ({"refusal": "No.", "text": "Yes."}, "'refusal' and 'text'"),
    ({"refusal": "No.", "tool_calls": [CALL]}, "'refusal' and 'tool_calls'"),
    ({"refusal": "No.", "incomplete": "content_filter"}, "'refusal' and 'incomplete'"),
    ({"text": "a", "parsed": 1}, "'text' and 'parsed'"),
    ({"embeddings": [[1.0]], "text": "a"}, "'embeddings' and 'text'"),
    ({"json": {}, "text": "a"}, "'json' and 'text'"),
    ({"text": "a", "status": 400}, "go with 'json'"),
    ({"text": "a", "fault": "status:500"}, "'text' would never arrive"),
    ({"fault": "explode"}, "there is no 'explode'"),
    ({"text": "a", "incomplete": "tired"}, "max_output_tokens or content_filter, but not 'tired'"),
    ({"text": "a", "usage": {"prompt_tokens": 1}}, "has no 'prompt_tokens'"),
    ({"text": "a", "usage": {"input_tokens": -1}}, "no whole number"),
    ({"tool_calls": ["get_weather"]}, r"'tool_calls\[0\]' is {'name'"),
    ({"tool_calls": [{"name": "a", "args": {}}]}, "has no 'args'"),
    ({"tool_calls": [{"name": "a", "input": "", "arguments": {}}]}, "leave one out"),
    ({"tool_calls": [{"name": "a", "arguments": 5}]}, "takes an object or a text"),
    ({"parsed": object()}, "has no JSON form"),
    ({"parsed": float("nan")}, "JSON"),
]


@pytest.mark.parametrize(("fields", "message"), UNUSABLE)
def test_what_cannot_be_said_is_refused_at_once(fields: Dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        _ = Answer(**fields).refuses


def test_results_are_written_as_json() -> None:
    assert Answer(parsed={"é": [City("Paris")]}).said == '{"é":[{"name":"Paris"}]}'
    assert Answer(parsed=Model()).said == '{"name":"json"}'
    assert Answer(refusal="No.").said is None


def test_calls_of_functions_and_of_custom_tools() -> None:
    answer = Answer(
        tool_calls=[CALL, {"name": "broken", "arguments": "{", "id": "call_1"}, {"name": "sql", "input": "x"}]
    )
    assert [*answer.calls()] == [
        ("function", "get_weather", '{"city":"Paris"}', None),
        ("function", "broken", "{", "call_1"),
        ("custom", "sql", "x", None),
    ]


def test_texts_and_faults_are_answers() -> None:
    assert as_answer("a") == Answer(text="a")
    assert as_answer(Fault.parse("status:500")).refuses
    assert not Answer(text="a", fault="stop:2").refuses
    with pytest.raises(TypeError, match=r"write Answer\(json=…\)"):
        as_answer({"a": 1})


def test_an_endpoint_names_what_it_can() -> None:
    with pytest.raises(APIFailure, match="has 'refusal', but a text completion can have only 'text', 'parsed'"):
        Answer(refusal="No.").check("a text completion", frozenset(("text", "parsed")))


def test_usage_is_counted_where_it_is_not_given() -> None:
    assert usage_figures(Answer(text="a", reasoning="one two", usage={"output_tokens": 9}), 3, 1) == {
        "input_tokens": 3,
        "output_tokens": 9,
        "cached_tokens": 0,
        "reasoning_tokens": 2,
    }


def test_circles_have_no_json_form() -> None:
    circle: Any = []
    circle.append(circle)
    with pytest.raises(ValueError, match=r"Circular|JSON"):
        encoded(circle)
