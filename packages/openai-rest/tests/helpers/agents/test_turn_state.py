from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from openai_rest.helpers.agents.turn_state import TurnState


def event(number: int, type_: str = "agent.session.turn.output_text.delta", **fields: Any) -> Any:
    return SimpleNamespace(event_id=f"ev_{number}", type=type_, **fields)


def test_the_last_thousand_events_are_remembered() -> None:
    state = TurnState()
    assert all(state.accept(event(number)) for number in range(2000))
    assert not any(state.accept(event(number)) for number in range(1000, 2000))
    assert state.accept(event(0))
    assert len(state._recent_ids) == 1024


def test_the_first_turn_that_is_no_subagents_counts() -> None:
    state = TurnState()
    created = "agent.session.turn.created"
    for number, (turn_id, subagent) in enumerate((("t1", "s"), ("t2", None), ("t3", None))):
        state.accept(event(number, created, turn_id=turn_id, turn=SimpleNamespace(subagent_id=subagent)))
    assert state.turn_id == "t2"
    state.accept(event(10, "agent.session.turn.completed", turn_id="t3"))
    assert not state.is_last(event(11, "agent.session.idle"))
    state.accept(event(12, "agent.session.turn.cancelled", turn_id="t2"))
    assert state.is_last(event(13, "agent.session.idle"))


def test_a_turn_that_was_never_seen_to_begin_does_not_end() -> None:
    state = TurnState()
    state.accept(event(1, "agent.session.turn.completed", turn_id="t1"))
    assert not state.is_last(event(2, "agent.session.idle"))
    assert state.is_last(event(3, "agent.session.failed"))
