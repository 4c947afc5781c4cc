from __future__ import annotations

from typing import Any, Callable, Iterator

import httpx
import pytest

from openai_testing import FakeService, ServiceTransport

PET = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "string", "readOnly": True, "example": "pet_7"},
        "name": {"type": "string", "minLength": 1},
        "kind": {"enum": ["cat", "dog"]},
        "owner": {"$ref": "#/components/schemas/Owner"},
        "pin": {"type": "string", "writeOnly": True},
    },
    "additionalProperties": False,
}
PETS = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
        "next": {"type": "string", "nullable": True},
        "has_more": {"type": "boolean"},
        "meta": {"type": "object", "properties": {"total": {"type": "integer"}}},
    },
}


def json_of(schema: Any, **more: Any) -> Any:
    return {"description": "", "content": {"application/json": {"schema": schema, **more}}}


REFERENCE = {"$ref": "#/components/schemas/Pet"}
LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}}
DOCUMENT: Any = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.example/v2/"}],
    "security": [{"key": []}],
    "paths": {
        "/pets": {
            "get": {
                "parameters": [
                    {"$ref": "#/components/parameters/Limit"},
                    {"name": "after", "in": "query", "schema": {"type": "string"}},
                    {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"enum": ["cat", "dog"]}}},
                ],
                "responses": {"200": json_of(PETS)},
            },
            "post": {
                "requestBody": {"required": True, **json_of(REFERENCE)},
                "responses": {
                    "201": json_of(REFERENCE),
                    "400": json_of({"type": "object", "properties": {"detail": {"type": "string"}}}),
                },
            },
        },
        "/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {"responses": {"200": json_of(REFERENCE), "default": {"description": ""}}},
            "delete": {"responses": {"204": {"description": ""}}},
        },
        "/pets/{id}/photo.{format}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                {"name": "format", "in": "path", "required": True, "schema": {"enum": ["png", "jpg"]}},
                {"name": "X-Size", "in": "header", "required": True, "schema": {"type": "number"}},
            ],
            "get": {"responses": {"200": {"description": "", "content": {"image/png": {}}}}},
        },
        "/stats": {
            "get": {
                "security": [],
                "responses": {"200": json_of({}, examples={"usual": {"value": {"pets": 3, "id": "kept"}}})},
            }
        },
        "/chat": {
            "post": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"text": {"type": "string"}}}
                            },
                            "text/event-stream": {
                                "schema": {"type": "object", "properties": {"delta": {"type": "string"}}}
                            },
                        },
                    }
                }
            }
        },
        "/upload": {
            "post": {
                "requestBody": {
                    "content": {"multipart/form-data": {"schema": {"type": "object"}}, "text/*": {}},
                },
                "responses": {"200": {"description": "", "content": {"text/plain": {"example": "stored"}}}},
            }
        },
    },
    "components": {
        "parameters": {"Limit": LIMIT},
        "schemas": {
            "Pet": PET,
            "Owner": {
                "type": "object",
                "nullable": True,
                "properties": {"pets": {"type": "array", "items": REFERENCE}},
            },
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}


@pytest.fixture
def document() -> Any:
    return DOCUMENT


@pytest.fixture
def service() -> FakeService:
    return FakeService.from_openapi(DOCUMENT)


@pytest.fixture
def connect() -> Iterator[Callable[[FakeService], httpx.Client]]:
    made = []

    def client(service: FakeService) -> httpx.Client:
        transport = ServiceTransport(service, sleep=lambda seconds: None)
        made.append(httpx.Client(transport=transport, base_url="http://pets.test/v2", headers={"x-key": "k"}))
        return made[-1]

    yield client
    for each in made:
        each.close()


@pytest.fixture
def pets(service: FakeService, connect: Callable[[FakeService], httpx.Client]) -> httpx.Client:
    return connect(service)
