"""Short ways to write the scripted answers of a server."""

from __future__ import annotations

import json
from typing import Dict, Optional

DONE = "data: [DONE]\n\n"


def event(data: object, name: Optional[str] = None) -> str:
    """One server-sent event with JSON data."""
    first = f"event: {name}\n" if name else ""
    return f"{first}data: {data if isinstance(data, str) else json.dumps(data)}\n\n"


def typed(kind: str, **fields: object) -> str:
    """An event whose name is also the `type` in its data, as the Responses API sends them."""
    return event({"type": kind, **fields}, kind)


def answer(status: int, body: object = None, **headers: str) -> Dict[str, object]:
    """One answer of a server; underscores in header names stand for hyphens."""
    return {"status": status, "body": body, "headers": {name.replace("_", "-"): headers[name] for name in headers}}


def error_body(**fields: object) -> Dict[str, object]:
    return {"error": {"message": "no luck", "type": "some_error", "param": "model", "code": "bad", **fields}}


def connection_error(kind: str) -> Dict[str, object]:
    """No answer: the HTTP library raises its exception of this name."""
    return {"raises": kind}
