"""Connects clients to sessions: which path opens which, with which model, secret and dialect."""

from __future__ import annotations

import re
from collections import deque
from typing import Any, Deque, Dict, List

from ..state import State
from ..wire.errors import APIFailure
from ..wire.messages import Request
from ..wire.routing import Call, Route, Router
from .channel import Channel
from .live import LiveSession
from .response_lanes import ResponseLanes
from .secrets import session_of
from .session import RealtimeSession
from .settings import new_settings
from .transcription import Transcriber
from .translations import TranslationSession, new_translation

KEPT_SESSIONS = 100
_SPEAKS = re.compile(r"gpt-(4o-|4o-mini-)?(realtime|audio)|ft:gpt-")
_TRANSCRIBES = "gpt-4o-transcribe"


class Sessions:
    """Opens sessions for an emulator.

    Args:
        state: Gives identifiers, time and answers.

    Attributes:
        pace: Seconds between two deltas in sessions to come; 0, the default, sends as fast as the client takes them.
        sessions: The last 100 sessions, oldest first, also those that have ended.
        transcriber: What sessions understand of audio.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.pace: float = 0.0
        self.sessions: Deque[Channel] = deque(maxlen=KEPT_SESSIONS)
        self.transcriber: Transcriber = Transcriber()
        self._router = Router(
            [
                Route("GET", "/realtime", self._realtime),
                Route("GET", "/realtime/translations", self._translation),
                Route("GET", "/live/sessions", self._live),
                Route("GET", "/live/sessions/{session_id}/fork", self._live),
                Route("GET", "/live/sessions/{session_id}/attach", self._sideband),
                Route("GET", "/responses", self._responses),
            ]
        )

    def connect(self, request: Request) -> Channel:
        """Opens the session that a handshake asks for.

        Args:
            request: The handshake, a GET request.

        Raises:
            APIFailure: The path opens none.
        """
        handler, call = self._router.find(request)
        channel: Channel = handler(call)
        channel.pace = self.pace
        self.sessions.append(channel)
        if channel.closing is None:
            channel.start()
        return channel

    def _realtime(self, call: Call) -> Channel:
        query, request = call.query, call.request
        call_id = query.string("call_id")
        ongoing = self._state.calls.get(call_id or "")
        secret = dict(ongoing.session) if ongoing else session_of(self._state, request)
        kind = "transcription" if query.string("intent") == "transcription" else secret.get("type", "realtime")
        usual = _TRANSCRIBES if kind == "transcription" else "gpt-realtime" if call_id else ""
        model = query.string("model") or secret.get("model") or usual
        settings = {**new_settings(self._state.identifiers.new("sess_"), model, self._state.now(), kind), **secret}
        older = "realtime=v1" in request.headers.get("openai-beta", "") or "openai-beta.realtime-v1" in offered(request)
        session = RealtimeSession(self._state, self.transcriber, settings, older=older, call_id=call_id)
        if ongoing is not None:
            ongoing.endings.append(session.hang_up)
        if kind == "realtime":
            self._check_model(session, model)
        return session

    def _check_model(self, session: Channel, model: str) -> None:
        if not model:
            failure = APIFailure(400, "You must provide a model parameter.", param="model", code="missing_model")
        elif not _SPEAKS.match(model):
            message = f"Model '{model[:100]}' is not supported in realtime mode."
            failure = APIFailure(400, message, param="model", code="invalid_model")
        else:
            return
        # The handshake has succeeded by then, as with the API.
        session.fail(failure)
        session.close(4000, f"invalid_request_error.{failure.code}")

    def _translation(self, call: Call) -> Channel:
        model = call.query.string("model") or "gpt-realtime-translate"
        settings = new_translation(self._state.identifiers.new("sess_"), model, self._state.now())
        return TranslationSession(self._state, self.transcriber, {**settings, **session_of(self._state, call.request)})

    def _live(self, call: Call) -> Channel:
        return LiveSession(self._state, self.transcriber, key_of(call.request))

    def _sideband(self, call: Call) -> Channel:
        return LiveSession(self._state, self.transcriber, key_of(call.request), call.path["session_id"])

    def _responses(self, call: Call) -> Channel:
        return ResponseLanes(self._state, key_of(call.request))


def key_of(request: Request) -> str:
    """Returns the `authorization` of a handshake.

    Args:
        request: The request of the handshake.
    """
    return request.headers.get("authorization", "")


_KEY_PROTOCOL = "openai-insecure-api-key."


def offered(request: Request) -> List[str]:
    """Returns the subprotocols that a client offers (RFC 6455, section 4.1).

    Args:
        request: The request of the handshake.
    """
    return [name.strip() for name in request.headers.get("sec-websocket-protocol", "").split(",") if name.strip()]


def with_key(request: Request) -> Request:
    """Puts the key that a browser sends as a subprotocol where other clients have it; they cannot set headers.

    Args:
        request: The request of the handshake.
    """
    if "authorization" in request.headers:
        return request
    keys = [name[len(_KEY_PROTOCOL) :] for name in offered(request) if name.startswith(_KEY_PROTOCOL)]
    headers: Dict[str, Any] = {**request.headers, **({"authorization": f"Bearer {keys[0]}"} if keys else {})}
    return Request(request.method, request.path, request.query, headers, request.body)
