"""The state of a browser as its driver reports it, checked and reduced to what a model may see."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, cast

from .addresses import lenient_origin, strict_origin
from .reports import BrowserObservationV1, BrowserState, BrowserStateChange, BrowserTab
from .values import Malformed, exact_text, is_number, is_text, record, records

__all__ = ["checked_state"]

_ID_BYTES = 128
_TITLE_BYTES = 1024

# For each kind of change: whether it must name a tab, and the one more thing that it says.
_KINDS: Dict[str, Tuple[bool, Dict[str, Sequence[str]]]] = {
    **dict.fromkeys(("tab_opened", "tab_closed", "tab_switched", "navigation"), (True, {})),
    "dialog_dismissed": (True, {"kind": ("alert", "confirm", "prompt", "beforeunload", "other")}),
    "navigation_refused": (False, {"reason": ("policy", "unsupported")}),
    "download": (False, {"status": ("blocked", "started", "completed", "failed")}),
}


def checked_state(reported: object, previous: Optional[BrowserObservationV1] = None) -> BrowserState:
    """Returns the state that a driver reported, without what the model must not see.

    Args:
        reported: What the driver returned.
        previous: The observation of an earlier state of the same call, which this one has to continue.

    Raises:
        Malformed: The report is not in the agreed form.
    """
    report = record(reported, "the report")
    reported_tabs = records(report.get("tabs"), "`tabs`")
    if "observation" not in report:
        if previous is not None:
            raise Malformed("`observation` was there before and is now missing")
        return {"tabs": _checked_tabs(reported_tabs, _lenient_tab)}
    observation = _checked_observation(report["observation"])
    if previous is not None:
        _check_continues(observation, previous)
    titles = _Titles()
    tabs = _checked_tabs(reported_tabs, titles.strict_tab)
    if titles.cut:
        observation["title_truncated"] = True
    return {"tabs": tabs, "observation": observation}


def _checked_tabs(reported: List[object], read: Callable[[BrowserTab], BrowserTab]) -> List[BrowserTab]:
    tabs = [read(_plain_tab(tab)) for tab in reported]
    if len({tab["id"] for tab in tabs}) != len(tabs):
        raise Malformed("two tabs have the same `id`")
    if tabs and sum(tab["active"] for tab in tabs) != 1:
        raise Malformed("not exactly one tab is active")
    return tabs


def _plain_tab(reported: object) -> BrowserTab:
    tab = record(reported, "a tab")
    texts = {name: exact_text(tab.get(name)) for name in ("id", "title", "url")}
    active = tab.get("active")
    if not all(isinstance(text, str) for text in texts.values()) or not isinstance(active, bool):
        raise Malformed("a tab lacks `id`, `title`, `url` or `active`")
    return cast(BrowserTab, {**texts, "active": active})


def _lenient_tab(tab: BrowserTab) -> BrowserTab:
    return {**tab, "url": lenient_origin(tab["url"])}


class _Titles:
    """Cuts long titles, and remembers whether it did."""

    def __init__(self) -> None:
        self.cut = False

    def strict_tab(self, tab: BrowserTab) -> BrowserTab:
        if not is_text(tab["id"], _ID_BYTES) or not is_text(tab["title"], empty=True):
            raise Malformed("the `id` or the `title` of a tab is not text that can be sent")
        title = tab["title"].encode()[:_TITLE_BYTES].decode(errors="ignore")
        self.cut = self.cut or title != tab["title"]
        return {**tab, "title": title, "url": strict_origin(tab["url"])}


def _checked_observation(reported: object) -> BrowserObservationV1:
    report = record(reported, "`observation`")
    sequence: Any = report.get("sequence")
    dropped: Any = report.get("dropped_changes")
    truncated = report.get("title_truncated")
    if not is_number(report.get("version"), 1, 1):
        raise Malformed("`observation.version` is not 1")
    if not is_number(sequence) or not is_number(dropped) or not isinstance(truncated, bool):
        raise Malformed("`observation` lacks `sequence`, `dropped_changes` or `title_truncated`")
    changes = records(report.get("changes"), "`observation.changes`")
    if sequence != dropped + len(changes):
        raise Malformed("`observation.sequence` is not the number of the last change")
    return {
        "version": 1,
        "sequence": sequence,
        "dropped_changes": dropped,
        "title_truncated": truncated,
        "changes": [_checked_change(change, number) for number, change in enumerate(changes, dropped + 1)],
    }


def _checked_change(reported: object, number: int) -> BrowserStateChange:
    change = record(reported, "a change")
    kind, tab_id = exact_text(change.get("type")), exact_text(change.get("tab_id"))
    if not isinstance(kind, str) or kind not in _KINDS:
        raise Malformed("a change is of no known type")
    if not is_number(change.get("sequence"), number, number):
        raise Malformed("the changes are not numbered one after the other")
    needs_tab, details = _KINDS[kind]
    without_tab = tab_id is None and "tab_id" in change and not needs_tab
    if not without_tab and not is_text(tab_id, _ID_BYTES):
        raise Malformed(f"a change of type {kind!r} lacks its `tab_id`")
    checked: Dict[str, Any] = {"type": kind, "sequence": number, "tab_id": tab_id}
    for name, choices in details.items():
        checked[name] = exact_text(change.get(name))
        if checked[name] not in choices:
            raise Malformed(f"a change of type {kind!r} lacks its `{name}`")
    return cast(BrowserStateChange, checked)


def _check_continues(now: BrowserObservationV1, before: BrowserObservationV1) -> None:
    """Nothing that has happened may be taken back."""
    newly_dropped = now["dropped_changes"] - before["dropped_changes"]
    if now["sequence"] < before["sequence"] or newly_dropped < 0:
        raise Malformed("`observation` goes back in time")
    still_there = before["changes"][newly_dropped:]
    if now["changes"][: len(still_there)] != still_there:
        raise Malformed("`observation` has other changes than before under the same numbers")
