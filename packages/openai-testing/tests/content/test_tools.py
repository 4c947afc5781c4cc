from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

from openai_testing.content.answers import Prompt, Turn
from openai_testing.content.tools import read_tools, tool_tokens
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "name": "get_weather", "parameters": SCHEMA}
STOCKS = {"type": "function", "function": {"name": "getStockPrice"}}
NOTE = {"type": "custom", "custom": {"name": "take_note"}}
SEARCH = {"type": "web_search"}


def calls(question: str, *, results: bool = False, **body: Any) -> List[str]:
    turns = [Turn("user", question)] + ([Turn("tool", "r")] if results else [])
    body.setdefault("tools", [WEATHER, STOCKS, NOTE, SEARCH])
    return [call.tool.name for call in read_tools(Parameters(body)).calls(Prompt("m", turns))]


def test_the_first_tool_is_called_when_no_name_fits() -> None:
    assert calls("Hello") == ["get_weather"]


def test_tools_whose_names_fit_the_question_are_called() -> None:
    assert calls("Weather and stock price?") == ["get_weather", "getStockPrice"]
    assert calls("Weather and stock price?", parallel_tool_calls=False) == ["get_weather"]


def test_tool_results_end_the_calls_unless_required() -> None:
    assert calls("Weather?", results=True) == []
    assert calls("Weather?", results=True, tool_choice="required") == ["get_weather"]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("none", []),
        ({"type": "function", "name": "getStockPrice"}, ["getStockPrice"]),
        ({"type": "function", "function": {"name": "getStockPrice"}}, ["getStockPrice"]),
        ({"type": "custom", "custom": {"name": "take_note"}}, ["take_note"]),
        (
            {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "getStockPrice"}]},
            ["getStockPrice"],
        ),
        ({"type": "web_search"}, []),
    ],
)
def test_the_choice_decides(choice: Any, expected: List[str]) -> None:
    assert calls("Weather?", tool_choice=choice) == expected


def test_no_tools_no_calls() -> None:
    assert calls("Weather?", tools=[]) == []
    assert calls("Weather?", tools=[SEARCH]) == []


def test_arguments_satisfy_the_schema_and_custom_input_is_text() -> None:
    prompt = Prompt("m", [Turn("user", "Weather in Paris? Take a note")])
    weather, note = read_tools(Parameters({"tools": [WEATHER, NOTE]})).calls(prompt)
    assert json.loads(weather.input) == {"city": "Paris"}
    assert note.input == prompt.question


@pytest.mark.parametrize(
    "body",
    [
        {"tools": [{}]},
        {"tools": [{"type": "function"}]},
        {"tools": [{"type": "function", "name": "a b"}]},
        {"tools": [{"type": "function", "name": "a", "parameters": 1}]},
        {"tools": "x"},
        {"tool_choice": "sometimes"},
        {"tool_choice": "required"},
        {"tool_choice": 1},
        {"tool_choice": {}},
        {"tools": [WEATHER], "tool_choice": {"type": "function", "name": "other"}},
    ],
)
def test_malformed_tools_are_refused(body: Dict[str, Any]) -> None:
    with pytest.raises(APIFailure) as caught:
        read_tools(Parameters(body))
    assert caught.value.status == 400


def test_what_costs_tokens_is_told() -> None:
    assert tool_tokens(Parameters({"tools": [1], "text": None, "model": "m"})) == {"tools": [1]}
