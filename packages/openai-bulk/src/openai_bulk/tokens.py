"""How many tokens a request will use, before it is sent."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from .requests import BulkRequest
from .results import Usage

_BYTES_PER_TOKEN = 4
_OUTPUT_LIMITS = ("max_completion_tokens", "max_output_tokens", "max_tokens")
_WEIGHT = 0.05
"""Of the newest answer in the mean of those before it."""

Counter = Callable[[str], int]


class TokenEstimates:
    """Estimates tokens: four bytes of a body are about one, and answers are as long as those before.

    Args:
        counter: Counts the tokens of a text, or has an `encode` method that returns them, such as
            `tiktoken.get_encoding("o200k_base")`. Default: a fourth of the bytes.
    """

    def __init__(self, counter: Any = None) -> None:
        self._count: Optional[Counter] = _counting(counter)
        self._mean_output: Dict[str, float] = {}

    def input_tokens(self, request: BulkRequest) -> int:
        """Returns how many tokens are sent.

        Args:
            request: A request of the job.
        """
        if self._count is None:
            return request.size // _BYTES_PER_TOKEN + 1
        return sum(self._count(text) for text in _texts(request.body)) or 1

    def output_tokens(self, request: BulkRequest) -> int:
        """Returns how many tokens may come back: the limit that the request sets, or the mean so far.

        Args:
            request: A request of the job.
        """
        body = request.body
        for name in _OUTPUT_LIMITS:
            limit = body.get(name)
            if type(limit) is int and limit > 0:
                choices = body.get("n")
                return limit * (choices if type(choices) is int and choices > 0 else 1)
        return int(self._mean_output.get(request.model, 0.0))

    def tokens(self, request: BulkRequest) -> int:
        """Returns both together.

        Args:
            request: A request of the job.
        """
        return self.input_tokens(request) + self.output_tokens(request)

    def learn(self, model: str, usage: Usage) -> None:
        """Takes in what an answer used.

        Args:
            model: The name of the model.
            usage: The tokens of an answer.
        """
        mean = self._mean_output.get(model)
        output = float(usage.output_tokens)
        self._mean_output[model] = output if mean is None else mean + (output - mean) * _WEIGHT


def _counting(counter: Any) -> Optional[Counter]:
    if counter is None:
        return None
    encode = getattr(counter, "encode_ordinary", None) or getattr(counter, "encode", None)
    return counter if encode is None else (lambda text: len(encode(text)))


def _texts(value: Any) -> Any:
    """Yields the texts of a body that a model reads; names of fields and models are none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in ("model", "role", "type", "detail"):
                yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
