# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Operations of the `embeddings` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.embeddings import CreateEmbeddingResponse

CREATE = Operation("post", "/embeddings", CreateEmbeddingResponse)
