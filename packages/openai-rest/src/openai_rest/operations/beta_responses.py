# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_responses` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_responses import (
    BetaCompactedResponse,
    BetaResponse,
    BetaResponseItem,
    BetaResponseStreamEvent,
    InputTokenCountResponse,
)

CREATE = Operation(
    "post",
    "/responses?beta=true",
    BetaResponse,
    event=BetaResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
RETRIEVE = Operation(
    "get",
    "/responses/{response_id}?beta=true",
    BetaResponse,
    event=BetaResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
DELETE = Operation("delete", "/responses/{response_id}?beta=true", type(None), headers={"Accept": "*/*"})
CANCEL = Operation("post", "/responses/{response_id}/cancel?beta=true", BetaResponse)
COMPACT = Operation("post", "/responses/compact?beta=true", BetaCompactedResponse)
INPUT_ITEMS_LIST = Operation(
    "get", "/responses/{response_id}/input_items?beta=true", BetaResponseItem, page="CursorPage"
)
INPUT_TOKENS_COUNT = Operation("post", "/responses/input_tokens?beta=true", InputTokenCountResponse)
