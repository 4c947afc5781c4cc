"""The errors that a stream's body speaks of: the API's own, and bodies that are no event stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..errors import APIError, UnexpectedResponseError
from ..redaction import snippet

if TYPE_CHECKING:
    import httpx

    from ..decoding.error_shapes import ErrorShape

_BOM_AND_SPACE = b"\xef\xbb\xbf \t\r\n"
_SSE_FIELDS = (b"", b"data", b"event", b"id", b"retry")


def stream_error(response: httpx.Response, error: Any) -> APIError:
    """Builds the error for what a stream sent as `error` in place of an item.

    Args:
        response: The response whose body it is.
        error: What the API sent, parsed.
    """
    from ..decoding.error_messages import error_message  # with all of decoding, which a loop must not wait for

    message = error_message(error) or "An error occurred during streaming"
    return APIError(message, response.request, body=error)


def shaped_error(response: httpx.Response, data: Any, shape: ErrorShape) -> APIError:
    """Builds the error for an event of a service that says where its errors have their message and code.

    Args:
        response: The response whose body it is.
        data: The parsed data of the event.
        shape: Where the service's errors have their message and code.
    """
    message = shape.message_in(data) or "An error occurred during streaming"
    error = APIError(message, response.request, body=data)
    shape.describe(error, data)
    return error


def named_error(response: httpx.Response, data: Any) -> APIError:
    """Builds the error for the data of an event named `error`: an object as `stream_error` takes it, or a text.

    Args:
        response: The response whose body it is.
        data: The data of the event, parsed where it is JSON.
    """
    if isinstance(data, str) and data.strip():
        return APIError(data, response.request, body=data)
    return stream_error(response, data)


def body_error(response: httpx.Response, head: bytes) -> Optional[APIError]:
    """Builds the error for a body in which there is no event.

    Args:
        response: The response that was to be a stream.
        head: The body, or its first 64 KiB.

    Returns:
        The API's error if the body is the JSON of one, an `UnexpectedResponseError` for anything else that is no event
        stream, and `None` for an empty body or one of comments.
    """
    from ..decoding.error_messages import error_in

    lines = [line for line in head.strip(_BOM_AND_SPACE).splitlines() if line]
    others = [line for line in lines if line.partition(b":")[0] not in _SSE_FIELDS]
    if not others:
        return None
    data = _json_or_text(b"\n".join(others))
    error = error_in(data)
    if error:
        return stream_error(response, error)
    if len(others) < len(lines):
        # Beside fields that the standard knows, it ignores all others.
        return None
    content_type = response.headers.get("content-type", "no content type")
    message = (
        f"The API promised an event stream, but the body of its {response.status_code} ({content_type}) begins with "
        f"{snippet(head.decode('utf-8', 'replace'))}."
    )
    return UnexpectedResponseError(response, data, message=message)


def unexpected_status(response: httpx.Response) -> UnexpectedResponseError:
    """Builds the error for a status that says that there is no body, where a stream was asked for.

    Args:
        response: The response without a body.
    """
    message = f"The API promised an event stream, but its {response.status_code} has no body."
    return UnexpectedResponseError(response, None, message=message)


def _json_or_text(body: bytes) -> Any:
    from pydantic_core import from_json

    try:
        return from_json(body)
    except ValueError:
        return body.decode("utf-8", "replace")


def event_error(response: httpx.Response, data: str) -> UnexpectedResponseError:
    """Builds the error for an event whose data is no JSON.

    Args:
        response: The response whose body it is.
        data: The text of the event.
    """
    message = f"An event of the stream holds no valid JSON: {snippet(data)}."
    return UnexpectedResponseError(response, data, message=message)
