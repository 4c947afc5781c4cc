"""The `Link` header (RFC 8288): which URL it names for a relation, and that its oddities are read as the RFC says."""

from __future__ import annotations

import time
from typing import Optional

import httpx
import pytest

from openai_core.decoding.links import have_same_origin, linked_url

BASE = "https://api.test/notes?page=1"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://api.test/notes?page=2>; rel="next"', "https://api.test/notes?page=2"),
        ("</notes?page=2>; rel=next", "https://api.test/notes?page=2"),
        ("<?page=2>;rel=next", "https://api.test/notes?page=2"),
        ('<a>; rel="prev", <b>; rel="next"', "https://api.test/b"),
        ('<a>; rel="prev last", <b>; title="c, <d>; rel=next"; rel="start NEXT"', "https://api.test/b"),
        ('<a>; title="x\\"; rel=prev"; REL=next', "https://api.test/a"),
        ("<a>; rel=prev; rel=next", None),  # of several, the first counts
        ("<a>; rel=nextpage", None),
        ("<a>", None),
        ("a; rel=next", None),
        ("<a; rel=next", None),
        ("", None),
        (None, None),
    ],
)
def test_the_url_of_a_relation(header: Optional[str], expected: Optional[str]) -> None:
    headers = httpx.Headers({} if header is None else {"Link": header})
    assert linked_url(headers, "next", BASE) == expected


def test_headers_that_are_made_to_be_slow_are_not() -> None:
    began = time.perf_counter()
    for text in ("<a>" + ';="' * 20000, "<a>;" + "a" * 60000, "<a>" + '"\\' * 20000, "<" * 60000, "<a>," * 15000):
        linked_url({"link": text}, "next", BASE)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://api.test:443/x", True),
        ("https://API.test/x", True),
        ("http://api.test/x", False),
        ("https://api.test.evil/x", False),
        ("https://api.test:8443/x", False),
        ("https://api.test@evil.test/", False),
        ("https://api.test:x/", False),
    ],
)
def test_origins(other: str, same: bool) -> None:
    assert have_same_origin(BASE, other) is same
