"""Marks come and go with the reference; what a person wrote about one stays."""

from __future__ import annotations

from typing import Any

from openai_generator.definitions.load import load_definitions
from openai_generator.reference.known import Known
from openai_generator.reference.placement import Places
from openai_generator.reference.update_deprecations import update_deprecations


def _definitions() -> dict[str, Any]:
    create = {"http": "POST /parrots", "body": {"wing": "str", "beak": "str"}, "params": "parrot_create_params"}
    return {
        "parrots": {
            "resources": {"parrots": {"operations": {"create": create}, "helpers": {"poll": {"runs": "a:b"}}}},
            "types": {"Parrot": {"module": "parrot", "fields": {"wing": "str", "beak": "str"}}},
        }
    }


def _updated(definitions: dict[str, Any], marks: dict[str, Any], *, methods: bool) -> dict[str, Any]:
    fields = [{"name": name, "type": "str", **({"deprecated": mark} if mark else {})} for name, mark in marks.items()]
    modules: dict[str, Any] = {
        "parrot": {"classes": {"Parrot": {"bases": ["BaseModel"], "fields": fields}}},
        "parrot_create_params": {"classes": {"ParrotCreateParams": {"bases": ["TypedDict"], "fields": fields}}},
    }
    method = {"deprecated": True} if methods else {}
    known = Known(definitions)
    facts = {"resources": {"parrots": {"methods": {"create": method, "poll": method}}}}
    update_deprecations(known, facts, Places(modules, known.places))
    return definitions


def test_marks_of_methods_parameters_and_fields() -> None:
    definitions = _updated(_definitions(), {"wing": "feather", "beak": True}, methods=True)
    resource = definitions["parrots"]["resources"]["parrots"]
    marks = {"wing": "use `feather`", "beak": True}
    assert resource["operations"]["create"]["deprecated"] is True
    assert resource["operations"]["create"]["deprecated_parameters"] == marks
    assert resource["helpers"]["poll"]["deprecated"] is True
    assert definitions["parrots"]["types"]["Parrot"]["deprecated"] == marks


def test_texts_stay_and_marks_go() -> None:
    definitions = _updated(_definitions(), {"wing": "feather", "beak": True}, methods=True)
    create = definitions["parrots"]["resources"]["parrots"]["operations"]["create"]
    create["deprecated"] = create["deprecated_parameters"]["wing"] = "fly without"
    _updated(definitions, {"wing": "feather", "beak": False}, methods=True)
    assert (create["deprecated"], create["deprecated_parameters"]) == ("fly without", {"wing": "fly without"})
    assert _updated(definitions, {"wing": False, "beak": False}, methods=False) == _definitions()


def test_texts_say_it() -> None:
    definitions = _updated(_definitions(), {"wing": "feather", "beak": False}, methods=True)
    definitions["parrots"]["types"]["Parrot"]["describe"] = {"wing": "what it flies with"}
    (area,) = load_definitions(definitions)
    assert area.types[0].fields is not None
    assert area.types[0].fields[0].about == "what it flies with. Deprecated; use `feather`"
