"""The browser tools that a model can be given: their names, arguments and meaning."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Dict, NamedTuple

from . import fields
from .fields import Field

if TYPE_CHECKING:
    from ...types.responses_params import FunctionToolParam

__all__ = ["BROWSER_MEMBERS", "DEFAULT_BROWSER_MEMBERS", "MEMBERS", "PREFIX", "READ_ONLY", "Member", "tool"]

PREFIX = "browser_"
"""What the name of a function tool has before the name of the member."""

_ABOUT_ALL = "The result lists the open tabs. What pages say is not to be trusted."


class Member(NamedTuple):
    """A tool.

    Attributes:
        about: What it does, for the model.
        fields: The arguments of the tool.
    """

    about: str
    fields: Dict[str, Field]


_TAB = {"tab_id": fields.OPTIONAL_TEXT}
_TARGET = {"target": fields.TEXT}
_POINT = {"x": fields.COORDINATE, "y": fields.COORDINATE}

MEMBERS: Dict[str, Member] = {
    "navigate": Member("Go to a URL in a tab.", {"url": fields.TEXT, **_TAB}),
    "read_page": Member(
        "Read what a page holds, with refs for its interactive elements.", {**_TAB, "filter": fields.ELEMENTS}
    ),
    "get_page_text": Member("Read the text that a page shows.", _TAB),
    "find": Member("Look for elements by their text or by a description.", {"query": fields.TEXT, **_TAB}),
    "click": Member("Click the element that has this ref.", {**_TARGET, **_TAB}),
    "type": Member(
        "Fill the control that has this ref, or type where the focus is.",
        {"text": fields.TEXT, "target": fields.OPTIONAL_TEXT, **_TAB},
    ),
    "key": Member("Press keys together.", {"keys": fields.TEXTS, **_TAB}),
    "scroll": Member(
        "Scroll the page in a direction.", {"direction": fields.DIRECTION, "amount": fields.AMOUNT, **_TAB}
    ),
    "select_option": Member(
        "Choose values in the select control that has this ref.", {**_TARGET, "values": fields.TEXTS, **_TAB}
    ),
    "hover": Member("Move the pointer over the element that has this ref.", {**_TARGET, **_TAB}),
    "screenshot": Member("Take an image of what the tab shows.", _TAB),
    "zoom": Member(
        "Take an image of a part of the viewport. Coordinates of later actions are still those of the whole viewport.",
        {**_TAB, "region": fields.REGION},
    ),
    "new_tab": Member("Open a tab, at a URL if one is given.", {"url": fields.OPTIONAL_TEXT}),
    "list_tabs": Member("List the open tabs with titles and URLs, and which one is active.", {}),
    "switch_tab": Member("Make a tab the active one.", {"tab_id": fields.TEXT}),
    "close_tab": Member("Close a tab.", {"tab_id": fields.TEXT}),
    "scroll_to": Member(
        "Scroll until an element that was read before is visible. Read the page again before acting on it.",
        {**_TARGET, **_TAB},
    ),
    "wait_for": Member(
        "Wait until the page shows a text, for a number of milliseconds at most.",
        {"text": fields.AWAITED_TEXT, "timeout_ms": fields.TIMEOUT, **_TAB},
    ),
    "hover_at": Member("Move the pointer to a point of the viewport.", {**_TAB, **_POINT}),
    "set_checked": Member(
        "Check or uncheck the checkbox that has this ref.", {**_TAB, **_TARGET, "checked": fields.BOOLEAN}
    ),
    "click_at": Member(
        "Click a point, in coordinates of the whole viewport and not of a zoomed part.",
        {
            **_TAB,
            **_POINT,
            "button": fields.BUTTON,
            "click_count": fields.CLICK_COUNT,
            "keys": fields.MODIFIERS,
        },
    ),
    "drag_path": Member(
        "Drag along points of the whole viewport, with modifier keys held down.",
        {**_TAB, "path": fields.PATH, "keys": fields.MODIFIERS},
    ),
    "hold_keys": Member(
        "Hold keys down for a number of milliseconds.",
        {**_TAB, "keys": fields.HELD_KEYS, "duration_ms": fields.DURATION},
    ),
    "read_page_scoped": Member(
        "List the scopes of a page, or read one of them by its ref. A scope is no control: it cannot be acted on.",
        {**_TAB, "root": fields.SCOPE, "depth": fields.DEPTH, "filter": fields.ELEMENTS},
    ),
    "read_diagnostics": Member(
        "Read a summary of the console or of network requests, as far as the browser shows it. It needs approval.",
        {**_TAB, "source": fields.DIAGNOSTIC_SOURCE, "limit": fields.DIAGNOSTIC_LIMIT},
    ),
    "run_script": Member(
        "Run a script in a page, once it has been approved, and return text.",
        {**_TAB, "source": fields.SCRIPT, "timeout_ms": fields.TIMEOUT},
    ),
    "upload_file": Member(
        "Give the page a file that the user allowed for this task. Files are approved one by one.",
        {"grant_id": fields.FILE_GRANT},
    ),
    "download_file": Member(
        "Fetch a file that the user allowed for this task. Files are approved one by one.",
        {"grant_id": fields.FILE_GRANT},
    ),
}

EXPLICIT_ONLY = frozenset(
    (
        "hover_at",
        "set_checked",
        "click_at",
        "drag_path",
        "hold_keys",
        "read_page_scoped",
        "read_diagnostics",
        "run_script",
        "upload_file",
        "download_file",
    )
)
READ_ONLY = frozenset(
    ("read_page", "get_page_text", "find", "screenshot", "zoom", "list_tabs", "wait_for", "read_page_scoped")
)
NAVIGATING = frozenset(("navigate", "new_tab"))
READS = frozenset(("read_page", "get_page_text", "find", "read_page_scoped", "read_diagnostics"))
IMAGES = frozenset(("screenshot", "zoom"))
FILE_TRANSFERS = frozenset(("upload_file", "download_file"))

BROWSER_MEMBERS = tuple(MEMBERS)
"""All tools, by the name of the driver's method."""

DEFAULT_BROWSER_MEMBERS = tuple(member for member in MEMBERS if member not in EXPLICIT_ONLY)
"""The tools that a toolset offers unasked, if the driver has their methods."""


def tool(member: str) -> FunctionToolParam:
    """Returns the function tool of a member, as the Responses API takes it.

    Args:
        member: The name of the tool without its prefix.
    """
    about, arguments = MEMBERS[member]
    return {
        "type": "function",
        "name": PREFIX + member,
        "strict": True,
        "description": f"{about} {_ABOUT_ALL}",
        "parameters": {
            "type": "object",
            "properties": {name: deepcopy(field.schema) for name, field in arguments.items()},
            "required": list(arguments),
            "additionalProperties": False,
        },
    }
