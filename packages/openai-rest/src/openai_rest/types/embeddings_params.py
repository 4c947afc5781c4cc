# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
"""Parameters of the `embeddings` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .embeddings import EmbeddingModel


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    model: Required[Union[str, EmbeddingModel]]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str
