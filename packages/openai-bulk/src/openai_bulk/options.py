"""How a job is run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Mapping, Optional

from openai_core.errors import ArgumentError

from .pace.limits import Limits
from .prices import checked_price

DEFAULT_IN_FLIGHT = 200
DEFAULT_ATTEMPTS = 5


@dataclass
class RunOptions:
    """How a job is run; a change between two runs of the same job is allowed, except of `ordered` and the output.

    Attributes:
        limits: Limits by model, `"*"` for all others. Default: learnt from the server.
        max_in_flight: How many requests are under way at most. Default 200.
        max_attempts: How often a request is sent at most. Default 5.
        prices: A table of prices by model; see `Price`. Default: costs are unknown.
        max_cost: Money after which the job stops. Default: no limit.
        max_tokens: Tokens after which the job stops. Default: no limit.
        max_failure_share: The share of one kind of failure, from 0 to 1, above which the job stops. Default 0.5.
        ordered: Whether results come in the order of the input; they are sorted at the end. Default: as they arrive.
        restart: Whether to forget what an earlier run has done. Default false.
        retry_failed: Whether to send requests again that failed for good in an earlier run. Default false.
        count_tokens: Counts the tokens of a text; see `TokenEstimates`. Default: a fourth of the bytes.
        on_request: Called with each `BulkRequest` before it is sent; what it raises ends the job. With the engine
            `batch` it is called in another thread, when the request is written into the input of a batch. It may be
            asynchronous, and the request waits for it then.
        on_result: Called with the `BulkRequest` and its `Answer` or `Failure` after it was written. It may be
            asynchronous.
        progress: Shows how far the job is: `"auto"`, `"bar"`, `"lines"`, `"notebook"`, a function that is called with
            each `Progress`, or `None`. Default `None`; the command line has `"auto"`.
        page: Whether to write an HTML page with plots at the end. Default false.
        clock: Returns seconds since the epoch. Default: the real clock.
    """

    limits: Mapping[str, Limits] = field(default_factory=dict)
    max_in_flight: int = DEFAULT_IN_FLIGHT
    max_attempts: int = DEFAULT_ATTEMPTS
    prices: Mapping[str, Any] = field(default_factory=dict)
    max_cost: Optional[float] = None
    max_tokens: Optional[int] = None
    max_failure_share: float = 0.5
    ordered: bool = False
    restart: bool = False
    retry_failed: bool = False
    count_tokens: Any = None
    on_request: Optional[Callable[[Any], object]] = None
    on_result: Optional[Callable[[Any, Any], object]] = None
    progress: Any = None
    page: bool = False
    clock: Optional[Callable[[], float]] = None

    def __post_init__(self) -> None:
        for name in ("max_in_flight", "max_attempts"):
            value = getattr(self, name)
            if type(value) is not int or value < 1:
                raise ArgumentError(f"`{name}` is {value!r}; it needs a whole number of at least 1.")
        for name in ("on_request", "on_result", "clock"):
            value = getattr(self, name)
            if value is not None and not callable(value):
                raise ArgumentError(f"`{name}` is {value!r}; it needs a function.")
        self._check_numbers()
        for name in ("limits", "prices"):
            if not isinstance(getattr(self, name), Mapping):
                raise ArgumentError(f"`{name}` is {getattr(self, name)!r}; it needs a mapping by the names of models.")
        if self.max_cost is not None and not self.prices:
            raise ArgumentError("`max_cost` needs `prices`, or nobody knows what has been spent.")
        self.limits = {model: _limits(model, limits) for model, limits in self.limits.items()}
        self.prices = {model: checked_price(model, price) for model, price in self.prices.items()}
        counter = self.count_tokens
        if counter is not None and not callable(counter) and not hasattr(counter, "encode"):
            raise ArgumentError(f"`count_tokens` is {counter!r}; it needs a function or an encoding of tiktoken.")

    def _check_numbers(self) -> None:
        for name in ("max_cost", "max_tokens"):
            value = getattr(self, name)
            if value is not None and not (_is_number(value) and value > 0):
                raise ArgumentError(f"`{name}` is {value!r}; it needs a number above 0, or None for no limit.")
        if not _is_number(self.max_failure_share) or not 0 <= self.max_failure_share <= 1:
            raise ArgumentError(f"`max_failure_share` is {self.max_failure_share!r}; it is a share from 0 to 1.")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _limits(model: str, limits: Any) -> Limits:
    try:
        made = Limits(**limits) if isinstance(limits, Mapping) else Limits(*limits)
    except TypeError:
        made = None
    if made is None or any(value is not None and not value > 0 for value in made):
        raise ArgumentError(
            f"The limits of {model!r} are {limits!r}; they need Limits(requests_per_minute, tokens_per_minute) above 0."
        )
    return made
