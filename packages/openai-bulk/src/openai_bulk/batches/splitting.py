"""What fits into one batch. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional

if TYPE_CHECKING:
    from ..requests import BulkRequest


class BatchLimits(NamedTuple):
    """How large one batch may be; see https://platform.openai.com/docs/guides/batch.

    Attributes:
        requests: The most requests.
        bytes: The largest input file.
        inputs: The most inputs of embeddings, over all requests.
        tokens: The most tokens, as estimated. Default: no limit.
    """

    requests: int = 50_000
    bytes: int = 200_000_000
    inputs: int = 50_000
    tokens: Optional[int] = None


class Fill:
    """How full a batch is.

    Args:
        limits: How large it may be.
    """

    def __init__(self, limits: BatchLimits) -> None:
        self._limits = limits
        self.requests: int = 0
        self.bytes: int = 0
        self.inputs: int = 0
        self.tokens: int = 0

    def fits(self, request: BulkRequest, size: int) -> bool:
        """Tells whether a request fits in as well; the first one always does.

        Args:
            request: A request of the job.
            size: The length of its line in bytes.
        """
        limits = self._limits
        return not self.requests or (
            self.requests < limits.requests
            and self.bytes + size <= limits.bytes
            and self.inputs + inputs_of(request) <= limits.inputs
            and (limits.tokens is None or self.tokens + request.tokens <= limits.tokens)
        )

    def add(self, request: BulkRequest, size: int) -> None:
        """Counts a request.

        Args:
            request: A request of the job.
            size: How many bytes its line has.
        """
        self.requests += 1
        self.bytes += size
        self.inputs += inputs_of(request)
        self.tokens += request.tokens


def inputs_of(request: BulkRequest) -> int:
    """Returns how many inputs a request has: the elements of a list for embeddings, otherwise one.

    Args:
        request: A request of the job.
    """
    inputs = request.body.get("input") if request.url == "/v1/embeddings" else None
    return len(inputs) if isinstance(inputs, list) and inputs and not isinstance(inputs[0], int) else 1
