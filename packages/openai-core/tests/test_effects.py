"""The vocabulary between a flow and its drivers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core import effects
from openai_core.deadlines import Deadline
from openai_core.effects import Call, CallInThread, Close, Gather, Read, Send, Sleep

REQUEST = httpx.Request("GET", "https://api.test/")
RESPONSE = httpx.Response(200)


@pytest.mark.parametrize(
    ("effect", "fields"),
    [
        (Send(REQUEST, True, Deadline(None), {}), ("request", "stream", "deadline", "arguments")),
        (Read(RESPONSE), ("response",)),
        (Close(RESPONSE), ("response",)),
        (Sleep(0.5), ("seconds",)),
        (Call(str), ("function",)),
        (CallInThread(str), ("function",)),
        (Gather([], 2), ("flows", "limit")),
    ],
)
def test_effects_are_plain_data(effect: Any, fields: Any) -> None:
    assert effect._fields == fields
    with pytest.raises(AttributeError):
        setattr(effect, fields[0], None)


def test_effects_are_told_apart_by_their_class() -> None:
    assert not isinstance(Call(str), CallInThread)
    assert not isinstance(CallInThread(str), Call)
    assert not isinstance(Read(RESPONSE), Close)


def test_what_only_checkers_need_is_not_there_at_run_time() -> None:
    assert not {"Effect", "Flow", "httpx"} & {*vars(effects)}
