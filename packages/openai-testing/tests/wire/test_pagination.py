from __future__ import annotations

from typing import Any, Dict, List

import pytest
from hypothesis import given, strategies as st

from openai_testing.wire.errors import APIFailure
from openai_testing.wire.pagination import page, styled_page
from openai_testing.wire.parameters import QueryParameters


def items(count: int) -> List[Dict[str, Any]]:
    return [{"id": f"i{number}"} for number in range(count)]


def ids(result: Dict[str, Any]) -> List[str]:
    return [item["id"] for item in result["data"]]


@given(st.integers(0, 30), st.integers(1, 7), st.sampled_from(["asc", "desc"]))
def test_following_after_sees_every_item_once(count: int, limit: int, order: str) -> None:
    seen: List[str] = []
    pairs = [("limit", str(limit)), ("order", order)]
    result = page(items(count), QueryParameters(pairs))
    seen += ids(result)
    while result["has_more"]:
        result = page(items(count), QueryParameters([*pairs, ("after", result["last_id"])]))
        assert 0 < len(result["data"]) <= limit
        seen += ids(result)
    expected = [item["id"] for item in items(count)]
    assert seen == (expected if order == "asc" else expected[::-1])


def test_before_keeps_the_items_next_to_the_cursor() -> None:
    result = page(items(9), QueryParameters([("before", "i6"), ("limit", "2"), ("order", "asc")]))
    assert (ids(result), result["has_more"]) == (["i4", "i5"], True)


def test_after_and_before_together_are_a_range() -> None:
    result = page(items(9), QueryParameters([("after", "i1"), ("before", "i4"), ("order", "asc")]))
    assert (ids(result), result["has_more"]) == (["i2", "i3"], False)


def test_the_default_is_newest_first() -> None:
    result = page(items(30), QueryParameters([]))
    assert (result["first_id"], result["last_id"], result["has_more"]) == ("i29", "i10", True)


def test_an_empty_page_has_no_cursors() -> None:
    assert page([], QueryParameters([])) == {
        "object": "list",
        "data": [],
        "has_more": False,
        "first_id": None,
        "last_id": None,
    }
    assert "first_id" not in page([], QueryParameters([]), cursors=False)


@pytest.mark.parametrize(
    ("name", "value"),
    [("limit", "0"), ("limit", "101"), ("limit", "x"), ("order", "up"), ("after", "no"), ("before", "no")],
)
def test_bad_parameters_are_refused(name: str, value: str) -> None:
    with pytest.raises(APIFailure) as caught:
        page(items(3), QueryParameters([(name, value)]))
    assert (caught.value.status, caught.value.param) == (400, name)


def test_the_styles_of_pages() -> None:
    items = [{"id": "a"}, {"id": "b"}, {"id": "c"}]

    def styled(style: str, *pairs: Any) -> Any:
        return styled_page(style, items, QueryParameters(pairs))

    assert styled("Page") == {"object": "list", "data": items, "has_more": False}
    assert styled("CursorPage", ("limit", "1"))["last_id"] == "c"
    for style, parameter in (("NextCursorPage", "after"), ("TokenPage", "page")):
        first = styled(style, ("limit", "2"))
        assert (first["data"], first["has_more"]) == (items[:2], True)
        last = styled(style, ("limit", "2"), (parameter, first["next"]))
        assert (last["data"], last["has_more"], last["next"]) == (items[2:], False, None)
        assert styled(style, ("order", "desc"))["data"] == items[::-1]
        with pytest.raises(APIFailure, match="no token of an earlier page"):
            styled(style, (parameter, "a"))
