"""Small documents, and the parts that they are made of."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]


def document(paths: Document, **parts: Any) -> Document:
    """Returns a document that has these paths."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1.0"},
        "servers": [{"url": "https://zoo.test"}],
        "paths": paths,
        **parts,
    }


def answered(schema: Document, **operation: Any) -> Document:
    """Returns an operation that answers JSON of a schema."""
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}, **operation}


def sent(schema: Document, kind: str = "application/json", **operation: Any) -> Document:
    """Returns an operation that requires a body of a schema."""
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema}}}, "responses": {}, **operation}
