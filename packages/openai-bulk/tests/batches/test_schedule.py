"""When batches are uploaded, submitted and looked at."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_bulk.batches.chunks import FETCHED, SUBMITTED, UPLOADED, WRITTEN, Chunk
from openai_bulk.batches.schedule import LOOK, REWRITE, SUBMIT, UPLOAD, Schedule


def chunk(number: int, state: str, tokens: int = 100, model: str = "m") -> Chunk:
    return Chunk(number, state, "/v1/responses", model, 10, tokens, 1)


def test_a_chunk_is_uploaded_submitted_and_looked_at() -> None:
    schedule = Schedule(5, 60)
    assert schedule.next([chunk(1, WRITTEN)], 0) == (UPLOAD, [chunk(1, WRITTEN)])
    assert schedule.next([chunk(1, UPLOADED)], 0) == (SUBMIT, [chunk(1, UPLOADED)])
    assert schedule.next([chunk(1, SUBMITTED)], 0) == (LOOK, [chunk(1, SUBMITTED)])
    schedule.looked(chunk(1, SUBMITTED), 0, progressed=True)
    assert schedule.next([chunk(1, SUBMITTED)], 4.9) is None
    assert schedule.wait([chunk(1, SUBMITTED)], 2) == 3
    assert schedule.next([chunk(1, SUBMITTED)], 5) is not None
    assert schedule.next([], 0) is None


def test_looks_become_rarer_while_nothing_happens() -> None:
    schedule, under_way, now = Schedule(4, 20), [chunk(1, SUBMITTED)], 0.0
    waits: List[float] = []
    for progressed in (True, False, False, False, False, False, True):
        schedule.looked(under_way[0], now, progressed=progressed)
        waits.append(schedule.wait(under_way, now))
        now += waits[-1]
    assert waits == [4, 6, 9, 13.5, 20, 20, 4]


def test_batches_of_a_model_stay_within_its_enqueued_tokens() -> None:
    schedule = Schedule(5, 60, {"m": 250})
    busy: List[Any] = [chunk(1, SUBMITTED), chunk(2, SUBMITTED)]
    for each in busy:
        schedule.looked(each, 0, progressed=True)
    assert schedule.next([*busy, chunk(3, UPLOADED)], 0) is None
    assert schedule.next([*busy, chunk(3, UPLOADED), chunk(4, WRITTEN, model="other")], 0) == (
        UPLOAD,
        [chunk(4, WRITTEN, model="other")],
    )
    assert schedule.next([busy[0], chunk(3, UPLOADED)], 0) == (SUBMIT, [chunk(3, UPLOADED)])
    assert schedule.next([chunk(3, UPLOADED, tokens=250)], 0) == (SUBMIT, [chunk(3, UPLOADED, tokens=250)])


def test_the_limit_is_learnt_from_a_refusal() -> None:
    schedule = Schedule(5, 60)
    busy = [chunk(1, SUBMITTED), chunk(2, SUBMITTED)]
    for each in busy:
        schedule.looked(each, 0, progressed=True)
    assert schedule.refused(chunk(3, SUBMITTED), [*busy, chunk(3, SUBMITTED)])
    assert schedule.next([*busy, chunk(3, UPLOADED)], 1) is None
    assert schedule.next([busy[0], chunk(3, UPLOADED)], 1) == (SUBMIT, [chunk(3, UPLOADED)])


def test_what_is_refused_alone_is_halved() -> None:
    schedule, refused = Schedule(5, 60), chunk(1, UPLOADED)
    assert schedule.largest("m") is None
    assert schedule.refused(refused, [refused])
    assert schedule.largest("m") == 50
    others = [chunk(2, WRITTEN), chunk(3, WRITTEN, tokens=50), chunk(4, WRITTEN, model="other")]
    assert schedule.next([refused, *others], 0) == (REWRITE, [refused, others[0]])
    assert schedule.next(others[1:], 0) == (UPLOAD, [others[1]])


def test_one_request_is_not_halved() -> None:
    schedule, single = Schedule(5, 60), chunk(1, UPLOADED)._replace(requests=1)
    assert not schedule.refused(single, [single])
    assert schedule.next([single], 0) == (SUBMIT, [single])


def test_no_batch_is_larger_than_what_may_be_enqueued() -> None:
    schedule = Schedule(5, 60, {"m": 99})
    assert schedule.next([chunk(1, WRITTEN)], 0) == (REWRITE, [chunk(1, WRITTEN)])
    assert schedule.largest("other") is None


@pytest.mark.parametrize("state", [WRITTEN, UPLOADED, SUBMITTED])
def test_what_was_left_unanswered_waits_for_the_others_of_its_model(state: str) -> None:
    schedule, left = Schedule(5, 60), [chunk(1, FETCHED), chunk(2, FETCHED)]
    step = schedule.next([*left, chunk(3, state)], 0)
    assert step is not None
    assert (step.action != REWRITE, step.chunks) == (True, [chunk(3, state)])
    assert schedule.next(left, 0) == (REWRITE, left)
    other = chunk(3, SUBMITTED, model="other")
    schedule.looked(other, 0, progressed=True)
    assert schedule.next([*left, other], 0) == (REWRITE, left)
