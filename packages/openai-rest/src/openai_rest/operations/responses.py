# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Operations of the `responses` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

response_events = types_of("openai_rest.types.response_events")
response_items = types_of("openai_rest.types.response_items")
responses = types_of("openai_rest.types.responses")

CREATE = Operation(
    "post",
    "/responses",
    responses.Response,
    event=response_events.ResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
RETRIEVE = Operation(
    "get",
    "/responses/{response_id}",
    responses.Response,
    event=response_events.ResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
DELETE = Operation("delete", "/responses/{response_id}", type(None), headers={"Accept": "*/*"})
CANCEL = Operation("post", "/responses/{response_id}/cancel", responses.Response)
COMPACT = Operation("post", "/responses/compact", response_items.CompactedResponse)
INPUT_ITEMS_LIST = Operation(
    "get", "/responses/{response_id}/input_items", response_items.ResponseItem, page="CursorPage"
)
INPUT_TOKENS_COUNT = Operation("post", "/responses/input_tokens", response_items.InputTokenCountResponse)
