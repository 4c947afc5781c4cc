# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Models of the `batches` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.types.shared import Metadata


class Batch(BaseModel):
    class Errors(BaseModel):
        data: "Optional[List[BatchError]]" = None
        object: Optional[str] = None

    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: Optional[int] = None
    cancelling_at: Optional[int] = None
    completed_at: Optional[int] = None
    error_file_id: Optional[str] = None
    errors: Optional[Errors] = None
    expired_at: Optional[int] = None
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    finalizing_at: Optional[int] = None
    in_progress_at: Optional[int] = None
    metadata: Optional[Metadata] = None
    model: Optional[str] = None
    output_file_id: Optional[str] = None
    request_counts: "Optional[BatchRequestCounts]" = None
    usage: "Optional[BatchUsage]" = None


class BatchError(BaseModel):
    code: Optional[str] = None
    line: Optional[int] = None
    message: Optional[str] = None
    param: Optional[str] = None


class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int


class BatchUsage(BaseModel):
    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
