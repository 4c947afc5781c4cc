from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.errors import ToolRunnerError

_FAILED = httpx.Response(400, json={"error": {"message": "no"}})


def _interrupted(runs: Any, made: Any) -> Any:
    """A run that stops at its second request, and its last checkpoint."""
    with pytest.raises(ToolRunnerError):
        runs.run(runs.runner(runs.function()), made.response(1, made.call(1)), _FAILED, ledger=runs.ledger())
    return runs.saved[-1]


def test_records_everything_around_effects(runs: Any, made: Any) -> None:
    answers = made.response(1, made.call(1)), made.response(2, made.message())
    runs.run(runs.runner(runs.function()), *answers, ledger=runs.ledger())
    phases = [saved["phase"] for saved in runs.saved]
    assert phases == ["boundary", "pending", "pending", "pending", "boundary", "boundary", "final"]
    assert [saved["revision"] for saved in runs.saved] == list(range(1, 8))
    before, after = runs.saved[2], runs.saved[3]
    assert (before["attempted_call_ids"], before["returned_call_ids"]) == (["call_1"], [])
    assert (after["returned_call_ids"], after["returned_outputs"]) == (["call_1"], [made.output(1)])
    assert runs.saved[-1]["final_response"]["output"] == [made.message()]
    assert json.loads(json.dumps(runs.saved)) == runs.saved


def test_goes_on_where_it_was_interrupted(runs: Any, made: Any) -> None:
    checkpoint = _interrupted(runs, made)
    assert (checkpoint["phase"], checkpoint["consumed_requests"]) == ("boundary", 2)
    ledger = runs.ledger(checkpoint)
    params = {"input": "It is still there."}
    final = runs.run(runs.runner(runs.function()), made.response(2, made.message()), params=params, ledger=ledger)
    assert final.output_text == "Done."
    assert runs.calls == [{"number": 1}]
    assert runs.input(2)[-2:] == [made.output(1), {"role": "user", "content": "It is still there."}]
    assert runs.saved[-1]["consumed_requests"] == 3


def test_a_call_that_was_made_is_not_made_again(runs: Any, made: Any) -> None:
    ledger = runs.ledger(_interrupted(runs, made))
    with pytest.raises(ToolRunnerError, match="used before"):
        again = made.call(1, id="fc_2")
        runs.run(runs.runner(runs.function()), made.response(2, again), params={"input": "Hm."}, ledger=ledger)
    assert runs.calls == [{"number": 1}]


@pytest.mark.parametrize(
    "changed",
    [
        {"phase": "pending"},
        {"version": True},
        {"run_id": "other"},
        {"tools": []},
        {"revision": 0},
        {"consumed_requests": 99},
        {"history": [{"type": "function_call"}]},
        {"attempted_call_ids": ["call_1", "call_2"]},
        {"output_override_names": ["look"]},
        {"more": 1},
    ],
)
def test_resumes_from_its_own_boundary_only(runs: Any, made: Any, changed: Any) -> None:
    ledger = runs.ledger({**_interrupted(runs, made), **changed})
    with pytest.raises(ArgumentError):
        runs.run(runs.runner(runs.function()), made.response(2, made.message()), ledger=ledger)
    assert runs.requests == 2


@pytest.mark.parametrize("given", ["", [], [{"role": "user", "content": [{"type": "input_text", "text": " "}]}]])
def test_resuming_takes_a_look_at_the_state(runs: Any, made: Any, given: Any) -> None:
    ledger = runs.ledger(_interrupted(runs, made))
    with pytest.raises(ArgumentError, match="current state"):
        runs.run(runs.runner(runs.function()), _FAILED, params={"input": given}, ledger=ledger)


def test_a_recorder_that_fails_stops_the_run_before_the_effect(runs: Any, flavour: Any, made: Any) -> None:
    def save(checkpoint: Any) -> None:
        if checkpoint["attempted_call_ids"]:
            raise OSError("secret")

    ledger = type(runs.ledger())("run", flavour.function(save))
    with pytest.raises(ToolRunnerError) as caught:
        runs.run(runs.runner(runs.function()), made.response(1, made.call(1)), ledger=ledger)
    assert (runs.calls, caught.value.attempted_call_ids) == ([], ("call_1",))


def test_requests_are_not_tried_again_by_the_client(runs: Any, made: Any, world: Any, script: Any) -> None:
    runner = runs.runner(runs.function())
    params = {"model": "m", "input": "Go on."}
    answers = script(httpx.Response(500, json={}), made.response(1, made.message()))
    with pytest.raises(ToolRunnerError):
        world.call(answers, lambda client: runner.run(client, params, ledger=runs.ledger()), max_retries=3)
    assert runs.requests == 1


@pytest.mark.parametrize("params", [{"extra_headers": {}}, {"metadata": {"a": (1,)}}, {"input": [{"role": "user"}]}])
def test_a_recorded_run_is_plain_json(runs: Any, made: Any, params: Any) -> None:
    with pytest.raises(ArgumentError):
        runs.run(runs.runner(runs.function()), made.response(1, made.message()), params=params, ledger=runs.ledger())


def test_a_run_has_a_name(runs: Any, made: Any) -> None:
    with pytest.raises(ArgumentError, match="run_id"):
        runs.run(runs.runner(runs.function()), made.response(1, made.message()), ledger=runs.ledger(run_id=""))
