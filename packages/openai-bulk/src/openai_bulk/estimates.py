"""What a job would use, without sending anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, NamedTuple, Optional

from .pace.limits import USED_SHARE
from .pace.pacer import ANY_MODEL
from .prices import BATCH_DISCOUNT, Prices
from .results import Usage
from .tokens import TokenEstimates

if TYPE_CHECKING:
    from .job import Job
    from .options import RunOptions


class ModelEstimate(NamedTuple):
    """What the requests to one model would use.

    Attributes:
        requests: How many there are.
        input_tokens: Tokens that would be sent.
        output_tokens: Tokens that may come back at most, as far as the requests limit them.
        cost: What they would cost, `None` without a price.
        batch_cost: The same by the Batch API.
        seconds: How long they take at the stated limits, `None` where none are stated.
    """

    requests: int
    input_tokens: int
    output_tokens: int
    cost: Optional[float]
    batch_cost: Optional[float]
    seconds: Optional[float]


class Estimate(NamedTuple):
    """What a job would use.

    Attributes:
        requests: How many there are.
        models: The parts by model.
    """

    requests: int
    models: Dict[str, ModelEstimate]

    @property
    def cost(self) -> Optional[float]:
        """What all of it would cost, as far as prices are known."""
        costs = [each.cost for each in self.models.values() if each.cost is not None]
        return sum(costs) if costs else None


def estimate(job: Job, options: RunOptions) -> Estimate:
    """Reads the whole input and estimates what it would use.

    Args:
        job: The job to run.
        options: How it would be run; its prices and its way to count tokens are used.

    Raises:
        InputError: A line is no request that can be sent.
    """
    tokens = TokenEstimates(options.count_tokens)
    sums: Dict[str, Usage] = {}
    counts: Dict[str, int] = {}
    for request in job.requests():
        before = sums.get(request.model, Usage())
        sums[request.model] = Usage(
            before.input_tokens + tokens.input_tokens(request), 0, before.output_tokens + tokens.output_tokens(request)
        )
        counts[request.model] = counts.get(request.model, 0) + 1
    return Estimate(
        sum(counts.values()), {model: _of_model(model, counts[model], sums[model], options) for model in sums}
    )


def _of_model(model: str, requests: int, usage: Usage, options: RunOptions) -> ModelEstimate:
    prices = Prices(options.prices)
    return ModelEstimate(
        requests,
        usage.input_tokens,
        usage.output_tokens,
        prices.cost(model, usage),
        prices.discounted(BATCH_DISCOUNT).cost(model, usage),
        _seconds(model, requests, usage, options),
    )


def _seconds(model: str, requests: int, usage: Usage, options: RunOptions) -> Optional[float]:
    limits = options.limits.get(model, options.limits.get(ANY_MODEL))
    if limits is None:
        return None
    needs = ((requests, limits.requests_per_minute), (usage.total_tokens, limits.tokens_per_minute))
    return max((amount / (limit * USED_SHARE) * 60 for amount, limit in needs if limit), default=None)
