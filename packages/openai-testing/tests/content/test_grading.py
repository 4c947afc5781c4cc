from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_testing.content.grading import check, filled, passed, score
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters


def grader(**values: Any) -> Parameters:
    own: Dict[str, Any] = {"type": "string_check", "name": "g", "input": "{{sample.output_text}}", "reference": "Cat"}
    return Parameters({**own, **values}, "grader")


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("Cat", {"operation": "eq"}, 1.0),
        ("cat", {"operation": "eq"}, 0.0),
        ("cat", {"operation": "ne"}, 1.0),
        ("A Cat", {"operation": "like"}, 1.0),
        ("a cat", {"operation": "like"}, 0.0),
        ("a cat", {"operation": "ilike"}, 1.0),
        ("Cat", {"type": "text_similarity", "evaluation_metric": "cosine"}, 1.0),
        ("Cap", {"type": "text_similarity", "evaluation_metric": "fuzzy_match"}, 0.666667),
        ("x", {"type": "python", "source": "def grade(): ..."}, 1.0),
        ("x", {"type": "multi", "graders": {"a": {"type": "python"}, "b": {"type": "multi", "graders": {}}}}, 0.5),
    ],
)
def test_scores(text: str, values: Dict[str, Any], expected: float) -> None:
    assert score(grader(**values), {"output_text": text}, {}) == expected


def test_thresholds() -> None:
    assert [passed(grader(pass_threshold=limit), 0.6) for limit in (0.7, 0.6, "x", None, True)] == [
        False,
        True,
        True,
        True,
        True,
    ]


def test_templates() -> None:
    item = {"a": {"b": "text"}, "list": [1]}
    assert filled("{{item.a.b}} {{ item.list }} {{item.no.x}}{{sample.x}}", {}, item) == "text [1] "


@pytest.mark.parametrize(
    "values",
    [
        {"type": "x"},
        {"name": None},
        {"operation": "lt"},
        {"operation": "eq", "reference": None},
        {"type": "python"},
        {"type": "score_model", "model": "m", "input": None},
        {"type": "multi"},
        {"type": "multi", "graders": {"a": None}},
        {"type": "multi", "graders": {"a": {"type": "no"}}},
    ],
)
def test_bad_graders(values: Dict[str, Any]) -> None:
    with pytest.raises(APIFailure):
        check(grader(**values))


def test_the_routes(api: Any) -> None:
    good = dict(grader(operation="like").values)
    assert api.post("/fine_tuning/alpha/graders/validate", json={"grader": good}).json() == {"grader": good}
    body = {"grader": good, "model_sample": '{"a": "Cat"}', "item": {}}
    answer = api.post("/fine_tuning/alpha/graders/run", json=body).json()
    assert (answer["reward"], answer["metadata"]["scores"]) == (1.0, {"g": 1.0})
    assert api.post("/fine_tuning/alpha/graders/run", json={"grader": good, "model_sample": "x"}).json()["reward"] == 0
    assert api.post("/fine_tuning/alpha/graders/validate", json={}).json()["error"]["param"] == "grader"
