# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Models of the `batches` area of the API."""

from typing import List, Optional

from typing_extensions import Literal

from openai_core.models import BaseModel
from openai_core.public_names import public_types
from openai_core.types.shared import Metadata


class Batch(BaseModel):
    """Many requests from one file, and how far the work on them has come."""

    class Errors(BaseModel):
        """What is wrong with the file of requests."""

        data: "Optional[List[BatchError]]" = None
        """The single problems, each with its line."""
        object: Optional[str] = None
        """Always `list`; tells it from other objects."""

    id: str
    """The batch's id; retrieve or cancel it with this."""
    completion_window: str
    """The time within which it is to be done, `24h`."""
    created_at: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    endpoint: str
    """The path that all of its requests go to, such as `/v1/responses`."""
    input_file_id: str
    """The id of the file with the requests."""
    object: Literal["batch"]
    """Always `batch`; tells it from other objects."""
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    """How far it has come, `validating` (the file is checked), `in_progress`, `finalizing` (results are written),
    and in the end `completed`, `failed` (the file was rejected), `expired` (the time ran out), or `cancelled` (after
    up to ten minutes of `cancelling`).
    """
    cancelled_at: Optional[int] = None
    """When the cancelling was done, in Unix seconds; absent unless cancelled."""
    cancelling_at: Optional[int] = None
    """When the cancelling began, in Unix seconds; absent unless cancelled."""
    completed_at: Optional[int] = None
    """When all was done, in Unix seconds; absent until then."""
    error_file_id: Optional[str] = None
    """The id of the file with the failed requests; absent where there are none."""
    errors: Optional[Errors] = None
    """What is wrong with the file of requests; absent where it is fine."""
    expired_at: Optional[int] = None
    """When its time ran out, in Unix seconds; absent unless it did."""
    expires_at: Optional[int] = None
    """When its time runs out, in Unix seconds; what is not done by then is dropped."""
    failed_at: Optional[int] = None
    """When it failed, in Unix seconds; absent unless it did."""
    finalizing_at: Optional[int] = None
    """When the writing of results began, in Unix seconds; absent until then."""
    in_progress_at: Optional[int] = None
    """When the first requests were taken up, in Unix seconds; absent until then."""
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own (keys up to 64 characters, values up to 512); null where none were stored."""
    model: Optional[str] = None
    """The id of the model that answers; absent where it is not known."""
    output_file_id: Optional[str] = None
    """The id of the file with the results, one line for each request that succeeded; absent until then."""
    request_counts: "Optional[BatchRequestCounts]" = None
    """How many of the requests are done."""
    usage: "Optional[BatchUsage]" = None
    """The tokens of all requests together; only for batches from after 7 September 2025."""


class BatchError(BaseModel):
    """One problem in the file of requests."""

    code: Optional[str] = None
    """A short code of the problem, for programs."""
    line: Optional[int] = None
    """The number of the line at fault; null if it is none in particular."""
    message: Optional[str] = None
    """What went wrong, for people."""
    param: Optional[str] = None
    """The parameter at fault; null if it is none in particular."""


class BatchRequestCounts(BaseModel):
    """How many requests of a batch are done."""

    completed: int
    """The requests that succeeded."""
    failed: int
    """The requests that ended in an error."""
    total: int
    """All requests in the file."""


class BatchUsage(BaseModel):
    """How many tokens the requests of a batch took together."""

    class InputTokensDetails(BaseModel):
        """What kinds of tokens the inputs had."""

        cached_tokens: int
        """Tokens that came from the prompt cache, at a lower price."""

    class OutputTokensDetails(BaseModel):
        """What kinds of tokens were generated."""

        reasoning_tokens: int
        """Tokens that the model thought with before it answered."""

    input_tokens: int
    """The tokens of all inputs, cached ones included."""
    input_tokens_details: InputTokensDetails
    """How many of them came from the prompt cache."""
    output_tokens: int
    """The tokens that were generated, reasoning included."""
    output_tokens_details: OutputTokensDetails
    """How many of them were for thinking."""
    total_tokens: int
    """Input and output tokens together."""


public_types(
    globals(),
    {
        "batch": "Batch Errors=Batch.Errors",
        "batch_error": "BatchError",
        "batch_request_counts": "BatchRequestCounts",
        "batch_usage": (
            "BatchUsage InputTokensDetails=BatchUsage.InputTokensDetails "
            "OutputTokensDetails=BatchUsage.OutputTokensDetails"
        ),
    },
)
