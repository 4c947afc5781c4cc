# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Operations of the `responses` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.responses import Response

CREATE = Operation(
    "post",
    "/responses",
    Response,
    event="openai_rest.types.response_events:ResponseStreamEvent",
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
RETRIEVE = Operation(
    "get",
    "/responses/{response_id}",
    Response,
    event="openai_rest.types.response_events:ResponseStreamEvent",
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
DELETE = Operation("delete", "/responses/{response_id}", type(None), headers={"Accept": "*/*"})
CANCEL = Operation("post", "/responses/{response_id}/cancel", Response)
COMPACT = Operation("post", "/responses/compact", "openai_rest.types.response_items:CompactedResponse")
INPUT_ITEMS_LIST = Operation(
    "get", "/responses/{response_id}/input_items", "openai_rest.types.response_items:ResponseItem", page="CursorPage"
)
INPUT_TOKENS_COUNT = Operation(
    "post", "/responses/input_tokens", "openai_rest.types.response_items:InputTokenCountResponse"
)
