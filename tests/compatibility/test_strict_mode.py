"""Schemas that strict mode refuses never leave: hints are dropped and checked in the answer, the rest is refused."""

from __future__ import annotations

import datetime
import decimal
import ipaddress
import json
import uuid
from enum import Enum
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Set, Tuple

import httpx
import pydantic
import pytest
from pydantic import BaseModel, Field

import openai
from openai import OpenAI, OutputParsingError, StrictSchemaError

# The keywords that the API's guide to structured outputs lists, the formats of texts, and what each schema consists of.
TAKEN = {
    *("type", "properties", "required", "additionalProperties", "items", "anyOf", "$ref", "$defs", "enum", "const"),
    *("title", "description", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("multipleOf", "minItems", "maxItems"),
}
FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}


class Color(Enum):
    RED = "red"
    BLUE = "blue"


class Part(BaseModel):
    tags: Set[str]
    color: Color


class Everything(BaseModel):
    """All kinds of fields that pydantic describes with keywords of its own."""

    tags: Set[int]
    frozen: FrozenSet[Part]
    price: decimal.Decimal
    bounded: decimal.Decimal = Field(max_digits=5, decimal_places=2)
    name: str = Field(min_length=1, max_length=5, examples=["Ada"])
    code: str = Field(json_schema_extra={"pattern": "^(?!x)[a-z]+$"})
    plain: str = Field(pattern="^[a-z]+$")
    number: int = Field(ge=1, lt=9, multiple_of=2)
    numbers: List[int] = Field(min_length=1, max_length=3)
    moment: datetime.datetime
    day: datetime.date
    span: datetime.timedelta
    id: uuid.UUID
    site: pydantic.AnyUrl
    address: ipaddress.IPv4Address
    network: ipaddress.IPv4Network
    secret: pydantic.SecretStr
    old: Optional[str] = Field(None, deprecated=True)
    raw: bytes
    examples: List[str] = Field(description="a field that is called like a keyword")


class Wire:
    def __init__(self, text: str) -> None:
        self.text = text
        self.bodies: List[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        part = {"type": "output_text", "text": self.text, "annotations": []}
        message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
        return httpx.Response(200, json={"id": "r", "object": "response", "output": [message]})

    def client(self) -> OpenAI:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return OpenAI(api_key="k", base_url="http://testserver/v1", http_client=http_client)


def nodes(schema: Any) -> Iterator[Dict[str, Any]]:
    """Every schema in a schema."""
    yield schema
    for key in ("properties", "$defs"):
        for inner in schema.get(key, {}).values():
            yield from nodes(inner)
    for inner in schema.get("anyOf", []):
        yield from nodes(inner)
    if "items" in schema:
        yield from nodes(schema["items"])


def sent_by(type_: Any) -> Any:
    tool: Any = openai.pydantic_function_tool(type_)
    return tool["function"]["parameters"]


def test_only_what_strict_mode_takes_is_sent() -> None:
    schema = sent_by(Everything)
    assert "examples" in schema["properties"]
    for node in nodes(schema):
        assert set(node) <= TAKEN
        assert node.get("format", "date") in FORMATS
        assert "(?" not in node.get("pattern", "")
        if node.get("type") == "object":
            assert node["required"] == list(node["properties"])
            assert node["additionalProperties"] is False
    fields = schema["properties"]
    assert fields["plain"]["pattern"] == "^[a-z]+$"
    assert fields["numbers"]["maxItems"] == 3
    assert fields["day"]["format"] == "date"


def test_what_was_dropped_is_checked_in_the_answer() -> None:
    class Answer(BaseModel):
        name: str = Field(max_length=3)
        tags: Set[int]

    wire = Wire('{"name": "Ada", "tags": [1, 1, 2]}')
    parsed = wire.client().responses.parse(model="m", input="x", text_format=Answer).output_parsed
    assert parsed == Answer(name="Ada", tags={1, 2})
    assert "maxLength" not in str(wire.bodies[0])
    with pytest.raises(OutputParsingError, match="name"):
        Wire('{"name": "Grace", "tags": []}').client().responses.parse(model="m", input="x", text_format=Answer)


def extra(**keywords: Any) -> Any:
    return pydantic.create_model("Answer", x=(str, Field(json_schema_extra=keywords)))


def pairs(**keywords: Any) -> Any:
    inner: Any = pydantic.create_model("Inner", y=(int, Field(json_schema_extra=keywords)))
    return pydantic.create_model("Answer", x=(List[inner], ...))


@pytest.mark.parametrize(
    ("type_", "path", "what"),
    [
        (extra(contains={"type": "string"}), "x", "contains"),
        (extra(minProperties=1), "x", "minProperties"),
        (extra(propertyNames={"pattern": "a"}), "x", "propertyNames"),
        (extra(unevaluatedProperties=False), "x", "unevaluatedProperties"),
        (extra(**{"ui:widget": "slider"}), "x", "ui:widget"),
        (pairs(**{"not": {"const": 1}}), "x[].y", "not"),
        (pairs(dependentRequired={"a": ["b"]}), "x[].y", "dependentRequired"),
        (pydantic.create_model("Answer", x=(Tuple[int, str], ...)), "x", "tuple"),
        (pydantic.create_model("Answer", x=(Dict[str, int], ...)), "x", "open keys"),
    ],
)
def test_the_rest_is_refused_with_its_path(type_: Any, path: str, what: str) -> None:
    wire = Wire("{}")
    with pytest.raises(StrictSchemaError, match=what) as caught:
        wire.client().responses.parse(model="m", input="x", text_format=type_)
    assert caught.value.path == path
    with pytest.raises(StrictSchemaError, match=what):
        wire.client().chat.completions.parse(model="m", messages=[], response_format=type_)
    assert wire.bodies == []
