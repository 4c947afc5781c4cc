# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_responses` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_responses = types_of("openai_rest.types.beta_responses")

CREATE = Operation(
    "post",
    "/responses?beta=true",
    beta_responses.BetaResponse,
    event=beta_responses.BetaResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
RETRIEVE = Operation(
    "get",
    "/responses/{response_id}?beta=true",
    beta_responses.BetaResponse,
    event=beta_responses.BetaResponseStreamEvent,
    last_events=("response.completed", "response.failed", "response.incomplete", "response.cancelled"),
)
DELETE = Operation("delete", "/responses/{response_id}?beta=true", type(None), headers={"Accept": "*/*"})
CANCEL = Operation("post", "/responses/{response_id}/cancel?beta=true", beta_responses.BetaResponse)
COMPACT = Operation("post", "/responses/compact?beta=true", beta_responses.BetaCompactedResponse)
INPUT_ITEMS_LIST = Operation(
    "get", "/responses/{response_id}/input_items?beta=true", beta_responses.BetaResponseItem, page="CursorPage"
)
INPUT_TOKENS_COUNT = Operation("post", "/responses/input_tokens?beta=true", beta_responses.InputTokenCountResponse)
