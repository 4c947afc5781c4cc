from __future__ import annotations

from typing import Any

import pytest

from openai_rest.tools.computer.errors import ComputerUseError
from openai_rest.tools.computer.history import History, check_complete


def test_the_calls_of_a_response(computer: Any, made: Any) -> None:
    response = computer.response(made.reasoning(), computer.data(), computer.data(id="cu_2", call_id="call_2"))
    assert [call.call_id for call in History([]).calls_of(response, last=False)] == ["call_1", "call_2"]


def test_a_final_message_is_the_end(computer: Any, made: Any) -> None:
    assert History([]).calls_of(computer.response(made.message()), last=True) == []


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ([], "neither a computer call nor a final message"),
        ([{"type": "new", "id": "a"}], "of type 'new', which a computer run cannot handle"),
        ([{"type": "message", "id": "a", "content": []}], "of type 'message' that lacks parts"),
        ([{"type": "reasoning", "id": "a"}], "of type 'reasoning' that lacks parts"),
        ([{"type": "compaction", "id": "a"}], "of type 'compaction' that lacks parts"),
    ],
)
def test_a_response_that_cannot_go_on(output: Any, words: str, computer: Any) -> None:
    with pytest.raises(ComputerUseError, match=words) as caught:
        History([]).calls_of(computer.response(*output), last=False)
    assert caught.value.response.id == "resp_1"


def test_commentary_is_no_answer(computer: Any, made: Any) -> None:
    with pytest.raises(ComputerUseError, match="nor a final message"):
        History([]).calls_of(computer.response(made.message(phase="commentary")), last=False)


def test_a_compaction_goes_along(computer: Any) -> None:
    compaction = {"type": "compaction", "id": "cmp", "encrypted_content": "x"}
    assert len(History([]).calls_of(computer.response(compaction, computer.data()), last=False)) == 1


@pytest.mark.parametrize("status", ["incomplete", "failed", None])
def test_an_unfinished_response(status: Any, computer: Any, made: Any) -> None:
    with pytest.raises(ComputerUseError, match=f"its status is {status!r}"):
        History([]).calls_of(computer.response(made.message(), status=status), last=False)


def test_no_request_is_left_for_the_outputs(computer: Any) -> None:
    with pytest.raises(ComputerUseError, match="used up `max_steps`"):
        History([]).calls_of(computer.response(computer.data()), last=True)


def test_nothing_comes_twice(computer: Any) -> None:
    history = History([{"id": "old", "call_id": "old_call"}, "text", {"id": 5}])
    history.calls_of(computer.response(computer.data()), last=False)
    for changed, words in [
        ({"id": "old", "call_id": "c"}, "'old', came before"),
        ({"id": "c", "call_id": "old_call"}, "'old_call', came before"),
        ({"id": "cu_1", "call_id": "c"}, "'cu_1', came before"),
        ({"id": "c", "call_id": "call_1"}, "'call_1', came before"),
    ]:
        with pytest.raises(ComputerUseError, match=words):
            history.calls_of(computer.response(computer.data(**changed)), last=False)


def test_items_without_an_id_may_come_again(computer: Any) -> None:
    history = History([])
    for number in range(2):
        response = computer.response(computer.data(id="", call_id=f"call_{number}"))
        assert len(history.calls_of(response, last=False)) == 1


@pytest.mark.parametrize("changed", [{"status": "in_progress"}, {"type": "other"}])
def test_an_unfinished_call(changed: Any, computer: Any) -> None:
    with pytest.raises(ComputerUseError, match="none of its actions may be carried out"):
        check_complete(computer.call(**changed))
