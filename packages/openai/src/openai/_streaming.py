"""Familiar path: event streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.imports import LIBRARY_OF_HTTP, lazy_names

if TYPE_CHECKING:
    from openai_core.aio.streams import AsyncStream as AsyncStream
    from openai_core.streaming.item_types import (
        extract_stream_chunk_type as extract_stream_chunk_type,
        is_stream_class_type as is_stream_class_type,
    )
    from openai_core.streaming.sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
    from openai_core.sync.streams import Stream as Stream

# Every program that uses a resource loads this module, for tracers wait for it; what it names may wait.
_SOURCES = {
    "AsyncStream": "openai_core.aio.streams",
    **dict.fromkeys(("extract_stream_chunk_type", "is_stream_class_type"), "openai_core.streaming.item_types"),
    **dict.fromkeys(("ServerSentEvent", "SSEDecoder"), "openai_core.streaming.sse"),
    "Stream": "openai_core.sync.streams",
    **LIBRARY_OF_HTTP,
}
if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), _SOURCES)
