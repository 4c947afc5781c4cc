"""Responses over a WebSocket: the events of the stream, one message each."""

from __future__ import annotations

import json
from collections import deque
from typing import Any, Deque, Dict, Iterator, List, Mapping

from ..state import State
from ..wire import errors
from ..wire.messages import Request, encode_json
from ..wire.parameters import Parameters
from .channel import Channel, Event, Handler, details


def streamed(state: State, key: str, body: Mapping[str, Any]) -> List[Event]:
    """Returns the events of a streamed response.

    Args:
        state: Carries the request out.
        key: The `authorization` of the request.
        body: The parameters of the response.

    Raises:
        APIFailure: The request is refused.
    """
    headers = {"authorization": key, "content-type": "application/json"}
    reply = state.perform(Request("POST", "/v1/responses", "", headers, encode_json({**body, "stream": True})))
    if reply.events is None:
        error = json.loads(reply.body)["error"]
        message, param, code = error["message"], error["param"], error["code"]
        raise errors.APIFailure(reply.status, message, param=param, code=code, type=error["type"])
    return [json.loads(event.partition(b"data: ")[2]) for event in reply.events]


class _Response:
    """A response on its way over the connection.

    Attributes:
        given: The parameters of the request.
        names: Its `stream_id`, if it has one.
        number: The next sequence number.
        done: Whether all events have been sent.
    """

    def __init__(self, given: Dict[str, Any], names: Dict[str, Any]) -> None:
        self.given = given
        self.names = names
        self.number = 0
        self.done = False

    def events(self, events: List[Event]) -> Iterator[Event]:
        for event in events:
            self.done = event is events[-1]
            self.number = event["sequence_number"] + 1
            yield {**event, **self.names}


class ResponseLanes(Channel):
    """What `/v1/responses` connects to.

    Each `stream_id` is a lane: the responses of one lane follow each other, and lanes take turns.

    Args:
        state: Gives identifiers, time and answers.
        key: The client's `authorization`.
    """

    interleaves = True

    def __init__(self, state: State, key: str) -> None:
        super().__init__(state)
        self._key = key
        self._responses: Dict[str, _Response] = {}
        self._lanes: Dict[str, Deque[Iterator[Event]]] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """Returns what answers each event: new responses, and what steers them."""
        return {"response.create": self._create, "response.steer": self._steer}

    def fail(self, failure: errors.APIFailure) -> None:
        """Sends an `error` event with the status that an HTTP answer would have.

        Args:
            failure: What was wrong.
        """
        # Here events have no identifiers, and errors have the status that the HTTP answer would have.
        event: Event = {"type": "error", "status": failure.status, "error": details(failure)}
        self._ready.append({**event, **_names(self._current)})

    def _create(self, body: Parameters) -> None:
        given = {key: value for key, value in body.values.items() if key not in ("type", "stream_id", "event_id")}
        self._begin(given, _names(body.values))

    def _begin(self, given: Dict[str, Any], names: Dict[str, Any]) -> None:
        events = streamed(self.state, self._key, given)
        response = self._responses[events[0]["response"]["id"]] = _Response(given, names)
        lane = names.get("stream_id", "")
        if lane not in self._lanes:
            self._lanes[lane] = deque()
            self.run(self._lane_events(lane))
        self._lanes[lane].append(response.events(events))

    def _lane_events(self, lane: str) -> Iterator[Event]:
        queue = self._lanes[lane]
        while queue:
            yield from queue.popleft()
        del self._lanes[lane]

    def _steer(self, body: Parameters) -> None:
        identifier = body.required_string("previous_response_id")
        body.any("input")
        response = self._responses.get(identifier)
        if response is None or response.done:
            self._refuse(body, "response_not_found" if response is None else "response_already_completed")
            return
        steer = {"id": self.new("steer_"), "previous_response_id": identifier}
        accepted = {"type": "response.steer.accepted", "sequence_number": response.number, "steer": steer}
        self._ready.append({**accepted, **response.names})
        # What is given while a response runs continues it once it has ended.
        self._begin(
            {**response.given, "input": body.values["input"], "previous_response_id": identifier}, response.names
        )

    def _refuse(self, body: Parameters, code: str) -> None:
        steer = {key: body.values[key] for key in ("previous_response_id", "input")}
        message = f"Response '{steer['previous_response_id'][:100]}' takes no more input ({code})."
        error = {"type": "invalid_request_error", "code": code, "message": message}
        self._ready.append({"type": "response.steer.failed", "sequence_number": 0, "steer": steer, "error": error})


def _names(event: Mapping[str, Any]) -> Dict[str, Any]:
    return {"stream_id": event["stream_id"]} if event.get("stream_id") else {}
