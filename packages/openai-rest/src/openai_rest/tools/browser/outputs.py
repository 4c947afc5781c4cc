"""The answers to a call: what the model reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, cast

from .errors import BrowserToolsetError
from .members import FILE_TRANSFERS, IMAGES, READS

if TYPE_CHECKING:
    from ...types.responses_params import FunctionCallOutputParam
    from .reports import BrowserState

__all__ = ["Outcome", "failure", "success"]

_IN_ANY_FORM = READS | FILE_TRANSFERS


class Outcome(NamedTuple):
    """The answer to a call.

    Attributes:
        output: The input item that answers the call.
        ok: Whether the action did what it was to do.
    """

    output: FunctionCallOutputParam
    ok: bool


def failure(call_id: str, error: str, state: Optional[BrowserState] = None) -> Outcome:
    """Returns the answer to a call that failed, or was not carried out.

    Args:
        call_id: The id of the call.
        error: What went wrong, for the model.
        state: The state of the browser, if it has been asked.
    """
    return _outcome(call_id, {"ok": False, **_shown(state), "error": error})


def success(call_id: str, member: str, result: object, state: BrowserState) -> Outcome:
    """Returns the answer to a call whose method has returned.

    Args:
        call_id: The id of the call.
        member: The name of the method.
        result: Its checked result.
        state: The state of the browser.

    Raises:
        BrowserToolsetError: The method has to return text or nothing, and returned something else.
    """
    if member in IMAGES:
        return _outcome(call_id, {"ok": True, **_shown(state)}, result)
    if member not in _IN_ANY_FORM and not (result is None or isinstance(result, str)):
        raise BrowserToolsetError(
            f"The driver's `{member}` must return text or `None`, but returned {type(result).__name__}."
        )
    moved = member not in FILE_TRANSFERS or cast("Dict[str, Any]", result)["status"] == "completed"
    return _outcome(call_id, {"ok": moved, **_shown(state), "result": result})


def _shown(state: Optional[BrowserState]) -> Dict[str, Any]:
    return {} if state is None else {"state": state}


def _outcome(call_id: str, payload: Dict[str, Any], *images: object) -> Outcome:
    content: List[Any] = [{"type": "input_text", "text": json.dumps(payload)}, *images]
    return Outcome({"type": "function_call_output", "call_id": call_id, "output": content}, payload["ok"])
