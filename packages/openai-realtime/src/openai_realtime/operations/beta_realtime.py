# Rendered from definitions/beta_realtime.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_realtime` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_realtime = types_of("openai_realtime.types.beta_realtime")

SESSIONS_CREATE = Operation(
    "post", "/realtime/sessions", beta_realtime.SessionCreateResponse, headers={"OpenAI-Beta": "assistants=v2"}
)
TRANSCRIPTION_SESSIONS_CREATE = Operation(
    "post",
    "/realtime/transcription_sessions",
    beta_realtime.TranscriptionSession,
    headers={"OpenAI-Beta": "assistants=v2"},
)
