from __future__ import annotations

import contextlib
from typing import Any, Dict, List

import pytest
from hypothesis import given, strategies as st

from openai_rest.tools.browser.states import checked_state
from openai_rest.tools.browser.values import Malformed

TAB: Dict[str, Any] = {"id": "t1", "title": "Shop", "url": "https://shop.example/cart", "active": True}


def observation(*changes: Dict[str, Any], dropped: int = 0, **changed: Any) -> Any:
    numbered = [{"sequence": dropped + 1 + place, "tab_id": "t1", **change} for place, change in enumerate(changes)]
    whole = {"version": 1, "sequence": dropped + len(changes), "dropped_changes": dropped, "title_truncated": False}
    return {**whole, "changes": numbered, **changed}


def observed(*changes: Dict[str, Any], **changed: Any) -> Any:
    return {"tabs": [TAB], "observation": observation(*changes, **changed)}


NAVIGATION = {"type": "navigation"}


def test_tabs_show_their_origin() -> None:
    assert checked_state({"tabs": [{**TAB, "secret": 1}], "secret": 2}) == {
        "tabs": [{**TAB, "url": "https://shop.example"}]
    }
    assert checked_state({"tabs": []}) == {"tabs": []}


def test_changes_of_all_kinds() -> None:
    state = observed(
        {"type": "tab_opened", "secret": 1},
        {"type": "dialog_dismissed", "kind": "alert"},
        {"type": "navigation_refused", "reason": "policy", "tab_id": None},
        {"type": "download", "status": "started", "tab_id": None},
    )
    changes = checked_state(state)["observation"]["changes"]
    assert [change["type"] for change in changes] == [
        "tab_opened",
        "dialog_dismissed",
        "navigation_refused",
        "download",
    ]
    assert all("secret" not in change for change in changes)


def test_long_titles_are_cut_between_characters() -> None:
    state = {"tabs": [{**TAB, "title": "é" * 600}], "observation": observation()}
    checked = checked_state(state)
    assert checked["tabs"][0]["title"] == "é" * 512
    assert checked["observation"]["title_truncated"] is True


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (None, "the report is not a dictionary"),
        ({"tabs": None}, "`tabs` is not a list"),
        ({"tabs": [1]}, "a tab is not a dictionary"),
        ({"tabs": [{**TAB, "active": 1}]}, "a tab lacks"),
        ({"tabs": [TAB, {**TAB, "active": False}]}, "same `id`"),
        ({"tabs": [{**TAB, "active": False}]}, "not exactly one tab is active"),
        ({"tabs": [{**TAB, "id": ""}], "observation": observation()}, "the `id` or the `title`"),
        (observed(version=2), "`observation.version`"),
        (observed(title_truncated=0), "`observation` lacks"),
        (observed(changes=None), "`observation.changes` is not a list"),
        (observed(sequence=3), "not the number of the last change"),
        (observed({"type": "new"}), "no known type"),
        (observed({"type": "navigation", "sequence": 5}), "not numbered one after the other"),
        (observed({"type": "navigation", "tab_id": None}), "lacks its `tab_id`"),
        (observed({"type": "download", "status": "new"}), "lacks its `status`"),
    ],
)
def test_malformed_reports(report: Any, words: str) -> None:
    with pytest.raises(Malformed, match=words):
        checked_state(report)


def test_an_observation_continues_the_one_before() -> None:
    before = checked_state(observed(NAVIGATION, NAVIGATION))["observation"]
    checked_state(observed(NAVIGATION, NAVIGATION, {"type": "tab_closed"}), before)
    checked_state(observed(NAVIGATION, dropped=1), before)
    checked_state(observed(dropped=9), before)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ({"tabs": [TAB]}, "was there before and is now missing"),
        (observed(NAVIGATION), "goes back in time"),
        (observed(NAVIGATION, {"type": "tab_closed"}), "other changes than before"),
    ],
)
def test_an_observation_takes_nothing_back(report: Any, words: str) -> None:
    before = checked_state(observed(NAVIGATION, NAVIGATION))["observation"]
    with pytest.raises(Malformed, match=words):
        checked_state(report, before)


def test_dropped_changes_do_not_come_back() -> None:
    before = checked_state(observed(dropped=5))["observation"]
    with pytest.raises(Malformed, match="goes back in time"):
        checked_state(observed(NAVIGATION, dropped=4), before)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["tabs", "id", "title", "url", "active", "observation", "changes"]), inner)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_report_is_read_or_malformed(report: Any) -> None:
    with contextlib.suppress(Malformed):
        assert set(checked_state(report)) <= {"tabs", "observation"}


def test_what_a_list_of_its_own_class_holds_counts() -> None:
    class Quiet(List[Any]):
        def __iter__(self) -> Any:
            return iter(())

    tab = {"id": "1", "title": "", "url": "about:blank", "active": True}
    assert checked_state({"tabs": Quiet([tab])}) == {"tabs": [tab]}
