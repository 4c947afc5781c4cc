# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Operations of the `embeddings` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

embeddings = types_of("openai_rest.types.embeddings")

CREATE = Operation("post", "/embeddings", embeddings.CreateEmbeddingResponse)
