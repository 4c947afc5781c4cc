"""What definitions say in their own way stays so: shared types, derived models, parameters of hand-written methods."""

from __future__ import annotations

import copy
from typing import Any

from openai_generator.reference.known import Known
from openai_generator.reference.update import updated
from openai_generator.reference.update_helpers import update_events, update_helpers

Definition = dict[str, Any]


def _model(**fields: str) -> Definition:
    return {"bases": ["BaseModel"], "fields": [{"name": name, "type": type_} for name, type_ in fields.items()]}


def _facts(**classes: dict[str, Definition]) -> Definition:
    types = {f"openai.types.chat.{module}": {"classes": each} for module, each in classes.items()}
    return {"types": types, "resources": {}, "by_hand": {}, "version": "1.0.0"}


PARROT = {
    "module": "chat.parrot",
    "fields": {"wings": "List[Parrot.Wing]"},
    "nested": {"Wing": {"fields": {"span": "float"}, "also": ["chat.raven.Wing"]}},
}
RAVEN = {"module": "chat.raven", "fields": {"wings": "List[Parrot.Wing]"}}
SHARED = {"chat": {"types": {"Parrot": PARROT, "Raven": RAVEN}}}


def test_a_type_with_two_familiar_names_stays_one() -> None:
    wing = _model(span="float")
    facts = _facts(
        parrot={"Wing": wing, "Parrot": _model(wings="List[Wing]")},
        raven={"Wing": wing, "Raven": _model(wings="List[Wing]")},
    )
    assert updated(SHARED, facts).definitions["chat"]["types"] == SHARED["chat"]["types"]


def test_it_becomes_two_where_one_of_them_changes() -> None:
    facts = _facts(
        parrot={"Wing": _model(span="float"), "Parrot": _model(wings="List[Wing]")},
        raven={"Wing": _model(span="int"), "Raven": _model(wings="List[Wing]")},
    )
    types = updated(SHARED, facts).definitions["chat"]["types"]
    assert types["Parrot"]["nested"] == {"Wing": {"fields": {"span": "float"}}}
    assert types["Raven"]["fields"] == {"wings": "List[Raven.Wing]"}
    assert types["Raven"]["nested"] == {"Wing": {"fields": {"span": "int"}}}


def test_a_familiar_name_that_is_gone_is_taken_away() -> None:
    facts = _facts(
        parrot={"Wing": _model(span="float"), "Parrot": _model(wings="List[Wing]")}, raven={"Raven": _model()}
    )
    types = updated(SHARED, facts).definitions["chat"]["types"]
    assert "also" not in types["Parrot"]["nested"]["Wing"]
    assert types["Raven"] == {"module": "chat.raven", "fields": {}}


def test_definitions_are_not_changed_in_place() -> None:
    before = copy.deepcopy(SHARED)
    updated(SHARED, _facts(parrot={"Parrot": _model(name="str")}))
    assert before == SHARED


def test_fields_of_derived_models_count_as_their_own() -> None:
    definitions = {
        "chat": {
            "types": {
                "Bird": {"module": "chat.bird", "fields": {"name": "str"}},
                "Parrot": {"module": "chat.parrot", "bases": ["chat.Bird"], "fields": {"words": "List[str]"}},
            }
        }
    }
    facts = _facts(bird={"Bird": _model(name="str")}, parrot={"Parrot": _model(name="str", words="List[str]")})
    assert updated(definitions, facts).definitions["chat"]["types"] == definitions["chat"]["types"]


def _resource(helper: Definition) -> Known:
    create = {"http": "POST /parrots", "body": {"name": "Required[str]", "colour": "str"}}
    return Known({"chat": {"resources": {"chat": {"operations": {"create": create}, "helpers": {"teach": helper}}}}})


def _params(*names: str) -> list[dict[str, str]]:
    return [{"name": name, "kind": "keyword", "type": "str", "default": "omit"} for name in names]


def test_hand_written_methods_take_the_new_parameters_of_their_operation() -> None:
    helper: Definition = {
        "runs": "a:b",
        "like": "create",
        "parameters": {"word": "Required[str]", "name": None},
        "overloads": [{"without": ["name"]}],
    }
    known = _resource(helper)
    method = {
        "params": _params("word", "name", "colour", "volume"),
        "overloads": [{"params": _params("word")}],
    }
    by_hand = update_helpers(known, {"chat": {"methods": {"teach": method}}})
    assert helper["parameters"] == {"word": "Required[str]", "name": None, "colour": None}
    assert helper["overloads"] == [{"without": ["name", "colour"]}]
    assert by_hand == ["chat.teach(volume)"]


def test_hand_written_methods_lose_what_the_operation_lost() -> None:
    helper: Definition = {"runs": "a:b", "like": "create", "parameters": {"name": None, "gone": None}}
    definitions = {"chat": {"resources": {"chat": {"operations": {}, "helpers": {}}}}}
    known = Known(definitions)
    definitions["chat"]["resources"]["chat"] = {
        "operations": {"create": {"http": "POST /parrots", "body": {"name": "str"}}},
        "helpers": {"teach": helper},
    }
    update_helpers(known, {"chat": {"methods": {"teach": {"params": _params("name")}}}})
    assert helper["parameters"] == {"name": None}


def test_events_take_the_parameters_of_the_methods_that_send_them() -> None:
    event = {"about": "Says a word", "parameters": {"word": "Required[str]"}}
    connection = {
        "resource": "chat",
        "path": "/chat",
        "sends": "Any",
        "receives": "chat.Parrot",
        "events": {"word.say": event},
    }
    known = Known({"chat": {"resources": {"chat": {}}, "connections": {"Chat": connection}}})
    method = {"params": [{"name": "word", "kind": "keyword", "type": "str"}, *_params("volume")]}
    facts = {"chat": {"events": {"word.say": method}}, "live": {"events": {"word.say": method}}}
    new = update_events(known, facts, lambda text, path, area: text)
    assert connection["events"] == {
        "word.say": {"about": "Says a word", "parameters": {"word": "Required[str]", "volume": "str"}}
    }
    assert new == ["live"]
