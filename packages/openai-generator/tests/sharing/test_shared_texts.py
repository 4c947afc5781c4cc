"""What definitions say in words outlasts that types are written once."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions import naming, texts
from openai_generator.sharing.derived_models import with_derived_models
from openai_generator.sharing.share import with_shared_types

FIELDS: dict[str, Any] = {"fields": {"size": "int", "bars": "int"}}
LARGE = {"about": "Where it lives", "describe": {"size": "its volume in litres"}, **FIELDS}
WITH_BARS = {"describe": {"bars": "how many bars it has"}, **FIELDS}
OTHER = {"describe": {"size": "how many birds fit in"}, **FIELDS}


def owner(module: str, cage: dict[str, Any]) -> dict[str, Any]:
    """A model with a helper."""
    return {"module": module, "fields": {"cage": f"{module.title()}.Cage"}, "nested": {"Cage": cage}}


def cages(**found: dict[str, Any]) -> dict[str, Any]:
    """The helpers that are left when identical types are written once, by owner."""
    before = {"pets": {"types": {name.title(): owner(name, each) for name, each in found.items()}}}
    types = with_shared_types(before)["pets"]["types"]
    nested = {name: each.get("nested", {}).get("Cage") for name, each in types.items() if "fields" in each}
    return {name: each for name, each in nested.items() if each} | {
        name: each for name, each in types.items() if name == "Cage"
    }


def test_types_keep_their_texts_in_front() -> None:
    shared = cages(dog=LARGE, cat=LARGE)
    assert shared == {"Dog": {**LARGE, "also": ["cat.Cage"]}}
    assert list(shared["Dog"])[:2] == ["about", "describe"]


def test_a_type_without_a_text_takes_that_of_an_identical_one() -> None:
    assert cages(dog=FIELDS, cat=LARGE) == {"Dog": {**LARGE, "also": ["cat.Cage"]}}


def test_texts_of_different_fields_come_together_in_the_order_of_the_fields() -> None:
    shared = cages(dog=WITH_BARS, cat=LARGE)["Dog"]
    assert shared["describe"] == {**LARGE["describe"], **WITH_BARS["describe"]}
    assert list(shared["describe"]) == ["size", "bars"]


def test_types_whose_texts_differ_stay_apart() -> None:
    assert cages(dog=LARGE, cat=OTHER) == {"Dog": LARGE, "Cat": OTHER}


def test_what_has_no_text_goes_with_the_first_that_has_one() -> None:
    assert cages(dog=LARGE, cat=OTHER, ant=FIELDS) == {"Dog": {**LARGE, "also": ["ant.Cage"]}, "Cat": OTHER}


def test_what_three_use_keeps_its_text_on_module_level() -> None:
    shared = cages(dog=FIELDS, cat=FIELDS, ant=LARGE)
    assert shared == {"Cage": {**LARGE, "module": "dog", "also": ["cat.Cage", "ant.Cage"]}}
    assert list(shared["Cage"])[:2] == ["about", "describe"]


def test_types_that_refer_to_different_texts_stay_apart() -> None:
    def wide(name: str, text: str) -> dict[str, Any]:
        bar = {"about": text, "fields": {"width": "int"}}
        nested = {"Bar": bar, "Cage": {"fields": {"bar": f"{name.title()}.Bar"}}}
        return {**owner(name, {}), "nested": nested}

    apart = {"pets": {"types": {"Dog": wide("dog", "An iron bar"), "Cat": wide("cat", "A place to drink")}}}
    assert with_shared_types(apart) == apart


@pytest.fixture
def zoo_builds_on_pets(monkeypatch: pytest.MonkeyPatch) -> None:
    below = {"pets": [], "zoo": ["pets"], "circus": ["pets"]}
    monkeypatch.setattr(naming, "builds_on", lambda area: below[area])
    monkeypatch.setattr(naming, "prefixes", lambda: {"zoo": "Zoo"})


def across(pets: dict[str, Any], **others: dict[str, Any]) -> dict[str, Any]:
    areas = {name: {"types": {"Ape": owner("ape", each)}} for name, each in others.items()}
    return with_shared_types({"pets": {"types": {"Dog": owner("dog", pets)}}, **areas})


@pytest.mark.usefixtures("zoo_builds_on_pets")
def test_texts_go_along_to_an_area_below() -> None:
    shared = across(FIELDS, zoo=LARGE)
    assert shared["pets"]["types"]["Dog"]["nested"]["Cage"] == {**LARGE, "also": ["ape.Cage"]}
    assert "nested" not in shared["zoo"]["types"]["Ape"]


@pytest.mark.usefixtures("zoo_builds_on_pets")
def test_an_area_keeps_what_it_says_otherwise() -> None:
    shared = across(FIELDS, zoo=LARGE, circus=OTHER)
    assert shared["pets"]["types"]["Dog"]["nested"]["Cage"] == {**LARGE, "also": ["ape.Cage"]}
    assert shared["circus"]["types"]["Ape"]["nested"]["Cage"] == OTHER


def derived(base: dict[str, Any], type_: dict[str, Any]) -> dict[str, Any]:
    areas = {"pets": {"types": {"Dog": base}}, "zoo": {"types": {"ZooDog": type_}}}
    return dict(with_derived_models(areas)["zoo"]["types"]["ZooDog"])


@pytest.mark.usefixtures("zoo_builds_on_pets")
def test_a_derived_model_keeps_the_texts_of_its_own_fields() -> None:
    base = {"module": "dog", "describe": {"name": "what it hears"}, "fields": {"name": "str"}}
    described = {"name": "what it hears", "guard": "who feeds it"}
    type_ = {
        "about": "A wild dog",
        "describe": described,
        "module": "zoo_dog",
        "fields": {"name": "str", "guard": "str"},
    }
    result = derived(base, type_)
    assert result == {
        "about": "A wild dog",
        "describe": {"guard": "who feeds it"},
        "module": "zoo_dog",
        "bases": ["pets.Dog"],
        "fields": {"guard": "str"},
    }
    assert next(iter(result)) == "about"


@pytest.mark.usefixtures("zoo_builds_on_pets")
def test_a_model_that_says_something_else_of_an_inherited_field_is_not_derived() -> None:
    base = {"module": "dog", "fields": {"name": "str"}}
    type_ = {"module": "zoo_dog", "describe": {"name": "what visitors call it"}, "fields": {"name": "str"}}
    assert derived(base, type_) == type_


def test_texts_of_fields_that_are_gone_go_too() -> None:
    assert texts.with_texts({"fields": {"size": "int"}}, WITH_BARS, LARGE) == {
        "about": "Where it lives",
        "describe": {"size": "its volume in litres"},
        "fields": {"size": "int"},
    }
