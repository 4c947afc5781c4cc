"""What operations answer: which type, in which form, and whether it is a page of a list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..openapi.nodes import Node
from ..openapi.shapes import shape_of
from . import names
from .calls import Answer
from .paging import Page, page_of
from .samples import sample
from .schemas import Schemas

_EVENTS = "text/event-stream"
_BINARY = "HttpxBinaryResponseContent"
_SUCCESS = ("200", "201", "202", "203", "204", "205", "206", "2XX", "2xx", "default")


@dataclass(frozen=True)
class Result:
    """What an operation returns.

    Attributes:
        type: The type, or that of the items where it is a page.
        stream: The type of the items of a stream, where there is one.
        page: The way of paging.
        headers: Headers that the request needs for it.
        answer: What the service answers.
    """

    type: str = "None"
    stream: str | None = None
    page: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    answer: Answer = field(default_factory=Answer)


def result_of(operation: Node, answers: Schemas, owners: tuple[str, ...], query: set[str], page: str | None) -> Result:
    """Reads what an operation returns.

    Args:
        operation: The operation that is called.
        answers: Turns schemas of answers into types.
        owners: What its types are named after.
        query: The names of its query parameters, which tell how it pages.
        page: The way of paging that somebody chose; empty if it pages in none.
    """
    responses = operation.items("responses")
    status = next((each for each in _SUCCESS if each in responses), None)
    if status is None:
        return Result()
    response = responses[status].resolved()
    code = int(status) if status.isdigit() else 200
    content = {kind.strip(): node for kind, node in response.items("content").items()}
    events = content.pop(_EVENTS, None)
    result = _plain(content, code, answers, owners, query, page) if content else Result(answer=Answer(status=code))
    if events is None:
        return result
    schema = events.resolved().child("schema")
    item = _name(answers.of(schema, *owners, "Event"), answers, owners, "Event") if schema.value else "object"
    if content:
        return Result(result.type, item, None, result.headers, result.answer)
    shown = sample(schema, sent=False) if schema.value else {}
    return Result("None", item, None, {"Accept": _EVENTS}, Answer("stream", code, _EVENTS, shown))


def _plain(
    content: dict[str, Node], code: int, answers: Schemas, owners: tuple[str, ...], query: set[str], page: str | None
) -> Result:
    kind = next((each for each in content if _is_json(each)), next(iter(content)))
    media = content[kind].resolved()
    plain = kind.partition(";")[0].strip().lower()
    headers = {} if plain in ("application/json", "*/*") else {"Accept": names.prose(kind)}
    schema = media.child("schema") if media.child("schema").value is not None else media.at("schema", {})
    if not _is_json(kind):
        is_text = plain.startswith("text/") or plain.endswith(("/xml", "+xml"))
        answer = Answer("text" if is_text else "binary", code, plain, "text")
        return Result("str" if is_text else _BINARY, headers=headers, answer=answer)
    if shape_of(schema).is_binary:
        return Result(_BINARY, headers=headers, answer=Answer("binary", code, plain, "text"))
    found: Page | None = page_of(schema, query, page)
    body = sample(schema, sent=False)
    if found is not None:
        item = _name(answers.of(found.items, *owners, "Item"), answers, owners, "Item")
        return Result(item, None, found.kind, headers, Answer("page", code, plain, _last_page(body, found)))
    values = shape_of(schema).values
    if values:  # a body of one word is told by its type only
        return Result(type(values[0]).__name__, headers=headers, answer=Answer("json", code, plain, body))
    text = answers.of(schema, *owners, "Response")
    return Result(_name(text, answers, owners, "Result"), headers=headers, answer=Answer("json", code, plain, body))


def _last_page(body: Any, page: Page) -> Any:
    return {**body, **page.end} if isinstance(body, dict) else body


def _name(text: str, answers: Schemas, owners: tuple[str, ...], suffix: str) -> str:
    """Returns a type as one name, under which an operation finds it."""
    return text if text.isidentifier() and text not in ("datetime", "date") else answers.named(text, *owners, suffix)


def _is_json(kind: str) -> bool:
    plain = kind.partition(";")[0].strip().lower()
    return plain in ("application/json", "*/*") or plain.endswith(("+json", "/json"))
