"""What authenticates, within the limits of its call: driven by hand, without a socket."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import httpx
import pytest

from openai_core.call.limited import limited
from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.effects import Call, Send, Sleep
from openai_core.errors import APIConnectionError, DeadlineExceededError

TIMEOUTS: Dict[str, Optional[float]] = {"connect": 5.0, "read": None, "write": 7.0, "pool": 600.0}


class Clock:
    time = 0.0

    def __call__(self) -> float:
        return self.time


def request() -> httpx.Request:
    return httpx.Request("POST", "https://auth.test/", extensions={"timeout": dict.fromkeys(TIMEOUTS, 10.0)})


def no_failure(error: Exception, request: httpx.Request) -> Optional[Exception]:
    return None


def send(sent: httpx.Request) -> Send:
    return Send(sent, stream=False, deadline=Deadline(None), arguments={})


def test_what_is_sent_has_the_shorter_limits() -> None:
    sent = request()

    def flow() -> Any:
        return (yield send(sent))

    running = limited(flow(), Deadline(None), TIMEOUTS, no_failure)
    effect: Any = next(running)
    assert effect.request.extensions == {"timeout": {"connect": 5.0, "read": 10.0, "write": 7.0, "pool": 10.0}}
    with pytest.raises(StopIteration) as end:
        running.send("answer")
    assert end.value.value == "answer"


def test_what_is_sent_has_the_deadline() -> None:
    clock, sent = Clock(), request()
    deadline = Deadline(4, clock)
    clock.time = 1
    effect: Any = next(limited(iter_of(send(sent)), deadline, TIMEOUTS, no_failure))
    assert effect.deadline is sent.extensions[DEADLINE_EXTENSION] is deadline
    assert effect.request.extensions["timeout"]["read"] == 3.0


def iter_of(*effects: Any) -> Any:
    yield from effects


@pytest.mark.parametrize("last", [Sleep(5), send(request())], ids=["wait", "request"])
def test_nothing_begins_that_the_deadline_does_not_allow(last: Any) -> None:
    clock, released = Clock(), []

    def flow() -> Any:
        try:
            yield send(request())
            yield last
        finally:
            released.append(True)

    running = limited(flow(), Deadline(4, clock), TIMEOUTS, no_failure)
    next(running)
    clock.time = 4 if isinstance(last, Send) else 1
    with pytest.raises(DeadlineExceededError):
        running.send("answer")
    assert released == [True]


def test_a_request_begins_while_any_time_is_left() -> None:
    clock, sent = Clock(), request()
    running = limited(iter_of(send(sent)), Deadline(0.5, clock), TIMEOUTS, no_failure)
    effect: Any = next(running)
    assert effect.request is sent
    assert {*sent.extensions["timeout"].values()} == {0.5}


def test_where_nothing_limits_an_operation_it_has_no_limit() -> None:
    sent = httpx.Request("POST", "https://auth.test/", extensions={"timeout": {"read": None, "write": None}})
    next(limited(iter_of(send(sent)), Deadline(None), TIMEOUTS, no_failure))
    assert sent.extensions == {"timeout": {"read": None, "write": 7.0}}


def test_other_effects_pass() -> None:
    seen: List[Any] = []
    effects = [Call(str), Sleep(1), Sleep(9)]  # without a request, no error could name one
    running = limited(iter_of(*effects), Deadline(4), TIMEOUTS, no_failure)
    for effect in running:
        seen.append(effect)  # noqa: PERF402 - one after the other, as a driver does
    assert seen == effects


def test_errors_of_sending_are_those_of_the_call() -> None:
    lost = httpx.ConnectError("lost")

    def failure(error: Exception, request: httpx.Request) -> Exception:
        assert error is lost
        return APIConnectionError(request=request)

    def flow() -> Any:
        with pytest.raises(APIConnectionError) as caught:
            yield send(request())
        assert caught.value.__cause__ is lost
        assert caught.value.request.url == "https://auth.test/"
        with pytest.raises(KeyError):
            yield Call(str)
        with pytest.raises(KeyboardInterrupt):
            yield Call(str)
        return "went on"

    running = limited(flow(), Deadline(None), TIMEOUTS, failure)
    next(running)
    running.throw(lost)
    running.throw(KeyError())
    with pytest.raises(StopIteration) as end:
        running.throw(KeyboardInterrupt())
    assert end.value.value == "went on"


def test_a_flow_that_is_given_up_is_closed() -> None:
    closed: List[bool] = []

    def flow() -> Any:
        try:
            yield Call(str)
        finally:
            closed.append(True)

    inner = flow()
    running = limited(inner, Deadline(None), TIMEOUTS, no_failure)
    next(running)
    running.close()
    assert closed == [True]
