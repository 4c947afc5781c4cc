from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.errors import ArgumentError


def _answers(made: Any) -> Any:
    return made.response(1, made.call(1), made.call(2)), made.response(2, made.message())


def test_pauses_before_calls_are_carried_out(runs: Any, made: Any) -> None:
    seen: List[Any] = []
    turns = runs.turns(runs.runner(runs.function()), *_answers(made), use=lambda turn: seen.append(len(runs.calls)))
    assert seen == [0, 2]
    found = [(turn.step, turn.final, turn.tools_executed, turn.completed_call_ids) for turn in turns]
    assert found == [(1, False, False, ()), (2, True, False, ("call_1", "call_2"))]
    assert "supply" not in repr(turns[0])


def test_closed_before_the_calls(runs: Any, made: Any) -> None:
    runner = runs.runner(runs.function())
    runs.turns(runner, *_answers(made), use=lambda turn: True)
    assert (runs.calls, runs.requests) == ([], 1)
    assert runner.close() == {"status": "closed"}


def test_changing_the_response_changes_no_call(runs: Any, made: Any) -> None:
    runs.turns(runs.runner(runs.function()), *_answers(made), use=lambda turn: turn.response.output.clear())
    assert len(runs.calls) == 2


def test_supplied_outputs(runs: Any, made: Any) -> None:
    def use(turn: Any) -> None:
        if turn.step == 1:
            turn.supply_outputs([made.output(1, "wrong")])
            turn.supply_outputs([made.output(2, [{"type": "input_text", "text": "mine"}])])

    runs.turns(runs.runner(runs.function(allow_output_override=True)), *_answers(made), use=use)
    assert runs.calls == [{"number": 1}]
    assert runs.input(1)[-2:] == [made.output(1), made.output(2, [{"type": "input_text", "text": "mine"}])]


@pytest.mark.parametrize(
    "outputs",
    [
        "text",
        ["text"],
        [{"type": "function_call_output", "call_id": "call_1"}],
        [{"type": "function_call_output", "call_id": "call_9", "output": "x"}],
        [{"type": "function_call_output", "call_id": "call_1", "output": 1}],
        [{"type": "other", "call_id": "call_1", "output": "x"}],
        [{"type": "function_call_output", "call_id": "call_1", "output": "x"}] * 2,
    ],
)
def test_refuses_outputs_that_are_not_permitted(runs: Any, made: Any, outputs: Any) -> None:
    def use(turn: Any) -> bool:
        with pytest.raises(ArgumentError):
            turn.supply_outputs(outputs)
        return True

    assert runs.turns(runs.runner(runs.function(allow_output_override=True)), *_answers(made), use=use)


def test_text_of_the_user_follows_the_outputs(runs: Any, made: Any) -> None:
    def use(turn: Any) -> None:
        if not turn.final:
            turn.append_user_text("And hurry.")

    runs.turns(runs.runner(runs.function()), *_answers(made), use=use)
    assert runs.input(1)[-1] == {"role": "user", "content": "And hurry."}


def test_a_turn_that_is_over_takes_nothing(runs: Any, made: Any) -> None:
    turns = runs.turns(runs.runner(runs.function()), *_answers(made))
    for turn in turns:
        with pytest.raises(ArgumentError):
            turn.supply_outputs([])
        with pytest.raises(ArgumentError):
            turn.append_user_text("More.")


def test_blank_text_and_text_for_the_final_turn(runs: Any, made: Any) -> None:
    def use(turn: Any) -> None:
        with pytest.raises(ArgumentError):
            turn.append_user_text("More." if turn.final else " ")

    assert len(runs.turns(runs.runner(runs.function()), *_answers(made), use=use)) == 2
