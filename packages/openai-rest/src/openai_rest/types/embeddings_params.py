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
    """A text, or a list of up to 2048 texts, or token ids in their place; 8192 tokens at most in each and 300,000 in
    all, and none of them empty.
    """
    model: Required[Union[str, EmbeddingModel]]
    """The id of the model, as `client.models.list()` returns it."""
    dimensions: int
    """The length of each vector; `text-embedding-3` and later models can shorten them, older ones take no such
    number (at least 1).
    """
    encoding_format: Literal["float", "base64"]
    """How vectors are transferred and returned, as numbers (`float`) or `base64`; if left out, they travel as base64
    and come back as floats.
    """
    user: str
    """A stable id of your end user, for abuse detection."""


public_types(
    globals(),
    {
        "embedding_create_params": "EmbeddingCreateParams",
    },
)
