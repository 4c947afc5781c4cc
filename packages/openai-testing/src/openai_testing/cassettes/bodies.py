"""Bodies as people read them in a cassette: JSON as YAML, streams as lists of events, the rest as text or base64."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import Any, Dict, Iterator, List, Mapping, Optional

from ..wire.errors import APIFailure
from ..wire.messages import Request, encode_json
from ..wire.multipart import parse_form
from .redaction import Redaction

Body = Dict[str, Any]

LONGEST_BASE64 = 4096
"""Bytes of a binary answer that stand in the cassette itself; a longer one has a file beside it."""

_FIELDS = ("event", "id", "retry", "comment")


def read_request(request: Request, redaction: Redaction) -> Body:
    """Returns the body of a request without secrets. Of binary bodies and files only length and digest are kept.

    Args:
        request: The request with its headers.
        redaction: What removes secrets.
    """
    kind = request.headers.get("content-type", "")
    if not request.body:
        return {}
    if kind.startswith("multipart/form-data"):
        return _read_form(request, redaction)
    readable = _read_text(request.body, kind, redaction)
    return {"binary": _digest(request.body)} if readable is None else readable


def read_answer(content: bytes, content_type: str, redaction: Redaction) -> Optional[Body]:
    """Returns the body of an answer without secrets; `None` if it is binary and too long to stand in a cassette.

    Args:
        content: The bytes of the body.
        content_type: The header of that name.
        redaction: What removes secrets.
    """
    if not content:
        return {}
    readable = _read_text(content, content_type, redaction)
    if readable is not None:
        return readable
    return {"base64": base64.b64encode(content).decode("ascii")} if len(content) <= LONGEST_BASE64 else None


def pieces_of(body: Mapping[str, Any]) -> List[bytes]:
    """Returns the bytes of a body, the events of a stream each by itself.

    Args:
        body: The body as the cassette has it.

    Raises:
        ValueError: The body is none that a cassette can have.
    """
    if "events" in body:
        return [_event_bytes(each) for each in body["events"]]
    if "json" in body:
        return [encode_json(body["json"])]
    if "text" in body:
        return [str(body["text"]).encode("utf-8", "surrogateescape")]
    if "base64" in body:
        try:
            return [base64.b64decode(str(body["base64"]), validate=True)]
        except binascii.Error as error:
            raise ValueError(f"'base64' is none: {error}") from None
    return []


def _read_text(content: bytes, kind: str, redaction: Redaction) -> Optional[Body]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if kind.startswith("text/event-stream"):
        return {"events": [*_read_events(text, redaction)]}
    if "\0" in text:
        return None
    if "json" in kind or text[:1] in "{[":
        try:
            return {"json": redaction.value(_json_of(text))}
        except (ValueError, RecursionError):
            pass
    return {"text": redaction.text(text)}


def _read_form(request: Request, redaction: Redaction) -> Body:
    try:
        form = parse_form(request)
    except APIFailure:
        return {"binary": _digest(request.body)}
    files = {
        name: [{"filename": each.name, **_digest(each.content)} for each in found] for name, found in form.files.items()
    }
    return {"form": redaction.value(form.fields), **({"files": files} if files else {})}


def _digest(content: bytes) -> Dict[str, Any]:
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _read_events(text: str, redaction: Redaction) -> Iterator[Dict[str, Any]]:
    *blocks, rest = text.replace("\r\n", "\n").split("\n\n")
    for block in blocks:
        yield _read_event(block, redaction)
    if rest:  # the stream was cut within an event
        yield {"rest": redaction.text(rest)}


def _read_event(block: str, redaction: Redaction) -> Dict[str, Any]:
    event: Dict[str, Any] = {}
    data: List[str] = []
    for line in block.split("\n"):
        name, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        name = "comment" if line.startswith(":") else name
        if name == "data":
            data.append(value)
        elif name in event or name not in _FIELDS:
            return {"rest": redaction.text(f"{block}\n\n")}  # no event that is known here, but it has to be sent again
        else:
            event[name] = redaction.text(value)
    if data:
        event["data"] = _read_data("\n".join(data), redaction)
    return event


def _json_of(text: str) -> Any:
    """Decodes JSON that can be encoded again. Raises `ValueError` if it cannot."""
    value = json.loads(text)
    json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    return value


def _read_data(data: str, redaction: Redaction) -> Any:
    if data[:1] in ("{", "["):
        try:
            return redaction.value(_json_of(data))
        except (ValueError, RecursionError):
            pass
    return redaction.text(data)


def _event_bytes(event: Mapping[str, Any]) -> bytes:
    if "rest" in event:
        return str(event["rest"]).encode("utf-8", "surrogateescape")
    lines = [f"{'' if name == 'comment' else name}: {event[name]}" for name in _FIELDS if name in event]
    if "data" in event:
        data = event["data"] if isinstance(event["data"], str) else encode_json(event["data"]).decode()
        lines += [f"data: {line}" for line in data.split("\n")]
    return ("\n".join(lines) + "\n\n").encode("utf-8", "surrogateescape")
