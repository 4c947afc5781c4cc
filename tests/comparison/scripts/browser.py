"""Browser calls: what the model asks for, what the driver reports, and what the policies say."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

_ARGUMENTS: Dict[str, Dict[str, Any]] = {
    "navigate": {"url": "https://example.com/a?b#c", "tab_id": None},
    "read_page": {"tab_id": None, "filter": "interactive"},
    "get_page_text": {"tab_id": "t1"},
    "find": {"query": "milk", "tab_id": None},
    "click": {"target": "e1", "tab_id": None},
    "type": {"text": "Grüße", "target": "e1", "tab_id": None},
    "key": {"keys": ["Control", "A"], "tab_id": None},
    "scroll": {"direction": "down", "amount": 100, "tab_id": None},
    "select_option": {"target": "e1", "values": ["a"], "tab_id": None},
    "hover": {"target": "e1", "tab_id": None},
    "screenshot": {"tab_id": None},
    "zoom": {"tab_id": None, "region": [0, 0, 10, 20]},
    "new_tab": {"url": None},
    "list_tabs": {},
    "switch_tab": {"tab_id": "t1"},
    "close_tab": {"tab_id": "t1"},
    "scroll_to": {"target": "e1", "tab_id": None},
    "wait_for": {"text": "Done", "timeout_ms": 1000, "tab_id": None},
    "hover_at": {"tab_id": None, "x": 1, "y": 2},
    "set_checked": {"tab_id": None, "target": "e1", "checked": True},
    "click_at": {"tab_id": None, "x": 1, "y": 2, "button": "left", "click_count": 1, "keys": ["Shift"]},
    "drag_path": {"tab_id": None, "path": [{"x": 1, "y": 2}, {"x": 3, "y": 4}], "keys": []},
    "hold_keys": {"tab_id": None, "keys": ["a"], "duration_ms": 100},
    "read_page_scoped": {"tab_id": None, "root": None, "depth": 2, "filter": "all"},
    "read_diagnostics": {"tab_id": None, "source": "console", "limit": 10},
    "run_script": {"tab_id": None, "source": "1 + 1", "timeout_ms": 100},
    "upload_file": {"grant_id": "g1"},
    "download_file": {"grant_id": "g1"},
}
MEMBERS = list(_ARGUMENTS)
_LARGEST = 2**53 - 1
_ODD: List[Any] = [None, True, 0, 1, -1, 1.5, 3, 33, 101, 3001, 30001, _LARGEST + 1, "", " ", "a", "é" * 129, "\ud800"]
_ODD += [[], ["a"], ["a", "a"], ["Shift", "Shift"], ["Alt", "Meta", "Shift", "Control", "a"], [1], [None], ["k" * 65]]
_ODD += [{}, {"x": 1, "y": 2}, [0, 0, 1, 1], [1, 0, 1, 1], [0, 0, 1], [0, 0, 1, _LARGEST + 1], [{"x": 1, "y": 2}] * 2]
_ODD += [[{"x": 1, "y": 2}], [{"x": 1, "y": True}, {"x": 1, "y": 2}], [{"x": 1, "y": 2, "z": 3}] * 2]

_REPORT = {"version": 1, "text": "Page", "elements": [], "omitted": []}
_FILE = {"version": 1, "status": "completed", "effect": "completed", "cleanup": "pending"}
_RESULTS: Dict[str, Any] = {
    "screenshot": {"type": "input_image", "image_url": "data:,"},
    "zoom": {"type": "input_image", "file_id": "file_1", "detail": "high"},
    "read_page_scoped": {**_REPORT, "scopes": []},
    "read_diagnostics": _REPORT,
    "run_script": "2",
    "upload_file": _FILE,
    "download_file": _FILE,
}
TAB = {"id": "t1", "title": "Shop", "url": "https://me:pw@shop.example:8443/cart?token=1#x", "active": True}
DEFAULTS: Dict[str, Any] = {"state": {"tabs": [TAB]}, **_RESULTS}


def call(member: str, arguments: Any = None, **changes: Any) -> Dict[str, Any]:
    """A call of a member with its usual arguments, or with others."""
    whole = {"type": "function_call", "name": f"browser_{member}", "call_id": "call_1", "status": "completed"}
    found = {**whole, "arguments": _ARGUMENTS[member] if arguments is None else arguments, **changes}
    return {name: value for name, value in found.items() if value != "<absent>"}


def scripts() -> Iterator[Dict[str, Any]]:
    """All scripts of browser calls, but those about what drivers report."""
    for group in (_members, _odd_arguments, _odd_calls, _choices, _policies, _failures, _cancellations):
        for title, script in group():
            yield {"name": f"browser {group.__name__[1:].replace('_', ' ')}: {title}", "toolset": "browser", **script}


def _members() -> Iterator[Any]:
    for member in MEMBERS:
        yield member, {"call": call(member), "confirm": True, "url_policy": True}
        yield f"{member}, of the defaults", {"call": call(member), "choice": {}}
        yield f"{member}, alone", {"call": call(member), "choice": {"members": [member]}}
        yield f"{member}, added", {"call": call(member), "choice": {"additional_members": [member]}}
        yield f"{member}, skipped", {"call": call(member), "skip": True}
        yield f"{member}, not approved", {"call": call(member), "confirm": False}
        yield f"{member}, URL not approved", {"call": call(member), "url_policy": False}
        yield f"{member}, missing", {"call": call(member), "choice": {}, "driver": {member: "<missing>"}}
        yield f"{member}, returns a number", {"call": call(member), "driver": {member: 5}}
    yield "new_tab with a URL", {"call": call("new_tab", {"url": "http://a.example"})}


def _odd_arguments() -> Iterator[Any]:
    for member, arguments in _ARGUMENTS.items():
        for field in arguments:
            for odd in _ODD:
                yield f"{member}.{field} = {odd!r:.50}", {"call": call(member, {**arguments, field: odd})}
            left = {name: value for name, value in arguments.items() if name != field}
            yield f"{member} without {field}", {"call": call(member, left)}
        yield f"{member} with another", {"call": call(member, {**arguments, "new": 1})}
    for text in ("", "{", "null", "[]", "1", '"a"', "NaN", '{"tab_id": null, "tab_id": "t2"}'):
        yield f"text {text!r}", {"call": {**call("get_page_text"), "arguments text": text}}
    for words in ("  a \n b ", "a" * 256, "a" * 257, " " * 300 + "b"):
        yield f"wait for {len(words)} characters", {"call": call("wait_for", {**_ARGUMENTS["wait_for"], "text": words})}


def _odd_calls() -> Iterator[Any]:
    for status in ("in_progress", "incomplete", "completed", None, "<absent>", "new"):
        yield f"status {status!r}", {"call": call("click", status=status)}
    for name in ("click", "browser_nothing", "browser_", "", "browser_browser_click", "other"):
        yield f"name {name!r}", {"call": call("click", name=name)}
    for identity in (None, 1, "", "<absent>"):
        yield f"call_id {identity!r}", {"call": call("click", call_id=identity)}
    yield "unknown fields", {"call": call("click", new={"a": 1})}


def _choices() -> Iterator[Any]:
    click = call("click")
    for title, choice in {
        "unknown member": {"members": ["fly"]},
        "member twice": {"members": ["click", "click"]},
        "text": {"members": "click"},
        "number": {"members": 5},
        "none": {"members": []},
        "other": {"members": ["find"]},
        "both": {"members": ["click"], "additional_members": ["hover_at"]},
        "more": {"additional_members": ["hover_at", "click"]},
        "unknown more": {"additional_members": ["fly"]},
        "reads": {"confirm_reads": ["find", "list_tabs"]},
        "reads, text": {"confirm_reads": "find"},
        "reads twice": {"confirm_reads": ["find", "find"]},
        "reads, not a read": {"confirm_reads": ["click"]},
        "reads, unknown": {"confirm_reads": ["fly"]},
        "reads, not chosen": {"members": ["click"], "confirm_reads": ["find"]},
        "reads, only explicit": {"confirm_reads": ["read_page_scoped"]},
    }.items():
        yield title, {"call": click, "choice": choice}
        yield f"{title}, no policies", {"call": click, "choice": choice, "confirm": "<none>", "url_policy": "<none>"}
    for member in MEMBERS:
        alone = {"call": call(member), "choice": {"members": [member]}}
        yield f"{member} without confirm", {**alone, "confirm": "<none>"}
        yield f"{member} without url_policy", {**alone, "url_policy": "<none>"}
        yield f"{member} of the other flavour", {**alone, "driver": {member: "<other flavour>"}}
        yield f"{member} is asked for and missing", {**alone, "driver": {member: "<missing>"}}
    yield "state of the other flavour", {"call": click, "driver": {"state": "<other flavour>"}}


def _policies() -> Iterator[Any]:
    for answer in (True, False, None, 1, "yes", "<raises>", "<refuses>", "<takes cancelled>"):
        yield f"confirm: {answer!r}", {"call": call("click"), "confirm": answer}
        yield f"url_policy: {answer!r}", {"call": call("navigate"), "url_policy": answer}
        yield f"confirm, with a URL: {answer!r}", {"call": call("navigate"), "confirm": answer}
        yield f"new_tab: {answer!r}", {"call": call("new_tab", {"url": "http://a.example"}), "url_policy": answer}
        reads = {"choice": {"confirm_reads": ["find", "list_tabs"]}, "confirm": answer}
        yield f"read: {answer!r}", {"call": call("find"), **reads}
        yield f"read with bad arguments: {answer!r}", {"call": call("find", {}), **reads}
        yield f"read, skipped: {answer!r}", {"call": call("find"), "skip": True, **reads}
        yield f"list_tabs: {answer!r}", {"call": call("list_tabs"), **reads}
        yield f"other read: {answer!r}", {"call": call("get_page_text"), **reads}


def _failures() -> Iterator[Any]:
    for member in MEMBERS:
        for does in ("<raises>", "<refuses>", "<takes cancelled>", [], {"a": 1}, True, "", "text", None):
            yield f"{member}: {does!r}", {"call": call(member), "driver": {member: does}}
    for does in ("<raises>", "<refuses>", "<missing>", "<takes cancelled>", None, "x", [], {}):
        yield f"state: {does!r}", {"call": call("click"), "driver": {"state": does}}
        second = ["<in turn>", DEFAULTS["state"], does]
        yield f"second state: {does!r}", {"call": call("click"), "driver": {"state": second}}


def _cancellations() -> Iterator[Any]:
    whole = {"call": call("navigate")}
    for moment in ("start", "state 0", "url_policy", "confirm", "navigate", "state 1"):
        yield f"at {moment}", {**whole, "cancel at": moment}
    for moment in ("state", "navigate"):
        yield f"at {moment}, which raises", {**whole, "cancel at": moment, "driver": {moment: "<raises>"}}
    for moment in ("url_policy", "confirm"):
        yield f"at {moment}, which raises", {**whole, "cancel at": moment, moment: "<raises>"}
    reads = {"call": call("find"), "choice": {"confirm_reads": ["find"]}, "cancel at": "confirm"}
    for answer in (True, False, "<raises>"):
        yield f"at a question about a read: {answer!r}", {**reads, "confirm": answer}
    yield (
        "at a result that is not allowed",
        {"call": call("screenshot"), "driver": {"screenshot": 5}, "cancel at": "screenshot"},
    )
    yield "skipped, at the state", {**whole, "skip": True, "cancel at": "state"}
