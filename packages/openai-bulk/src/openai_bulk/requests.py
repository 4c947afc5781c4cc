"""One request of a job, and what has to be true of it."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from typing import Any, Callable, Dict, Mapping, Optional

from pydantic_core import from_json, to_json

from openai_core.encoding.json import encode

from .errors import ChangedJobError, InputError

ENDPOINTS = (
    "/v1/chat/completions",
    "/v1/responses",
    "/v1/embeddings",
    "/v1/completions",
    "/v1/moderations",
    "/v1/images/generations",
    "/v1/images/edits",
    "/v1/videos",
)
"""The paths that the Batch API takes; all engines take the same ones, so that a job can move between them."""

MAX_BODY = 32 * 1024 * 1024
"""The largest body in bytes."""

_FINGERPRINT_BYTES = 8


class BulkRequest:
    """A request that waits, or is under way.

    Attributes:
        position: Its line or row in the input, starting at 1.
        custom_id: What the user calls it.
        url: The path, such as `/v1/chat/completions`.
        body: The JSON body.
        model: The model it is for; an empty text where the body names none.
        tokens: How many tokens it is expected to use.
        attempts: How often it was sent.
        refusals: How often it was refused because of rate limits.
        fingerprint: Eight bytes that change with the path and the body.
        size: The length of the encoded body in bytes.

    Args:
        encoded: The body as JSON, where it is known already; `None`, the default, to encode it.
    """

    __slots__ = (
        "_line",
        "attempts",
        "body",
        "custom_id",
        "fingerprint",
        "model",
        "position",
        "refusals",
        "size",
        "tokens",
        "url",
    )

    def __init__(self, position: int, custom_id: str, url: str, body: Dict[str, Any], encoded: Optional[bytes] = None):
        self.position: int = position
        self.custom_id: str = custom_id
        self.url: str = url
        self.body: Dict[str, Any] = body
        self.model: str = _model_of(body)
        self.tokens: int = 0
        self.attempts: int = 0
        self.refusals: int = 0
        self._line: Optional[bytes] = None
        self.fingerprint: bytes = b""
        self.size: int = 0
        self._measure(encode(body) if encoded is None else encoded)

    @classmethod
    def checked_before(cls, position: int, line: bytes) -> BulkRequest:
        """Makes a request that was checked and registered in this run, from its line, which is known to be the same.

        Its line is decoded by `decode`, which what has ended never needs.

        Args:
            position: Its position in the job, from 0.
            line: The line of the input, as it was registered.
        """
        request = cls.__new__(cls)
        request.position, request._line, request.fingerprint, request.custom_id = position, line, b"", ""
        request.tokens = request.attempts = request.refusals = request.size = 0
        return request

    def decode(self) -> None:
        """Reads what its line holds, if that has not been done yet.

        Raises:
            ChangedJobError: The line is not the one that was registered.
        """
        if self._line is None:
            return
        entry: Any = from_json(self._line)
        self._line = None
        if self.custom_id and entry["custom_id"] != self.custom_id:
            raise ChangedJobError(f"Line {self.position} of the input was changed while the job was reading it.")
        self.custom_id, self.url, self.body = entry["custom_id"], entry["url"], entry["body"]
        self.model = _model_of(self.body)
        if not self.fingerprint:
            self._measure(encode(self.body))

    def _measure(self, encoded: bytes) -> None:
        digest = _hash_of(self.url).copy()
        digest.update(encoded)
        self.fingerprint, self.size = digest.digest(), len(encoded)

    @property
    def held_bytes(self) -> int:
        """About how many bytes it holds in memory; 0 where that is unknown."""
        return self.size if self._line is None else len(self._line)

    def is_as_before(self, custom_id: str, fingerprint: bytes, size: int, model: str) -> bool:
        """Tells whether it is what was registered at its position; what was checked before takes this over.

        Args:
            custom_id: The id that was registered.
            fingerprint: The hash of endpoint and body.
            size: How many bytes the body has.
            model: The name of the model.
        """
        if self._line is not None:
            self.custom_id, self.fingerprint, self.size, self.model = custom_id, fingerprint, size, model
            return True
        return self.custom_id == custom_id and self.fingerprint == fingerprint

    def batch_line(self) -> Dict[str, Any]:
        """Returns the request in the input format of the Batch API."""
        return {"custom_id": self.custom_id, "method": "POST", "url": self.url, "body": self.body}

    def __repr__(self) -> str:
        return f"BulkRequest(position={self.position}, custom_id={self.custom_id!r}, url={self.url!r})"


@lru_cache(maxsize=len(ENDPOINTS))
def _hash_of(url: str) -> Any:
    return blake2b(url.encode(), digest_size=_FINGERPRINT_BYTES)


def _model_of(body: Mapping[str, Any]) -> str:
    model = body.get("model")
    return model if isinstance(model, str) else ""


def encode_decoded(body: Any) -> bytes:
    """Encodes a body that was decoded from JSON: only numbers that are none need a second look.

    Args:
        body: The decoded body.

    Raises:
        ArgumentError: It holds NaN or an infinite number.
    """
    encoded = to_json(body)
    return encode(body) if b"NaN" in encoded or b"Infinity" in encoded else encoded


def checked_request(
    entry: Any, position: int, source: str, unit: str = "line", encoder: Callable[[Any], bytes] = encode
) -> BulkRequest:
    """Makes a request from an entry in the format of the Batch API.

    Args:
        entry: The decoded line: `custom_id`, `method`, `url` and `body`.
        position: The number of its line or row, starting at 1.
        source: What the input is called in messages.
        unit: What positions count. Default `line`.
        encoder: Encodes the body. Default: as the client does, which takes values of any kind.

    Raises:
        InputError: It is no request that can be sent.
    """
    problem = _problem(entry)
    if problem:
        raise InputError(problem, line=position, source=source, unit=unit)
    try:
        encoded = encoder(entry["body"])
    except ValueError as error:
        reason = f"has a body that cannot be sent: {error}"
        raise InputError(reason, line=position, source=source, unit=unit) from None
    if len(encoded) > MAX_BODY:
        reason = f"has a body of {len(encoded):,} bytes; at most {MAX_BODY:,} are allowed."
        raise InputError(reason, line=position, source=source, unit=unit)
    return BulkRequest(position, entry["custom_id"], entry["url"], entry["body"], encoded)


def _problem(entry: Any) -> Optional[str]:
    if not isinstance(entry, dict):
        return f"is {type(entry).__name__}, not an object with custom_id, method, url and body."
    custom_id, url, body = entry.get("custom_id"), entry.get("url"), entry.get("body")
    if not isinstance(custom_id, str) or not custom_id:
        return f"has no custom_id; it needs a text that no other line has, got {custom_id!r}."
    if entry.get("method", "POST") != "POST":
        return f"has the method {entry['method']!r}; only POST can be used."
    if url not in ENDPOINTS:
        fault = "has no url" if url is None else f"has the unknown url {url!r}"
        return f"{fault}; use one of {', '.join(ENDPOINTS)}."
    if not isinstance(body, dict):
        return f"has the body {type(body).__name__}; it needs an object."
    return "asks for a stream, which a bulk job cannot read; leave `stream` out." if body.get("stream") else None
