from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_testing.content import retrieval
from openai_testing.wire.errors import APIFailure
from openai_testing.wire.parameters import Parameters


@given(st.text(max_size=80), st.integers(2, 20), st.integers(0, 9))
def test_chunks_cover_the_text(text: str, size: int, overlap: int) -> None:
    pieces = [chunk.text for chunk in retrieval.chunks(text, size, min(overlap, size // 2))]
    assert all(piece in text for piece in pieces)
    assert bool(pieces) == bool(text.strip())
    if overlap == 0:
        assert "".join(pieces).split() == text.split() or any(not piece.strip() for piece in text)


def test_scores() -> None:
    chunk = retrieval.chunks("The cat sleeps", 100, 0)[0]
    assert retrieval.score("The cat sleeps", chunk) == 1.0
    assert retrieval.score("cat", chunk) > retrieval.score("engine", chunk) >= 0


@pytest.mark.parametrize("value", ["x", 5, None])
def test_values_that_cannot_be_compared(value: Any) -> None:
    filter = Parameters({"type": "gt", "key": "k", "value": 1 if isinstance(value, str) else "x"}, "filters")
    assert retrieval.accepts(filter, {"k": value}) is False


def test_filters_cannot_be_nested_without_end() -> None:
    filter: Any = {"type": "eq", "key": "k", "value": 1}
    for _ in range(20):
        filter = {"type": "and", "filters": [filter]}
    with pytest.raises(APIFailure, match="too deeply"):
        retrieval.accepts(Parameters(filter, "filters"), {"k": 1})
