"""What a driver reports: the tabs and what has happened to them, what is on a page, and what became of a file."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, NotRequired, TypeAlias, TypedDict

__all__ = [
    "BrowserConfirmContext",
    "BrowserDialogDismissed",
    "BrowserDownload",
    "BrowserFileOutcome",
    "BrowserNavigationRefused",
    "BrowserObservationV1",
    "BrowserReadConfirmContext",
    "BrowserReadElement",
    "BrowserReadOption",
    "BrowserReadScope",
    "BrowserReadV1",
    "BrowserScopedReadV1",
    "BrowserState",
    "BrowserStateChange",
    "BrowserTab",
    "BrowserTabChange",
    "Omission",
    "Role",
]


class BrowserTab(TypedDict):
    """An open tab. Exactly one is active. Of its URL, the model sees the origin only."""

    id: str
    """The id by which actions name the tab."""
    title: str
    """The title of its page."""
    url: str
    """The whole URL of its page."""
    active: bool
    """Whether it is the tab that actions work on when they name none."""


class BrowserTabChange(TypedDict):
    """A tab was opened, closed or activated, or has another page."""

    type: Literal["tab_opened", "tab_closed", "tab_switched", "navigation"]
    """What happened: `tab_opened`, `tab_closed`, `tab_switched`, or `navigation` to another page."""
    sequence: int
    """The number of the change, counted from 1."""
    tab_id: str
    """The id of the tab that it happened to."""


class BrowserNavigationRefused(TypedDict):
    """The driver did not let a page load."""

    type: Literal["navigation_refused"]
    """Always `navigation_refused`; tells the change from others."""
    sequence: int
    """The number of the change, counted from 1."""
    tab_id: Optional[str]
    """The id of the tab; `None` when there is none for it."""
    reason: Literal["policy", "unsupported"]
    """Why: your `policy`, or something that the driver cannot load (`unsupported`)."""


class BrowserDialogDismissed(TypedDict):
    """The driver closed a dialog of a page."""

    type: Literal["dialog_dismissed"]
    """Always `dialog_dismissed`; tells the change from others."""
    sequence: int
    """The number of the change, counted from 1."""
    tab_id: str
    """The id of the tab that showed the dialog."""
    kind: Literal["alert", "confirm", "prompt", "beforeunload", "other"]
    """What it was: `alert`, `confirm`, `prompt`, `beforeunload` or something else (`other`)."""


class BrowserDownload(TypedDict):
    """A page began or ended a download, or was kept from it."""

    type: Literal["download"]
    """Always `download`; tells the change from others."""
    sequence: int
    """The number of the change, counted from 1."""
    tab_id: Optional[str]
    """The id of the tab; `None` when there is none for it."""
    status: Literal["blocked", "started", "completed", "failed"]
    """How far it has come: `blocked`, `started`, `completed` or `failed`."""


BrowserStateChange: TypeAlias = Union[
    BrowserTabChange, BrowserNavigationRefused, BrowserDialogDismissed, BrowserDownload
]
"""One thing that has happened, numbered from 1 on without gaps."""


class BrowserObservationV1(TypedDict):
    """What has happened since the browser was opened, or the latest part of it. Asking for it takes nothing away.

    Keys:
        version: Always 1, the version of this form.
        sequence: The number of the last change; 0 if there was none.
        dropped_changes: How many of the first changes are no longer in the list.
        title_truncated: Whether a title of a tab was cut.
        changes: The changes, the oldest first.
    """

    version: Literal[1]
    sequence: int
    dropped_changes: int
    title_truncated: bool
    changes: List[BrowserStateChange]


class BrowserState(TypedDict):
    """The tabs, and what has happened, if the driver keeps count of it."""

    tabs: List[BrowserTab]
    """The open tabs, in their order."""
    observation: NotRequired[BrowserObservationV1]
    """What has happened; absent if the driver keeps no count of it."""


class BrowserReadOption(TypedDict):
    """A choice of a list or combo box."""

    label: str
    """What the user sees of the choice."""
    value: str
    """The value that actions select it by."""
    selected: NotRequired[bool]
    """Whether it is selected; absent where the driver does not tell."""


Role: TypeAlias = Literal["button", "textbox", "combobox", "checkbox", "radio", "slider", "listbox"]


class BrowserReadElement(TypedDict):
    """A control of a page; actions name it by `ref`.

    Attributes:
        ref: The name of the control, good for this state of the page.
    """

    ref: str
    role: Role
    """What kind of control it is, such as `button` or `textbox`."""
    label: str
    """What the user sees of it, or its accessible name."""
    value: NotRequired[str]
    """What is entered in it; absent for controls without a value."""
    options: NotRequired[List[BrowserReadOption]]
    """The choices of a list or combo box; absent for others."""
    checked: NotRequired[bool]
    """Whether a checkbox or radio button is on; absent for others."""


Omission: TypeAlias = Literal[
    "report_limit",
    "text_limit",
    "target_limit",
    "work_limit",
    "frame_limit",
    "unsupported_root",
    "unsupported_control",
    "remote_action",
    "private",
    "value",
    "name_limit",
]
"""Why something of a page is not in its report."""


class BrowserReadV1(TypedDict):
    """What is on a page. The driver makes the references and keeps private what is private."""

    version: Literal[1]
    """Always 1, the form of the report."""
    text: str
    """The text of the page."""
    elements: List[BrowserReadElement]
    """The controls that actions can name."""
    omitted: List[Omission]
    """Why something is left out, each reason once; empty if nothing is."""


class BrowserReadScope(TypedDict):
    """A part of a page that can be read by itself; actions cannot name it."""

    ref: str
    """What a scoped reading names the part by."""
    label: str
    """What the user sees of the part, or its accessible name."""


class BrowserScopedReadV1(BrowserReadV1):
    """What is in a part of a page, and the parts that can be read by themselves."""

    scopes: List[BrowserReadScope]
    """The parts that can be read by themselves."""


class FileOutcomeBase(TypedDict):
    """What every outcome says: whether the driver has cleaned up."""

    version: Literal[1]
    """Always 1, the form of the outcome."""
    cleanup: Literal["not_started", "pending", "completed"]
    """Whether temporary files are gone: `not_started`, `pending` or `completed`."""


class FileCompleted(FileOutcomeBase):
    """The file has arrived."""

    status: Literal["completed"]
    """Always `completed`; tells it from other outcomes."""
    effect: Literal["completed"]
    """Always `completed`: the file is where it should be."""


class FileRefused(FileOutcomeBase):
    """The driver did not move the file."""

    status: Literal["refused"]
    """Always `refused`; tells it from other outcomes."""
    effect: Literal["none"]
    """Always `none`: nothing was changed."""


class FileUnknown(FileOutcomeBase):
    """Nobody knows whether the file has arrived."""

    status: Literal["unknown"]
    """Always `unknown`; tells it from other outcomes."""
    effect: Literal["unknown"]
    """Always `unknown`: the file may have arrived or not."""


class FileInterrupted(FileOutcomeBase):
    """The transfer ended early."""

    status: Literal["interrupted"]
    """Always `interrupted`; tells it from other outcomes."""
    effect: Literal["none", "unknown"]
    """`none` if nothing was changed, `unknown` if that is not certain."""


BrowserFileOutcome: TypeAlias = Union[FileCompleted, FileRefused, FileUnknown, FileInterrupted]
"""How a transfer of a file ended. It says nothing about what the page did with the file afterwards."""


class BrowserConfirmContext(TypedDict):
    """What a policy decides about.

    The state was observed before; nothing keeps the page or the focus as they were. A driver that has to act on exactly
    the page that was approved compares it before it acts.
    """

    member: str
    """The action that the model asked for, by the name of its tool."""
    arguments: Dict[str, object]
    """The arguments of the action, as the model gave them."""
    state: BrowserState
    """The tabs as they were before the question."""
    call_id: str
    """The id of the call, as in the output of the model."""


class BrowserReadConfirmContext(TypedDict):
    """What a policy decides about before a page is read, and before the driver is asked for its state."""

    member: str
    """The action that the model asked for, by the name of its tool."""
    arguments: Dict[str, object]
    """The arguments of the action, as the model gave them."""
    state: None
    """Always `None`, since nothing has been observed yet."""
    call_id: str
    """The id of the call, as in the output of the model."""
    phase: Literal["before_read"]
    """Always `before_read`; tells it from questions about actions."""
