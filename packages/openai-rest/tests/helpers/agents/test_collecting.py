from __future__ import annotations

import pickle
import warnings
from typing import Any

import pydantic
import pytest

from openai_core.decoding import construct_type
from openai_rest.helpers.agents.collecting import AgentTurnResultCollection
from openai_rest.helpers.agents.errors import AgentOutputParseError, AgentStreamError, AgentTurnResultError
from openai_rest.helpers.agents.observed_turns import ObservedTurn
from openai_rest.types.beta_agent_sessions import AgentSessionEvent


class Tide(pydantic.BaseModel):
    hour: int


def collected(*events: Any, **settings: Any) -> AgentTurnResultCollection[Any]:
    collection: AgentTurnResultCollection[Any] = AgentTurnResultCollection(**settings)
    collection.enable()
    for event in events:
        collection.accept(construct_type(type_=AgentSessionEvent, value=event))
    return collection


def test_a_result(events: Any) -> None:
    result = collected(*events.whole_turn(events.message("Noon"))).result()
    assert (result.output_text, result.session_id, result.turn_id) == ("Noon", "sess_1", "turn_1")
    assert result.messages[0].to_dict()["content"] == [{"type": "output_text", "text": "Noon", "annotations": []}]


def test_what_follows_the_turn_does_not_count(events: Any) -> None:
    turn = events.whole_turn(events.message("Noon"))
    late = [events.message("Late", 1), events.turn("failed", "failed"), events.session("failed", "failed")]
    assert collected(*turn, *late).result().output_text == "Noon"


def test_an_item_that_comes_again_replaces_the_first(events: Any) -> None:
    turn = events.whole_turn(events.message("Midnight", 0), events.message("Noon", 0))
    assert collected(*turn).result().output_text == "Noon"


def test_without_messages(events: Any) -> None:
    collection = collected(*events.whole_turn(), output_type=Tide)
    for _ in range(2):
        with pytest.raises(AgentOutputParseError) as caught:
            collection.result()
        assert caught.value.result.output_text == ""


def test_every_text_has_to_fit(events: Any) -> None:
    texts = [events.message('{"hour": 1}', 0), events.message('{"hour": 2}', 1)]
    assert collected(*events.whole_turn(*texts), output_type=Tide).result().output_parsed == Tide(hour=1)
    with pytest.raises(AgentOutputParseError):
        collected(*events.whole_turn(texts[0], events.message("2", 1)), output_type=Tide).result()


def test_the_result_is_parsed_once(events: Any) -> None:
    collection = collected(*events.whole_turn(events.message('{"hour": 1}')), output_type=Tide)
    assert collection.result() is collection.result()


def test_an_answer_of_another_form_warns(events: Any) -> None:
    odd = events.message(None)
    with pytest.warns(UserWarning, match=r"Unexpected response type at content\[0\].*text: expected a string\."):
        collection = collected(*events.whole_turn(odd))
    assert collection.result().output_text == ""
    with pytest.warns(UserWarning, match="Unexpected response value at role: literal_error"):
        collected(*events.whole_turn(events.message("Noon", role="somebody")))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        collected(*events.whole_turn(events.message("Noon")))


def test_what_is_required_is_required_until_the_session_goes_on(events: Any) -> None:
    needed = collected(events.turn("created", "queued"), events.needs("tide"))
    needed.check(["tide"])
    needed.accept(construct_type(type_=AgentSessionEvent, value=events.session("in_progress", "in_progress")))
    needed.check()


@pytest.mark.parametrize("known", [None, "sess_1"])
def test_a_budget_that_is_spent_before_a_turn(events: Any, known: Any) -> None:
    collection = collected(events.budget_reached(), events.turn("created", "queued"), session_id=known)
    with pytest.raises(AgentTurnResultError) as caught:
        collection.result()
    assert (caught.value.reason, caught.value.session_id, caught.value.turn) == ("incomplete", "sess_1", None)


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled"])
def test_a_budget_that_is_spent_after_the_turn(events: Any, status: str) -> None:
    ended = [
        events.turn("created", "queued"),
        events.message("Noon"),
        events.turn(status, status),
        events.needs("tide"),
    ]
    collection = collected(*ended, events.budget_reached(), events.session("failed", "failed"))
    if status == "completed":
        assert collection.result().output_text == "Noon"
        return
    with pytest.raises(AgentTurnResultError, match=status) as caught:
        collection.result()
    assert caught.value.required_actions == []


def test_a_budget_that_is_spent_during_the_turn(events: Any) -> None:
    begun, turn = [events.turn("created", "queued"), events.budget_reached()], events.whole_turn(events.message("Noon"))
    assert collected(*begun, *turn).result().output_text == "Noon"


@pytest.mark.parametrize("session", [{"id": "sess_2"}, {"id": ""}, {"id": 1}, "sess_1"])
def test_a_spent_budget_of_another_session_does_not_count(events: Any, session: Any) -> None:
    before = collected(events.budget_reached(session), *events.whole_turn(events.message("Noon")), session_id="sess_1")
    assert before.result().output_text == "Noon"
    after = collected(events.turn("created", "queued"), events.turn("completed", "completed"))
    after.accept(construct_type(type_=AgentSessionEvent, value=events.budget_reached(session)))
    with pytest.raises(AgentTurnResultError, match="incomplete"):
        after.result()


def test_nothing_is_kept_unless_asked(events: Any) -> None:
    collection: AgentTurnResultCollection[Any] = AgentTurnResultCollection()
    collection.record_error(ValueError())
    collection.accept(construct_type(type_=AgentSessionEvent, value=events.session("idle", "idle")))
    assert collection.seen is None
    with pytest.raises(AgentStreamError, match="Events have passed already"):
        collection.enable()


def test_an_error_of_the_stream(events: Any) -> None:
    collection = collected(events.session("created", "idle"), events.turn("created", "queued"))
    cause = ConnectionError("lost")
    with pytest.raises(AgentTurnResultError) as caught, collection.observed(()):
        raise cause
    assert caught.value.__cause__ is cause
    assert (caught.value.reason, caught.value.session_id) == ("observation_failed", "sess_1")
    with pytest.raises(AgentTurnResultError) as again:
        collection.result()
    assert again.value is caught.value


def test_an_error_that_was_recorded_is_the_cause(events: Any) -> None:
    collection = collected(events.turn("created", "queued"))
    collection.record_error(ConnectionError("lost"))
    with pytest.raises(AgentTurnResultError, match="observation_failed") as caught:
        collection.result()
    assert isinstance(caught.value.__cause__, ConnectionError)


def test_errors_pickle(events: Any) -> None:
    turn = ObservedTurn("sess_1")
    turn.accept(construct_type(type_=AgentSessionEvent, value=events.turn("created", "queued")))
    error = pickle.loads(pickle.dumps(turn.error("incomplete")))
    assert (error.reason, error.turn_id, str(error)) == (
        "incomplete",
        "turn_1",
        "There is no result of the turn: incomplete.",
    )
    result = collected(*events.whole_turn(events.message("Noon"))).result()
    assert pickle.loads(pickle.dumps(AgentOutputParseError(result))).result.output_text == "Noon"
