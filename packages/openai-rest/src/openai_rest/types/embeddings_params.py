# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Parameters of the `embeddings` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .embeddings import EmbeddingModel


class EmbeddingCreateParams(TypedDict, total=False):
    """Parameters of `embeddings.create`, which turns texts into vectors."""

    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """A text, or a list of texts; token ids are accepted too."""
    model: Required[Union[str, EmbeddingModel]]
    """The id of the model."""
    dimensions: int
    """The length of each vector, for models that can shorten them (at least 1)."""
    encoding_format: Literal["float", "base64"]
    """How vectors are transferred and returned; if left out, they travel as base64 and come back as floats."""
    user: str
    """A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead."""


public_types(
    globals(),
    {
        "embedding_create_params": "EmbeddingCreateParams",
    },
)
