"""What was said, as attributes."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from openai_core.telemetry.content import SpokenText, input_content, output_content


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"messages": [{"role": "user", "content": "hi"}]}, [{"role": "user", "content": "hi"}]),
        ({"input": "hi"}, [{"role": "user", "parts": [{"type": "text", "content": "hi"}]}]),
        ({"prompt": ["a", "b"]}, ["a", "b"]),
    ],
)
def test_what_was_sent(body: Any, said: Any) -> None:
    assert json.loads(input_content(body)["gen_ai.input.messages"]) == said


def test_instructions() -> None:
    found = input_content({"input": "hi", "instructions": "be brief"})
    assert json.loads(found["gen_ai.system_instructions"]) == [{"type": "text", "content": "be brief"}]


@pytest.mark.parametrize("body", [None, b"raw", {}, {"messages": iter([1])}])
def test_bodies_that_cannot_be_looked_at(body: Any) -> None:
    assert input_content(body) == {}


def test_what_came_back() -> None:
    answer = SimpleNamespace(choices=[SimpleNamespace(message={"role": "assistant", "content": "yes"})])
    assert json.loads(output_content(answer)["gen_ai.output.messages"]) == [{"role": "assistant", "content": "yes"}]
    response = SimpleNamespace(output=[{"type": "message"}])
    assert json.loads(output_content(response)["gen_ai.output.messages"]) == [{"type": "message"}]
    assert output_content(object()) == {}


def test_a_stream_is_put_together_choice_by_choice() -> None:
    spoken = SpokenText()
    assert spoken.content() == {}
    for index, text in ((1, "b"), (0, "a"), (0, "c"), (1, None)):
        spoken.add(SimpleNamespace(choices=[SimpleNamespace(index=index, delta=SimpleNamespace(content=text))]))
    spoken.add(SimpleNamespace(choices=[SimpleNamespace(index=0, text="d")]))
    said = json.loads(spoken.content()["gen_ai.output.messages"])
    assert [each["parts"][0]["content"] for each in said] == ["acd", "b"]
