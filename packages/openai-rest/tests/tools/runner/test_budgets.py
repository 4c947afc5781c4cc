from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.budgets import Budget, dropped_calls, without_calls
from openai_rest.tools.runner.errors import ToolRunnerError


def _history(made: Any) -> List[Any]:
    first = {"role": "user", "content": "Go on."}
    return [first, made.call(7), made.output(7, "x" * 800), made.call(8), made.output(8, "x" * 800)]


def test_leaves_out_what_the_user_decides(runs: Any, made: Any, flavour: Any) -> None:
    seen: List[Any] = []

    def compact(snapshot: Any) -> Any:
        seen.append(snapshot)
        return {"drop_call_ids": snapshot["eligible_call_ids"][:1], "summary": "nothing of note"}

    budget = {"max_input_bytes": 1500, "max_input_images": 0, "compact": compact}
    params = {"input": _history(made)}
    runs.run(runs.runner(runs.function()), made.response(1, made.message()), params=params, context_budget=budget)
    size = len(json.dumps(params["input"], separators=(",", ":")).encode())
    assert (seen[0]["input_bytes"], seen[0]["input_images"]) == (size, 0)
    assert seen[0]["history"] == params["input"]
    assert seen[0]["eligible_call_ids"] == ["call_7", "call_8"]
    sent = runs.input(0)
    assert "nothing of note" in sent[0]["content"]
    assert '{"call_id":"call_7","kind":"function_call","name":"look"}' in sent[1]["content"]
    assert sent[2:] == [params["input"][0], *params["input"][3:]]


def test_an_awaitable_decision(runs: Any, made: Any, flavour: Any) -> None:
    async def compact(snapshot: Any) -> Any:
        return {"drop_call_ids": snapshot["eligible_call_ids"]}

    budget = {"max_input_bytes": 600, "max_input_images": 0, "compact": compact}
    arguments: Dict[str, Any] = {"params": {"input": _history(made)}, "context_budget": budget}
    runner = runs.runner(runs.function())
    if flavour.is_async:
        assert runs.run(runner, made.response(1, made.message()), **arguments).output_text == "Done."
    else:
        with pytest.raises(ToolRunnerError, match="awaitable"):
            runs.run(runner, made.response(1, made.message()), **arguments)


@pytest.mark.parametrize("decision", [{"drop_call_ids": []}, None, {"drop_call_ids": ["call_1"]}])
def test_too_little_or_a_malformed_decision_stops_the_run(runs: Any, made: Any, decision: Any) -> None:
    budget = {"max_input_bytes": 500, "max_input_images": 0, "compact": lambda snapshot: decision}
    with pytest.raises(ToolRunnerError, match="compact"):
        runner = runs.runner(runs.function())
        runs.run(runner, made.response(1), params={"input": _history(made)}, context_budget=budget)


def test_without_a_way_to_leave_anything_out(runs: Any, made: Any) -> None:
    with pytest.raises(ToolRunnerError, match="over the context budget"):
        runs.run(runs.runner(), made.response(1), context_budget={"max_input_bytes": 5, "max_input_images": 0})


def test_the_server_does_not_truncate_by_itself(runs: Any, made: Any, world: Any) -> None:
    budget = {"max_input_bytes": 5000, "max_input_images": 0}
    runs.run(runs.runner(), made.response(1, made.message()), context_budget=budget)
    assert world.body(0)["truncation"] == "disabled"


@pytest.mark.parametrize(
    "given",
    [
        [],
        {"max_input_bytes": 1},
        {"max_input_bytes": 0, "max_input_images": 0},
        {"max_input_bytes": 1.0, "max_input_images": 0},
        {"max_input_bytes": 1, "max_input_images": -1},
        {"max_input_bytes": 1, "max_input_images": 0, "keep_recent_screenshots": 0},
        {"max_input_bytes": 2**53, "max_input_images": 0},
        {"max_input_bytes": 1, "max_input_images": 0, "compact": None},
        {"max_input_bytes": 1, "max_input_images": 0, "more": 1},
    ],
)
def test_refuses_malformed_budgets(given: Any) -> None:
    with pytest.raises(ArgumentError, match="context_budget"):
        Budget(given)


def _used(number: int, **changed: Any) -> Dict[str, Any]:
    return {"type": "computer_call", "call_id": f"use_{number}", **changed}


def _shown(number: int, **changed: Any) -> Dict[str, Any]:
    return {"type": "computer_call_output", "call_id": f"use_{number}", "output": {}, **changed}


def test_what_has_to_stay(made: Any) -> None:
    picture = [{"type": "input_image", "image_url": "u"}]
    history = [
        _used(1, pending_safety_checks=[{"id": "s"}]),
        _shown(1),
        _used(2),
        _shown(2),
        made.call(3, "browser_screenshot"),
        made.output(3, picture),
        made.call(4, "browser_find"),
        made.output(4),
        made.call(5),
        made.output(5, picture),
        _used(6),
        _shown(6),
        _used(7),
        _shown(7, acknowledged_safety_checks=[{"id": "s"}]),
        _used(8),
        _shown(8),
        {"role": "user", "content": picture},
    ]
    budget = Budget({"max_input_bytes": 10**6, "max_input_images": 1, "keep_recent_screenshots": 2})
    snapshot = budget.snapshot(history, frozenset(("browser_screenshot", "browser_find")))
    assert snapshot is not None
    assert snapshot["input_images"] == 8
    assert snapshot["eligible_call_ids"] == ["use_2", "call_3", "call_5", "use_6"]
    assert not budget.holds(history)


def test_decisions() -> None:
    assert dropped_calls({"drop_call_ids": ["a"], "summary": "s"}, ["a", "b"]) == {"a"}
    for decision in ({"drop_call_ids": ["a", "a"]}, {"drop_call_ids": ("a",)}, {"drop_call_ids": [], "summary": 1}):
        assert dropped_calls(decision, ["a", "b"]) is None


def test_nothing_dropped_is_nothing_told(made: Any) -> None:
    history = _history(made)
    assert without_calls(history, frozenset(), None) == history
