# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Models of the `embeddings` area of the API."""

from typing import List

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel


class CreateEmbeddingResponse(BaseModel):
    class Usage(BaseModel):
        prompt_tokens: int
        total_tokens: int

    data: "List[Embedding]"
    model: str
    object: Literal["list"]
    usage: Usage


class Embedding(BaseModel):
    embedding: List[float]
    index: int
    object: Literal["embedding"]


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
