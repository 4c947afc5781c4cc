from __future__ import annotations

import json
from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_rest.tools.browser.arguments import arguments_of
from openai_rest.tools.browser.errors import BrowserError
from openai_rest.tools.browser.members import BROWSER_MEMBERS, DEFAULT_BROWSER_MEMBERS, MEMBERS, tool

GOOD: Dict[str, Dict[str, Any]] = {
    "click_at": {"tab_id": None, "x": 0, "y": 2**53 - 1, "button": "right", "click_count": 3, "keys": ["Alt", "Meta"]},
    "drag_path": {"tab_id": "t", "path": [{"x": 1, "y": 2}, {"x": 3, "y": 4}], "keys": []},
    "hold_keys": {"tab_id": None, "keys": ["a", "b"], "duration_ms": 3000},
    "zoom": {"tab_id": None, "region": [0, 0, 1, 1]},
    "read_page_scoped": {"tab_id": None, "root": "s" * 256, "depth": 32, "filter": "all"},
    "wait_for": {"tab_id": None, "text": " a \n b ", "timeout_ms": 30_000},
    "run_script": {"tab_id": None, "source": "1", "timeout_ms": 1},
    "read_diagnostics": {"tab_id": None, "source": "network", "limit": 100},
    "upload_file": {"grant_id": "g"},
    "key": {"tab_id": None, "keys": []},
    "set_checked": {"tab_id": None, "target": "", "checked": False},
    "list_tabs": {},
}


@pytest.mark.parametrize("member", GOOD)
def test_arguments(member: str) -> None:
    assert arguments_of(member, json.dumps(GOOD[member])) == GOOD[member]


@pytest.mark.parametrize(
    ("member", "changed"),
    [
        ("click_at", {"x": True}),
        ("click_at", {"x": 2**53}),
        ("click_at", {"click_count": True}),
        ("click_at", {"button": []}),
        ("click_at", {"keys": ["Alt", "Alt"]}),
        ("click_at", {"keys": ["a"]}),
        ("click_at", {"keys": [["Alt"]]}),
        ("drag_path", {"path": [{"x": 1, "y": 2}]}),
        ("drag_path", {"path": [{"x": 1, "y": 2}] * 101}),
        ("drag_path", {"path": [{"x": 1, "y": 2, "z": 3}] * 2}),
        ("hold_keys", {"keys": []}),
        ("hold_keys", {"keys": list("abcdefghi")}),
        ("hold_keys", {"keys": ["é" * 33]}),
        ("hold_keys", {"duration_ms": 3001}),
        ("zoom", {"region": [1, 0, 1, 1]}),
        ("zoom", {"region": [0, 0, 1]}),
        ("zoom", {"region": [0, 0, "1", 1]}),
        ("read_page_scoped", {"root": ""}),
        ("read_page_scoped", {"depth": 33}),
        ("wait_for", {"text": " \n"}),
        ("wait_for", {"text": "a" * 257}),
        ("run_script", {"source": "\ud800"}),
        ("upload_file", {"grant_id": "g" * 257}),
        ("set_checked", {"checked": 1}),
        ("key", {"keys": "a"}),
        ("key", {"tab_id": 1}),
    ],
)
def test_a_value_that_is_not_allowed(member: str, changed: Dict[str, Any]) -> None:
    (name,) = changed
    with pytest.raises(BrowserError, match=f"The argument `{name}` of this tool"):
        arguments_of(member, json.dumps({**GOOD[member], **changed}))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, None])
def test_what_is_no_json(text: Any) -> None:
    with pytest.raises(BrowserError, match="not valid JSON"):
        arguments_of("key", text)


@pytest.mark.parametrize("text", ["[]", "null", '"keys"', '{"keys": []}', '{"keys": [], "tab_id": null, "more": 1}'])
def test_other_arguments(text: str) -> None:
    with pytest.raises(BrowserError, match="must be exactly: keys, tab_id"):
        arguments_of("key", text)
    with pytest.raises(BrowserError, match="must be exactly: none"):
        arguments_of("list_tabs", '{"a": 1}')


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("xy"), inner),
    max_leaves=8,
)


@given(st.sampled_from(BROWSER_MEMBERS), st.data())
def test_whatever_the_model_writes_there_is_one_error(member: str, data: st.DataObject) -> None:
    arguments = data.draw(st.fixed_dictionaries(dict.fromkeys(MEMBERS[member].fields, JSON)))
    try:
        found = arguments_of(member, json.dumps(arguments))
    except BrowserError:
        return
    assert list(found) == list(arguments)


@pytest.mark.parametrize("member", BROWSER_MEMBERS)
def test_tools_are_strict(member: str) -> None:
    found: Any = tool(member)
    assert found["name"] == f"browser_{member}"
    assert found["parameters"]["required"] == list(found["parameters"]["properties"])
    found["parameters"]["properties"]["more"] = 1
    assert tool(member)["parameters"] != found["parameters"]


def test_tools_that_are_offered_unasked() -> None:
    assert set(DEFAULT_BROWSER_MEMBERS) < set(BROWSER_MEMBERS)
    assert "run_script" not in DEFAULT_BROWSER_MEMBERS
