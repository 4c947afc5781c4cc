"""Familiar path: event streams."""

from openai_core.aio.streams import AsyncStream as AsyncStream
from openai_core.streaming.reader import (
    extract_stream_chunk_type as extract_stream_chunk_type,
    is_stream_class_type as is_stream_class_type,
)
from openai_core.streaming.sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from openai_core.sync.streams import Stream as Stream
