"""From an event to the text frame that carries it."""

from __future__ import annotations

from typing import Any

from openai_core.json_bodies import encode


def frame_of(event: Any) -> str:
    """Returns an event as JSON.

    Args:
        event: A client event: a model, of which the fields that were set are sent, or a dictionary, in which `omit`
            leaves a key out.

    Raises:
        ArgumentError: JSON cannot hold a value; the message names its place.
    """
    return encode(event).decode("utf-8")
