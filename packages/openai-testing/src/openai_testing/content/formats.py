"""Structured outputs: which JSON an answer must be, for chat (`response_format`) and responses (`text.format`)."""

from __future__ import annotations

import json
from typing import Any, Iterator, Mapping, Optional, Tuple

from ..wire.errors import APIFailure
from ..wire.parameters import Parameters
from . import schemas
from .answers import Author, Prompt

_KINDS = ("text", "json_object", "json_schema", "grammar", "python")


class OutputFormat:
    """The format of an answer.

    Args:
        schema: The JSON Schema that the answer satisfies; `None` for free text.
    """

    def __init__(self, schema: Optional[Mapping[str, Any]] = None) -> None:
        self.schema = schema

    def write(self, author: Author, prompt: Prompt, variant: int = 0) -> str:
        """Writes the author's own answer: JSON for the schema, or text.

        Args:
            author: What writes the answers of the emulator.
            prompt: What is answered.
            variant: Which of several answers to the same prompt it is (0, the first, by default).
        """
        if self.schema is None:
            return author.write(prompt, variant)
        value = schemas.example(self.schema, prompt.question)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_ANY_OBJECT = {"type": "object", "properties": {"answer": {"type": "string"}}, "required": ["answer"]}


def read_format(holder: Optional[Parameters], nested: str = "") -> OutputFormat:
    """Reads a format object.

    Args:
        holder: The format, or `None` if the request has none.
        nested: The key that holds name and schema in chat's form; empty for the flat form of responses.

    Raises:
        APIFailure: The format is malformed, or a strict schema breaks the rules for strict schemas.
    """
    if holder is None:
        return OutputFormat()
    kind = holder.required_string("type", _KINDS)
    if kind == "json_object":
        return OutputFormat(_ANY_OBJECT)
    if kind != "json_schema":
        return OutputFormat()
    if nested:
        holder.any(nested)
        holder = holder.object(nested) or holder
    name = holder.required_string("name")
    schema = holder.object("schema")
    if schema is None and not nested:
        holder.any("schema")
    values = schema.values if schema else _ANY_OBJECT
    if holder.boolean("strict"):
        check_strict(values, name)
    return OutputFormat(values)


def check_strict(schema: Mapping[str, Any], name: str) -> None:
    """Refuses what strict mode does not take: `oneOf`, and objects that are open or do not require all properties.

    Args:
        schema: The JSON schema that a request gives.
        name: The name of the schema, for the message.
    """
    if schema.get("type") != "object":
        raise _invalid_schema(
            name, "()", f"schema must be a JSON Schema of 'type: \"object\"', got {schema.get('type')!r}"
        )
    for path, node in _nodes(schema, ()):
        problem = "'oneOf' is not permitted" if "oneOf" in node else _problem_of_object(node)
        if problem is not None:
            raise _invalid_schema(name, path, problem)


def _problem_of_object(node: Mapping[str, Any]) -> Optional[str]:
    if not _is_object(node):
        return None
    if node.get("additionalProperties") is not False:
        return "'additionalProperties' is required to be supplied and to be false"
    properties, required = node.get("properties"), node.get("required")
    names = list(properties) if isinstance(properties, Mapping) else []
    absent = [key for key in names if not isinstance(required, list) or key not in required]
    if absent:
        return f"'required' is required to be supplied and to be an array with every key; missing '{absent[0]}'"
    return None


def _invalid_schema(name: str, path: object, reason: str) -> APIFailure:
    message = f"Invalid schema for response_format '{name[:100]}': In context={str(path)[:200]}, {reason[:200]}."
    return APIFailure(400, message, param="response_format", code="invalid_json_schema")


def _is_object(node: Mapping[str, Any]) -> bool:
    declared = node.get("type")
    return declared == "object" or (isinstance(declared, list) and "object" in declared)


def _nodes(node: Any, path: Tuple[str, ...]) -> Iterator[Tuple[Tuple[str, ...], Mapping[str, Any]]]:
    if isinstance(node, list):
        for index, part in enumerate(node):
            yield from _nodes(part, (*path, str(index)))
        return
    if not isinstance(node, Mapping):
        return
    yield path, node
    for key in ("properties", "$defs", "definitions"):
        for name, part in (node[key] if isinstance(node.get(key), Mapping) else {}).items():
            yield from _nodes(part, (*path, key, name))
    for key in ("items", "anyOf", "oneOf", "allOf"):
        yield from _nodes(node.get(key), (*path, key))
