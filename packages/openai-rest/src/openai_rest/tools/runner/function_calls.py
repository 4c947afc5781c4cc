"""Calls of functions, judged by their JSON, and the arguments in them."""

from __future__ import annotations

import json
from typing import Any, Dict, Mapping, NoReturn, cast

from openai_core.errors import ArgumentError

from ..plain_json import is_text, is_text_or_none

__all__ = ["caller_kind", "has_native_call_fields", "has_native_output_fields", "json_arguments"]

_STATUSES = (None, "in_progress", "completed", "incomplete")


def json_arguments(text: str) -> Dict[str, object]:
    """Returns the arguments of a call.

    Args:
        text: The `arguments` of the call.

    Raises:
        ArgumentError: The text is no JSON object. NaN and infinity are no JSON.
    """
    try:
        arguments: object = json.loads(text, parse_constant=_refuse)
    except ValueError:
        raise ArgumentError("The arguments of a function call are not JSON.") from None
    if not isinstance(arguments, dict):
        raise ArgumentError("The arguments of a function call are JSON, but no object.")
    return cast("Dict[str, object]", arguments)


def _refuse(_constant: str) -> NoReturn:
    raise ValueError("JSON has neither NaN nor infinity.")


def has_native_call_fields(call: Mapping[str, Any]) -> bool:
    """Whether the optional fields of a call have their types.

    Args:
        call: The call as JSON.
    """
    return (
        _has_caller(call)
        and ("id" not in call or is_text(call["id"]))
        and ("async" not in call or type(call["async"]) is bool)
        and ("namespace" not in call or is_text(call["namespace"]))
    )


def has_native_output_fields(output: Mapping[str, Any]) -> bool:
    """Whether the optional fields of an output have their types.

    Args:
        output: The output as JSON.
    """
    return (
        _has_caller(output)
        and output.get("status") in _STATUSES
        and all(is_text_or_none(output.get(name)) for name in ("id", "name", "namespace"))
    )


def caller_kind(call: Mapping[str, Any]) -> str:
    """Returns who calls, in the words of `allowed_callers`: the model itself, or a program that it wrote.

    Args:
        call: The call as JSON.
    """
    caller = call.get("caller")
    return "programmatic" if isinstance(caller, dict) and caller.get("type") == "program" else "direct"


def _has_caller(item: Mapping[str, Any]) -> bool:
    caller = item.get("caller")
    if caller is None:
        return True
    if not isinstance(caller, dict):
        return False
    return caller.get("type") == "direct" or (caller.get("type") == "program" and is_text(caller.get("caller_id")))
