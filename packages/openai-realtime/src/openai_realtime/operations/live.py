# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Operations of the `live` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
live = types_of("openai_realtime.types.live")

CREATE = Operation("post", "/live/sessions", live.LiveCreateResponse)
SESSIONS_ACCEPT = Operation("post", "/live/sessions/{session_id}/accept", type(None), headers={"Accept": "*/*"})
SESSIONS_DOWNLOAD_RECORDING = Operation(
    "get",
    "/live/sessions/{session_id}/content",
    binary.HttpxBinaryResponseContent,
    headers={"Accept": "application/binary"},
)
SESSIONS_FORK = Operation("post", "/live/sessions/{session_id}/fork", live.SessionForkResponse)
SESSIONS_HANGUP = Operation("post", "/live/sessions/{session_id}/hangup", type(None), headers={"Accept": "*/*"})
SESSIONS_REFER = Operation("post", "/live/sessions/{session_id}/refer", type(None), headers={"Accept": "*/*"})
SESSIONS_REJECT = Operation("post", "/live/sessions/{session_id}/reject", type(None), headers={"Accept": "*/*"})
