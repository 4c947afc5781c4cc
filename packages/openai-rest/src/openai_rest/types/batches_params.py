# Rendered from definitions/batches.yaml; edit that and run `hatch run generate`.
"""Parameters of the `batches` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.shared_params import Metadata


class BatchCreateParams(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
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
    input_file_id: Required[str]
    metadata: Optional[Metadata]
    output_expires_after: BatchCreateParamsOutputExpiresAfter


class BatchCreateParamsOutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchListParams(TypedDict, total=False):
    after: str
    limit: int
