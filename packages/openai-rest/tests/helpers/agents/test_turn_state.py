from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from openai_rest.helpers.agents.turn_state import TurnState


def event(number: int, type_: str = "agent.session.turn.output_text.delta", **fields: Any) -> Any:
    return SimpleNamespace(event_id=f"ev_{number}", type=type_, **fields)


def test_the_last_thousand_events_are_remembered() -> None:
    state = TurnState("sess_1")
    assert all(state.accept(event(number)) for number in range(2000))
    assert not any(state.accept(event(number)) for number in range(1000, 2000))
    assert state.accept(event(0))
    assert len(state._recent_ids) == 1024


def test_the_first_turn_that_is_no_subagents_counts() -> None:
    state = TurnState("sess_1")
    created = "agent.session.turn.created"
    for number, (turn_id, subagent) in enumerate((("t1", "s"), ("t2", None), ("t3", None))):
        state.accept(event(number, created, turn_id=turn_id, turn=SimpleNamespace(subagent_id=subagent)))
    assert state.turn_id == "t2"
    state.accept(event(10, "agent.session.turn.completed", turn_id="t3"))
    assert not state.is_last(event(11, "agent.session.idle"))
    state.accept(event(12, "agent.session.turn.cancelled", turn_id="t2"))
    assert state.is_last(event(13, "agent.session.idle"))


def test_a_turn_that_was_never_seen_to_begin_does_not_end() -> None:
    state = TurnState("sess_1")
    state.accept(event(1, "agent.session.turn.completed", turn_id="t1"))
    assert not state.is_last(event(2, "agent.session.idle"))
    assert state.is_last(event(3, "agent.session.failed"))


def budget_reached(session: Any) -> Any:
    return event(50, "agent.session.budget_reached", session=session)


def test_a_spent_budget_ends_what_no_turn_keeps_open() -> None:
    spent = budget_reached({"id": "sess_1"})
    state = TurnState("sess_1")
    assert state.is_last(spent)
    state.accept(event(1, "agent.session.turn.created", turn_id="t1", turn=SimpleNamespace(subagent_id=None)))
    state.accept(event(2, "agent.session.turn.completed", turn_id="t2"))
    assert not state.is_last(spent)
    state.accept(event(3, "agent.session.turn.failed", turn_id="t1"))
    assert state.is_last(spent)


@pytest.mark.parametrize("session", [SimpleNamespace(id="sess_1"), {"id": "sess_1"}])
def test_the_session_of_a_spent_budget_is_a_model_or_as_it_was_sent(session: Any) -> None:
    assert TurnState("sess_1").is_last(budget_reached(session))


@pytest.mark.parametrize("session", [{"id": "sess_2"}, {"id": ""}, {"id": 1}, {}, "sess_1", None])
def test_a_spent_budget_of_another_session_or_of_none_ends_nothing(session: Any) -> None:
    assert not TurnState("sess_1").is_last(budget_reached(session))
    assert not TurnState("").is_last(budget_reached(session))
    assert not TurnState("sess_1").is_last(event(1, "agent.session.budget_reached"))
