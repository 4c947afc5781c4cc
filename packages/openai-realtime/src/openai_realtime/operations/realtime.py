# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Operations of the `realtime` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

binary = types_of("openai_core.responses.binary")
realtime = types_of("openai_realtime.types.realtime")

CALLS_CREATE = Operation(
    "post",
    "/realtime/calls",
    binary.HttpxBinaryResponseContent,
    multipart=True,
    files=(),
    headers={"Accept": "application/sdp"},
)
CALLS_ACCEPT = Operation("post", "/realtime/calls/{call_id}/accept", type(None), headers={"Accept": "*/*"})
CALLS_HANGUP = Operation("post", "/realtime/calls/{call_id}/hangup", type(None), headers={"Accept": "*/*"})
CALLS_REFER = Operation("post", "/realtime/calls/{call_id}/refer", type(None), headers={"Accept": "*/*"})
CALLS_REJECT = Operation("post", "/realtime/calls/{call_id}/reject", type(None), headers={"Accept": "*/*"})
CLIENT_SECRETS_CREATE = Operation("post", "/realtime/client_secrets", realtime.ClientSecretCreateResponse)
