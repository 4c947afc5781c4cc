"""When a job stops itself: its budget is used up, or too much fails in the same way. Pure decisions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..prices import money

if TYPE_CHECKING:
    from ..results import Failure

_FIRST_CHECK = 50
"""So many requests have to end before a share says anything."""


class Budget(NamedTuple):
    """What a job may use at most; the requests that are under way when it is reached are still counted.

    Attributes:
        cost: Money, in the currency of the prices. Default: no limit.
        tokens: Tokens in and out. Default: no limit.
    """

    cost: Optional[float] = None
    tokens: Optional[int] = None

    def exceeded(self, cost: float, tokens: int) -> Optional[str]:
        """Returns why the job must stop, `None` while it may go on.

        Args:
            cost: What has been spent, and what the requests under way will cost as far as it is known.
            tokens: The same in tokens.
        """
        if self.cost is not None and cost >= self.cost:
            return f"the budget of {self.cost:g} is used up ({money(cost)} with the requests under way)."
        if self.tokens is not None and tokens >= self.tokens:
            return f"the budget of {self.tokens:,} tokens is used up ({tokens:,} with the requests under way)."
        return None


class FailureShares:
    """Counts failures by kind and notices when one kind takes too large a share of all that has ended.

    Args:
        limit: The share from 0 to 1 above which the job stops; 1 never stops it.
    """

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self.kinds: Counter[str] = Counter()

    def failed(self, failure: Failure, ended: int) -> Optional[str]:
        """Counts a request that failed for good; returns why the job must stop, `None` while it may go on.

        Args:
            failure: Why it failed.
            ended: How many requests have ended, with this one.
        """
        self.kinds[failure.kind] += 1
        if failure.fatal:
            return f"every request would fail like this one: {failure.kind} ({failure.message})."
        share = self.kinds[failure.kind] / ended
        if ended >= _FIRST_CHECK and share > self._limit:
            return (
                f"{self.kinds[failure.kind]:,} of {ended:,} requests failed with {failure.kind} "
                f"({failure.message}); more than {self._limit:.0%} of one kind are not allowed."
            )
        return None
