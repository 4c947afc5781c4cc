"""What tokens cost."""

from __future__ import annotations

from typing import Any

import pytest

from openai_bulk.prices import Price, Prices, money
from openai_bulk.results import Usage
from openai_core.errors import ArgumentError

USAGE = Usage(input_tokens=1_000_000, cached_tokens=400_000, output_tokens=100_000)


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "0.00"), (0.0000234, "0.000023"), (0.01, "0.010"), (0.5, "0.50"), (1, "1.00"), (1234.567, "1,234.57")],
)
def test_an_amount_keeps_two_of_its_digits(amount: float, text: str) -> None:
    assert money(amount) == text


def test_cost() -> None:
    prices = Prices({"a": Price(2.0, 10.0, 0.5), "b": (2.0, 10.0), "c": {"input": 1.0}})
    assert prices.cost("a", USAGE) == pytest.approx(0.6 * 2 + 0.4 * 0.5 + 1.0)
    assert prices.cost("b", USAGE) == pytest.approx(3.0)
    assert prices.cost("c", USAGE) == pytest.approx(1.0)
    assert prices.discounted(0.5).cost("b", USAGE) == pytest.approx(1.5)


def test_dated_names_find_the_price_of_the_model_but_others_do_not() -> None:
    prices = Prices({"gpt-4o": (1.0,)})
    assert prices.cost("gpt-4o-2024-08-06", USAGE) == pytest.approx(1.0)
    assert prices.cost("gpt-4o-mini", USAGE) is None
    assert not Prices()
    assert prices


@pytest.mark.parametrize("price", [7, (), ("1",), (-1.0,), {"in": 1}, None])
def test_what_is_no_price(price: Any) -> None:
    with pytest.raises(ArgumentError, match="The price of 'm' is"):
        Prices({"m": price})
