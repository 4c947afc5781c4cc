"""The bytes that the canned server answers with, rendered once: completions, responses, files, Realtime events."""

from __future__ import annotations

import json
from typing import Iterator

from websocket import text_frame

STREAMED_CHUNKS = 2000
BURST_EVENTS = 100
_PIECE_BYTES = 16 * 1024

_HEADERS = (
    b"HTTP/1.1 200 OK\r\n"
    b"Date: Mon, 05 Jan 2026 10:00:00 GMT\r\n"
    b"Server: canned\r\n"
    b"X-Request-Id: req_0123456789abcdef0123456789abcdef\r\n"
    b"OpenAI-Organization: example\r\n"
    b"OpenAI-Processing-Ms: 12\r\n"
    b"OpenAI-Version: 2020-10-01\r\n"
    b"X-RateLimit-Limit-Requests: 10000\r\n"
    b"X-RateLimit-Limit-Tokens: 2000000\r\n"
    b"X-RateLimit-Remaining-Requests: 9999\r\n"
    b"X-RateLimit-Remaining-Tokens: 1999980\r\n"
)

LARGE_FILE = 100_000_000  # bytes

_COMPLETION = {
    "id": "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012",
    "object": "chat.completion",
    "created": 1767607200,
    "model": "gpt-5-mini-2025-08-07",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "Paris is the capital of France.",
                "refusal": None,
                "annotations": [],
            },
            "logprobs": None,
            "finish_reason": "stop",
        }
    ],
    "usage": {
        "prompt_tokens": 14,
        "completion_tokens": 8,
        "total_tokens": 22,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_0123456789",
}

_RESPONSE = {
    "id": "resp_0123456789abcdef0123456789abcdef",
    "object": "response",
    "created_at": 1767607200,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "model": _COMPLETION["model"],
    "output": [
        {
            "type": "message",
            "id": "msg_0123456789abcdef",
            "status": "completed",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Paris is the capital of France.", "annotations": []}],
        }
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "reasoning": {"effort": None, "summary": None},
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 14,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 8,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 22,
    },
    "user": None,
    "metadata": {},
}

_FILE = {
    "id": "file-AbCdEfGhIjKlMnOpQrStUv",
    "object": "file",
    "created_at": 1767607200,
    "expires_at": None,
    "filename": "upload.jsonl",
    "purpose": "batch",
    "status": "processed",
    "status_details": None,
}


def completion() -> bytes:
    return _json_response(_COMPLETION)


def response() -> bytes:
    return _json_response(_RESPONSE)


def uploaded_file(received: int) -> bytes:
    """The answer to an upload; its `bytes` are those of the whole body received, so that a case can see it arrived."""
    return _json_response({**_FILE, "bytes": received})


def content(path: bytes) -> bytes:
    """A file, a large one if its path says so."""
    body = bytes(LARGE_FILE if b"large" in path else 1)
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: %d\r\n\r\n"
    return head % len(body) + body


def stream() -> bytes:
    """A streamed chat completion in HTTP chunks of 16 KiB, so that reading costs little beside decoding."""
    body = b"".join(b"data: %b\n\n" % event for event in _events())
    pieces = (body[at : at + _PIECE_BYTES] for at in range(0, len(body), _PIECE_BYTES))
    chunked = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    head = _HEADERS + b"Content-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + chunked + b"0\r\n\r\n"


def live_head() -> bytes:
    """The beginning of a stream whose chunks come one by one."""
    return _HEADERS + b"Content-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"


def live_chunk(text: str) -> bytes:
    """One chunk of such a stream, in an HTTP chunk of its own."""
    event = b"data: %b\n\n" % _chunk({"content": text})
    return b"%x\r\n%b\r\n" % (len(event), event)


def _events() -> Iterator[bytes]:
    yield _chunk({"role": "assistant", "content": "", "refusal": None})
    for number in range(STREAMED_CHUNKS - 2):
        yield _chunk({"content": f" word{number}"})
    yield _chunk({}, finish_reason="stop")
    yield b"[DONE]"


def _chunk(delta: object, finish_reason: object = None) -> bytes:
    return _compact(
        {
            "id": _COMPLETION["id"],
            "object": "chat.completion.chunk",
            "created": _COMPLETION["created"],
            "model": _COMPLETION["model"],
            "service_tier": "default",
            "system_fingerprint": _COMPLETION["system_fingerprint"],
            "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}],
        }
    )


def burst() -> bytes:
    """Events of a Realtime session in WebSocket frames: a spoken answer's transcript, word by word, and its end."""
    place = {"response_id": "resp_0123456789", "item_id": "item_0123456789", "output_index": 0, "content_index": 0}
    events = [
        {"type": "response.output_audio_transcript.delta", "event_id": f"event_{number:020}", **place, "delta": " word"}
        for number in range(BURST_EVENTS - 1)
    ]
    events.append({"type": "response.output_audio.done", "event_id": "event_done", **place})
    return b"".join(text_frame(_compact(event)) for event in events)


def _json_response(value: object) -> bytes:
    body = _compact(value)
    return _HEADERS + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
