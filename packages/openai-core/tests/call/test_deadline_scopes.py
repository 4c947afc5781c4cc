from __future__ import annotations

import contextvars

import pytest

from openai_core.call.deadline_scopes import deadline_of_call, until
from openai_core.deadlines import Deadline
from openai_core.effects import Sleep


def test_calls_within_an_effect_end_with_the_deadline_of_the_helper() -> None:
    helper = Deadline(5)
    pause = Sleep(1)
    flow = until(helper, pause)
    assert next(flow) is pause
    assert deadline_of_call(60) is helper
    assert deadline_of_call(None) is helper
    assert deadline_of_call(0.5) is not helper
    with pytest.raises(StopIteration) as end:
        flow.send("result")
    assert end.value.value == "result"
    assert deadline_of_call(None).seconds is None


def test_a_helper_that_fails_leaves_no_deadline_behind() -> None:
    flow = until(Deadline(5), Sleep(1))
    next(flow)
    with pytest.raises(RuntimeError, match="the effect failed"):
        flow.throw(RuntimeError("the effect failed"))
    assert deadline_of_call(None).seconds is None


def test_a_helper_may_be_given_up_in_another_context() -> None:
    flow = until(Deadline(5), Sleep(1))
    contextvars.copy_context().run(next, flow)
    flow.close()
    assert deadline_of_call(None).seconds is None
