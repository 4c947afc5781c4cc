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
    title: str
    url: str
    active: bool


class BrowserTabChange(TypedDict):
    """A tab was opened, closed or activated, or has another page."""

    type: Literal["tab_opened", "tab_closed", "tab_switched", "navigation"]
    sequence: int
    tab_id: str


class BrowserNavigationRefused(TypedDict):
    """The driver did not let a page load."""

    type: Literal["navigation_refused"]
    sequence: int
    tab_id: Optional[str]
    reason: Literal["policy", "unsupported"]


class BrowserDialogDismissed(TypedDict):
    """The driver closed a dialog of a page."""

    type: Literal["dialog_dismissed"]
    sequence: int
    tab_id: str
    kind: Literal["alert", "confirm", "prompt", "beforeunload", "other"]


class BrowserDownload(TypedDict):
    """A page began or ended a download, or was kept from it."""

    type: Literal["download"]
    sequence: int
    tab_id: Optional[str]
    status: Literal["blocked", "started", "completed", "failed"]


BrowserStateChange: TypeAlias = Union[
    BrowserTabChange, BrowserNavigationRefused, BrowserDialogDismissed, BrowserDownload
]
"""One thing that has happened, numbered from 1 on without gaps."""


class BrowserObservationV1(TypedDict):
    """What has happened since the browser was opened, or the latest part of it. Asking for it takes nothing away.

    Keys:
        version: 1.
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
    observation: NotRequired[BrowserObservationV1]


class BrowserReadOption(TypedDict):
    """A choice of a list or combo box."""

    label: str
    value: str
    selected: NotRequired[bool]


Role: TypeAlias = Literal["button", "textbox", "combobox", "checkbox", "radio", "slider", "listbox"]


class BrowserReadElement(TypedDict):
    """A control of a page; actions name it by `ref`."""

    ref: str
    role: Role
    label: str
    value: NotRequired[str]
    options: NotRequired[List[BrowserReadOption]]
    checked: NotRequired[bool]


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
    text: str
    elements: List[BrowserReadElement]
    omitted: List[Omission]


class BrowserReadScope(TypedDict):
    """A part of a page that can be read by itself; actions cannot name it."""

    ref: str
    label: str


class BrowserScopedReadV1(BrowserReadV1):
    """What is in a part of a page, and the parts that can be read by themselves."""

    scopes: List[BrowserReadScope]


class FileOutcomeBase(TypedDict):
    """What every outcome says: whether the driver has cleaned up."""

    version: Literal[1]
    cleanup: Literal["not_started", "pending", "completed"]


class FileCompleted(FileOutcomeBase):
    """The file has arrived."""

    status: Literal["completed"]
    effect: Literal["completed"]


class FileRefused(FileOutcomeBase):
    """The driver did not move the file."""

    status: Literal["refused"]
    effect: Literal["none"]


class FileUnknown(FileOutcomeBase):
    """Nobody knows whether the file has arrived."""

    status: Literal["unknown"]
    effect: Literal["unknown"]


class FileInterrupted(FileOutcomeBase):
    """The transfer ended early."""

    status: Literal["interrupted"]
    effect: Literal["none", "unknown"]


BrowserFileOutcome: TypeAlias = Union[FileCompleted, FileRefused, FileUnknown, FileInterrupted]
"""How a transfer of a file ended. It says nothing about what the page did with the file afterwards."""


class BrowserConfirmContext(TypedDict):
    """What a policy decides about.

    The state was observed before; nothing keeps the page or the focus as they were. A driver that has to act on exactly
    the page that was approved compares it before it acts.
    """

    member: str
    arguments: Dict[str, object]
    state: BrowserState
    call_id: str


class BrowserReadConfirmContext(TypedDict):
    """What a policy decides about before a page is read, and before the driver is asked for its state."""

    member: str
    arguments: Dict[str, object]
    state: None
    call_id: str
    phase: Literal["before_read"]
