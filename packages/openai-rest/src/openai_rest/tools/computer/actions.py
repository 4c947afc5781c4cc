"""The actions of a computer call, checked before any of them is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Tuple, cast

from ...types.response_output import ResponseComputerToolCall
from .errors import ComputerUseError

if TYPE_CHECKING:
    from .drivers import ComputerActionInput

__all__ = ["MEMBERS", "actions_of"]

_BUTTONS = ("left", "right", "wheel", "back", "forward")
_POINT = ("x", "y")


def actions_of(call: ResponseComputerToolCall) -> List[ComputerActionInput]:
    """Returns the actions of a call, in their order.

    Args:
        call: A call with either `actions`, or `action` as the preview tool has it.

    Raises:
        ComputerUseError: The call, its safety checks or one of its actions is not as the API promises.
    """
    for name in ("id", "call_id"):
        if not isinstance(getattr(call, name), str):
            raise ComputerUseError(f"The computer call has no `{name}` that is text, so it cannot be answered.")
    actions = _listed(call)
    _check_safety_checks(call)
    for place, action in enumerate(actions):
        if not _is_whole(action):
            raise ComputerUseError(f"Action {place} of the computer call is of no known kind, or lacks a value.")
    return actions


def _listed(call: ResponseComputerToolCall) -> List[ComputerActionInput]:
    several, one = call.actions, call.action
    empty = [name for name in ("action", "actions") if name in call.model_fields_set and getattr(call, name) is None]
    if empty or (several is not None and one is not None):
        raise ComputerUseError("The computer call must have either `action` or `actions`, and neither as null.")
    actions: List[ComputerActionInput] = list(several or []) if one is None else [one]
    if not actions:
        raise ComputerUseError("The computer call has no actions.")
    return actions


def _check_safety_checks(call: ResponseComputerToolCall) -> None:
    """Checks what is to be approved. Only calls with `actions` may come without the list."""
    if "pending_safety_checks" not in call.model_fields_set:
        if call.action is not None:
            raise ComputerUseError("The computer call has an `action`, but no `pending_safety_checks`.")
        return
    checks = cast(object, call.pending_safety_checks)
    if not isinstance(checks, list) or not all(map(_is_safety_check, cast("List[object]", checks))):
        raise ComputerUseError("The `pending_safety_checks` of the computer call are not a list of safety checks.")


def _is_safety_check(check: object) -> bool:
    return (
        isinstance(check, ResponseComputerToolCall.PendingSafetyCheck)
        and isinstance(check.id, str)
        and all(text is None or isinstance(text, str) for text in (check.code, check.message))
    )


def _is_whole(action: Any) -> bool:
    check = _CHECKS.get(_kind(action))
    return check is not None and _keys_are_names(action) and check(action)


def _kind(action: object) -> str:
    kind = getattr(action, "type", None)
    return kind if isinstance(kind, str) else ""


def _keys_are_names(action: object) -> bool:
    keys = getattr(action, "keys", None)
    return keys is None or _are_names(keys)


def _are_names(keys: object) -> bool:
    return isinstance(keys, list) and all(isinstance(key, str) for key in cast("List[object]", keys))


def _has_integers(value: object, names: Tuple[str, ...] = _POINT) -> bool:
    numbers = [getattr(value, name, None) for name in names]
    return all(isinstance(number, int) and not isinstance(number, bool) for number in numbers)


def _is_click(action: Any) -> bool:
    return _has_integers(action) and action.button in _BUTTONS


def _is_scroll(action: Any) -> bool:
    return _has_integers(action, (*_POINT, "scroll_x", "scroll_y"))


def _is_drag(action: Any) -> bool:
    return isinstance(action.path, list) and all(map(_has_integers, action.path))


def _is_keypress(action: Any) -> bool:
    return _are_names(action.keys)


def _is_typing(action: Any) -> bool:
    return isinstance(action.text, str)


def _is_bare(action: Any) -> bool:
    return True


_CHECKS: Dict[str, Callable[[Any], bool]] = {
    "click": _is_click,
    "double_click": _has_integers,
    "drag": _is_drag,
    "keypress": _is_keypress,
    "move": _has_integers,
    "screenshot": _is_bare,
    "scroll": _is_scroll,
    "type": _is_typing,
    "wait": _is_bare,
}

MEMBERS = tuple(_CHECKS)
"""The methods of a driver; each has the name of the action that it carries out."""
