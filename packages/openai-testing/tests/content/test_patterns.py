from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from openai_testing.content.patterns import matching

PATTERNS = [
    r"^[A-Z]{3}-\d{4}$",
    r"^\+?[1-9]\d{1,14}$",
    r"^(foo|bar)+$",
    r"^[^a-z@0]{2}$",
    r"^\S+@\S+\.\S+$",
    r"a.c",
    r"^(?:x(?P<n>y))?z$",
    r"^\w+\s\D\W$",
    r"^[\d_]+$",
    r"^[^\d\s\w]$",
    r"^[^a]$",
    r"^x{0}$",
    r"^a*?b+?$",
    "",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_text_matches(pattern: str) -> None:
    text = matching(pattern)
    assert text is not None
    assert re.search(pattern, text)


@pytest.mark.parametrize("pattern", ["(", r"^(?!a)a$", r"\b\B", "a{5000}", "[0--", r"^[^\x00-\U0010ffff]$"])
def test_what_cannot_be_matched_gives_none(pattern: str) -> None:
    assert matching(pattern) is None


@given(st.text(alphabet="ab[](){}|*+?^$.\\dws-0,1", max_size=12))
def test_a_result_always_matches(pattern: str) -> None:
    text = matching(pattern)
    assert text is None or re.search(pattern, text)
