"""What a service answers: the examples of its document, or else values that follow its schemas."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from ..content.schemas import example
from ..content.validation import problems
from ..wire.errors import APIFailure
from ..wire.messages import Reply, Request, encode_json, json_reply
from ..wire.pagination import styled_page
from ..wire.parameters import QueryParameters
from .operations import Content, DocumentedOperation, is_json
from .paging import page

_CONTENT = b"This is the content of a file that the service made up.\n"
_EVENTS = 2
_LISTED = 5
_MESSAGES = ("message", "detail", "error_description", "description", "title", "reason", "error")


def answer(operation: DocumentedOperation, request: Request, path: Mapping[str, str], body: Any) -> Reply:
    """Answers a request that fits.

    Args:
        operation: The operation that was asked for.
        request: The request of the client.
        path: The values of its path.
        body: Its body, decoded; `None` if there is none.
    """
    status, content = operation.success()
    if isinstance(body, dict) and body.get("stream") is True:
        content = operation.stream() or content
    if content is None or status in (204, 205):
        return Reply(status)
    if content.kind.startswith("text/event-stream"):
        return _stream(content, operation)
    if not is_json(content.kind):
        return _plain(content, operation, status)
    if operation.page is not None:
        item = _value(content, operation)
        listed = styled_page(operation.page, _numbered(item), QueryParameters(request.query_pairs))
        return json_reply(listed, status)
    value = _value(content, operation)
    if not content.examples:
        value = _with_given(
            value, content, operation, {**(body if isinstance(body, dict) else {}), **_ids(value, path)}
        )
    return _typed(json_reply(page(value, operation, dict(request.query_pairs)), status), content.kind)


def refusal(operation: DocumentedOperation, failure: APIFailure) -> Reply:
    """Returns the error in the form that the document gives it; in that of this package if it gives none.

    Args:
        operation: The operation that was asked for.
        failure: Why it refuses.
    """
    content = operation.failure(failure.status)
    value = None if content is None else _value(content, operation)
    if not isinstance(value, dict) or not _say(value, failure):
        return failure.reply()
    reply = json_reply(value, failure.status)
    reply.headers.extend(failure.headers)
    return reply


def _say(value: Dict[str, Any], failure: APIFailure) -> bool:
    """Writes the message into an error; returns whether there is a place for it."""
    for name in _MESSAGES:
        if isinstance(value.get(name), str):
            value[name] = failure.message
            return True
    return any(isinstance(each, dict) and _say(each, failure) for each in value.values())


def _value(content: Content, operation: DocumentedOperation) -> Any:
    if content.examples:
        return content.examples[0]
    return example({} if content.schema is None else content.schema, root=operation.root, answered=True)


def _with_given(value: Any, content: Content, operation: DocumentedOperation, given: Mapping[str, Any]) -> Any:
    """Returns an answer that says of itself what the request said, where the schema has a place for it."""
    if not isinstance(value, dict):
        return value
    for name, each in given.items():
        changed = {**value, name: each}
        if name in value and not problems(content.schema, changed, root=operation.root, sent=False):
            value = changed
    return value


def _ids(value: Any, path: Mapping[str, str]) -> Dict[str, Any]:
    """Returns what the path says of the object that is asked for; its last parameter is taken for its identifier."""
    if not isinstance(value, dict) or not path:
        return {}
    named: Dict[str, Any] = {**path, "id": [*path.values()][-1]}
    return {
        name: int(each) if isinstance(value.get(name), int) and each.isascii() and each.isdecimal() else each
        for name, each in named.items()
    }


def _numbered(item: Any) -> List[Any]:
    if not isinstance(item, dict):
        return [item] * _LISTED
    return [{**item, "id": f"{item.get('id', 'item')}{number or ''}"} for number in range(_LISTED)]


def _stream(content: Content, operation: DocumentedOperation) -> Reply:
    shown: Sequence[Any] = content.examples or [_value(content, operation)] * _EVENTS
    events = [each.encode() if isinstance(each, str) else b"data: %s\n\n" % encode_json(each) for each in shown]
    return Reply(200, [("content-type", "text/event-stream")], events=events)


def _plain(content: Content, operation: DocumentedOperation, status: int) -> Reply:
    kind = content.kind if "*" not in content.kind else "application/octet-stream"
    value: Optional[Any] = _value(content, operation) if content.examples or kind.startswith("text/") else None
    body = str(value).encode() if value is not None else _CONTENT
    return Reply(status, [("content-type", kind)], body)


def _typed(reply: Reply, kind: str) -> Reply:
    reply.headers = [("content-type", "application/json" if "*" in kind else kind)]
    return reply
