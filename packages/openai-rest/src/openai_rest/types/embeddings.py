# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Models of the `embeddings` area of the API."""

from typing import List

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel
from openai_core.public_names import public_types


class CreateEmbeddingResponse(BaseModel):
    """The vectors of the given texts."""

    class Usage(BaseModel):
        """How many tokens the texts took."""

        prompt_tokens: int
        """The tokens of all texts together."""
        total_tokens: int
        """The same number, as nothing is generated."""

    data: "List[Embedding]"
    """One vector for each text, in the order of the input."""
    model: str
    """The id of the model that made the vectors."""
    object: Literal["list"]
    """Always `list`; tells it from other objects."""
    usage: Usage
    """How many tokens the texts took."""


class Embedding(BaseModel):
    """The vector that stands for the meaning of one text."""

    embedding: List[float]
    """The vector, as long as `dimensions` of the request or else as the model makes it. A base64 text instead, of
    32-bit floats, if the request set `encoding_format` to `base64`.
    """
    index: int
    """The position of the text in the input, counted from 0."""
    object: Literal["embedding"]
    """Always `embedding`; tells it from other objects."""


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
"""The id of a model that turns texts into vectors; the two `text-embedding-3` models can shorten them by
`dimensions`.
"""

public_types(
    globals(),
    {
        "create_embedding_response": "CreateEmbeddingResponse Usage=CreateEmbeddingResponse.Usage",
        "embedding": "Embedding",
    },
)
