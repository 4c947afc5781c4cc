# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_realtime` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_realtime import SessionCreateResponse, TranscriptionSession

SESSIONS_CREATE = Operation(
    "post", "/realtime/sessions", SessionCreateResponse, headers={"OpenAI-Beta": "assistants=v2"}
)
TRANSCRIPTION_SESSIONS_CREATE = Operation(
    "post", "/realtime/transcription_sessions", TranscriptionSession, headers={"OpenAI-Beta": "assistants=v2"}
)
