"""What tokens cost. The prices are the user's: they change, and differ between contracts."""

from __future__ import annotations

import math
import re
from typing import Any, Dict, Mapping, NamedTuple, Optional

from openai_core.errors import ArgumentError

from .results import Usage

_DATE = re.compile(r"-\d{4}(-\d{2}-\d{2})?$")

BATCH_DISCOUNT = 0.5
"""What the Batch API takes off the price of a token."""


class Price(NamedTuple):
    """Prices of one model, for a million tokens.

    Attributes:
        input: Of tokens that are sent.
        output: Of tokens that the model makes. Default 0, as for embeddings.
        cached_input: Of tokens that come from the prompt cache. Default: as `input`.
    """

    input: float
    output: float = 0.0
    cached_input: Optional[float] = None

    def cost(self, usage: Usage) -> float:
        """Returns what an answer costs.

        Args:
            usage: The tokens of the answer.
        """
        cached = self.input if self.cached_input is None else self.cached_input
        fresh = usage.input_tokens - usage.cached_tokens
        return (fresh * self.input + usage.cached_tokens * cached + usage.output_tokens * self.output) / 1e6


class Prices:
    """A table of prices by model.

    Args:
        table: Prices by the name of the model; a dated name such as `gpt-4o-2024-08-06` also finds `gpt-4o`.
        discount: The share of the price that is paid. Default 1.
    """

    def __init__(self, table: Optional[Mapping[str, Any]] = None, discount: float = 1.0) -> None:
        self._table = {model: checked_price(model, price) for model, price in (table or {}).items()}
        self._discount = discount
        self._found: Dict[str, Optional[Price]] = {}

    def discounted(self, discount: float) -> Prices:
        """Returns the same table at a share of the price.

        Args:
            discount: The share, such as 0.5 for half the price.
        """
        return Prices(self._table, discount)

    def cost(self, model: str, usage: Usage) -> Optional[float]:
        """Returns what an answer costs, `None` where the model has no price.

        Args:
            model: The name of the model; a date at its end may be missing in the table.
            usage: The tokens of the answer.
        """
        if model not in self._found:
            self._found[model] = self._table.get(model) or self._table.get(_DATE.sub("", model))
        price = self._found[model]
        return None if price is None else price.cost(usage) * self._discount

    def __bool__(self) -> bool:
        return bool(self._table)


def money(amount: float) -> str:
    """Returns an amount with two decimal places, or with as many as two of its digits need.

    Args:
        amount: An amount of money, which is not negative.
    """
    places = 1 - math.floor(math.log10(amount)) if 0 < amount < 1 else 2
    return f"{amount:,.{max(2, places)}f}"


def checked_price(model: str, price: Any) -> Price:
    """Returns a price from a `Price`, a pair, a triple or a mapping.

    Args:
        model: The name of the model, for the message.
        price: What the user has given.

    Raises:
        ArgumentError: It is none of them, or holds no numbers.
    """
    try:
        made = Price(**price) if isinstance(price, Mapping) else Price(*price)
    except TypeError:
        made = None
    numbers = () if made is None else (value for value in made if value is not None)
    if made is None or not all(isinstance(value, (int, float)) and value >= 0 for value in numbers):
        raise ArgumentError(
            f"The price of {model!r} is {price!r}; it needs Price(input, output, cached_input) for a million tokens."
        )
    return made
