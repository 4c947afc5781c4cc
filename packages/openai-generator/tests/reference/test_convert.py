"""Facts become a definition, which renders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from openai_generator.definitions.load import load_area
from openai_generator.openapi import convert
from openai_generator.render.output import render_all

EXTRA = {"name": "extra_headers", "kind": "keyword", "type": "Headers | None", "default": "None"}
SURFACE: dict[str, Any] = {
    "resources": {
        "chat": {"module": "openai.resources.chat.chat", "class": "Chat", "methods": {}},
        "chat.parrots": {
            "module": "openai.resources.chat.parrots",
            "class": "Parrots",
            "methods": {
                "create": {
                    "params": [
                        {"name": "name", "kind": "keyword", "type": "str"},
                        {
                            "name": "cage",
                            "kind": "keyword",
                            "type": "parrot_create_params.Cage | Omit",
                            "default": "omit",
                        },
                        EXTRA,
                    ],
                    "returns": "Parrot",
                    "wire": [
                        {
                            "helper": "_post",
                            "path": "/parrots",
                            "cast_to": "Parrot",
                            "body_type": "parrot_create_params.ParrotCreateParams",
                        }
                    ],
                },
                "list": {
                    "params": [{"name": "limit", "kind": "keyword", "type": "int | Omit", "default": "omit"}, EXTRA],
                    "returns": "SyncCursorPage[Parrot]",
                    "wire": [{"helper": "_get_api_list", "path": "/parrots", "page": "SyncCursorPage[Parrot]"}],
                },
                "squawk": {"params": [EXTRA], "returns": "None"},
            },
        },
    },
    "types": {
        "openai.types.chat": {"exports": ["Parrot"]},
        "openai.types.chat.parrot": {
            "classes": {
                "Wing": {"bases": ["BaseModel"], "fields": [{"name": "span", "type": "float"}]},
                "Parrot": {
                    "bases": ["BaseModel"],
                    "fields": [
                        {"name": "wings", "type": "List[Wing]"},
                        {"name": "from_", "type": "Optional[str]", "default": "FieldInfo(alias='from', default=None)"},
                    ],
                },
            }
        },
        "openai.types.chat.parrot_create_params": {
            "classes": {
                "ParrotCreateParams": {
                    "bases": ["TypedDict"],
                    "total": "False",
                    "fields": [{"name": "name", "type": "Required[str]"}, {"name": "cage", "type": "Cage"}],
                },
                "Cage": {"bases": ["TypedDict"], "fields": [{"name": "size", "type": "int"}]},
            }
        },
    },
}
OPENAPI = {
    "paths": {
        "/parrots": {"get": {"parameters": [{"name": "limit", "schema": {"type": "integer", "default": 20}}]}},
    }
}


@pytest.fixture
def definition(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    (tmp_path / "surface.json").write_text(json.dumps(SURFACE))
    (tmp_path / "openapi.json").write_text(json.dumps(OPENAPI))
    arguments = [str(tmp_path / "surface.json"), str(tmp_path / "openapi.json"), "chat", "--to", str(tmp_path)]
    convert.main(arguments)
    path = tmp_path / "chat.yaml"
    described = yaml.safe_load(path.read_text())
    described["resources"]["chat.parrots"]["operations"]["list"]["about"] = "Lists parrots"
    path.write_text(yaml.safe_dump(described, sort_keys=False))
    convert.main(arguments)
    assert "to be written by hand: chat.parrots.squawk" in capsys.readouterr().out
    loaded: dict[str, Any] = yaml.safe_load(path.read_text())
    return loaded


def test_operations(definition: dict[str, Any]) -> None:
    operations = definition["resources"]["chat.parrots"]["operations"]
    assert operations["create"] == {
        "http": "POST /parrots",
        "body": {"name": "Required[str]", "cage": "ParrotCreateParamsCage"},
        "params": "chat.parrot_create_params",
        "result": "Parrot",
    }
    assert operations["list"]["page"] == "CursorPage"
    assert operations["list"]["limits"] == {"limit": {"default": 20}}


def test_descriptions_survive_a_second_conversion(definition: dict[str, Any]) -> None:
    assert definition["resources"]["chat.parrots"]["operations"]["list"]["about"] == "Lists parrots"


def test_types(definition: dict[str, Any]) -> None:
    assert definition["types"] == {
        "Parrot": {
            "module": "chat.parrot",
            "fields": {"wings": "List[Parrot.Wing]", "from_": {"type": "Optional[str] = None", "alias": "from"}},
            "nested": {"Wing": {"fields": {"span": "float"}}},
        }
    }
    cage = definition["params"]["ParrotCreateParamsCage"]
    assert cage == {"module": "chat.parrot_create_params", "known_as": "Cage", "fields": {"size": "Required[int]"}}


def test_it_renders(definition: dict[str, Any]) -> None:
    files = render_all([load_area("chat", definition, {})])
    models = files["packages/openai-rest/src/openai_rest/types/chat.py"]
    assert 'from_: Optional[str] = Field(default=None, alias="from")' in models
