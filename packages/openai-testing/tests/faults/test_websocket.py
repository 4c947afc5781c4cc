from __future__ import annotations

from typing import Any, Dict, List

import pytest

from openai_testing.faults import Fault, FaultPlan
from openai_testing.faults.websocket import Break, Hangup, LineFault, Mute, Send
from openai_testing.wire.messages import Request

EVENTS: List[Dict[str, Any]] = [{"type": f"event.{number}", "event_id": f"event_{number}"} for number in range(4)]


def steps(spec: str) -> List[Any]:
    line = LineFault(Fault.parse(spec))
    return [step for event in EVENTS for step in line.steps(event)]


def test_without_a_fault_every_event_is_sent() -> None:
    line = LineFault(None)
    assert [list(line.steps(event)) for event in EVENTS] == [[Send(event)] for event in EVENTS]
    assert (line.delay, line.handshake(), line.pause_reading()) == (0.0, None, None)


@pytest.mark.parametrize(
    ("spec", "place", "step"),
    [
        ("reset:event;after=2", 2, Break(abort=True)),
        ("reset:body", 1, Break(abort=True)),
        ("close:event", 1, Break(abort=False)),
        ("hangup;after=3", 3, Hangup(1011, "")),
        ("hangup:4001;reason=bye", 1, Hangup(4001, "bye")),
        ("stop:2", 2, Hangup(1000, "")),
        ("silent;after=0", 0, Mute()),
    ],
)
def test_a_fault_takes_the_place_of_one_event(spec: str, place: int, step: Any) -> None:
    expected: List[Any] = [Send(event) for event in EVENTS]
    expected[place] = step
    assert steps(spec) == expected


def test_extra_events_come_between() -> None:
    found = [step.event["type"] for step in steps("unknown-event:new.thing;after=2")]
    assert found == ["event.0", "event.1", "new.thing", "event.2", "event.3"]
    failed = steps("error-event:1")[1].event
    assert (failed["type"], failed["error"]["type"]) == ("error", "server_error")


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("reset:before-headers", Break(abort=True, partial=False)),
        ("close:headers", Break(abort=False, partial=True)),
        ("reset:event", None),
        ("ok", None),
    ],
)
def test_a_handshake_may_end_in_the_middle(spec: str, expected: Any) -> None:
    assert LineFault(Fault.parse(spec)).handshake() == expected


def test_a_slow_reader_pauses_after_messages() -> None:
    line = LineFault(Fault.parse("slow-reader:0.5;after=2"))
    assert [line.pause_reading() for _ in range(4)] == [None, None, 0.5, 0.5]
    assert LineFault(Fault.parse("slow-reader")).pause_reading() == 3600.0


def test_faults_of_websockets_pass_other_requests_by() -> None:
    plan = FaultPlan()
    plan.plan("hangup:1011 | status:500")
    assert str(plan.take(Request("GET", "/v1/models"))).count("status:500")
    upgrade = Request("GET", "/v1/realtime", "", {"upgrade": "websocket"})
    fault = plan.take(upgrade)
    assert fault
    assert fault.kind == "hangup"


@pytest.mark.parametrize("spec", ["hangup:soon", "hangup;every=1", "slow-reader:x", "silent;after=x"])
def test_bad_faults_are_refused(spec: str) -> None:
    with pytest.raises(ValueError, match=r"^Fault"):
        Fault.parse(spec)
