"""The pace of a job: one lane for each model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Mapping, Optional

from .lanes import Lane
from .limits import Limits

if TYPE_CHECKING:
    from openai_core.rate_limits import RateLimits

ANY_MODEL = "*"
"""In a table of limits: models that it does not name."""


class Pacer:
    """Shares the account's limits among all requests of a job.

    Args:
        limits: Limits by model; `"*"` for all other models. Default: all are learnt.
    """

    def __init__(self, limits: Optional[Mapping[str, Limits]] = None) -> None:
        self._limits = dict(limits or {})
        self.lanes: Dict[str, Lane] = {}

    def admit(self, model: str, tokens: int, now: float) -> float:
        """Counts a request if it may go out now and returns 0; otherwise returns the seconds until it may.

        Args:
            model: The name of the model.
            tokens: How many tokens it is expected to use.
            now: Seconds on a clock that never goes back.
        """
        return self._lane(model, now).admit(tokens, now)

    def settle(self, model: str, estimated: int, used: int, now: float) -> None:
        """Takes in that a request has ended, and how many tokens it used.

        Args:
            model: The name of the model.
            estimated: How many tokens it was expected to use.
            used: How many it has used.
            now: Seconds on a clock that never goes back.
        """
        self._lane(model, now).settle(estimated, used, now)

    def learn(self, model: str, limits: RateLimits, now: float) -> None:
        """Takes in what the headers of a response say.

        Args:
            model: The name of the model.
            limits: The limits of requests and tokens, and what is left of them.
            now: Seconds on a clock that never goes back.
        """
        self._lane(model, now).learn(limits, now)

    def throttled(self, model: str, retry_after: Optional[float], now: float) -> None:
        """Takes in that the server refused a request because of its limits.

        Args:
            model: The name of the model.
            retry_after: How many seconds the server asked to wait; `None` where it did not say.
            now: Seconds on a clock that never goes back.
        """
        self._lane(model, now).throttled(retry_after, now)

    def _lane(self, model: str, now: float) -> Lane:
        lane = self.lanes.get(model)
        if lane is None:
            stated = self._limits.get(model, self._limits.get(ANY_MODEL, Limits()))
            lane = self.lanes[model] = Lane(stated, now)
        return lane
