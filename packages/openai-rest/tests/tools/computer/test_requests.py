from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_rest.tools.computer.requests import check_max_steps, first_request, with_free_choice

PARAMS = {"model": "m", "input": "Buy milk"}


def test_the_first_request() -> None:
    assert first_request({**PARAMS, "include": ["file_search_call.results"], "user": omit}) == {
        "model": "m",
        "tools": [{"type": "computer"}],
        "stream": False,
        "input": [{"role": "user", "content": "Buy milk"}],
        "include": ["file_search_call.results", "reasoning.encrypted_content"],
    }


def test_the_parameters_of_the_user_stay_as_they_are() -> None:
    given: Any = {**PARAMS, "input": [{"role": "user", "content": []}], "tools": [{"type": "computer_use_preview"}]}
    request = first_request(given)
    request["input"][0]["content"].append(1)
    request["tools"].append(2)
    assert given["input"] == [{"role": "user", "content": []}]
    assert given["tools"] == [{"type": "computer_use_preview"}]


def test_a_header_that_is_omitted_stays_omitted() -> None:
    assert first_request({**PARAMS, "extra_headers": {"X": omit}})["extra_headers"] == {"X": omit}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"stream": True}, "leave out `stream`"),
        ({"background": True}, "leave out `stream` and `background`"),
        ({"previous_response_id": "r"}, "sends its whole history"),
        ({"conversation": "c"}, "sends its whole history"),
        ({"tools": []}, "one computer tool"),
        ({"tools": None}, "one computer tool"),
        ({"tools": [{"type": "computer"}, {"type": "web_search"}]}, "one computer tool"),
        ({"tools": ["computer"]}, "one computer tool"),
        ({"input": None}, "not NoneType"),
        ({"extra_body": {"input": []}}, "`extra_body` may not set `input`"),
    ],
)
def test_parameters_at_odds_with_a_run(changed: Any, words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        first_request({**PARAMS, **changed})


@pytest.mark.parametrize("steps", [0, -1, True, 1.5, None, "3"])
def test_steps_are_counted(steps: Any) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        check_max_steps(steps)


@pytest.mark.parametrize(
    ("choice", "next_choice"),
    [
        ("required", "auto"),
        ("none", "none"),
        ({"type": "computer"}, "auto"),
        ({"type": "computer_use"}, "auto"),
        (
            {"type": "allowed_tools", "mode": "required", "tools": [1]},
            {"type": "allowed_tools", "mode": "auto", "tools": [1]},
        ),
        (
            {"type": "allowed_tools", "mode": "auto", "tools": []},
            {"type": "allowed_tools", "mode": "auto", "tools": []},
        ),
    ],
)
def test_a_tool_is_forced_only_once(choice: Any, next_choice: Any) -> None:
    assert with_free_choice({"tool_choice": choice})["tool_choice"] == next_choice
