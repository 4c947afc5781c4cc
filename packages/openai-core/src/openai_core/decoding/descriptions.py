"""JSON schemas of API types say what fields mean, for `model_json_schema()`, `TypeAdapter` and documents of FastAPI.

Schemas that are sent to the API do not: what helps a reader there would be paid for as input of a model.
"""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Dict, Generator

from .fields import DocumentationOnRequest, field_texts

_described: ContextVar[bool] = ContextVar("described", default=True)


@contextmanager
def undescribed() -> Generator[None, None, None]:
    """Keeps the texts of fields out of JSON schemas that are made in the `with` block, because they are sent."""
    token = _described.set(False)
    try:
        yield
    finally:
        _described.reset(token)


def described_schema(cls: Any, core_schema: Any, handler: Any) -> Any:
    """Makes the JSON schema of a model with the texts of its fields; the class method that pydantic asks for it.

    Args:
        cls: The model, a class.
        core_schema: Its schema, as pydantic hands it over.
        handler: What makes a JSON schema of it, and finds the object behind a reference.
    """
    schema = handler(core_schema)
    documentation = vars(cls).get("__doc__")
    if isinstance(documentation, DocumentationOnRequest):
        found = handler.resolve_ref_schema(schema)
        if "description" in found:  # pydantic has taken `__doc__`, which holds the fields too
            found["description"] = inspect.cleandoc(str(documentation))
    if _described.get():
        _describe(cls, handler.resolve_ref_schema(schema).get("properties", {}))
    return schema


def describe_typed_dict(cls: Any) -> None:
    """Has a TypedDict say what its keys mean when somebody asks, as models do.

    Args:
        cls: The TypedDict, which still has the names of its source.
    """
    if cls.__doc__:
        cls.__doc__ = DocumentationOnRequest.of(cls)
        cls.__get_pydantic_json_schema__ = classmethod(described_schema)


def _describe(cls: Any, properties: Dict[str, Any]) -> None:
    texts = field_texts(cls)
    fields = getattr(cls, "__pydantic_fields__", None)
    aliases = dict.fromkeys(texts) if fields is None else {name: info.alias for name, info in fields.items()}
    for name, alias in aliases.items():
        text = texts.get(name)
        for key in (alias, name):
            if text and key in properties:
                properties[key].setdefault("description", text)
