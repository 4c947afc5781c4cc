"""The table finds what is wrong, and its catalogue is complete."""

from __future__ import annotations

from typing import Any, List, Optional

import pytest
from fault_table.catalogue import BY_NAME, FAULTS
from fault_table.cell import Result
from fault_table.fault import CONNECT, HEAD, KINDS, REQUEST
from fault_table.judge import reasons

RESET = "reset before the answer"
DRIP = "a dripping body"


def judged(fault: str, deadline: Optional[float] = None, strictly: bool = True, **facts: Any) -> List[str]:
    usual = {"outcome": "sound", "detail": "", "seconds": 0.1, "after": "sound", "open": False}
    result = Result(fault, "json", "sync", **{**usual, "tasks": 0, "complaints": [], **facts})
    return reasons(result, BY_NAME[fault], deadline, strictly=strictly)


def test_the_catalogue_is_large_and_complete() -> None:
    assert len(FAULTS) >= 110
    assert len(BY_NAME) == len(FAULTS)
    for fault in FAULTS:
        assert fault.does.endswith("."), fault.name
        assert fault.right, fault.name
        assert all(fault.right.values()), fault.name
        assert set(fault.right) <= set(KINDS)
        assert fault.stage in (CONNECT, HEAD, REQUEST)


def test_the_right_error_is_right() -> None:
    assert judged(RESET, outcome="APIConnectionError") == []
    assert judged(RESET, outcome="APIConnectionError", deadline=0.9) == []
    assert judged(RESET, outcome="DeadlineExceededError", deadline=0.9) == []
    assert judged(DRIP, outcome="sound", seconds=60.0) == []


@pytest.mark.parametrize("outcome", ["sound", "another answer", "foreign: httpx.ReadError", "hangs", "APITimeoutError"])
def test_any_other_outcome_is_wrong(outcome: str) -> None:
    assert judged(RESET, outcome=outcome) == [outcome]


def test_a_deadline_is_no_excuse_for_what_is_quick() -> None:
    assert judged("400 with a document", outcome="DeadlineExceededError", deadline=0.9) == ["DeadlineExceededError"]
    assert judged(RESET, outcome="DeadlineExceededError") == ["DeadlineExceededError"]


def test_what_takes_too_long_is_wrong() -> None:
    assert judged(RESET, outcome="APIConnectionError", seconds=1.2) == ["took 1.20 s of 1.08 s"]
    assert judged(DRIP, outcome="DeadlineExceededError", deadline=0.9, seconds=1.2) == ["took 1.20 s of 1.19 s"]


def test_what_is_left_behind_is_wrong() -> None:
    facts = {"after": "call 1 after it got a wrong answer", "open": True, "tasks": 2, "complaints": ["never retrieved"]}
    assert judged(RESET, outcome="APIConnectionError", **facts) == [
        "call 1 after it got a wrong answer",
        "connections stay open",
        "2 tasks are left",
        "the event loop says: never retrieved",
    ]


def test_a_client_without_the_narrower_classes_may_raise_any_error_of_its_own() -> None:
    assert judged(RESET, outcome="APITimeoutError", strictly=False) == []
    assert judged(RESET, outcome="sound", strictly=False) == ["sound"]
    assert judged(RESET, outcome="foreign: httpx.ReadError", strictly=False) == ["foreign: httpx.ReadError"]
