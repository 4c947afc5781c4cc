from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_rest.tools.browser.page_reports import checked_reading
from openai_rest.tools.browser.values import Malformed

ELEMENT: Dict[str, Any] = {"ref": "e1", "role": "listbox", "label": "Size"}
OPTION = {"label": "Large", "value": "l", "selected": True}
REPORT: Dict[str, Any] = {"version": 1, "text": "Shop", "elements": [], "omitted": ["private"]}
SCOPED = {**REPORT, "scopes": [{"ref": "s1", "label": "Main"}]}


@pytest.mark.parametrize("member", ["read_page", "get_page_text", "find"])
@pytest.mark.parametrize("returned", [None, "", "Shop"])
def test_text_is_as_good_as_a_report(member: str, returned: Any) -> None:
    assert checked_reading(member, returned) == returned


@pytest.mark.parametrize("member", ["read_page_scoped", "read_diagnostics"])
def test_some_tools_need_a_report(member: str) -> None:
    with pytest.raises(Malformed, match="the report is not a dictionary"):
        checked_reading(member, "Shop")


def test_only_agreed_fields_are_passed_on() -> None:
    element = {**ELEMENT, "value": "l", "options": [{**OPTION, "secret": 1}], "checked": True, "secret": 2}
    assert checked_reading("read_page", {**SCOPED, "elements": [element], "secret": 3}) == {
        **REPORT,
        "elements": [{**ELEMENT, "value": "l", "options": [OPTION]}],
    }
    assert checked_reading("read_page_scoped", SCOPED) == SCOPED


@pytest.mark.parametrize("role", ["checkbox", "radio"])
def test_what_can_be_checked_and_selected(role: str) -> None:
    element = {**ELEMENT, "role": role, "checked": False, "options": [OPTION]}
    found: Any = checked_reading("find", {**REPORT, "elements": [element]})
    assert found["elements"] == [{**element, "options": [{"label": "Large", "value": "l"}]}]


def with_element(**changed: Any) -> Dict[str, Any]:
    return {**REPORT, "elements": [{**ELEMENT, **changed}]}


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ({**REPORT, "version": True}, "`version` is not 1"),
        ({**REPORT, "text": "\ud800"}, "`text` is not text"),
        ({**REPORT, "elements": ()}, "`elements` is not a list"),
        ({**REPORT, "omitted": ["new"]}, "not known"),
        ({**REPORT, "omitted": ["private", "private"]}, "twice"),
        (with_element(ref=""), "`ref` is not text"),
        (with_element(label="é" * 129), "`label` is not text, or too long"),
        (with_element(role="link"), "no known `role`"),
        (with_element(role="radio", checked=1), "`checked` is neither"),
        (with_element(value=5), "`value` is not text"),
        (with_element(options=[1]), "an option is not a dictionary"),
        (with_element(options=[{**OPTION, "selected": 1}]), "`selected` is neither"),
        ({**REPORT, "elements": [ELEMENT, ELEMENT]}, "the same `ref`"),
    ],
)
def test_malformed_reports(report: Any, words: str) -> None:
    with pytest.raises(Malformed, match=words):
        checked_reading("read_page", report)


def test_scopes_and_elements_share_no_ref() -> None:
    with pytest.raises(Malformed, match="the same `ref`"):
        checked_reading("read_page_scoped", {**SCOPED, "elements": [{**ELEMENT, "ref": "s1"}]})
    with pytest.raises(Malformed, match="`scopes` is not a list"):
        checked_reading("read_page_scoped", REPORT)


@pytest.mark.parametrize("member", ["get_page_text", "read_diagnostics"])
def test_texts_have_no_elements(member: str) -> None:
    with pytest.raises(Malformed, match="must be empty for this tool"):
        checked_reading(member, {**REPORT, "elements": [ELEMENT]})


def test_lists_that_grow_while_they_are_read() -> None:
    report: Dict[str, Any] = {**REPORT, "omitted": []}

    class Key:
        def __hash__(self) -> int:
            return hash("ref")

        def __eq__(self, other: object) -> bool:
            report["omitted"].append("private")
            return other == "ref"

    given: Any = {Key(): ELEMENT["ref"], **{name: value for name, value in ELEMENT.items() if name != "ref"}}
    report["elements"] = [given]
    assert checked_reading("find", report) == {**REPORT, "omitted": [], "elements": [ELEMENT]}
