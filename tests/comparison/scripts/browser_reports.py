"""Browser calls: what drivers report of tabs, changes, pages, images and files."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from scripts.browser import TAB, call

_ODD: List[Any] = [None, True, 0, 2, -1, 1.5, 2**53, "", "a", "é" * 700, "\ud800", [], ["a"], {}, {"a": 1}]
_URLS = [
    "about:blank",
    "about:blank#x",
    "http://example.com",
    "HTTP://Example.COM:80/x",
    "https://example.com:443/",
    "https://example.com:8443",
    "https://user:pass@example.com/path?token=1",
    "https://us%40er@example.com/",
    "https://ex%61mple.com/",
    "https://example.com./",
    "https://bücher.example/",
    "https://xn--bcher-kva.example/",
    "https://127.0.0.1:3000/",
    "https://127.1/",
    "https://0x7f.1/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://[::1]:8080/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[fe80::1%25eth0]/",
    "https://",
    "https:///path",
    "https://-a.example/",
    "https://a..b/",
    "https://a_b.example/",
    "https://exa mple.com/",
    "https://example.com\\@evil.example/",
    "https://example.com:99999/",
    "https://example.com:/",
    "https://example.com:x/",
    "https://" + "a" * 64 + ".example/",
    "https://" + ".".join(["a" * 60] * 40) + "/",
    "file:///etc/passwd",
    "chrome://settings",
    "data:text/html,hi",
    "javascript:alert(1)",
    "no scheme",
    "",
    "//example.com",
    "blob:https://example.com/1",
    "https://example.com\t/",
    "\ud800",
]
_OBSERVATION = {"version": 1, "sequence": 0, "dropped_changes": 0, "title_truncated": False, "changes": []}
_ELEMENT = {"ref": "e1", "role": "button", "label": "Buy"}
_OPTION = {"label": "One", "value": "1"}
_SCOPE = {"ref": "s1", "label": "Main"}
_READ = {"version": 1, "text": "Page", "elements": [_ELEMENT], "omitted": ["private"]}
_IMAGE = {"type": "input_image", "image_url": "data:,"}
_FILE = {"version": 1, "status": "completed", "effect": "completed", "cleanup": "completed"}
_KINDS: Dict[str, Any] = {
    "tab_opened": {},
    "navigation": {},
    "dialog_dismissed": {"kind": "alert"},
    "navigation_refused": {"reason": "policy"},
    "download": {"status": "started"},
}


def scripts() -> Iterator[Dict[str, Any]]:
    """All scripts about reports."""
    for group in (_tabs, _observations, _changes, _successions, _reads, _images, _files, _scripts):
        for title, script in group():
            name = f"browser reports, {group.__name__[1:]}: {title}"
            yield {"name": name, "toolset": "browser", "call": call("list_tabs"), **script}


def _state(*tabs: Any, **more: Any) -> Dict[str, Any]:
    return {"driver": {"state": {"tabs": list(tabs), **more}}}


def _observed(**changes: Any) -> Dict[str, Any]:
    return {**_OBSERVATION, **changes}


def _change(type_: Any, number: int = 1, **changes: Any) -> Dict[str, Any]:
    whole = {"type": type_, "sequence": number, "tab_id": "t1", **_KINDS.get(str(type_), {}), **changes}
    return {name: value for name, value in whole.items() if value != "<absent>"}


def _tabs() -> Iterator[Any]:
    second = {**TAB, "id": "t2", "active": False}
    yield "none", _state()
    yield "two", _state(TAB, second)
    yield "two active", _state(TAB, {**second, "active": True})
    yield "none active", _state({**TAB, "active": False})
    yield "same id", _state(TAB, {**second, "id": "t1"})
    for url in _URLS:
        yield f"URL {url!r:.60}", _state({**TAB, "url": url})
        yield f"observed URL {url!r:.60}", _state({**TAB, "url": url}, observation=_OBSERVATION)
    for field in ("id", "title", "url", "active"):
        for odd in _ODD:
            yield f"{field} = {odd!r:.40}", _state({**TAB, field: odd})
            yield f"observed {field} = {odd!r:.40}", _state({**TAB, field: odd}, observation=_OBSERVATION)
    for odd in _ODD:
        yield f"{odd!r:.40} as a tab", _state(odd)
        yield f"{odd!r:.40} as tabs", {"driver": {"state": {"tabs": odd}}}
    yield "more fields", _state({**TAB, "secret": 1}, secret=2)


def _observations() -> Iterator[Any]:
    for field in _OBSERVATION:
        for odd in _ODD:
            yield f"{field} = {odd!r:.40}", _state(TAB, observation=_observed(**{field: odd}))
    for odd in _ODD:
        yield f"{odd!r:.40}", _state(TAB, observation=odd)
    yield (
        "dropped",
        _state(TAB, observation=_observed(sequence=5, dropped_changes=4, changes=[_change("navigation", 5)])),
    )
    yield "gap", _state(TAB, observation=_observed(sequence=5, dropped_changes=3, changes=[_change("navigation", 5)]))
    yield "more fields", _state(TAB, observation=_observed(secret=1))


def _changes() -> Iterator[Any]:
    for kind in [*_KINDS, "tab_closed", "tab_switched", "new", None, 5]:
        for field in ("tab_id", "sequence", *_KINDS.get(str(kind), {})):
            for odd in [*_ODD, "<absent>", "other", "unsupported", "failed", "t" * 129]:
                changed = _change(kind, **{field: odd})
                yield f"{kind}.{field} = {odd!r:.40}", _state(TAB, observation=_observed(sequence=1, changes=[changed]))
    for odd in _ODD:
        yield f"{odd!r:.40}", _state(TAB, observation=_observed(sequence=1, changes=[odd]))


def _successions() -> Iterator[Any]:
    first, second, third = (_change("navigation", number) for number in (1, 2, 3))
    before = _observed(sequence=2, changes=[first, second])
    for title, after in {
        "same": before,
        "one more": _observed(sequence=3, changes=[first, second, third]),
        "one dropped": _observed(sequence=3, dropped_changes=1, changes=[second, third]),
        "all dropped": _observed(sequence=5, dropped_changes=5),
        "back": _observed(sequence=1, changes=[first]),
        "rewritten": _observed(sequence=2, changes=[first, _change("download", 2)]),
        "gone": None,
    }.items():
        state = {"tabs": [TAB]} if after is None else {"tabs": [TAB], "observation": after}
        turns = ["<in turn>", {"tabs": [TAB], "observation": before}, state]
        yield title, {"call": call("click"), "driver": {"state": turns}}
    late = ["<in turn>", {"tabs": [TAB]}, {"tabs": [TAB], "observation": before}]
    yield "new", {"call": call("click"), "driver": {"state": late}}
    undropped = ["<in turn>", {"tabs": [TAB], "observation": _observed(sequence=5, dropped_changes=5)}]
    undropped.append(
        {"tabs": [TAB], "observation": _observed(sequence=5, dropped_changes=4, changes=[_change("navigation", 5)])}
    )
    yield "undropped", {"call": call("click"), "driver": {"state": undropped}}


def _reads() -> Iterator[Any]:
    for member in ("read_page", "get_page_text", "find", "read_page_scoped", "read_diagnostics"):
        scoped = {**_READ, "scopes": [_SCOPE]}
        for title, report in _reports(scoped):
            yield f"{member}, {title}", {"call": call(member), "driver": {member: report}}


def _reports(whole: Dict[str, Any]) -> Iterator[Any]:
    yield "whole", whole
    yield "without elements", {**whole, "elements": []}
    yield "without scopes", {name: value for name, value in whole.items() if name != "scopes"}
    yield "more fields", {**whole, "secret": 1, "elements": [{**_ELEMENT, "secret": 1}]}
    for field in whole:
        for odd in _ODD:
            yield f"{field} = {odd!r:.40}", {**whole, field: odd}
    for field in ("ref", "role", "label", "value", "options", "checked"):
        for odd in _ODD:
            yield f"element.{field} = {odd!r:.40}", {**whole, "elements": [{**_ELEMENT, field: odd}]}
    yield from _roles(whole)
    for field in ("label", "value"):
        for odd in _ODD:
            element = {**_ELEMENT, "options": [{**_OPTION, field: odd}]}
            yield f"option.{field} = {odd!r:.40}", {**whole, "elements": [element]}
    for field in ("ref", "label"):
        for odd in [*_ODD, "e1"]:
            yield f"scope.{field} = {odd!r:.40}", {**whole, "scopes": [{**_SCOPE, field: odd}]}
    yield "same ref", {**whole, "elements": [_ELEMENT, _ELEMENT]}
    for reasons in (["value", "value"], ["new"], [5], ["report_limit", "name_limit"], ["private"] * 12):
        yield f"omitted {reasons!r:.40}", {**whole, "omitted": reasons}


def _roles(whole: Dict[str, Any]) -> Iterator[Any]:
    for role in ("checkbox", "radio", "listbox", "combobox", "slider", "textbox", "link"):
        options = [{**_OPTION, "selected": True}, _OPTION]
        yield f"role {role}", {**whole, "elements": [{**_ELEMENT, "role": role, "checked": True, "options": options}]}
        odd_role = {**_ELEMENT, "role": role, "checked": 1, "options": [{**_OPTION, "selected": 1}]}
        yield f"role {role} with odd states", {**whole, "elements": [odd_role]}


def _images() -> Iterator[Any]:
    for member in ("screenshot", "zoom"):
        for field in ("type", "image_url", "file_id", "detail", "prompt_cache_breakpoint", "new"):
            for odd in [*_ODD, " ", "auto", "original", {"mode": "explicit"}, {"mode": "explicit", "ttl": "30m"}]:
                image = {**_IMAGE, field: odd}
                yield f"{member}.{field} = {odd!r:.40}", {"call": call(member), "driver": {member: image}}


def _files() -> Iterator[Any]:
    for field in _FILE:
        for odd in [*_ODD, "refused", "unknown", "interrupted", "none", "completed", "pending", "not_started"]:
            outcome = {**_FILE, field: odd}
            yield f"{field} = {odd!r:.40}", {"call": call("upload_file"), "driver": {"upload_file": outcome}}
    for status, effect in (
        ("refused", "none"),
        ("unknown", "unknown"),
        ("interrupted", "none"),
        ("interrupted", "unknown"),
    ):
        outcome = {**_FILE, "status": status, "effect": effect}
        yield f"{status}, {effect}", {"call": call("download_file"), "driver": {"download_file": outcome}}
    yield "more fields", {"call": call("upload_file"), "driver": {"upload_file": {**_FILE, "secret": 1}}}


def _scripts() -> Iterator[Any]:
    for odd in _ODD:
        yield f"{odd!r:.40}", {"call": call("run_script"), "driver": {"run_script": odd}}
