# Rendered from definitions/evals.yaml; edit that and run `hatch run generate`.
"""Operations of the `evals` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.evals import (
    EvalCreateResponse,
    EvalDeleteResponse,
    EvalListResponse,
    EvalRetrieveResponse,
    EvalUpdateResponse,
    OutputItemListResponse,
    OutputItemRetrieveResponse,
    RunCancelResponse,
    RunCreateResponse,
    RunDeleteResponse,
    RunListResponse,
    RunRetrieveResponse,
)

CREATE = Operation("post", "/evals", EvalCreateResponse)
RETRIEVE = Operation("get", "/evals/{eval_id}", EvalRetrieveResponse)
UPDATE = Operation("post", "/evals/{eval_id}", EvalUpdateResponse)
LIST = Operation("get", "/evals", EvalListResponse, page="CursorPage")
DELETE = Operation("delete", "/evals/{eval_id}", EvalDeleteResponse)
RUNS_CREATE = Operation("post", "/evals/{eval_id}/runs", RunCreateResponse)
RUNS_RETRIEVE = Operation("get", "/evals/{eval_id}/runs/{run_id}", RunRetrieveResponse)
RUNS_LIST = Operation("get", "/evals/{eval_id}/runs", RunListResponse, page="CursorPage")
RUNS_DELETE = Operation("delete", "/evals/{eval_id}/runs/{run_id}", RunDeleteResponse)
RUNS_CANCEL = Operation("post", "/evals/{eval_id}/runs/{run_id}/cancel", RunCancelResponse)
RUNS_OUTPUT_ITEMS_RETRIEVE = Operation(
    "get", "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}", OutputItemRetrieveResponse
)
RUNS_OUTPUT_ITEMS_LIST = Operation(
    "get", "/evals/{eval_id}/runs/{run_id}/output_items", OutputItemListResponse, page="CursorPage"
)
