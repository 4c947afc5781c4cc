"""The arguments of the browser tools, as a driver gets them."""

from __future__ import annotations

from typing import List, Optional

from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = [
    "BrowserFileInput",
    "BrowserPoint",
    "ClickAtInput",
    "ClickInput",
    "DragPathInput",
    "FindInput",
    "HoldKeysInput",
    "HoverAtInput",
    "KeyInput",
    "NavigateInput",
    "NewTabInput",
    "ReadDiagnosticsInput",
    "ReadPageInput",
    "ReadPageScopedInput",
    "RunScriptInput",
    "ScrollInput",
    "SelectOptionInput",
    "SetCheckedInput",
    "TabInput",
    "TypeInput",
    "WaitForInput",
    "ZoomInput",
]

ModifierKey: TypeAlias = Literal["Control", "Alt", "Meta", "Shift"]


class TabInput(TypedDict):
    """An action in a tab; `None` stands for the active one."""

    tab_id: Optional[str]


class ZoomInput(TabInput):
    """A part of the viewport: left, top, right, bottom, in pixels of the whole viewport."""

    region: List[int]


class NavigateInput(TabInput):
    """Where to go."""

    url: str


class ReadPageInput(TabInput):
    """Which elements of the page to report."""

    filter: Literal["all", "interactive"]


class ReadPageScopedInput(ReadPageInput):
    """A scope that an earlier report named, and how many levels of it to report; `None` asks for the scopes."""

    root: Optional[str]
    depth: int


class ReadDiagnosticsInput(TabInput):
    """Which diagnostics to report, and how many entries at most."""

    source: Literal["console", "network"]
    limit: int


class RunScriptInput(TabInput):
    """A script, and the milliseconds that it may take."""

    source: str
    timeout_ms: int


class FindInput(TabInput):
    """What to look for."""

    query: str


class ClickInput(TabInput):
    """An element, by the reference that a report gave it."""

    target: str


class BrowserPoint(TypedDict):
    """A point, in pixels of the whole viewport."""

    x: int
    y: int


class ClickAtInput(TabInput):
    """A click at a point, with modifier keys held down."""

    x: int
    y: int
    button: Literal["left", "right", "middle"]
    click_count: Literal[1, 2, 3]
    keys: List[ModifierKey]


class HoverAtInput(TabInput):
    """A point to move the pointer to."""

    x: int
    y: int


class SetCheckedInput(ClickInput):
    """The state that a checkbox is to have."""

    checked: bool


class DragPathInput(TabInput):
    """A path to drag along, with modifier keys held down."""

    path: List[BrowserPoint]
    keys: List[ModifierKey]


class HoldKeysInput(TabInput):
    """Keys, and the milliseconds to hold them down."""

    keys: List[str]
    duration_ms: int


class TypeInput(TabInput):
    """Text for an element, or for what has the focus."""

    text: str
    target: Optional[str]


class KeyInput(TabInput):
    """Keys to press together."""

    keys: List[str]


class ScrollInput(TabInput):
    """Where to scroll, and how far in pixels."""

    direction: Literal["up", "down", "left", "right"]
    amount: int


class WaitForInput(TabInput):
    """Text to wait for, and the milliseconds that it may take."""

    text: str
    timeout_ms: int


class SelectOptionInput(ClickInput):
    """The values to select."""

    values: List[str]


class NewTabInput(TypedDict):
    """The URL of the new tab; `None` opens an empty one."""

    url: Optional[str]


class BrowserFileInput(TypedDict):
    """What the user allowed: a file for the page, or a file of the page."""

    grant_id: str
