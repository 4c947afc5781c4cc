"""Embedding vectors travel as base64, a third of the size of JSON numbers, unless the caller asks otherwise."""

from __future__ import annotations

import array
import base64
import sys
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Tuple, Union

from openai_core.errors import OpenAIError
from openai_core.options import NOT_GIVEN, NotGiven, is_given

if TYPE_CHECKING:
    from ..types.embeddings import CreateEmbeddingResponse


class EmbeddingError(OpenAIError, ValueError):
    """A response has no embeddings, or an error in the place of one; the message holds the server's words."""


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

    Args:
        response: The response, which is changed.

    Raises:
        EmbeddingError: The response holds no embeddings, or something else in the place of one.
    """
    if not response.data:
        raise EmbeddingError("The response holds no embedding data.")
    if not isinstance(response.data, list):
        raise EmbeddingError(_no_embedding(0, response.data))
    for place, each in enumerate(response.data):
        data: Any = getattr(each, "embedding", None)
        if isinstance(data, str):
            each.embedding = _decoded(data, place)
        elif not isinstance(data, list):
            raise EmbeddingError(_no_embedding(place, getattr(each, "model_extra", each)))
    return response


def _decoded(text: str, place: int) -> List[float]:
    try:
        return floats(text)
    except ValueError:
        raise EmbeddingError(_no_embedding(place, text)) from None


def _no_embedding(place: int, body: Any) -> str:
    from openai_core.decoding.error_messages import error_message  # with all of decoding, which only calls load

    said = error_message(body)
    return f"The response holds no embedding at place {place}: {said or 'the server does not say why'}"


def floats(text: str) -> List[float]:
    """Decodes base64 of little-endian 32-bit floats.

    Args:
        text: The base64 text.
    """
    numbers = array.array("f", base64.b64decode(text, validate=True))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
