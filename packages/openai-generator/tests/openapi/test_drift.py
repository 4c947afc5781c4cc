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


def test_the_report_tells_what_is_new_and_gone() -> None:
    report = Drift([AREA], DOCUMENT).report("openapi.json")
    assert report.title == "definitions -> openapi.json"
    assert report.added == [
        "`GET /cages`",
        "`GET /parrots`: parameter `include`",
        "`POST /parrots`: parameter `colour`",
    ]
    assert report.removed == ["`POST /parrots`: parameter `old`", "`DELETE /parrots/{id}`"]


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps({"paths": {"/models": {"get": {}}}}))
    file = tmp_path / "report.md"
    assert main(["drift", str(document), "--report", str(file)]) == 0
    assert "- `POST /responses`\n" in capsys.readouterr().out
    assert file.read_text(encoding="utf-8").startswith("# definitions -> openapi.json\n")
