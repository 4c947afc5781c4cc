"""The answer to a computer call: the screen after its last action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, cast

from .errors import ComputerUseError

if TYPE_CHECKING:
    from ...types.response_output import ResponseComputerToolCall
    from ...types.responses_params import (
        ComputerCallOutputParam,
        ResponseComputerToolCallOutputScreenshotParam,
    )

__all__ = ["call_output"]


def call_output(call: ResponseComputerToolCall, screenshot: object) -> ComputerCallOutputParam:
    """Returns the input item that answers a call. Its safety checks, which have been approved, are acknowledged.

    Args:
        call: The call of the tool.
        screenshot: What the driver returned.

    Raises:
        ComputerUseError: That is not a screenshot with an image.
    """
    return {
        "type": "computer_call_output",
        "call_id": call.call_id,
        "output": _image(screenshot),
        "acknowledged_safety_checks": [
            {"id": check.id, "code": check.code, "message": check.message} for check in call.pending_safety_checks or ()
        ],
    }


def _image(screenshot: object) -> ResponseComputerToolCallOutputScreenshotParam:
    given = cast("Dict[str, object]", screenshot) if isinstance(screenshot, dict) else {}
    places = {name: given.get(name) for name in ("image_url", "file_id")}
    found = {name: place for name, place in places.items() if place is not None}
    if given.get("type") != "computer_screenshot" or not found or not all(map(_is_filled, found.values())):
        raise ComputerUseError(
            "The driver's `screenshot` must return a dictionary of the type `computer_screenshot` with an `image_url` "
            "or a `file_id`."
        )
    return cast("ResponseComputerToolCallOutputScreenshotParam", {"type": "computer_screenshot", **found})


def _is_filled(text: object) -> bool:
    return isinstance(text, str) and bool(text.strip())
