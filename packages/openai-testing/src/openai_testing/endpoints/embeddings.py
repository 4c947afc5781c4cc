"""Embeddings: create."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Union

from ..content import embeddings, tokens
from ..content.answers import Prompt
from ..scripting.answers import Answer, unusable, usage_figures
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route
from .models import EMBEDDING_DIMENSIONS

_MAX_INPUTS = 2048
_USABLE = frozenset(("embeddings", "usage"))

Content = Union[str, Sequence[int]]


class Embeddings:
    """Turns texts and token lists into unit vectors.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [Route("POST", "/embeddings", self.create)]

    def create(self, call: Call) -> Dict[str, Any]:
        """Answers `POST /embeddings`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        model = body.required_string("model")
        contents = _contents(body)
        encoding = body.string("encoding_format", ("float", "base64")) or "float"
        dimensions = self._dimensions(body, model)
        data: List[Dict[str, Any]] = []
        answer = self._scripted(model, len(contents))
        for index, content in enumerate(contents):
            vector = list(answer.embeddings[index]) if answer else embeddings.embed(content, dimensions)
            encoded = embeddings.encode_base64(vector) if encoding == "base64" else vector
            data.append({"object": "embedding", "index": index, "embedding": encoded})
        used = sum(tokens.count(content) if isinstance(content, str) else len(content) for content in contents)
        read = usage_figures(answer, used, 0)["input_tokens"]
        usage = {"prompt_tokens": read, "total_tokens": read}
        return {"object": "list", "data": data, "model": model, "usage": usage}

    def _scripted(self, model: str, inputs: int) -> Optional[Answer]:
        answer = self._state.author.scripted("an embedding", _USABLE, Prompt(model, []))
        if answer is not None and len(answer.embeddings) != inputs:
            raise unusable(f"The scripted answer has {len(answer.embeddings)} 'embeddings' for {inputs} inputs.")
        return answer

    def _dimensions(self, body: Parameters, model: str) -> int:
        self._state.model(model)
        if model not in EMBEDDING_DIMENSIONS:
            raise errors.APIFailure(403, f"The model '{model}' does not make embeddings.", param="model")
        largest = EMBEDDING_DIMENSIONS[model]
        wanted = body.integer("dimensions", 1, largest)
        if wanted is not None and model == "text-embedding-ada-002":
            message = "This model does not support specifying dimensions."
            raise errors.APIFailure(400, message, param="dimensions")
        return wanted or largest


def _contents(body: Parameters) -> List[Content]:
    given = body.any("input")
    if not isinstance(given, (str, list)):
        raise errors.wrong_type("input", "a string or an array", given)
    value: List[Any] = [given] if isinstance(given, str) else given
    if _is_tokens(value):
        return [value]
    if not 0 < len(value) <= _MAX_INPUTS:
        raise errors.out_of_range("input", f"{len(value)} elements", f"of 1 to {_MAX_INPUTS} elements", "invalid_value")
    for index, element in enumerate(value):
        if not element or not (isinstance(element, str) or _is_tokens(element)):
            message = f"Invalid 'input[{index}]': expected a string or tokens, neither of which may be empty."
            raise errors.APIFailure(400, message, param="input")
    return value


def _is_tokens(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(type(token) is int and token >= 0 for token in value)
