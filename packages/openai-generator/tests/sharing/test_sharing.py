"""Types that say the same thing are written once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_generator.__main__ import DEFINITIONS, main
from openai_generator.definitions import yaml_files
from openai_generator.definitions.load import load_definitions
from openai_generator.render.familiar import familiar_paths
from openai_generator.render.types import render_models
from openai_generator.sharing.identical_types import KnownTypes
from openai_generator.sharing.share import with_shared_types
from openai_generator.sharing.short_names import LONGEST

CAGE: dict[str, Any] = {"fields": {"size": "int"}}


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


def test_a_long_name_is_shortened_and_stays_what_people_see() -> None:
    long = "CageWithASizeAndWithABarAndWithADoorAndWithALockAndWithAKeyAndWithAHook"
    pets = with_shared_types({"pets": {"types": {"Dog": owner("pets.dog", fields=long, **{long: CAGE})}}})
    area = load_definitions(pets)[0]
    (short,) = pets["pets"]["types"]["Dog"]["nested"]
    assert len(short) <= LONGEST
    assert f'Dog.{short}.__name__ = "{long}"' in render_models(area)
    assert familiar_paths([area])["openai.types.pets.dog"][long] == f"openai_rest.types.pets:Dog.{short}"


def test_a_shared_type_is_at_all_its_familiar_places() -> None:
    types = {"Dog": owner("pets.dog", Cage={"also": ["pets.cat.Kennel"], **CAGE})}
    paths = familiar_paths(load_definitions({"pets": {"types": types}}))
    assert paths["openai.types.pets.cat"] == {"Kennel": "openai_rest.types.pets:Dog.Cage"}


def test_the_command_rewrites_definitions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pets = {"types": {"Dog": owner("dog", Cage=CAGE), "Cat": owner("cat", Cage=CAGE)}}
    yaml_files.write(tmp_path / "pets.yaml", pets)
    assert main(["--definitions", str(tmp_path), "share"]) == 0
    assert main(["--definitions", str(tmp_path), "share"]) == 0
    assert capsys.readouterr().out == "rewritten: pets\nnothing to share\n"
    assert "nested" not in yaml_files.read(tmp_path / "pets.yaml")["types"]["Cat"]


def test_the_definitions_share_what_they_can(kept: dict[str, Any]) -> None:
    assert [area for area, each in with_shared_types(kept).items() if each != kept[area]] == []


def test_no_class_has_a_long_name(kept: dict[str, Any]) -> None:
    names = [each.name.rpartition(".")[2] for each in KnownTypes(kept).by_key.values()]
    assert [name for name in names if len(name) > LONGEST] == []
