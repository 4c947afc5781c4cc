"""Realtime calls: offers from browsers (WebRTC), and phone calls to accept, refer, reject and hang up."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from ..realtime.settings import new_settings, updated
from ..state import OngoingCall, State
from ..wire import errors
from ..wire.messages import Reply
from ..wire.parameters import Parameters, parse_json_object
from ..wire.routing import Call, Route

_MODEL = "gpt-realtime"
_ANSWER = "\r\n".join(
    (
        "v=0",
        "o=- 0 0 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        "m=audio 9 UDP/TLS/RTP/SAVPF 111",
        "c=IN IP4 127.0.0.1",
        "a=rtpmap:111 opus/48000/2",
        "a=sendrecv",
        "",
    )
)


class RealtimeCalls:
    """Keeps calls, so that a WebSocket with their `call_id` finds the session they were accepted with.

    No media flows. An identifier that is not known counts as a phone call that has just come in.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/realtime/calls/{call_id}"
        return [
            Route("POST", "/realtime/calls", self.create),
            Route("POST", one + "/accept", self.accept),
            Route("POST", one + "/hangup", self.hang_up),
            Route("POST", one + "/refer", self.refer),
            Route("POST", one + "/reject", self.hang_up),
        ]

    def create(self, call: Call) -> Reply:
        """Answers `POST /realtime/calls`.

        Args:
            call: The request, with its body.
        """
        identifier = self._state.identifiers.new("rtc_")
        if call.request.headers.get("content-type", "").startswith("application/sdp"):
            session: Dict[str, Any] = {}
            offer: Any = call.request.body
        else:
            fields = call.form.fields
            offer, session = fields.get("sdp"), _session_of(fields.get("session"))
        if not offer:
            raise errors.missing("sdp")
        self._keep(identifier, Parameters({"type": "realtime", **session}, "session"))
        headers = [("content-type", "application/sdp"), ("location", f"/v1/realtime/calls/{identifier}")]
        return Reply(201, headers, _ANSWER.encode())

    def accept(self, call: Call) -> Reply:
        """Answers `POST /realtime/calls/{call_id}/accept`.

        Args:
            call: The request, with `call_id` in its path.
        """
        self._keep(call.path["call_id"], call.body)
        return Reply()

    def _keep(self, identifier: str, given: Parameters) -> None:
        model = given.string("model") or _MODEL
        begun = new_settings(self._state.identifiers.new("sess_"), model, self._state.now())
        self._state.calls[identifier] = OngoingCall(updated(begun, given, spoken=False))

    def refer(self, call: Call) -> Reply:
        """Answers `POST /realtime/calls/{call_id}/refer`.

        Args:
            call: The request, with `call_id` in its path.
        """
        call.body.required_string("target_uri")
        return self.hang_up(call)

    def hang_up(self, call: Call) -> Reply:
        """Answers `POST /realtime/calls/{call_id}/hangup` and `POST /realtime/calls/{call_id}/reject`.

        Args:
            call: The request, with `call_id` in its path.
        """
        ongoing = self._state.calls.pop(call.path["call_id"], None)
        if ongoing is not None:
            ongoing.end()
        return Reply()


def _session_of(given: Any) -> Dict[str, Any]:
    if given is None or isinstance(given, dict):
        return given or {}
    return parse_json_object(given.encode() if isinstance(given, str) else json.dumps(given).encode())
