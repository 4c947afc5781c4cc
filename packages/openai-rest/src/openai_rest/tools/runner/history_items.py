"""Single items of a history: messages, and calls and outputs of the computer, judged by their JSON."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping, cast

from openai_core.errors import ArgumentError

from ...types.response_output import ResponseComputerToolCall
from ..computer.actions import actions_of
from ..computer.errors import ComputerUseError
from ..native_items import is_native_message
from ..plain_json import is_text, is_text_or_none
from .function_outputs import function_output

__all__ = ["check_computer_call", "is_computer_output", "is_input_message", "shows_something"]

_ROLES = ("user", "assistant", "system", "developer")
_STATUSES = (None, "in_progress", "completed", "incomplete")
_PHASES = (None, "commentary", "final_answer")
_DETAILS = {"input_image": ("auto", "low", "high", "original"), "input_file": ("auto", "low", "high")}


def is_input_message(item: Mapping[str, Any]) -> bool:
    """Whether a message may be sent as it is.

    Args:
        item: The message as JSON.
    """
    content = item.get("content")
    if item.get("role") not in _ROLES:
        return False
    if (is_text(content) or item["role"] == "assistant") and item.get("phase") not in _PHASES:
        return False
    if is_text(content):
        return True
    given: List[Any] = content if type(content) is list else [None]
    parts = [part if type(part) is dict else {} for part in given]
    if any(part.get("type") in ("output_text", "refusal") for part in parts):
        return is_native_message(item)
    return all(map(_is_input_part, parts))


def _is_input_part(part: Mapping[str, Any]) -> bool:
    kind = part.get("type")
    if "prompt_cache_breakpoint" in part and not _is_breakpoint(part["prompt_cache_breakpoint"]):
        return False
    if kind == "input_text":
        return is_text(part.get("text"))
    if kind == "input_image":
        return part.get("detail") in _DETAILS[kind] and all(
            is_text_or_none(part.get(name)) for name in ("image_url", "file_id")
        )
    return (
        kind == "input_file"
        and ("detail" not in part or part["detail"] in _DETAILS["input_file"])
        and is_text_or_none(part.get("file_id"))
        and all(name not in part or is_text(part[name]) for name in ("file_data", "file_url", "filename"))
    )


def _is_breakpoint(value: object) -> bool:
    return type(value) is dict and cast("Dict[str, Any]", value).get("mode") == "explicit"


def check_computer_call(item: Mapping[str, Any]) -> None:
    """Checks a call of the computer.

    Args:
        item: The call as JSON.

    Raises:
        ArgumentError: It did not complete, or its actions are not as the API promises.
    """
    if item.get("status") != "completed" or not is_text(item.get("id")):
        raise ArgumentError("A computer call in the history did not complete, or has no id.")
    call = ResponseComputerToolCall.construct(**item)
    try:
        actions_of(call)
    except ComputerUseError as error:
        raise ArgumentError(f"A computer call in the history cannot have been answered. {error}") from None
    # An action is judged as it was decoded, but sent as it is: a boolean that was read as a number must not go through.
    if json.dumps(call.to_dict(warnings=False), sort_keys=True) != json.dumps(item, sort_keys=True):
        raise ArgumentError("A computer call in the history has values of wrong types.")


def is_computer_output(item: Mapping[str, Any]) -> bool:
    """Whether the output of a computer call has its screenshot, and its checks in the right form.

    Args:
        item: The output as JSON.
    """
    shown = item.get("output")
    if type(shown) is not dict or not is_text_or_none(item.get("id")) or item.get("status") not in _STATUSES:
        return False
    sources = [cast("Dict[str, Any]", shown).get(name) for name in ("image_url", "file_id")]
    return (
        _are_checks(item.get("acknowledged_safety_checks"))
        and cast("Dict[str, Any]", shown).get("type") == "computer_screenshot"
        and all(map(is_text_or_none, sources))
        and any(source is not None and source.strip() for source in sources)
    )


def _are_checks(checks: object) -> bool:
    return checks is None or (type(checks) is list and all(map(_is_check, cast("List[object]", checks))))


def _is_check(value: object) -> bool:
    check = cast("Dict[str, Any]", value) if type(value) is dict else {}
    return is_text(check.get("id")) and is_text_or_none(check.get("code")) and is_text_or_none(check.get("message"))


def shows_something(item: Mapping[str, Any]) -> bool:
    """Whether this is a message of the user that is not blank.

    Args:
        item: The item as JSON.
    """
    if item.get("type", "message") != "message" or item.get("role") != "user":
        return False
    content = item.get("content")
    if is_text(content):
        return bool(content.strip())
    try:
        parts = function_output(content)
    except ArgumentError:
        return False
    return any(type(part) is dict and (part["type"] != "input_text" or part["text"].strip()) for part in parts)
