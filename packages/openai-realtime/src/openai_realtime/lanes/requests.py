"""What a lane sends."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional, Tuple

from openai_core.errors import ArgumentError
from openai_core.models import BaseModel

from ..connection.frames import frame_of

_STREAM_ID = re.compile(r"[A-Za-z0-9_.-]{1,256}")


def check_stream_id(stream_id: Any) -> None:
    """Refuses what cannot be the id of a lane.

    Args:
        stream_id: What the caller has given.

    Raises:
        ArgumentError: It is neither `None` nor 1 to 256 ASCII letters, digits and `_`, `.`, `-`.
    """
    if stream_id is None or (isinstance(stream_id, str) and _STREAM_ID.fullmatch(stream_id)):
        return
    raise ArgumentError(
        f"'stream_id' must be None or 1 to 256 ASCII letters, digits, '_', '.' and '-', not {str(stream_id)[:80]!r}."
    )


def request_on(stream_id: Optional[str], event: Any) -> Tuple[str, bool]:
    """Returns the message of an event on a lane, and whether it begins a response.

    Args:
        stream_id: The lane; `None` for the default lane.
        event: A client event, as a model or a dictionary. A `response.create` gets the `stream_id`; others are sent as
            they are.

    Raises:
        ArgumentError: It names another lane.
    """
    data: Dict[str, Any] = event.to_dict(exclude_unset=True) if isinstance(event, BaseModel) else dict(event)
    begins = data.get("type") == "response.create"
    if begins and data.get("stream_id", stream_id) != stream_id:
        raise ArgumentError(f"The event is for the lane {data['stream_id']!r}, and this one is {stream_id!r}.")
    if begins and stream_id is not None:
        data["stream_id"] = stream_id
    return frame_of(data), begins
