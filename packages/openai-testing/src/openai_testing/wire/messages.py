"""What goes in and out of the emulator: requests, replies and the log of requests. No sockets here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple
from urllib.parse import parse_qsl, unquote

Headers = List[Tuple[str, str]]

_SECRET_HEADERS = frozenset(
    (
        "authorization",
        "api-key",
        "x-api-key",
        "cookie",
        "proxy-authorization",
        "openai-api-key",
        # Browsers send the key of a WebSocket as a subprotocol.
        "sec-websocket-protocol",
    )
)


@dataclass(frozen=True)
class Request:
    """One HTTP request as the emulator sees it.

    Attributes:
        method: The verb, in capitals.
        path: The path as sent, still percent-encoded, without the query.
        query: The query as sent, without the question mark.
        headers: Header fields; names in lower case.
        body: The whole body, in bytes.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def segments(self) -> List[str]:
        """The path's segments, each percent-decoded by itself, so that `%2F` stays inside its segment."""
        return [unquote(segment) for segment in self.path.split("/")[1:]]

    @property
    def query_pairs(self) -> List[Tuple[str, str]]:
        """The decoded query, in the order sent."""
        return parse_qsl(self.query, keep_blank_values=True)


@dataclass
class Reply:
    """One HTTP response before faults are applied.

    Attributes:
        status: The status code.
        headers: Header fields, without `content-length`.
        body: The body in bytes; ignored when there are events.
        events: The encoded events of a stream; each one is sent by itself.
    """

    status: int = 200
    headers: Headers = field(default_factory=list)
    body: bytes = b""
    events: Optional[List[bytes]] = None

    @property
    def payload(self) -> bytes:
        """The whole body in bytes, whichever form it has."""
        return self.body if self.events is None else b"".join(self.events)


@dataclass(frozen=True)
class RecordedRequest:
    """A request that the emulator received, kept for the assertions of a test.

    Attributes:
        method: The verb, in capitals.
        path: The path as sent, such as `/v1/responses`.
        query: The decoded query as pairs, in the order sent.
        headers: Header fields with names in lower case; the values of secrets are `[redacted]`.
        body: The whole body, in bytes.
        status: The status that the emulator answered, or `None` when a fault took its place.
        fault: The fault that was applied, as its specification, or `None`.
    """

    method: str
    path: str
    query: Tuple[Tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    status: Optional[int] = None
    fault: Optional[str] = None

    @property
    def json(self) -> Any:
        """The body decoded as JSON. Raises `ValueError` if it is none."""
        return json.loads(self.body)

    @property
    def model(self) -> Optional[str]:
        """The model that a JSON body names; `None` if there is none."""
        try:
            value = self.json
        except (ValueError, RecursionError):
            return None
        model = value.get("model") if isinstance(value, dict) else None
        return model if isinstance(model, str) else None

    def __str__(self) -> str:
        answered = self.fault or self.status or "no answer yet"
        named = f" with model {self.model}" if self.model else ""
        return f"{self.method} {self.path}{named} ({answered})"


def record(request: Request, status: Optional[int], fault: Optional[str]) -> RecordedRequest:
    """Copies what a test may look at, without the secrets.

    Args:
        request: The request of the client.
        status: The status of the answer; `None` where there was none.
        fault: The fault that hit it, as it is written; `None` for none.
    """
    headers = {name: "[redacted]" if name in _SECRET_HEADERS else value for name, value in request.headers.items()}
    pairs = tuple(request.query_pairs)
    return RecordedRequest(request.method, request.path, pairs, headers, request.body, status, fault)


def lower_names(pairs: Iterable[Tuple[str, str]]) -> Dict[str, str]:
    """Joins header fields into a mapping with names in lower case (RFC 9110, section 5.3).

    Args:
        pairs: Names and values in the order of the request.
    """
    headers: Dict[str, str] = {}
    for name, value in pairs:
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers


def encode_json(value: object) -> bytes:
    """Encodes compact UTF-8 JSON.

    Args:
        value: The value, of which lone surrogates are replaced.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def json_reply(value: object, status: int = 200) -> Reply:
    """Makes a JSON reply.

    Args:
        value: The value that is meant.
        status: The HTTP status (200 by default).
    """
    return Reply(status, [("content-type", "application/json")], encode_json(value))


def stream_reply(events: List[bytes]) -> Reply:
    """Makes a reply that is an event stream.

    Args:
        events: The encoded events.
    """
    return Reply(
        200, [("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache")], events=events
    )
