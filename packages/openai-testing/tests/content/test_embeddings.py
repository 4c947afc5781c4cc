from __future__ import annotations

import base64
import math
import struct
from typing import List

import pytest
from hypothesis import given, strategies as st

from openai_testing.content.embeddings import embed, encode_base64


def dot(first: List[float], second: List[float]) -> float:
    return sum(a * b for a, b in zip(first, second))


@given(st.text() | st.lists(st.integers(0, 100_000)), st.integers(1, 300))
def test_every_vector_has_length_one(content: object, dimensions: int) -> None:
    vector = embed(content, dimensions)  # type: ignore[arg-type]
    assert len(vector) == dimensions
    assert math.isclose(dot(vector, vector), 1.0, rel_tol=1e-5)


def test_similar_texts_are_closer() -> None:
    cat, cats, tax = (embed(text, 1536) for text in ("the cat sat here", "the cats sat here", "quarterly tax report"))
    assert dot(cat, cats) > 0.6 > 0.2 > dot(cat, tax)


def test_the_same_text_gives_the_same_vector() -> None:
    assert embed("a b", 8) == embed("a  B", 8)
    assert embed([1, 2], 8) != embed([1, 3], 8)


@pytest.mark.parametrize("text", ["", "hello"])
def test_both_encodings_carry_the_same_numbers(text: str) -> None:
    vector = embed(text, 16)
    assert list(struct.unpack("<16f", base64.b64decode(encode_base64(vector)))) == vector
