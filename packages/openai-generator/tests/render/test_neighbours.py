"""Which modules the types of a familiar module refer to."""

from __future__ import annotations

from openai_generator.definitions.load import load_definitions
from openai_generator.definitions.project import this_project
from openai_generator.render.neighbours import neighbours_of


def test_neighbours_of_types_and_parameters() -> None:
    zoo = {
        "types": {
            "Cat": {
                "module": "zoo.cat",
                "fields": {"home": "Optional[farm.Barn]", "self": "Cat", "tail": "Cat.Tail"},
                "nested": {"Tail": {"fields": {"owner": "Dog"}}},
            },
            "Dog": {"module": "zoo.dog", "fields": {"name": "str"}},
        },
        "params": {
            "Feed": {"module": "zoo_feed_params", "fields": {"file": "Required[FileTypes]", "food": "farm_params.Hay"}}
        },
    }
    farm = {
        "types": {"Barn": {"module": "farm.barn", "fields": {}}},
        "params": {"Hay": {"module": "farm.hay_param", "fields": {}}},
    }
    assert neighbours_of(load_definitions({"zoo": zoo, "farm": farm}), this_project()) == {
        "openai.types.zoo.cat": "types.farm.barn types.zoo.dog",
        "openai.types.zoo_feed_params": "_types types.farm.hay_param",
    }
