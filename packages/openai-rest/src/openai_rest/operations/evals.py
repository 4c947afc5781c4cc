# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Operations of the `evals` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

evals = types_of("openai_rest.types.evals")

CREATE = Operation("post", "/evals", evals.EvalCreateResponse)
RETRIEVE = Operation("get", "/evals/{eval_id}", evals.EvalRetrieveResponse)
UPDATE = Operation("post", "/evals/{eval_id}", evals.EvalUpdateResponse)
LIST = Operation("get", "/evals", evals.EvalListResponse, page="CursorPage")
DELETE = Operation("delete", "/evals/{eval_id}", evals.EvalDeleteResponse)
RUNS_CREATE = Operation("post", "/evals/{eval_id}/runs", evals.RunCreateResponse)
RUNS_RETRIEVE = Operation("get", "/evals/{eval_id}/runs/{run_id}", evals.RunRetrieveResponse)
RUNS_LIST = Operation("get", "/evals/{eval_id}/runs", evals.RunListResponse, page="CursorPage")
RUNS_DELETE = Operation("delete", "/evals/{eval_id}/runs/{run_id}", evals.RunDeleteResponse)
RUNS_CANCEL = Operation("post", "/evals/{eval_id}/runs/{run_id}/cancel", evals.RunCancelResponse)
RUNS_OUTPUT_ITEMS_RETRIEVE = Operation(
    "get", "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", evals.OutputItemRetrieveResponse
)
RUNS_OUTPUT_ITEMS_LIST = Operation(
    "get", "/evals/{eval_id}/runs/{run_id}/output_items", evals.OutputItemListResponse, page="CursorPage"
)
