"""Types that say the same thing are written once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_generator.__main__ import DEFINITIONS, main
from openai_generator.definitions import naming, yaml_files
from openai_generator.definitions.load import load_definitions
from openai_generator.definitions.project import this_project
from openai_generator.render.familiar import familiar_paths
from openai_generator.render.types import render_models
from openai_generator.sharing.annotated import renamed
from openai_generator.sharing.identical_types import KnownTypes
from openai_generator.sharing.share import folded, with_shared_types
from openai_generator.sharing.short_names import LONGEST

CAGE: dict[str, Any] = {"fields": {"size": "int"}}


def referred(definition: dict[str, Any]) -> list[str]:
    """The names in a definition."""
    found: list[str] = []

    def note(name: str) -> str:
        found.append(name)
        return name

    renamed(definition, note)
    return found


def owner(module: str, *, fields: str = "Cage", **nested: Any) -> dict[str, Any]:
    """A model with helpers of its own."""
    name = module.rpartition(".")[2].title()
    return {"module": module, "fields": {"cage": f"{name}.{fields}"}, "nested": nested}


@pytest.fixture(name="kept")
def definitions_in_git() -> dict[str, Any]:
    return {path.stem: yaml_files.read(path) for path in DEFINITIONS.glob("*.yaml") if path.stem != "glossary"}


def test_two_models_share_a_helper_where_it_is() -> None:
    types = with_shared_types({"pets": {"types": {"Dog": owner("dog", Cage=CAGE), "Cat": owner("cat", Cage=CAGE)}}})
    assert types["pets"]["types"] == {
        "Dog": {**owner("dog"), "nested": {"Cage": {"also": ["cat.Cage"], **CAGE}}},
        "Cat": {"module": "cat", "fields": {"cage": "Dog.Cage"}},
    }


def test_what_three_models_use_stands_on_module_level() -> None:
    pets = {"types": {each.title(): owner(each, Cage=CAGE) for each in ("dog", "cat", "ant")}}
    types = with_shared_types({"pets": pets})["pets"]["types"]
    assert list(types) == ["Cage", "Dog", "Cat", "Ant"]
    assert types["Cage"] == {"module": "dog", "also": ["cat.Cage", "ant.Cage"], **CAGE}


def test_models_that_show_other_names_stay_apart() -> None:
    pets = {"types": {"Dog": owner("dog", Cage=CAGE), "Cat": owner("cat", fields="Box", Box=CAGE)}}
    assert with_shared_types({"pets": pets}) == {"pets": pets}


def test_helpers_are_the_same_where_what_they_refer_to_is() -> None:
    def wide(name: str, bar: str) -> dict[str, Any]:
        nested = {"Bar": {"fields": {"width": bar}}, "Cage": {"fields": {"bar": f"{name.title()}.Bar"}}}
        return owner(name, **nested)

    same = with_shared_types({"pets": {"types": {"Dog": wide("dog", "int"), "Cat": wide("cat", "int")}}})
    other = with_shared_types({"pets": {"types": {"Dog": wide("dog", "int"), "Cat": wide("cat", "float")}}})
    assert "nested" not in same["pets"]["types"]["Cat"]
    assert set(other["pets"]["types"]["Cat"]["nested"]) == {"Bar", "Cage"}


def test_what_is_sent_is_shared_under_a_name_that_says_so() -> None:
    params = {
        "DogParam": {"module": "dog_param", "fields": {"cage": "DogParamLargeCage"}},
        "DogParamLargeCage": {"module": "dog_param", "known_as": "LargeCage", **CAGE},
        "CatParamLargeCage": {"module": "cat_param", "known_as": "LargeCage", **CAGE},
    }
    operations = {"create": {"http": "POST /pets", "body": {"cage": "CatParamLargeCage"}}}
    pets = {"resources": {"pets": {"operations": operations}}, "params": params}
    shared = with_shared_types({"pets": pets})["pets"]
    assert shared["params"]["DogParam"]["fields"] == {"cage": "LargeCageParam"}
    assert shared["params"]["LargeCageParam"] == {
        "module": "dog_param",
        "known_as": "LargeCage",
        "also": ["cat_param.LargeCage"],
        **CAGE,
    }
    assert shared["resources"]["pets"]["operations"]["create"]["body"] == {"cage": "LargeCageParam"}


def test_an_area_uses_what_an_area_below_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naming, "builds_on", lambda area: ["pets"] if area == "zoo" else [])
    both = {"pets": {"types": {"Dog": owner("dog", Cage=CAGE)}}, "zoo": {"types": {"Ape": owner("ape", Cage=CAGE)}}}
    shared = with_shared_types(both)
    assert shared["pets"]["types"]["Dog"]["nested"] == {"Cage": {"also": ["ape.Cage"], **CAGE}}
    assert shared["zoo"]["types"]["Ape"] == {"module": "ape", "fields": {"cage": "pets.Dog.Cage"}}


def test_what_refers_to_types_of_its_own_area_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naming, "builds_on", lambda area: ["pets"] if area == "zoo" else [])
    vet = {"module": "vet", "fields": {"name": "str"}}
    dog, ape = owner("dog", Cage={"fields": {"vet": "Vet"}}), owner("ape", Cage={"fields": {"vet": "Vet"}})
    both = {"pets": {"types": {"Vet": vet, "Dog": dog}}, "zoo": {"types": {"Vet": vet, "Ape": ape}}}
    assert with_shared_types(both) == both


def test_an_area_uses_what_the_lowest_area_has(monkeypatch: pytest.MonkeyPatch) -> None:
    below = {"pets": [], "zoo": ["pets"], "circus": ["zoo", "pets"]}
    monkeypatch.setattr(naming, "builds_on", lambda area: below[area])
    areas = {area: {"types": {"Ape": owner(f"{area}.ape", Cage=CAGE)}} for area in below}
    shared = with_shared_types(areas)
    assert shared["pets"]["types"]["Ape"]["nested"]["Cage"]["also"] == ["zoo.ape.Cage", "circus.ape.Cage"]
    assert shared["circus"]["types"]["Ape"]["fields"] == {"cage": "pets.Ape.Cage"}


def derived(monkeypatch: pytest.MonkeyPatch, **fields: str) -> Any:
    monkeypatch.setattr(naming, "builds_on", lambda area: ["pets"] if area == "beta_pets" else [])
    monkeypatch.setattr(naming, "prefixes", lambda: {"beta_pets": "Beta"})
    dog = {"module": "dog", "fields": {"age": "int", "name": "str"}}
    beta = {"BetaDog": {"module": "beta_dog", "fields": fields}}
    return folded({"pets": {"types": {"Dog": dog}}, "beta_pets": {"types": beta}})["beta_pets"]["types"]["BetaDog"]


def test_a_model_that_adds_fields_is_derived(monkeypatch: pytest.MonkeyPatch) -> None:
    found = derived(monkeypatch, age="int", name="str", chip="str")
    assert found == {"module": "beta_dog", "bases": ["pets.Dog"], "fields": {"chip": "str"}}


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"age": "int", "chip": "str", "name": "str"}, id="another order"),
        pytest.param({"age": "float", "name": "str"}, id="another type"),
        pytest.param({"age": "int"}, id="a field less"),
    ],
)
def test_other_models_are_not_derived(monkeypatch: pytest.MonkeyPatch, fields: dict[str, str]) -> None:
    assert "bases" not in derived(monkeypatch, **fields)


def test_a_long_name_is_shortened_and_stays_what_people_see() -> None:
    long = "CageWithASizeAndWithABarAndWithADoorAndWithALockAndWithAKeyAndWithAHook"
    pets = with_shared_types({"pets": {"types": {"Dog": owner("pets.dog", fields=long, **{long: CAGE})}}})
    area = load_definitions(pets)[0]
    (short,) = pets["pets"]["types"]["Dog"]["nested"]
    assert len(short) <= LONGEST
    assert f"{long}=Dog.{short}" in render_models(area, this_project())
    assert (
        familiar_paths([area], this_project())["openai.types.pets.dog"][long] == f"openai_rest.types.pets:Dog.{short}"
    )


def test_a_shared_type_is_at_all_its_familiar_places() -> None:
    types = {"Dog": owner("pets.dog", Cage={"also": ["pets.cat.Kennel"], **CAGE})}
    paths = familiar_paths(load_definitions({"pets": {"types": types}}), this_project())
    assert paths["openai.types.pets.cat"] == {"Kennel": "openai_rest.types.pets:Dog.Cage"}


def test_the_command_rewrites_definitions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pets = {"types": {"Dog": owner("dog", Cage=CAGE), "Cat": owner("cat", Cage=CAGE)}}
    yaml_files.write(tmp_path / "pets.yaml", pets)
    assert main(["--definitions", str(tmp_path), "share"]) == 0
    assert main(["--definitions", str(tmp_path), "share"]) == 0
    assert capsys.readouterr().out == "rewritten: pets\nnothing to share\n"
    assert "nested" not in yaml_files.read(tmp_path / "pets.yaml")["types"]["Cat"]


def test_the_definitions_share_what_they_can(kept: dict[str, Any]) -> None:
    assert [area for area, each in folded(kept).items() if each != kept[area]] == []


def test_no_class_has_a_long_name(kept: dict[str, Any]) -> None:
    names = [each.name.rpartition(".")[2] for each in KnownTypes(kept).by_key.values()]
    assert [name for name in names if len(name) > LONGEST] == []


def test_every_type_that_is_named_is_there(kept: dict[str, Any]) -> None:
    types, lost = KnownTypes(kept), set()
    for each in types.by_key.values():
        qualified = [name for name in referred(each.definition) if name.partition(".")[0].islower()]
        lost |= {name for name in qualified if types.meant(name, each.home) is None}
    assert lost <= naming.BUILT_IN
