# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Parameters of the `batches` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.shared_params import Metadata


class BatchCreateParams(TypedDict, total=False):
    """Parameters of `batches.create`, which starts the requests that an uploaded file holds."""

    completion_window: Required[Literal["24h"]]
    """The time within which the batch is to be done; `24h` is the only choice so far."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """The path that all requests of the batch go to: `/v1/responses`, `/v1/chat/completions`, `/v1/embeddings` (with
    50,000 inputs at most in all), `/v1/completions`, `/v1/moderations`, `/v1/images/generations`, `/v1/images/edits`
    or `/v1/videos`.
    """
    input_file_id: Required[str]
    """The id of the JSONL file that holds the requests, uploaded with the purpose `batch`: up to 50,000 requests and
    200 MB.
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    output_expires_after: BatchCreateParamsOutputExpiresAfter
    """When the files of results are deleted, counted in seconds from an anchor."""


class BatchCreateParamsOutputExpiresAfter(TypedDict, total=False):
    """When the files with results and errors are deleted by themselves."""

    anchor: Required[Literal["created_at"]]
    """What the seconds are counted from; always `created_at`, here the time when the file was written, not the start
    of the batch.
    """
    seconds: Required[int]
    """The life of the files in seconds, from 3600 (an hour) to 2592000 (30 days)."""


class BatchListParams(TypedDict, total=False):
    """Parameters of `batches.list`, which lists the batches of the organization."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""


public_types(
    globals(),
    {
        "batch_create_params": "BatchCreateParams OutputExpiresAfter=BatchCreateParamsOutputExpiresAfter",
        "batch_list_params": "BatchListParams",
    },
)
