"""Embedding vectors travel as base64, a third of the size of JSON numbers, unless the caller asks otherwise."""

from __future__ import annotations

import array
import base64
import sys
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Tuple, Union

from openai_core.options import NOT_GIVEN, NotGiven, is_given

if TYPE_CHECKING:
    from ..types.embeddings import CreateEmbeddingResponse


def as_base64(body: Dict[str, Any]) -> Tuple[Dict[str, Any], Union[Callable[[Any], Any], NotGiven]]:
    """Asks for base64 where the caller left the encoding open.

    Args:
        body: The parameters of the call.

    Returns:
        The body to send, and what decodes the result (`NOT_GIVEN` if the caller chose an encoding, which is then
        handed out as it comes).
    """
    if is_given(body["encoding_format"]):
        return body, NOT_GIVEN
    return {**body, "encoding_format": "base64"}, with_floats


def with_floats(response: CreateEmbeddingResponse) -> CreateEmbeddingResponse:
    """Decodes the vectors of a response in place; those that are lists already stay as they are.

    Raises:
        ValueError: The response holds no embeddings.
    """
    if not response.data:
        raise ValueError("The response holds no embedding data.")
    for each in response.data:
        data: Any = each.embedding
        if isinstance(data, str):
            each.embedding = floats(data)
    return response


def floats(text: str) -> List[float]:
    """Decodes base64 of little-endian 32-bit floats."""
    numbers = array.array("f", base64.b64decode(text))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
