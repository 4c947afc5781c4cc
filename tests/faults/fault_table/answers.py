"""What a server without faults answers to each kind of call."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, Dict, List, NamedTuple

from raw_server import Request

PIECES = 8
"""In how many chunks a stream says its text."""

DOWNLOAD_BYTES = 64 * 1024
DONE = b"data: [DONE]\n\n"


class Answer(NamedTuple):
    """A body and what it is."""

    body: bytes
    content_type: str

    def head(self, *lines: str, status: str = "200 OK") -> bytes:
        """Returns a head with these lines next to the content type."""
        return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {self.content_type}", *lines, "", ""]).encode()

    def sized(self, *lines: str, status: str = "200 OK") -> bytes:
        """Returns the head of a body whose length is said."""
        return self.head(f"Content-Length: {len(self.body)}", *lines, status=status)

    def whole(self) -> bytes:
        return self.sized() + self.body


def chunk(data: bytes) -> bytes:
    """Returns one chunk of a body in chunks."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def document(value: Any) -> Answer:
    return Answer(json.dumps(value).encode(), "application/json")


def sound_answer(request: Request) -> Answer:
    """Answers as the API would; each answer says for whom it is."""
    path = request.target.partition("?")[0]
    if path.endswith("/chat/completions"):
        asked = json.loads(request.body or b"{}")
        model = asked.get("model", "")
        return event_stream(chunks(model)) if asked.get("stream") else document(completion(model))
    if path.endswith("/content"):
        return Answer(content(path.split("/")[-2]), "application/octet-stream")
    if path.endswith("/files"):
        return document(stored_file(request) if request.method == "POST" else page(request.target))
    return document({"id": request.name, "object": "model", "created": 1, "owned_by": "tests"})


def completion(model: str) -> Dict[str, Any]:
    message = {"role": "assistant", "content": text(model)}
    choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
    return {"id": "c", "object": "chat.completion", "created": 1, "model": model, "choices": choices}


def chunks(model: str) -> List[Dict[str, Any]]:
    said = text(model)
    size = -(-len(said) // PIECES)
    pieces = [said[start : start + size] for start in range(0, len(said), size)]
    return [_chunk(model, {"content": piece}) for piece in pieces] + [_chunk(model, {}, "stop")]


def _chunk(model: str, delta: Dict[str, str], reason: Any = None) -> Dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": model, "choices": [choice]}


def event_stream(events: List[Dict[str, Any]]) -> Answer:
    return Answer(b"".join(event(json.dumps(each).encode()) for each in events) + DONE, "text/event-stream")


def event(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"


def text(model: str) -> str:
    """Returns what is said to whoever asked this model."""
    return f"said to {model}: " + hashlib.sha256(model.encode()).hexdigest()


def content(name: str) -> bytes:
    """Returns what the file of this name holds."""
    return hashlib.sha256(name.encode()).digest() * (DOWNLOAD_BYTES // 32)


def stored_file(request: Request) -> Dict[str, Any]:
    """Tells of a file what was received of it."""
    name = re.search(rb'filename="([^"]*)"', request.body[:4096])
    return _file(name.group(1).decode() if name else "", len(request.body))


def page(target: str) -> Dict[str, Any]:
    """Returns the first or the second of two pages; their prefix is the purpose that was asked for."""
    prefix = target.partition("purpose=")[2].partition("&")[0]
    last = "after=" in target
    numbers = (2, 3) if last else (0, 1)
    files = [_file(f"{prefix}-{number}", 1) for number in numbers]
    return {"object": "list", "data": files, "has_more": not last}


def _file(name: str, size: int) -> Dict[str, Any]:
    facts = {"object": "file", "created_at": 1, "purpose": "assistants", "status": "processed"}
    return {"id": name, "filename": name, "bytes": size, **facts}
