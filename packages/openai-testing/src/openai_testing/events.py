"""Server-sent events, as the API writes them (WHATWG HTML, section 9.2)."""

from __future__ import annotations

from typing import Any, Iterable, List, Mapping

from .exchanges import encode_json

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": keep-alive\n\n"


def named_events(events: Iterable[Mapping[str, Any]]) -> List[bytes]:
    """Encodes events that carry their name in `type`, as the Responses API sends them; there is no `[DONE]`."""
    return [b"event: %s\ndata: %s\n\n" % (event["type"].encode(), encode_json(event)) for event in events]


def data_events(chunks: Iterable[Mapping[str, Any]]) -> List[bytes]:
    """Encodes nameless events with `[DONE]` at the end, as Chat Completions sends them."""
    return [b"data: %s\n\n" % encode_json(chunk) for chunk in chunks] + [DONE]
