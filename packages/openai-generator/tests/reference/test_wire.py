"""The definitions are compared with what a server recorded."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions.load import load_definitions
from openai_generator.reference.wire import compared_wire

_OPERATION = {
    "http": "POST /parrots/{parrot_id}?beta=true",
    "headers": {"Parrot-Beta": "v1"},
    "path": {"parrot_id": "str"},
    "body": {"name": "Required[str]"},
    "query": {"limit": "int"},
    "header": {"key": {"type": "str", "header": "Parrot-Key"}},
}
_PLACES = {
    "parrot_id": ["path", "parrot_id"],
    "name": ["body", "name"],
    "limit": ["query", "limit"],
    "key": ["header", "parrot-key"],
}
_SENT = {
    "http": "POST /parrots/{parrot_id}",
    "parameters": _PLACES,
    "besides": ["query beta=true"],
    "content_types": ["application/json"],
    "headers": {"parrot-beta": "v1"},
    "security": "bearer",
}


def _wire(sent: dict[str, Any], *, more: dict[str, Any] | None = None) -> Any:
    resources = {"parrots": {"operations": {"update": {**_OPERATION, **(more or {})}}}}
    areas = load_definitions({"parrots": {"resources": resources}})
    return compared_wire(areas, {"parrots.update": {**_SENT, **sent}})


def test_what_agrees() -> None:
    wire = _wire({})
    assert (wire.methods, wire.recorded, wire.compared, wire.different) == (1, 1, 1, [])


@pytest.mark.parametrize(
    ("sent", "line"),
    [
        ({"http": "PUT /parrots/{parrot_id}"}, "sends `PUT /parrots/{parrot_id}`, the definitions say `POST"),
        ({"besides": []}, "sends nothing besides its parameters, the definitions say `beta=true`"),
        ({"content_types": ["multipart/form-data"]}, "sends the content type `multipart/form-data`"),
        ({"headers": {}}, "sends nothing as a header of its own, the definitions say `parrot-beta: v1`"),
        ({"security": "admin"}, "sends the credentials `admin`, the definitions say `bearer`"),
        (
            {"parameters": {**_PLACES, "limit": ["body", "limit"]}},
            "sends `limit` in the body, the definitions say in the query",
        ),
        (
            {"parameters": {**_PLACES, "name": ["body", "title"]}},
            "sends `name` in the body as `title`, the definitions say in the body",
        ),
        (
            {"parameters": {"parrot_id": ["path", "parrot_id"]}},
            "sends `key` nowhere, the definitions say as a header as `parrot-key`",
        ),
    ],
)
def test_what_differs(sent: dict[str, Any], line: str) -> None:
    assert _wire(sent).different[0].startswith(f"`client.parrots.update`: {line}")


def test_forms() -> None:
    sent = {"content_types": ["multipart/form-data"], "parameters": {**_PLACES, "name": ["multipart", "name"]}}
    assert _wire(sent, more={"multipart": True}).different == []


def test_what_could_not_be_called() -> None:
    wire = compared_wire([], {"parrots.squawk": {"not_called": "ends without a request"}})
    assert wire.not_called == ["`client.parrots.squawk`: ends without a request"]
    assert "## Wire (0)" in list(wire.lines())
    assert "- not called: `client.parrots.squawk`: ends without a request" in list(wire.lines())
