"""Types and fields have texts."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions.load import load_area
from openai_generator.definitions.model import Area


def area(types: dict[str, Any]) -> Area:
    return load_area("parrots", {"types": types}, {})


def test_texts_of_types_of_fields_and_of_what_is_nested() -> None:
    wing = {"about": "One of two", "describe": {"span": "its length in metres"}, "fields": {"span": "float"}}
    parrot = {"about": "A bird", "describe": {"name": "what it answers to\n"}, "fields": {"name": "str", "age": "int"}}
    (type_,) = area({"Parrot": {**parrot, "nested": {"Wing": wing}}}).types
    assert type_.about == "A bird"
    assert [each.about for each in type_.fields or ()] == ["what it answers to", ""]
    assert type_.nested[0].about == "One of two"
    assert [each.about for each in type_.nested[0].fields or ()] == ["its length in metres"]


def test_an_alias_has_a_text() -> None:
    (type_,) = area({"Voice": {"about": "What it says", "alias": "str"}}).types
    assert type_.about == "What it says"


def test_a_name_that_is_no_field_is_told_with_its_place() -> None:
    types = {"Parrot": {"fields": {}, "nested": {"Wing": {"describe": {"spam": "its length"}, "fields": {}}}}}
    with pytest.raises(LookupError, match=r"parrots\.yaml: Parrot\.Wing: `describe` names `spam`"):
        area(types)


def test_an_alias_has_no_fields_to_describe() -> None:
    with pytest.raises(LookupError, match=r"parrots\.yaml: Voice: `describe` names `pitch`"):
        area({"Voice": {"alias": "str", "describe": {"pitch": "how high"}}})


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"about": True}, "`about` is True"),
        ({"describe": {"name": 7}}, "`describe: name` is 7"),
        ({"describe": ["name"]}, r"`describe` is \['name'\]"),
        ({"describe": None}, "`describe` is None"),
    ],
)
def test_what_is_no_text_is_told_with_its_place(texts: dict[str, Any], told: str) -> None:
    with pytest.raises(TypeError, match=rf"parrots\.yaml: Parrot: {told}"):
        area({"Parrot": {**texts, "fields": {"name": "str"}}})


def test_keys_of_derived_params_mean_what_the_parameters_do() -> None:
    operation = {
        "about": "Teaches a parrot a word",
        "http": "POST /parrots/{id}/words",
        "path": {"id": "str"},
        "body": {"word": "Required[str]", "loud": "bool", "stream": "Optional[bool]"},
        "describe": {"loud": "whether to shout", "stream": "whether it answers in bits"},
        "params": "parrots.word_teach_params",
        "stream": "Bit",
    }
    resources = {"parrots.words": {"operations": {"teach": operation}}}
    loaded = load_area("parrots", {"resources": resources}, {"word": "what to say", "loud": "unused"})
    texts = {each.name: (each.about, [field.about for field in each.fields or ()]) for each in loaded.params}
    teaches = "Parameters of `parrots.words.teach`, which teaches a parrot a word"
    assert texts == {
        "WordTeachParamsBase": (teaches, ["what to say", "whether to shout"]),
        "WordTeachParamsNonStreaming": (
            "Parameters of `parrots.words.teach`, waiting for the whole answer",
            ["whether it answers in bits"],
        ),
        "WordTeachParamsStreaming": (
            "Parameters of `parrots.words.teach`, with a stream of events",
            ["whether it answers in bits"],
        ),
        "WordTeachParams": (teaches, []),
    }
