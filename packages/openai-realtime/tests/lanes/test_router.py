"""Which event goes to which lane, what may wait, and when an id is free again. No sockets."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.decoding import decoder
from openai_core.errors import ArgumentError, OpenAIError
from openai_realtime.errors import SessionStateError
from openai_realtime.lanes.errors import LaneClosedError, ResponsesWebSocketBufferError
from openai_realtime.lanes.fields import InvalidFieldError
from openai_realtime.lanes.lane_state import LaneState
from openai_realtime.lanes.limits import ResponsesWebSocketLimits
from openai_realtime.lanes.requests import request_on
from openai_realtime.lanes.router import Router
from openai_rest.types.response_server_events import ResponsesServerEvent

DECODE = decoder(ResponsesServerEvent)

WIDE = {"max_lanes": 4, "max_events_per_lane": 9, "max_events": 9, "max_bytes_per_lane": 900, "max_bytes": 900}


class Routed:
    """A router with its lanes by their ids."""

    def __init__(self, *stream_ids: str, isolate: bool = False, **limits: Any) -> None:
        self.socket: Any = object()
        self.woken: List[LaneState] = []
        self.router = Router(
            ResponsesWebSocketLimits(**{**WIDE, **limits}), isolate, lambda: self.socket, self.woken.append
        )
        self.lanes = {name: self.router.register(name) for name in stream_ids}
        self.lanes["-"] = self.router.default

    def comes(self, text: str, lane: str = "-", size: int = 10) -> None:
        event = {"type": "text", "text": text}
        self.router.dispatch(event if lane == "-" else {**event, "stream_id": lane}, size)

    def takes(self, lane: str = "-") -> Any:
        event = self.router.take(self.lanes[lane])
        return None if event is None else event["text"]


def test_events_go_to_their_lanes() -> None:
    routed = Routed("a", "b")
    for text, lane in (("1", "a"), ("2", "-"), ("3", "nobody"), ("4", "b"), ("5", "a")):
        routed.comes(text, lane)
    assert [routed.takes("a"), routed.takes("a"), routed.takes("a")] == ["1", "5", None]
    assert [routed.takes("b"), routed.takes(), routed.takes()] == ["4", "2", "3"]
    assert routed.lanes["b"] in routed.woken


def test_what_comes_for_a_closed_lane_goes_to_the_default_lane() -> None:
    routed = Routed("a")
    routed.comes("dropped", "a")
    routed.router.close(routed.lanes["a"])
    routed.router.close(routed.lanes["a"])
    routed.comes("late", "a")
    assert routed.takes() == "late"
    with pytest.raises(LaneClosedError):
        routed.takes("a")
    routed.router.close(routed.router.default)
    routed.comes("lost")
    assert routed.router.default.size == 0


def test_ids_are_free_again_on_another_websocket() -> None:
    routed = Routed("a", "b")
    routed.router.close(routed.lanes["a"])
    routed.router.close(routed.router.default)
    with pytest.raises(ArgumentError, match="'a'"):
        routed.router.register("a")
    routed.socket = object()
    assert routed.router.register("a") is not routed.lanes["a"]
    assert routed.router.register(None) is routed.router.default
    with pytest.raises(ArgumentError, match="'b'"):
        routed.router.register("b")


@pytest.mark.parametrize("stream_id", ["", "a b", "ä", "x" * 257, "a\n", 5, b"a", True])
def test_ids_are_checked(stream_id: Any) -> None:
    with pytest.raises(ArgumentError, match="stream_id"):
        Routed().router.register(stream_id)


def test_there_are_as_many_lanes_as_may_be() -> None:
    with pytest.raises(ResponsesWebSocketBufferError, match="max_lanes"):
        Routed("a", "b", "c", "d")


@pytest.mark.parametrize("name", [*WIDE, "max_response_bytes"])
def test_limits_are_positive_integers(name: str) -> None:
    for value in (0, -1, True, 1.5, "4"):
        with pytest.raises(ArgumentError, match=name):
            ResponsesWebSocketLimits(**{**WIDE, name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "limits", [{"max_events_per_lane": 2}, {"max_events": 2}, {"max_bytes_per_lane": 29}, {"max_bytes": 29}]
)
def test_too_much_is_refused(limits: Any) -> None:
    routed = Routed("a", **limits)
    routed.comes("1", "a")
    routed.comes("2", "a")
    with pytest.raises(ResponsesWebSocketBufferError, match="limits"):
        routed.comes("3", "a")
    assert routed.takes("a") == "1"
    routed.comes("3", "a")


def test_a_lane_fails_by_itself() -> None:
    routed = Routed("a", "b", isolate=True, max_events_per_lane=1)
    routed.comes("1", "a")
    routed.comes("2", "b")
    routed.comes("3", "a")
    routed.comes("4", "a")
    for _ in range(2):
        with pytest.raises(ResponsesWebSocketBufferError, match="this lane"):
            routed.takes("a")
    assert [routed.takes("b"), routed.takes()] == ["2", None]


def test_the_fullest_lane_fails_when_all_have_too_much() -> None:
    routed = Routed("a", "b", isolate=True, max_events=3)
    for text, lane in (("1", "a"), ("2", "a"), ("3", "b"), ("4", "b")):
        routed.comes(text, lane)
    with pytest.raises(ResponsesWebSocketBufferError):
        routed.takes("a")
    assert [routed.takes("b"), routed.takes("b")] == ["3", "4"]


def test_bytes_count_before_events() -> None:
    routed = Routed("a", "b", isolate=True, max_bytes=100)
    for text, lane, size in (("1", "a", 5), ("2", "a", 5), ("3", "b", 60), ("4", "a", 50)):
        routed.comes(text, lane, size)
    with pytest.raises(ResponsesWebSocketBufferError):
        routed.takes("b")
    assert routed.takes("a") == "1"
    routed.comes("large", "a", 101)
    with pytest.raises(ResponsesWebSocketBufferError):
        routed.takes("a")


def test_an_event_that_alone_is_too_much_fails_its_lane() -> None:
    routed = Routed("a", isolate=True, max_events=1)
    routed.router.close(routed.router.default)
    routed.comes("1", "a")
    routed.comes("2", "a")
    with pytest.raises(ResponsesWebSocketBufferError):
        routed.takes("a")


def test_what_waits_can_be_taken_after_the_end() -> None:
    routed = Routed("a")
    routed.comes("1", "a")
    routed.router.end()
    routed.comes("late", "a")
    assert routed.takes("a") == "1"
    with pytest.raises(LaneClosedError):
        routed.takes("a")
    with pytest.raises(SessionStateError):
        routed.router.register("b")


def test_the_first_error_ends_all_lanes() -> None:
    routed = Routed("a")
    routed.router.end(LookupError("first"))
    routed.router.end(ValueError("second"))
    for lane in ("a", "-"):
        with pytest.raises(LookupError, match="first"):
            routed.takes(lane)


def test_one_response_at_a_time() -> None:
    routed = Routed("a")
    lane = routed.lanes["a"]
    routed.router.reserve(lane, True)
    routed.router.reserve(lane, False)
    with pytest.raises(SessionStateError, match="to its end"):
        routed.router.reserve(lane, True)
    routed.router.withdraw(lane)
    routed.router.reserve(lane, True)
    for kind in ("response.created", "response.created", "error"):
        routed.router.dispatch({"type": kind, "stream_id": "a"}, 1)
    for _ in range(2):
        routed.router.take(lane)
    routed.router.take(lane)
    assert not lane.in_flight
    routed.router.close(lane)
    with pytest.raises(SessionStateError, match="closed"):
        routed.router.reserve(lane, False)


def test_an_end_without_a_response_is_an_error() -> None:
    routed = Routed()
    routed.router.dispatch({"type": "response.completed"}, 1)
    routed.router.take(routed.router.default)
    with pytest.raises(InvalidFieldError, match="without a response"):
        routed.router.default.result(0)


def test_a_failed_lane_has_no_result() -> None:
    routed = Routed("a", isolate=True, max_bytes=5)
    routed.comes("large", "a")
    with pytest.raises(ResponsesWebSocketBufferError):
        routed.lanes["a"].result(0)


def test_requests_name_their_lane() -> None:
    create = {"type": "response.create", "model": "m"}
    assert request_on("a", create) == ('{"type":"response.create","model":"m","stream_id":"a"}', True)
    assert request_on(None, create) == ('{"type":"response.create","model":"m"}', True)
    assert request_on("a", {"type": "response.steer"}) == ('{"type":"response.steer"}', False)
    assert "stream_id" not in create
    with pytest.raises(ArgumentError, match="'b'"):
        request_on("a", {**create, "stream_id": "b"})


def steered(routed: Routed, *kinds: str) -> None:
    for number, kind in enumerate(kinds):
        body = {"id": f"r{number // 2}", "object": "response", "status": kind, "output": []}
        routed.router.dispatch(DECODE({"type": f"response.{kind}", "sequence_number": number, "response": body}), 1)


def test_a_response_that_ends_after_the_wait_began_is_not_passed_over() -> None:
    routed = Routed()
    lane = routed.router.default
    steered(routed, "created", "incomplete", "created", "completed")
    routed.router.take(lane)  # the caller has seen the first response begin
    since = lane.last_result()
    assert lane.result(since) is None
    routed.router.take(lane)
    assert lane.result(since).id == "r0"
    since = lane.last_result()
    for _ in range(2):
        assert lane.result(since) is None
        routed.router.take(lane)
    assert lane.result(since).id == "r1"
    assert lane.result(lane.last_result()).id == "r1"


def test_a_response_that_ends_after_its_successor_has_begun_comes_first() -> None:
    routed = Routed()
    lane = routed.router.default
    for number, kind in ((1, "created"), (2, "created"), (1, "incomplete"), (2, "completed")):
        body = {"id": f"r{number}", "object": "response", "status": kind, "output": []}
        routed.router.dispatch(DECODE({"type": f"response.{kind}", "sequence_number": number, "response": body}), 1)
    for _ in range(3):
        assert lane.result(-1) is None
        routed.router.take(lane)
    assert lane.result(-1).id == "r1"
    assert lane.in_flight
    since = lane.last_result()
    assert lane.result(since) is None
    routed.router.take(lane)
    assert lane.result(since).id == lane.result(lane.last_result()).id == "r2"
    assert not lane.in_flight


def test_a_successor_that_fails_is_not_hidden_by_what_was_steered() -> None:
    routed = Routed()
    lane = routed.router.default
    for number, kind in ((1, "created"), (2, "created"), (1, "incomplete"), (3, "completed")):
        body = {"id": f"r{number}", "object": "response", "status": kind, "output": []}
        routed.router.dispatch(DECODE({"type": f"response.{kind}", "sequence_number": number, "response": body}), 1)
        routed.router.take(lane)
    with pytest.raises(OpenAIError, match="goes on with 'r3'"):
        lane.result(lane.last_result())


def test_a_response_that_began_elsewhere_gives_way_to_its_successor() -> None:
    routed = Routed()
    lane = routed.router.default
    steered(routed, "incomplete")
    steered(routed, "created", "completed")
    routed.router.take(lane)
    assert lane.result(-1).status == "incomplete"
    since = lane.last_result()
    for _ in range(2):
        assert lane.result(since) is None
        routed.router.take(lane)
    assert lane.result(since).status == "completed"
    assert lane.result(lane.last_result()).status == "completed"
