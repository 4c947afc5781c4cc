from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

CHOICE: Dict[str, Any] = {
    "type": "choice",
    "name": "next",
    "instructions": "Choose.",
    "choices": [{"value": "open"}, {"value": "shut", "description": "Shuts it."}],
}


def _asked(api: httpx.Client, question: Any, given: Any) -> Any:
    body = {"model": "gpt-4o", "input": given, "questions": [question]}
    return api.post("/decisions", json=body).json()["answers"][0]


@pytest.mark.parametrize(
    ("given", "choice"),
    [
        ("A door.", "open"),
        ("Please shut it.", "shut"),
        ([{"role": "user", "content": "shut"}, {"role": "user", "content": "A door."}], "open"),
        ([{"role": "user", "content": [{"type": "input_text", "text": "Shut it."}]}], "shut"),
    ],
)
def test_the_first_choice_or_the_one_that_is_named(api: httpx.Client, given: Any, choice: str) -> None:
    answer = _asked(api, CHOICE, given)
    assert (answer["type"], answer["name"], answer["choice"], answer["confidence"]) == ("choice", "next", choice, 0.9)
    assert {each["value"]: each["probability"] > 0.5 for each in answer["probabilities"]}[choice]
    assert sum(each["probability"] for each in answer["probabilities"]) == pytest.approx(1)


def test_one_choice_is_certain(api: httpx.Client) -> None:
    answer = _asked(api, {**CHOICE, "choices": [{"value": True}]}, "A door.")
    assert (answer["choice"], answer["confidence"]) == (True, 1.0)


def test_scores_count_levels(api: httpx.Client) -> None:
    levels = [{"label": "poor"}, {"label": "fair"}, {"label": "good"}]
    answer = _asked(api, {"type": "score", "instructions": "How good?", "levels": levels}, "It is good.")
    assert (answer["score"], [each["value"] for each in answer["probabilities"]]) == (2.0, [0, 1, 2])
    assert "name" not in answer


@pytest.mark.parametrize(("given", "likely"), [("It rains.", True), ("It does not rain.", False), ("", False)])
def test_predicates(api: httpx.Client, given: str, likely: bool) -> None:
    answer = _asked(api, {"type": "predicate", "instructions": "Does it rain?"}, given)
    assert (answer["probability"] > 0.5) is likely


def test_counts_tokens(api: httpx.Client) -> None:
    usage = api.post("/decisions", json={"model": "m", "input": "A door.", "questions": [CHOICE]}).json()["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert usage["output_tokens_details"] == {"reasoning_tokens": 0}


@pytest.mark.parametrize("body", [{}, {"model": "m", "questions": [{}]}, {"model": "m", "questions": [{"type": "x"}]}])
def test_bad_requests(api: httpx.Client, body: Any) -> None:
    assert api.post("/decisions", json=body).status_code == 400
