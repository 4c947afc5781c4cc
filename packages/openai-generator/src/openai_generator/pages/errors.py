"""Which errors a method raises for reasons of its own; those of every call have a page by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from ..definitions.model import Parameter
from .methods import Method

_PARSED = {"text_format", "response_format"}


def errors_of(method: Method) -> Iterator[tuple[str, str]]:
    """Yields the errors, each with its reason.

    Args:
        method: The method to look at.
    """
    operation, names = method.operation, {each.name for each in method.parameters}
    if any(_is_id(each) for each in method.parameters):
        yield "NotFoundError", "nothing has this id"
    if any("FileTypes" in each.type for each in method.parameters):
        yield "UploadFileError", "a file cannot be read"
    if operation and operation.stream:
        yield "StreamTruncatedError", "a stream ends before its last event"
    if operation is None and names & _PARSED:
        yield "StrictSchemaError", "strict mode cannot express a type; nothing was sent"
    if method.path == "chat.completions" and operation is None:
        yield "LengthFinishReasonError", "the token limit cut what was to be parsed"
        yield "ContentFilterFinishReasonError", "the content filter cut what was to be parsed"
    if "max_wait_seconds" in names:
        yield "PollTimeoutError", "`max_wait_seconds` is over"
    if method.name == "connect":
        yield "WebSocketConnectionClosedError", "the connection closes with messages unsent"


def _is_id(parameter: object) -> bool:
    if isinstance(parameter, Parameter):
        return parameter.place == "path"
    return str(getattr(parameter, "name", "")).endswith(("file_id", "_store_id", "run_id", "thread_id", "video_id"))
