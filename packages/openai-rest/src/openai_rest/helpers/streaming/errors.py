"""What goes wrong with the events of a stream, where the connection itself is fine."""

from __future__ import annotations

from typing import Any, Dict

from openai_core.errors import APIError, OpenAIError


class StreamStateError(OpenAIError, RuntimeError, AssertionError):
    """The events of a stream do not allow what is asked for: they contradict each other, or are not there (yet).

    It is a `RuntimeError` and an `AssertionError`, because programs catch the one or the other.
    """


class ResponseFailedError(StreamStateError, APIError):
    """There is no complete response, because the stream says that it failed.

    Attributes:
        message: The API's own words.
        code: Its error code, such as `"rate_limit_exceeded"`.
        failed_response: The response as far as it has come, or `None` if no event has begun one.
        request: The request that opened the stream; `None` where the events came from elsewhere.

    Args:
        failure: The `error` of the response, with its code and message; empty where the API does not say why.
    """

    failed_response: Any

    def __init__(self, failure: Dict[str, Any], *, failed_response: Any, request: Any) -> None:
        message = failure.get("message") or (
            "There is no complete response: it failed, and the API does not say why (the status is 'failed')."
        )
        APIError.__init__(self, str(message), request, body=failure)
        self.failed_response = failed_response
