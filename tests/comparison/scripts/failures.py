"""Scripted failures: what a server answers to the attempts of one call."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

from scripts.values import answer, connection_error, error_body

_GOOD = answer(200, {"id": "m", "object": "model", "created": 1, "owned_by": "o"}, x_request_id="req_good")
_STATUSES = (400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422, 425, 429, 500, 501, 502, 503, 504, 529, 599)
_BODIES: Tuple[Tuple[str, object], ...] = (
    ("JSON", error_body()),
    ("an error without fields", {"error": {}}),
    ("an error as text", {"error": "just text"}),
    ("an error as list", {"error": [1]}),
    ("null error", {"error": None}),
    ("fields on top", {"message": "top", "code": 5, "param": [1], "type": "t"}),
    ("odd fields", error_body(code=12, param={"a": 1}, type=None, message=["m"])),
    ("a list", [1, 2]),
    ("a text", "not JSON at all"),
    ("HTML", "<html><body>Bad gateway</body></html>"),
    ("nothing", None),
    ("{", "{broken"),
)
_RETRY_HEADERS: Tuple[Tuple[str, Dict[str, str]], ...] = (
    ("Retry-After 3", {"retry_after": "3"}),
    ("Retry-After 0.5", {"retry_after": "0.5"}),
    ("Retry-After 0", {"retry_after": "0"}),
    ("Retry-After -1", {"retry_after": "-1"}),
    ("Retry-After 60", {"retry_after": "60"}),
    ("Retry-After 61", {"retry_after": "61"}),
    ("Retry-After 119", {"retry_after": "119"}),
    ("Retry-After 120", {"retry_after": "120"}),
    ("Retry-After 121", {"retry_after": "121"}),
    ("Retry-After 3600", {"retry_after": "3600"}),
    ("Retry-After of no sense", {"retry_after": "soon"}),
    ("Retry-After nan", {"retry_after": "nan"}),
    ("Retry-After in the past", {"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}),
    ("Retry-After in the far future", {"retry_after": "Wed, 21 Oct 2099 07:28:00 GMT"}),
    ("Retry-After-Ms 1500", {"retry_after_ms": "1500"}),
    ("Retry-After-Ms 0", {"retry_after_ms": "0"}),
    ("Retry-After-Ms before Retry-After", {"retry_after_ms": "250", "retry_after": "9"}),
    ("Retry-After-Ms of no sense", {"retry_after_ms": "x", "retry_after": "9"}),
    ("x-should-retry true", {"x_should_retry": "true"}),
    ("x-should-retry false", {"x_should_retry": "false"}),
    ("x-should-retry TRUE", {"x_should_retry": "TRUE"}),
    ("x-should-retry other", {"x_should_retry": "maybe"}),
    ("both", {"x_should_retry": "true", "retry_after": "500"}),
)
_CONNECTION_ERRORS = (
    "ConnectError",
    "ConnectTimeout",
    "ReadTimeout",
    "WriteTimeout",
    "PoolTimeout",
    "ReadError",
    "WriteError",
    "CloseError",
    "RemoteProtocolError",
    "LocalProtocolError",
    "ProxyError",
    "UnsupportedProtocol",
    "DecodingError",
    "TooManyRedirects",
    "RuntimeError",
)


def scripts() -> Iterator[Dict[str, object]]:
    for status in _STATUSES:
        yield _script(f"status: {status} until the end", [answer(status, error_body(), x_request_id="req_1")])
        yield _script(f"status: {status} once", [answer(status, error_body()), _GOOD])
    for name, body in _BODIES:
        for status in (400, 429, 500):
            yield _script(f"body: {name} with {status}", [answer(status, body, x_request_id="req_2")])
    for name, headers in _RETRY_HEADERS:
        for status in (429, 503, 400, 404):
            yield _script(f"header: {name} with {status}", [answer(status, error_body(), **headers), _GOOD])
    for kind in _CONNECTION_ERRORS:
        yield _script(f"connection: {kind} until the end", [connection_error(kind)])
        yield _script(f"connection: {kind} once", [connection_error(kind), _GOOD])
    for retries in (0, 1, 5):
        yield _script(f"limit: {retries} retries", [answer(503, error_body())], retries)
    mixed = [answer(429, None), connection_error("ReadTimeout"), answer(500, None), _GOOD]
    yield _script("limit: mixed failures, enough retries", mixed, 3)
    yield _script("limit: mixed failures, too few retries", mixed, 2)
    for name, code in (("rate", "rate_limit_exceeded"), ("quota", "insufficient_quota")):
        yield _script(f"code: {name}", [answer(429, error_body(code=code)), _GOOD])


def _script(name: str, given: List[Dict[str, Any]], retries: int = 2) -> Dict[str, object]:
    return {"name": name, "answers": given, "max_retries": retries}
