"""Facts are names, annotations and fingerprints; sentences and statements are not among them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

OLD, NEW = "1.0.0", "1.1.0"
Facts = Callable[[str], dict[str, Any]]


def test_methods(facts: Facts) -> None:
    methods = facts(NEW)["resources"]["chat.parrots"]["methods"]
    create = methods["create"]
    assert [each["name"] for each in create["params"]] == ["name", "cage", "colour", "extra_headers"]
    assert create["wire"] == [
        {
            "helper": "_post",
            "path": "/parrots",
            "cast_to": "Parrot",
            "body_type": "parrot_create_params.ParrotCreateParams",
        }
    ]
    assert methods["list"]["wire"][0]["query_keys"] == {"limit": "limit"}
    assert "wire" not in methods["squawk"]


def test_types(facts: Facts) -> None:
    types = facts(OLD)["types"]
    assert types["openai.types.chat"] == {"exports": ["Parrot"]}
    assert types["openai.types.chat.parrot"]["classes"]["Wing"] == {
        "bases": ["BaseModel"],
        "fields": [{"name": "span", "type": "float"}],
    }
    assert types["openai.types.chat.parrot_create_params"]["passed_on"] == {"Feather": "openai.types.chat.parrot.Wing"}


def test_only_code_that_nobody_describes_has_fingerprints(facts: Facts) -> None:
    code = facts(OLD)["by_hand"]
    assert list(code["resources/chat/parrots.py"]) == ["Parrots.squawk"]
    assert [name for name in code if name.startswith("types/")] == []


def test_documentation_comments_and_casts_make_no_difference(facts: Facts) -> None:
    old, new = facts(OLD)["by_hand"], facts(NEW)["by_hand"]
    assert old["lib/quiet.py"] == new["lib/quiet.py"]
    assert old["lib/talk.py"]["say"] == new["lib/talk.py"]["say"]
    assert old["lib/talk.py"]["repeat"] != new["lib/talk.py"]["repeat"]


def test_no_sentence_is_taken(facts: Facts) -> None:
    said = json.dumps(facts(OLD))
    assert "sentence" not in said
    assert "words" not in said
