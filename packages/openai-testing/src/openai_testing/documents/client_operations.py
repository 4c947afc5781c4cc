"""The operations of a client that is built on `openai_core`, read without importing it."""

from __future__ import annotations

from typing import Any, Iterable, Iterator, Mapping
from urllib.parse import parse_qsl

from .operations import Content, DocumentedOperation, Parameter

_JSON, _STREAM, _BYTES = "application/json", "text/event-stream", "application/octet-stream"


def read_operations(operations: Iterable[Any]) -> Iterator[DocumentedOperation]:
    """Yields what is known of each operation: its verb, its path, how it pages and the type of its answer.

    Args:
        operations: Objects that have `method`, `path`, `result_type()`, `event_type()` and `page`.
    """
    for operation in operations:
        path, _, query = operation.path.partition("?")
        contents = tuple(_contents(operation))
        yield DocumentedOperation(
            method=operation.method.upper(),
            path=path,
            parameters=tuple(Parameter("query", name, True, {}) for name, _ in parse_qsl(query)),
            answers={"200": contents},
            page=operation.page,
        )


def _contents(operation: Any) -> Iterator[Content]:
    result, event = operation.result_type(), operation.event_type()
    if result is bytes or "binary" in getattr(result, "__name__", "").lower():
        yield Content(_BYTES)
    elif result is str:
        yield Content("text/plain", {"type": "string"})
    elif result is not type(None):
        yield Content(_JSON, _schema(result))
    if event is not None:
        yield Content(_STREAM, _schema(event))


def _schema(type_: Any) -> Mapping[str, Any]:
    """Returns the JSON Schema of a type; references in it point into itself."""
    import pydantic

    try:
        schema: Mapping[str, Any] = pydantic.TypeAdapter(type_).json_schema(mode="serialization")
    except (pydantic.errors.PydanticUserError, pydantic.errors.PydanticInvalidForJsonSchema):
        return {}
    return schema
