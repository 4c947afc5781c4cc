"""Events of sessions, and an API that streams them."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

import httpx
import pytest

SESSION = "sess_1"
TURN = "turn_1"


class Events:
    """Makes the events of one session, each with an id of its own."""

    def __init__(self) -> None:
        self._count = 0

    def event(self, type_: str, **fields: Any) -> Dict[str, Any]:
        self._count += 1
        return {"type": type_, "event_id": f"ev_{self._count}", **fields}

    def session(self, type_: str, status: str, *actions: Any) -> Dict[str, Any]:
        return self.event(
            f"agent.session.{type_}", session={"id": SESSION, "status": status, "required_actions": list(actions)}
        )

    def turn(self, type_: str, status: str, turn_id: str = TURN, subagent_id: Optional[str] = None) -> Dict[str, Any]:
        turn = {"id": turn_id, "session_id": SESSION, "status": status, "subagent_id": subagent_id}
        return self.event(f"agent.session.turn.{type_}", session_id=SESSION, turn_id=turn_id, turn=turn)

    def message(self, text: Any, place: int = 0, turn_id: str = TURN, **fields: Any) -> Dict[str, Any]:
        item = {
            "id": f"msg_{place}",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "phase": "final_answer",
            "turn_id": turn_id,
            "content": [{"type": "output_text", "text": text, "annotations": []}],
            **fields,
        }
        return self.event(
            "agent.session.turn.item.done", session_id=SESSION, turn_id=turn_id, output_index=place, item=item
        )

    def call(self, name: str, arguments: Any, call_id: str = "call_1") -> Dict[str, Any]:
        item = {
            "id": "item_1",
            "type": "function_call",
            "name": name,
            "arguments": arguments,
            "call_id": call_id,
            "turn_id": TURN,
            "status": "in_progress",
        }
        return self.event("agent.session.turn.item.added", session_id=SESSION, turn_id=TURN, item=item)

    def needs(self, name: str) -> Dict[str, Any]:
        action = {"type": "function_call", "name": name, "call_id": "call_1", "arguments": {}, "turn_id": TURN}
        return self.session("requires_action", "requires_action", action)

    def budget_reached(self, session: Any = None) -> Dict[str, Any]:
        return self.event("agent.session.budget_reached", session={"id": SESSION} if session is None else session)

    def whole_turn(self, *inner: Dict[str, Any], status: str = "completed") -> List[Dict[str, Any]]:
        return [
            self.session("idle", "idle"),
            self.turn("created", "queued"),
            self.session("in_progress", "in_progress"),
            *inner,
            self.turn(status, status),
            self.session("idle", "idle"),
        ]


class SessionAPI:
    """Answers as the API does: an idle session, its stream of events, and acceptance of inputs.

    Args:
        events: What the streams give.
        inputs: How inputs are answered, one after the other; with 200 when there is no more.
        status: The status of the session.
    """

    def __init__(self, events: List[Dict[str, Any]], *inputs: httpx.Response, status: str = "idle") -> None:
        self.events = events
        self.inputs = list(inputs)
        self.status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and request.url.path.endswith("/events"):
            return self._stream()
        if request.method == "POST" and request.url.path.endswith("/events"):
            return self.inputs.pop(0) if self.inputs else httpx.Response(200, json={})
        if request.method == "POST" and json.loads(request.content).get("stream"):
            return self._stream()
        return httpx.Response(200, json={"id": SESSION, "status": self.status, "object": "agent.session"})

    def _stream(self) -> httpx.Response:
        body = "".join(f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in self.events)
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body.encode())


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def api() -> Any:
    """Makes an API from the events of its streams."""
    return SessionAPI
