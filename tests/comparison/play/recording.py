"""Clients over a transport that records requests, and what is compared of a request."""

from __future__ import annotations

import importlib
import json
import platform
import re
import sys
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Callable, Dict, List, Tuple
from urllib.parse import parse_qsl

import openai

SETTINGS: Dict[str, Any] = {
    "api_key": "sk-compared",
    "admin_api_key": "sk-admin-compared",
    "organization": "org_compared",
    "project": "proj_compared",
    "base_url": "http://recorder.invalid/v1",
}
# Chosen by the HTTP library, or by what happens to be installed beside it.
_IGNORED_HEADERS = {"host", "connection", "content-length", "accept-encoding", "transfer-encoding"}
_IGNORED_HEADERS |= {"x-stainless-package-version"}


def http_library() -> Any:
    """The HTTP library of the client that is installed here (`httpx2` for the reference)."""
    openai.OpenAI(api_key="sk-compared")
    return sys.modules.get("httpx2") or importlib.import_module("httpx")


def client_over(handler: Callable[[Any], Any], **settings: Any) -> Any:
    """A synchronous client whose requests are answered by a function."""
    library = http_library()
    http_client = library.Client(transport=library.MockTransport(handler))
    return openai.OpenAI(**{**SETTINGS, "max_retries": 0, **settings}, http_client=http_client)


def async_client_over(handler: Callable[[Any], Any], **settings: Any) -> Any:
    library = http_library()

    async def answer(request: Any) -> Any:
        await request.aread()
        return handler(request)

    http_client = library.AsyncClient(transport=library.MockTransport(answer))
    return openai.AsyncOpenAI(**{**SETTINGS, "max_retries": 0, **settings}, http_client=http_client)


def recorded(request: Any) -> Dict[str, object]:
    """What is compared of a request."""
    content = request.read() if not getattr(request, "_content", b"") else request.content
    kind = request.headers.get("content-type", "")
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return {
        "method": request.method,
        "path": path,
        "query": sorted(parse_qsl(query, keep_blank_values=True)),
        "headers": _headers(request),
        "body": _body(content, kind),
    }


def _headers(request: Any) -> Dict[str, str]:
    return {
        name.lower(): _without_chance(name.lower(), value)
        for name, value in request.headers.items()
        if name.lower() not in _IGNORED_HEADERS
    }


def _without_chance(name: str, value: str) -> str:
    """The value without versions, boundaries and identifiers, which differ from run to run or by interpreter."""
    if name == "user-agent":
        return re.sub(r"\d+\.\d+\.\d+\S*", "<version>", value)
    if name == "idempotency-key" and value.startswith("stainless-python-retry"):
        return "<made up>"
    if name == "x-stainless-runtime-version":
        return value.replace(platform.python_version(), "<this Python>")
    return re.sub(r"boundary=\S+", "boundary=<boundary>", value)


def _body(content: bytes, kind: str) -> object:
    if not content:
        return None
    if kind.startswith("multipart/"):
        return {"parts": sorted(_parts(content, kind), key=lambda part: str(part["name"]))}
    if "json" in kind:
        return {"json": json.loads(content)}
    return {"bytes": content.decode("latin-1")}


def _parts(content: bytes, kind: str) -> List[Dict[str, object]]:
    parsed = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + content)
    return [_part(part) for part in parsed.iter_parts()]  # type: ignore[attr-defined]


def _part(part: Any) -> Dict[str, object]:
    disposition: Tuple[str, Dict[str, str]] = part["content-disposition"]
    return {
        "name": part.get_param("name", header="content-disposition"),
        "filename": part.get_param("filename", header="content-disposition"),
        "disposition": str(disposition),
        "type": part.get("content-type"),
        "content": part.get_payload(decode=True).decode("latin-1"),
    }
