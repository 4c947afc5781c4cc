from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools import browser as module
from openai_rest.tools.browser import BrowserError
from openai_rest.tools.browser.selection import Choice, select


class Driver:
    def state(self) -> Any: ...

    def find(self, action: Any) -> Any: ...

    def click(self, action: Any) -> Any: ...

    def navigate(self, action: Any) -> Any: ...

    def hover_at(self, action: Any) -> Any: ...


POLICIES = {"has_confirm": True, "has_url_policy": True}


def names(**choice: Any) -> Any:
    return select(Driver(), Choice(**choice), **POLICIES).members


def test_tools_of_the_driver_are_offered() -> None:
    assert names() == ["navigate", "find", "click", "list_tabs"]
    assert names(additional_members=["hover_at", "find"]) == ["navigate", "find", "click", "list_tabs", "hover_at"]
    assert names(members=("hover_at", "find")) == ["find", "hover_at"]
    assert names(members=["list_tabs"]) == ["list_tabs"]
    assert names(members=[]) == []


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"members": ["find"], "additional_members": []}, "not both"),
        ({"members": "find"}, "`members` must be a sequence of names"),
        ({"members": ["fly"]}, "`members` must be"),
        ({"members": [1]}, "`members` must be"),
        ({"members": {"find": 1}}, "`members` must be"),
        ({"additional_members": ["find", "find"]}, "`additional_members` must be"),
        ({"members": ["hover"]}, "a Driver, has no method `hover`, which is asked for"),
        ({"confirm_reads": ["click"]}, "`confirm_reads` names 'click'"),
        ({"confirm_reads": ["zoom"]}, "`confirm_reads` names 'zoom'"),
        ({"confirm_reads": [["find"]]}, "`confirm_reads` must be"),
    ],
)
def test_a_choice_that_cannot_be(choice: Dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        names(**choice)


@pytest.mark.parametrize(
    ("choice", "policies", "words"),
    [
        ({"members": ["click"]}, {"has_confirm": False, "has_url_policy": False}, "'click' needs `confirm`"),
        (
            {"members": ["find"], "confirm_reads": ["find"]},
            {"has_confirm": False, "has_url_policy": False},
            "'find' needs `confirm`",
        ),
        ({"members": ["navigate"]}, {"has_confirm": True, "has_url_policy": False}, "'navigate' needs `url_policy`"),
    ],
)
def test_policies_are_needed(choice: Any, policies: Any, words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        select(Driver(), Choice(**choice), **policies)


def test_reading_needs_no_policy() -> None:
    found = select(Driver(), Choice(members=["find"]), has_confirm=False, has_url_policy=False)
    assert [tool["name"] for tool in found.tools()] == ["browser_find"]


def test_methods_of_the_other_flavour() -> None:
    class Annotated:
        def state(self) -> None: ...

    with pytest.raises(ArgumentError, match="`state` does not fit this toolset; use it with `BrowserToolset`"):
        select(Annotated(), Choice(asynchronous=True), **POLICIES)


def test_the_state_is_looked_at_without_calling_a_property() -> None:
    class Property:
        @property
        def state(self) -> Any:
            raise AssertionError("called")

    class Static:
        @staticmethod
        async def state() -> Any: ...

    assert select(Property(), Choice(), **POLICIES).members == ["list_tabs"]
    with pytest.raises(ArgumentError, match="use it with `AsyncBrowserToolset`"):
        module.BrowserToolset(Static())  # type: ignore[arg-type]


def test_a_tool_is_disabled_or_unknown() -> None:
    found = select(Driver(), Choice(), **POLICIES)
    assert found.member_of("browser_find") == "find"
    assert found.member_of("browser_zoom") is None
    assert found.member_of("find") is None
    found.refuse_disabled("browser_zoom")
    found.refuse_disabled("browser_fly")
    with pytest.raises(BrowserError, match="'browser_hover_at' is not enabled"):
        found.refuse_disabled("browser_hover_at")
    with pytest.raises(BrowserError, match="'browser_zoom' is not enabled"):
        select(Driver(), Choice(members=["find"]), **POLICIES).refuse_disabled("browser_zoom")
