"""What a driver read from a page: text, or a report of its controls, checked and copied field by field."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Set, cast, get_args

from .reports import BrowserReadElement, BrowserReadV1, Omission, Role
from .values import Malformed, is_exact_text

__all__ = ["checked_reading"]

_NAME_BYTES = 256
_VALUE_BYTES = 512
_ROLES = get_args(Role)
_OMISSIONS = get_args(Omission)
_REPORT_ONLY = ("read_page_scoped", "read_diagnostics")
_WITHOUT_ELEMENTS = ("get_page_text", "read_diagnostics")


def checked_reading(member: str, returned: object) -> object:
    """Returns what a driver read. Of a report, only the agreed fields are passed on; a driver may keep notes in others.

    Args:
        member: The tool: `read_page`, `get_page_text`, `find`, `read_page_scoped` or `read_diagnostics`.
        returned: What the driver returned: a report, or for the first three text or nothing.

    Raises:
        Malformed: It is none of these.
    """
    if member not in _REPORT_ONLY and (returned is None or isinstance(returned, str)):
        return returned
    return _Report(returned).checked(member)


class _Report:
    def __init__(self, returned: object) -> None:
        self._given = _dictionary(returned, "the report")
        self._refs: Set[str] = set()

    def checked(self, member: str) -> BrowserReadV1:
        if type(self._given.get("version")) is not int or self._given["version"] != 1:
            raise Malformed("`version` is not 1")
        text = _text(self._given, "text", None, empty=True)
        elements, omitted = _list(self._given, "elements"), _list(self._given, "omitted")
        if elements and member in _WITHOUT_ELEMENTS:
            raise Malformed("`elements` must be empty for this tool")
        report: Dict[str, Any] = {
            "version": 1,
            "text": text,
            "elements": [self._element(element) for element in elements],
            "omitted": _omissions(omitted),
        }
        if member == "read_page_scoped":
            report["scopes"] = [self._named(scope, "a scope") for scope in _list(self._given, "scopes")]
        return cast(BrowserReadV1, report)

    def _named(self, given: object, what: str) -> Dict[str, str]:
        """Returns the ref and the label of an element or a scope; no two share a ref."""
        named = _dictionary(given, what)
        ref, label = _text(named, "ref", _NAME_BYTES), _text(named, "label", _NAME_BYTES)
        if ref in self._refs:
            raise Malformed("two elements or scopes have the same `ref`")
        self._refs.add(ref)
        return {"ref": ref, "label": label}

    def _element(self, reported: object) -> BrowserReadElement:
        element: Dict[str, Any] = dict(self._named(reported, "an element"))
        given = _dictionary(reported, "an element")
        role = given.get("role")
        if type(role) is not str or role not in _ROLES:
            raise Malformed("an element has no known `role`")
        element["role"] = role
        if "checked" in given and role in ("checkbox", "radio"):
            element["checked"] = _boolean(given, "checked")
        if "value" in given:
            element["value"] = _text(given, "value", _VALUE_BYTES, empty=True)
        if "options" in given:
            element["options"] = [_option(option, role) for option in _list(given, "options")]
        return cast(BrowserReadElement, element)


def _option(reported: object, role: str) -> Dict[str, Any]:
    given = _dictionary(reported, "an option")
    option: Dict[str, Any] = {
        "label": _text(given, "label", _NAME_BYTES),
        "value": _text(given, "value", _VALUE_BYTES, empty=True),
    }
    if role == "listbox" and "selected" in given:
        option["selected"] = _boolean(given, "selected")
    return option


def _omissions(given: List[object]) -> List[str]:
    if not all(type(reason) is str and reason in _OMISSIONS for reason in given):
        raise Malformed("`omitted` has a reason that is not known")
    reasons = cast("List[str]", given)
    if len(set(reasons)) != len(reasons):
        raise Malformed("`omitted` has a reason twice")
    return reasons


def _dictionary(value: object, what: str) -> Dict[str, object]:
    if type(value) is not dict:
        raise Malformed(f"{what} is not a dictionary")
    return cast("Dict[str, object]", value)


def _list(given: Dict[str, object], name: str) -> List[object]:
    value = given.get(name)
    if type(value) is not list:
        raise Malformed(f"`{name}` is not a list")
    return list(cast("List[object]", value))


def _text(given: Dict[str, object], name: str, limit: Optional[int], *, empty: bool = False) -> str:
    value = given.get(name)
    if not is_exact_text(value, limit, empty=empty):
        raise Malformed(f"`{name}` is not text, or too long")
    return cast(str, value)


def _boolean(given: Dict[str, object], name: str) -> bool:
    value = given[name]
    if not isinstance(value, bool):
        raise Malformed(f"`{name}` is neither true nor false")
    return value
