"""What fits into a batch."""

from __future__ import annotations

from typing import Any

import pytest

from openai_bulk.batches.splitting import BatchLimits, Fill, inputs_of
from openai_bulk.requests import BulkRequest


def request(url: str = "/v1/responses", tokens: int = 10, **body: Any) -> BulkRequest:
    made = BulkRequest(1, "a", url, {"model": "m", **body})
    made.tokens = tokens
    return made


@pytest.mark.parametrize(
    "limits",
    [BatchLimits(requests=3), BatchLimits(bytes=300), BatchLimits(inputs=3), BatchLimits(tokens=30)],
)
def test_each_limit_closes_a_batch(limits: BatchLimits) -> None:
    fill = Fill(limits)
    for _ in range(3):
        assert fill.fits(request(), 100)
        fill.add(request(), 100)
    assert not fill.fits(request(), 100)


def test_the_first_request_always_fits() -> None:
    assert Fill(BatchLimits(bytes=10, tokens=1)).fits(request(tokens=99), 1000)


@pytest.mark.parametrize(
    ("url", "value", "count"),
    [
        ("/v1/embeddings", ["a", "b"], 2),
        ("/v1/embeddings", "text", 1),
        ("/v1/embeddings", [1, 2, 3], 1),
        ("/v1/embeddings", [[1], [2]], 2),
        ("/v1/embeddings", [], 1),
        ("/v1/responses", ["a", "b"], 1),
    ],
)
def test_inputs_of_embeddings_are_counted(url: str, value: Any, count: int) -> None:
    assert inputs_of(request(url, input=value)) == count
