"""Server-sent events, as the API writes them (WHATWG HTML, section 9.2)."""

from __future__ import annotations

from typing import Any, Iterable, List, Mapping, Tuple

from .messages import encode_json

DONE = b"data: [DONE]\n\n"
THREAD_DONE = b"event: done\ndata: [DONE]\n\n"
KEEP_ALIVE = b": keep-alive\n\n"


def named_events(events: Iterable[Mapping[str, Any]]) -> List[bytes]:
    """Encodes events that carry their name in `type`, as the Responses API sends them; there is no `[DONE]`.

    Args:
        events: The events, each with its `type`.
    """
    return [b"event: %s\ndata: %s\n\n" % (event["type"].encode(), encode_json(event)) for event in events]


def data_events(chunks: Iterable[Mapping[str, Any]]) -> List[bytes]:
    """Encodes nameless events with `[DONE]` at the end, as Chat Completions sends them.

    Args:
        chunks: The objects to send.
    """
    return [b"data: %s\n\n" % encode_json(chunk) for chunk in chunks] + [DONE]


def thread_events(events: Iterable[Tuple[str, Any]]) -> List[bytes]:
    """Encodes pairs of name and data, with an event `done` at the end, as the Assistants API sends them.

    Args:
        events: The name and the data of each event.
    """
    return [b"event: %s\ndata: %s\n\n" % (name.encode(), encode_json(data)) for name, data in events] + [THREAD_DONE]
