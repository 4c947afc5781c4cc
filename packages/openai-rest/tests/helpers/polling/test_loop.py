from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from openai_core.effects import Call, Sleep
from openai_rest.helpers.polling.loop import in_turn, poll_until
from openai_rest.helpers.polling.schedule import PollSchedule

CLIENT = SimpleNamespace(deadline=None)


def answer(status: str, **headers: str) -> Any:
    return SimpleNamespace(parse=lambda: status, headers=headers)


def test_looks_until_it_is_finished() -> None:
    flow = poll_until(lambda seen: seen == "done", lambda: "looked", PollSchedule(CLIENT, "It"))
    look = next(flow)
    assert isinstance(look, Call)
    assert look.function() == "looked"
    pause = flow.send(answer("begun"))
    assert isinstance(pause, Sleep)
    assert pause.seconds == 1
    assert isinstance(flow.send(None), Call)
    with pytest.raises(StopIteration) as end:
        flow.send(answer("done"))
    assert end.value.value == "done"


def test_calls_follow_each_other() -> None:
    flow = in_turn(CLIENT, lambda: 1, lambda one: one + 1, lambda two: two * 10)
    effect: Any = next(flow)
    with pytest.raises(StopIteration) as end:
        while True:
            effect = flow.send(effect.function())
    assert end.value.value == 20
