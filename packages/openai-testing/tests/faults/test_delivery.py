from __future__ import annotations

from itertools import islice
from typing import List, Optional

import pytest

from openai_testing.faults import Fault
from openai_testing.faults.delivery import Break, Data, Head, Pause, Step, answer_of, deliver, replaces_answer
from openai_testing.wire.messages import Reply, json_reply, stream_reply

PLAIN = Reply(200, [("content-type", "application/json")], b'{"a":1234}')
NAMED = stream_reply([b"event: a\ndata: 1\n\n", b"event: b\ndata: 2\n\n", b"event: c\ndata: 3\n\n"])
NAMELESS = stream_reply([b"data: 1\n\n", b"data: 2\n\n", b"data: [DONE]\n\n"])


def steps(reply: Reply, spec: Optional[str] = None) -> List[Step]:
    return list(deliver(reply, Fault.parse(spec) if spec else None))


def body(sent: List[Step]) -> bytes:
    return b"".join(step.data for step in sent if isinstance(step, Data))


def header(sent: List[Step], name: str) -> Optional[str]:
    head = next(step for step in sent if isinstance(step, Head))
    return dict(head.headers).get(name)


def test_a_body_has_its_length() -> None:
    sent = steps(PLAIN)
    assert (header(sent, "content-length"), body(sent)) == ("10", PLAIN.body)
    assert steps(PLAIN, "ok") == sent


def test_a_stream_sends_each_event_by_itself() -> None:
    sent = steps(NAMED)
    assert header(sent, "content-length") is None
    assert [step.data for step in sent if isinstance(step, Data)] == NAMED.events


def test_delays_come_first() -> None:
    assert steps(PLAIN, "delay:1.5")[0] == Pause(1.5)
    assert steps(PLAIN, "truncate;delay=2")[0] == Pause(2.0)


def test_dribbling_pauses_before_each_piece() -> None:
    sent = steps(PLAIN, "dribble:4;every=0.1")
    assert sent[1:] == [Pause(0.1), Data(b'{"a"'), Pause(0.1), Data(b":123"), Pause(0.1), Data(b"4}")]
    assert body(steps(NAMED, "dribble:5")) == NAMED.payload


def test_breaks_before_and_in_the_headers() -> None:
    assert steps(PLAIN, "reset:before-headers") == [Break(True, False)]
    assert steps(PLAIN, "close:headers") == [Break(False, True)]


def test_breaks_in_the_body_announce_the_whole_length() -> None:
    sent = steps(PLAIN, "reset:body;after=3")
    assert (header(sent, "content-length"), body(sent), sent[-1]) == ("10", b'{"a', Break(True))
    assert body(steps(PLAIN, "close:body")) == PLAIN.body[:5]


def test_breaks_in_the_middle_of_an_event() -> None:
    first, second = NAMED.events[:2]  # type: ignore[index]
    assert body(steps(NAMED, "reset:event")) == first + second[: len(second) // 2]
    assert body(steps(NAMED, "reset:event;after=99")).startswith(first + second)


def test_truncation_is_complete_on_the_wire() -> None:
    sent = steps(PLAIN, "truncate")
    assert (header(sent, "content-length"), body(sent)) == ("5", b'{"a":')
    assert body(steps(NAMED, "truncate:4")) == b"even"


def test_a_stopped_stream_lacks_its_end() -> None:
    assert body(steps(NAMED, "stop:2")) == b"".join(NAMED.events[:2])  # type: ignore[index]


def test_keep_alive_never_ends() -> None:
    sent = list(islice(deliver(NAMED, Fault.parse("keepalive;every=9;after=1")), 1000))
    assert sent[1] == Data(NAMED.events[0])  # type: ignore[index]
    assert sent[2:6] == [Data(b": keep-alive\n\n"), Pause(9.0)] * 2
    assert (
        header(list(islice(deliver(PLAIN, Fault.parse("keepalive")), 2)), "content-type")
        == "text/event-stream; charset=utf-8"
    )


def test_errors_inside_a_stream() -> None:
    assert header(steps(PLAIN, "error-body"), "content-type") == "text/event-stream; charset=utf-8"
    assert body(steps(NAMED, "error-body")).startswith(b'{"error":{')
    named = body(steps(NAMED, "error-event"))
    assert named.startswith(b"event: a")
    assert b'event: error\ndata: {"type":"error"' in named
    assert body(steps(NAMELESS, "error-event:2")).endswith(b'"param":null,"code":"internal_error"}}\n\n')


def test_another_content_type() -> None:
    sent = steps(PLAIN, "content-type:text/plain")
    assert (header(sent, "content-type"), body(sent)) == ("text/plain", PLAIN.body)


@pytest.mark.parametrize("reply", [PLAIN, NAMED, json_reply({})])
def test_replacing_faults(reply: Reply) -> None:
    fault = Fault.parse("status:429;retry-after=2;retry-after-ms=20;should-retry=false;message=No;code=c")
    assert replaces_answer(fault)
    answer = answer_of(fault)
    assert answer.status == 429
    assert answer.headers[1:] == [("retry-after", "2"), ("retry-after-ms", "20"), ("x-should-retry", "false")]
    assert b'"message":"No"' in answer.body
    assert answer_of(Fault.parse("html")).body.startswith(b"<!DOCTYPE html>")
    assert not replaces_answer(Fault.parse("truncate"))
    assert not replaces_answer(None)
