"""A cluster without workers: what is said, and when it is enough."""

from __future__ import annotations

import logging
from typing import Any, List, Optional

import pytest

from openai_bulk.engines.absence import Absence, checked_timeout
from openai_core.errors import ArgumentError


class Running:
    """What an absence tells a run."""

    def __init__(self) -> None:
        self.note = ""
        self.stop_reason: Optional[str] = None

    def stop(self, reason: str) -> None:
        self.stop_reason = self.stop_reason or reason


class Watched:
    """An absence with a clock of its own."""

    def __init__(self, timeout: Optional[float] = None) -> None:
        self.now = 1000.0
        self.run: Any = Running()
        self.absence = Absence(self.run, "the test's cluster", timeout, clock=lambda: self.now)

    def pass_seconds(self, seconds: int, quiet: Optional[float] = None) -> None:
        for _ in range(seconds):
            self.now += 1
            self.absence.look(quiet)


def messages(caplog: Any) -> List[str]:
    return [record.getMessage() for record in caplog.records]


def test_a_cluster_without_workers_is_told_at_growing_intervals(caplog: Any) -> None:
    watched = Watched()
    watched.pass_seconds(9)
    assert (messages(caplog), watched.absence.noticed) == ([], False)
    watched.pass_seconds(91)
    assert watched.run.note == "no workers for 100 s"
    assert messages(caplog) == [
        f"No worker of the test's cluster has been heard of for {time}; the job waits for one."
        for time in ("10 s", "20 s", "40 s", "80 s")
    ]
    assert {record.levelno for record in caplog.records} == {logging.WARNING}
    assert watched.run.stop_reason is None


def test_it_is_told_every_ten_minutes_at_least(caplog: Any) -> None:
    watched = Watched()
    watched.pass_seconds(3600)
    assert 10 <= len(messages(caplog)) <= 14


def test_workers_that_are_back_are_told_once(caplog: Any) -> None:
    watched = Watched()
    watched.pass_seconds(15)
    watched.pass_seconds(3, quiet=0.5)
    assert messages(caplog)[1:] == ["The test's cluster has workers again, and the job goes on."]
    assert (watched.run.note, watched.absence.noticed) == ("", False)
    watched.pass_seconds(12)
    assert len(messages(caplog)) == 3


def test_workers_that_give_signs_are_there(caplog: Any) -> None:
    watched = Watched(timeout=5)
    watched.pass_seconds(100, quiet=2.0)
    assert (messages(caplog), watched.run.stop_reason) == ([], None)


def test_an_old_sign_makes_the_absence_no_longer() -> None:
    watched = Watched()
    watched.pass_seconds(1, quiet=50.0)
    assert watched.absence.noticed is False


def test_the_job_ends_after_the_timeout(caplog: Any) -> None:
    watched = Watched(timeout=30)
    watched.pass_seconds(29)
    assert watched.run.stop_reason is None
    assert messages(caplog)[0].endswith("the job waits for one, 30 s at most.")
    watched.pass_seconds(1)
    assert watched.run.stop_reason == "no worker of the test's cluster has been heard of for 30 s."


def test_a_timeout_shorter_than_the_first_message_counts_as_absence() -> None:
    watched = Watched(timeout=4)
    watched.pass_seconds(4)
    assert watched.run.stop_reason is not None
    assert watched.absence.noticed


@pytest.mark.parametrize("seconds", [0, -1.0])
def test_a_timeout_needs_time(seconds: float) -> None:
    with pytest.raises(ArgumentError, match=f"`worker_timeout` is {seconds}; it needs seconds above 0"):
        checked_timeout(seconds)
    assert checked_timeout(None) is None
