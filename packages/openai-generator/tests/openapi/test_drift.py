"""Drift between definitions and an OpenAPI document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_generator.__main__ import main
from openai_generator.definitions.load import load_area
from openai_generator.openapi.drift import Drift

AREA = load_area(
    "parrots",
    {
        "resources": {
            "parrots": {
                "operations": {
                    "create": {"http": "POST /parrots", "body": {"name": "Required[str]", "old": "str"}},
                    "list": {"http": "GET /parrots", "query": {"limit": "int"}},
                    "delete": {"http": "DELETE /parrots/{id}", "path": {"id": "str"}},
                }
            }
        }
    },
    {},
)
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/parrots": {
            "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/schemas/New"}}}}},
            "get": {"parameters": [{"$ref": "#/limit"}, {"name": "include[]", "in": "query"}]},
        },
        "/cages": {"get": {}},
    },
    "limit": {"name": "limit", "in": "query"},
    "schemas": {"New": {"allOf": [{"properties": {"name": {}}}, {"properties": {"colour": {}}}]}},
}


def test_lines_tell_what_is_new_changed_and_gone() -> None:
    assert list(Drift([AREA], DOCUMENT).lines()) == [
        "new      GET /cages",
        "changed  GET /parrots: new parameter include",
        "changed  POST /parrots: new parameter colour",
        "changed  POST /parrots: parameter old is gone",
        "gone     DELETE /parrots/{id}",
    ]


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps({"paths": {"/models": {"get": {}}}}))
    assert main(["drift", str(document)]) == 0
    assert "gone     POST /responses" in capsys.readouterr().out
