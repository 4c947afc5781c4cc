from __future__ import annotations

import socket
import sys
from typing import Any, Dict, Optional

import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.transports.http1.time_limits import seconds_for


def limits(read: Optional[float] = None, left: Any = "no deadline") -> Dict[str, Any]:
    extensions: Dict[str, Any] = {"timeout": {"read": read}}
    if left != "no deadline":
        now = [0.0]
        extensions[DEADLINE_EXTENSION] = Deadline(5, clock=lambda: now[0]) if left else Deadline(None)
        now[0] = 5 - (left or 0)
    return extensions


def test_a_timeout_is_what_it_says() -> None:
    assert seconds_for("read", limits(2.5)) == 2.5
    assert seconds_for("write", limits(2.5)) is None
    assert seconds_for("read", {}) is None


@pytest.mark.parametrize("seconds", [None, float("inf"), float("nan"), 1e10, sys.maxsize])
def test_no_limit(seconds: Any) -> None:
    assert seconds_for("read", limits(seconds)) is None


def test_zero_is_short_but_no_refusal_to_wait() -> None:
    assert seconds_for("read", limits(0)) == 0.001


def test_the_deadline_ends_the_wait_where_it_comes_first() -> None:
    assert seconds_for("read", limits(10, left=3)) == 3
    assert seconds_for("read", limits(None, left=3)) == 3
    assert seconds_for("read", limits(2, left=3)) == 2
    assert seconds_for("read", limits(2, left=None)) == 2
    assert seconds_for("read", limits(10, left=0.5)) == 0.5
    for no_limit in (float("inf"), float("nan")):
        assert seconds_for("read", limits(no_limit, left=3)) == 3


def test_from_here_on_a_limit_is_none() -> None:
    assert seconds_for("read", limits(999_999.5)) == 999_999.5
    assert seconds_for("read", limits(1_000_000)) is None


def test_at_the_deadline_nothing_waits() -> None:
    at_the_end = {DEADLINE_EXTENSION: Deadline(0, clock=lambda: 0.0)}
    with pytest.raises(socket.timeout, match="the deadline of the call has passed"):
        seconds_for("read", at_the_end)


@pytest.mark.parametrize("left", [-1, -1e-9])
def test_after_the_deadline_nothing_waits(left: float) -> None:
    with pytest.raises(socket.timeout, match="deadline"):
        seconds_for("read", limits(10, left=left))
