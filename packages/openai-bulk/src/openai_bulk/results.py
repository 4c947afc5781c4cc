"""How a request ended, and the line that says so in the result format of the Batch API."""

from __future__ import annotations

from typing import Any, Dict, NamedTuple, Optional

from pydantic_core import to_json

from openai_core.encoding.json import encode


class Usage(NamedTuple):
    """Tokens of one answer.

    Attributes:
        input_tokens: Tokens that were sent.
        cached_tokens: Those of them that came from the prompt cache.
        output_tokens: Tokens that the model made.
    """

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """Input and output."""
        return self.input_tokens + self.output_tokens


class Answer(NamedTuple):
    """An answer of the API.

    Attributes:
        body: The JSON body as it came.
        usage: What it says of tokens.
        status: The HTTP status.
        request_id: The API's own id of the request.
        latency: Seconds from sending to the end of the body; `None` where nobody waited, as in a batch.
    """

    body: bytes
    usage: Usage
    status: int = 200
    request_id: str = ""
    latency: Optional[float] = None


class Failure(NamedTuple):
    """Why a request was not answered.

    Attributes:
        kind: A short name to count by, such as `status 400 invalid_value` or `APITimeoutError`.
        message: What happened, in one sentence.
        status: The HTTP status, `None` where no answer came.
        body: The JSON body of the error, if there is one.
        request_id: The API's own id of the request.
        retryable: Whether the same request may succeed later.
        throttled: Whether the rate limits refused it.
        delay: Seconds that the server asked to wait.
        fatal: Whether every other request would fail in the same way.
    """

    kind: str
    message: str
    status: Optional[int] = None
    body: Optional[bytes] = None
    request_id: str = ""
    retryable: bool = False
    throttled: bool = False
    delay: Optional[float] = None
    fatal: bool = False


def usage_of(body: Any) -> Usage:
    """Reads what a decoded answer says of tokens, under the names of any area of the API.

    Args:
        body: The decoded body of an answer.
    """
    usage = body.get("usage") if isinstance(body, dict) else None
    if not isinstance(usage, dict):
        return Usage()
    asked, details, answered = _OLDER_NAMES if "prompt_tokens" in usage else _NAMES
    of_asked = usage.get(details)
    cached = of_asked.get("cached_tokens") if isinstance(of_asked, dict) else 0
    return Usage(_count(usage.get(asked)), _count(cached), _count(usage.get(answered)))


_NAMES = ("input_tokens", "input_tokens_details", "output_tokens")
_OLDER_NAMES = ("prompt_tokens", "prompt_tokens_details", "completion_tokens")


def _count(value: object) -> int:
    return value if type(value) is int else 0


def answer_line(custom_id: str, answer: Answer, identifier: str) -> bytes:
    """Returns the line of an answer; its body stands there as the API sent it.

    Args:
        custom_id: The id of the request.
        answer: The answer of the API.
        identifier: The `id` of the line.
    """
    # Between tokens of JSON a newline may stand; within texts it is always escaped.
    body = answer.body.replace(b"\n", b" ").replace(b"\r", b" ")
    return b'{"id":"%b","custom_id":%b,"response":{"status_code":%d,"request_id":%b,"body":%b},"error":null}\n' % (
        identifier.encode(),
        to_json(custom_id),
        answer.status,
        to_json(answer.request_id),
        body,
    )


def failure_line(custom_id: str, failure: Failure, identifier: str) -> bytes:
    """Returns the line of a failure: the API's answer where there is one, and the cause.

    Args:
        custom_id: The id of the request.
        failure: Why it failed.
        identifier: The `id` of the line.
    """
    head = b'{"id":%b,"custom_id":%b,"response":' % (encode(identifier), encode(custom_id))
    error: Dict[str, Any] = {"code": failure.kind, "message": failure.message}
    if failure.status is None:
        return b'%bnull,"error":%b}\n' % (head, encode(error))
    body = (failure.body or b"null").replace(b"\n", b" ").replace(b"\r", b" ")
    return b'%b{"status_code":%d,"request_id":%b,"body":%b},"error":%b}\n' % (
        head,
        failure.status,
        encode(failure.request_id),
        body,
        encode(error),
    )
