"""The outputs of functions: text, or parts that are text, images and files. Nothing else is sent to the API."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple, Union, cast

from openai_core.errors import ArgumentError

from ..plain_json import is_text, is_text_or_none

__all__ = ["function_output"]

_DETAILS: Dict[str, Tuple[object, ...]] = {
    "input_image": (None, "auto", "low", "high", "original"),
    "input_file": ("auto", "low", "high"),
}
# For each type of part: the members it may have, and those of which one has to say where the content is.
_MEMBERS = {
    "input_text": ("text",),
    "input_image": ("file_id", "image_url", "detail"),
    "input_file": ("file_data", "file_id", "file_url", "filename", "detail"),
}
_SOURCES = {
    "input_image": ("image_url", "file_id"),
    "input_file": ("file_data", "file_id", "file_url"),
}


def function_output(value: object) -> Union[str, List[Dict[str, Any]]]:
    """Returns what a function returned, or what a user supplied, as a copy that holds only known members.

    Args:
        value: What the function has returned.

    Raises:
        ArgumentError: It is neither text nor a list of parts; the message says what is wrong, but not the value.
    """
    if type(value) is str:
        return value
    if type(value) is not list:
        raise ArgumentError("The output of a function is text or a list of parts.")
    return [_part(part) for part in cast("List[object]", value)]


def _part(value: object) -> Dict[str, Any]:
    if type(value) is not dict:
        raise ArgumentError("A part of an output is a dictionary.")
    part = cast("Dict[str, Any]", value)
    kind = part.get("type")
    if not is_text(kind) or kind not in _MEMBERS:
        raise ArgumentError("The type of a part is 'input_text', 'input_image' or 'input_file'.")
    members = _MEMBERS[kind]
    unknown = part.keys() - {"type", "prompt_cache_breakpoint", *members}
    if unknown:
        raise ArgumentError(f"A part of the type {kind!r} has unknown members.")
    _check_members(kind, part)
    copied = {"type": kind, **{name: part[name] for name in members if name in part}}
    if "prompt_cache_breakpoint" in part:
        copied["prompt_cache_breakpoint"] = _breakpoint(part["prompt_cache_breakpoint"])
    return copied


def _check_members(kind: str, part: Mapping[str, Any]) -> None:
    for name in _MEMBERS[kind]:
        if name in part and not is_text_or_none(part[name]):
            raise ArgumentError(f"`{name}` of a part is text or None.")
    if kind == "input_text":
        if not is_text(part.get("text")):
            raise ArgumentError("A part of the type 'input_text' needs a `text`.")
        return
    if "detail" in part and part["detail"] not in _DETAILS[kind]:
        raise ArgumentError(f"`detail` of a part of the type {kind!r} has an unknown value.")
    if not any((part.get(name) or "").strip() for name in _SOURCES[kind]):
        raise ArgumentError(f"A part of the type {kind!r} needs one of {', '.join(_SOURCES[kind])}.")


def _breakpoint(value: object) -> object:
    if value is None:
        return None
    if type(value) is not dict or value != {"mode": "explicit"}:
        raise ArgumentError("`prompt_cache_breakpoint` of a part is {'mode': 'explicit'} or None.")
    return {"mode": "explicit"}
