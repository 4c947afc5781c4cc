"""Realtime over HTTP: client secrets for sessions, which WebSockets then open. Calls are answered by shape."""

from __future__ import annotations

from typing import Any, Dict, List

from ..realtime import dialects, settings as configuration
from ..realtime.secrets import PREFIX
from ..realtime.translations import new_translation, translated
from ..state import State
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

_USUAL_SECONDS = 600
_OLDER_SECONDS = 60
_MODEL = "gpt-realtime"


class Realtime:
    """Makes client secrets, in the current shape and in the older one.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/realtime/client_secrets", self.client_secret),
            Route("POST", "/realtime/translations/client_secrets", self.translation_secret),
            Route("POST", "/realtime/sessions", self.session),
            Route("POST", "/realtime/transcription_sessions", self.transcription_session),
        ]

    def client_secret(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /realtime/client_secrets`.

        Args:
            call: The request, with its body.
        """
        body = call.optional_body
        given = body.object("session") or Parameters({"type": "realtime"}, "session")
        kind = given.required_string("type", ("realtime", "transcription"))
        return self._secret(self._configured(given, kind), self._seconds(body))

    def _configured(self, given: Parameters, kind: str) -> Dict[str, Any]:
        model = given.string("model") or (_MODEL if kind == "realtime" else "gpt-4o-transcribe")
        begun = configuration.new_settings(self._state.identifiers.new("sess_"), model, self._state.now(), kind)
        return configuration.updated(begun, given, spoken=False)

    def _seconds(self, body: Parameters) -> int:
        expiry = body.object("expires_after")
        return (expiry.integer("seconds", 10, 7200) if expiry else None) or _USUAL_SECONDS

    def _secret(self, session: Dict[str, Any], seconds: int) -> Dict[str, Any]:
        value = self._state.identifiers.new(PREFIX, 32)
        secret = {"value": value, "expires_at": self._state.now() + seconds, "session": session}
        self._state.client_secrets[value] = secret
        return secret

    def translation_secret(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /realtime/translations/client_secrets`.

        Args:
            call: The request, with its body.
        """
        body = call.optional_body
        given = body.object("session") or Parameters({}, "session")
        model = given.string("model") or "gpt-realtime-translate"
        begun = new_translation(self._state.identifiers.new("sess_"), model, self._state.now())
        return self._secret(translated(begun, given), self._seconds(body))

    def session(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /realtime/sessions`.

        Args:
            call: The request, with its body.
        """
        return self._older(call, "realtime")

    def transcription_session(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /realtime/transcription_sessions`.

        Args:
            call: The request, with its body.
        """
        return self._older(call, "transcription")

    def _older(self, call: Call, kind: str) -> Dict[str, Any]:
        given = Parameters(dialects.read_session(call.optional_body.values, kind))
        secret = self._secret(self._configured(given, kind), _OLDER_SECONDS)
        shown = dialects.older({"type": "session.created", "session": secret["session"]})
        assert shown is not None
        return {**shown["session"], "client_secret": {key: secret[key] for key in ("value", "expires_at")}}
