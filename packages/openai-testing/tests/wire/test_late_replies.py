from __future__ import annotations

import itertools

from openai_testing.faults.delivery import Data, Head, Pause, deliver
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.late_replies import CHECK_SECONDS, LateReply


def test_the_reply_is_sent_once_it_is_known() -> None:
    looks = iter([False, False, True])
    reply = LateReply(headers=[("x-request-id", "req_1")], ready=lambda: next(looks), answer=lambda: {"a": 1})
    first, second, head, data = deliver(reply)
    assert first == second == Pause(CHECK_SECONDS)
    assert isinstance(head, Head)
    assert (head.status, ("x-request-id", "req_1") in head.headers) == (200, True)
    assert data == Data(b'{"a":1}')


def test_waiting_has_an_end() -> None:
    reply = LateReply(answer=lambda: "gave up")
    assert len(list(reply.pauses(itertools.count(0, 5).__next__))) == 1
    assert reply.body == b'"gave up"'


def test_the_answer_may_be_a_failure() -> None:
    def fail() -> object:
        raise APIFailure(400, "Nobody is there.")

    reply = LateReply(ready=lambda: True, answer=fail)
    assert list(reply.pauses()) == []
    assert reply.status == 400
    assert b"Nobody is there." in reply.body
