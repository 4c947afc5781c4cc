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
    """The id of the tab; `None` for the active one."""


class ZoomInput(TabInput):
    """A part of the viewport: left, top, right, bottom, in pixels of the whole viewport."""

    region: List[int]
    """The four numbers: left, top, right and bottom."""


class NavigateInput(TabInput):
    """Where to go."""

    url: str
    """The URL of the page to load."""


class ReadPageInput(TabInput):
    """Which elements of the page to report."""

    filter: Literal["all", "interactive"]
    """`all` for every element, `interactive` for controls only."""


class ReadPageScopedInput(ReadPageInput):
    """A scope that an earlier report named, and how many levels of it to report; `None` asks for the scopes."""

    root: Optional[str]
    """The reference of the scope; `None` asks for the scopes."""
    depth: int
    """How many levels below the scope are reported."""


class ReadDiagnosticsInput(TabInput):
    """Which diagnostics to report, and how many entries at most."""

    source: Literal["console", "network"]
    """`console` for its messages, `network` for requests."""
    limit: int
    """How many entries are reported at most."""


class RunScriptInput(TabInput):
    """A script, and the milliseconds that it may take."""

    source: str
    """The text of the script."""
    timeout_ms: int
    """How many milliseconds the script may take."""


class FindInput(TabInput):
    """What to look for."""

    query: str
    """The text or description to look for."""


class ClickInput(TabInput):
    """An element, by the reference that a report gave it."""

    target: str
    """The reference of the element."""


class BrowserPoint(TypedDict):
    """A point, in pixels of the whole viewport."""

    x: int
    """Pixels from the left edge of the viewport."""
    y: int
    """Pixels from the upper edge of the viewport."""


class ClickAtInput(TabInput):
    """A click at a point, with modifier keys held down."""

    x: int
    """Pixels from the left edge of the viewport."""
    y: int
    """Pixels from the upper edge of the viewport."""
    button: Literal["left", "right", "middle"]
    """Which button of the mouse: `left`, `right` or `middle`."""
    click_count: Literal[1, 2, 3]
    """1 for a click, 2 for a double click, 3 for a triple one."""
    keys: List[ModifierKey]
    """The modifier keys that are held down meanwhile."""


class HoverAtInput(TabInput):
    """A point to move the pointer to."""

    x: int
    """Pixels from the left edge of the viewport."""
    y: int
    """Pixels from the upper edge of the viewport."""


class SetCheckedInput(ClickInput):
    """The state that a checkbox is to have."""

    checked: bool
    """Whether it is on afterwards."""


class DragPathInput(TabInput):
    """A path to drag along, with modifier keys held down."""

    path: List[BrowserPoint]
    """The points to drag through, from the first to the last."""
    keys: List[ModifierKey]
    """The modifier keys that are held down meanwhile."""


class HoldKeysInput(TabInput):
    """Keys, and the milliseconds to hold them down."""

    keys: List[str]
    """The keys, all held down together."""
    duration_ms: int
    """How many milliseconds they are held down."""


class TypeInput(TabInput):
    """Text for an element, or for what has the focus."""

    text: str
    """The text to type."""
    target: Optional[str]
    """The reference of the element; `None` for what has the focus."""


class KeyInput(TabInput):
    """Keys to press together."""

    keys: List[str]
    """The keys of the combination, such as `Control` and `A`."""


class ScrollInput(TabInput):
    """Where to scroll, and how far in pixels."""

    direction: Literal["up", "down", "left", "right"]
    """Where to scroll: `up`, `down`, `left` or `right`."""
    amount: int
    """How far to scroll, in pixels."""


class WaitForInput(TabInput):
    """Text to wait for, and the milliseconds that it may take."""

    text: str
    """The text that is to appear."""
    timeout_ms: int
    """How many milliseconds to wait at most."""


class SelectOptionInput(ClickInput):
    """The values to select."""

    values: List[str]
    """The values of the choices, as a report holds them."""


class NewTabInput(TypedDict):
    """The URL of the new tab; `None` opens an empty one."""

    url: Optional[str]
    """The URL to open; `None` for an empty tab."""


class BrowserFileInput(TypedDict):
    """What the user allowed: a file for the page, or a file of the page."""

    grant_id: str
    """The id of what the user allowed."""
