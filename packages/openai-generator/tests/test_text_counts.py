"""What has a text is counted."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from openai_generator.__main__ import main

DEFINITION = """
resources:
  parrots:
    operations:
      teach:
        about: Teaches a parrot a word
        http: POST /parrots/{parrot_id}/words
        path: {parrot_id: str}
        body: {word: "Required[str]", loud: "Optional[bool]"}
        describe: {word: what to say}
        params: parrots.word_teach_params
types:
  Parrot:
    about: A bird that talks
    describe: {id: "its id, to teach it with"}
    module: parrots.parrot
    fields: {id: str, words: "List[Parrot.Word]"}
    nested: {Word: {fields: {text: str}}}
  Voice: {module: parrots.parrot, alias: str}
"""


@pytest.fixture
def definitions(tmp_path: Path) -> list[str]:
    (tmp_path / "parrots.yaml").write_text(DEFINITION, encoding="utf-8")
    (tmp_path / "cages.yaml").write_text("types: {Cage: {about: A home, module: cages.cage, fields: {}}}", "utf-8")
    return ["--definitions", str(tmp_path), "texts"]


def test_each_area_and_the_sum(definitions: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(definitions) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["area", "models", "fields", "TypedDicts", "keys", "aliases", "operations", "parameters"],
        ["cages", "1/1", "0/0", "0/0", "0/0", "0/0", "0/0", "0/0"],
        ["parrots", "1/2", "1/3", "1/1", "1/2", "0/1", "1/1", "1/3"],
        ["sum", "2/3", "1/3", "1/1", "1/2", "0/1", "1/1", "1/3"],
        ["66.7", "%", "33.3", "%", "100.0", "%", "50.0", "%", "0.0", "%", "100.0", "%", "33.3", "%"],
    ]


def test_what_is_missing_in_an_area(definitions: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*definitions, "--missing", "parrots"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "fields: Parrot.words",
        "models: Parrot.Word",
        "fields: Parrot.Word.text",
        "aliases: Voice",
        "keys: WordTeachParams.loud",
        "parameters: parrots.teach(parrot_id)",
        "parameters: parrots.teach(loud)",
    ]


def test_nothing_is_missing(definitions: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*definitions, "--missing", "cages"]) == 0
    assert capsys.readouterr().out == "nothing is missing\n"


def test_texts_that_say_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    types = {
        "Cage": {"about": "A home of parrots", "describe": {"door_width": "the door width", "bars": "its bars"}},
        "BirdCage": {"about": "A bird's cage of its own", "describe": {"size": "how wide it is"}},
    }
    for type_ in types.values():
        type_.update(module="cages.cage", fields=dict.fromkeys(type_["describe"], "int"))
    (tmp_path / "cages.yaml").write_text(yaml.safe_dump({"types": types}, sort_keys=False), encoding="utf-8")
    assert main(["--definitions", str(tmp_path), "texts", "--faults"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "cages: fields: Cage.door_width: only its name",
        "cages: fields: Cage.bars: only 2 words",
    ]


def test_a_sample_is_the_same_each_time_and_holds_each_kind(
    definitions: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    taken = []
    for _ in range(2):
        assert main([*definitions, "--sample", "6"]) == 0
        taken.append(capsys.readouterr().out)
    assert taken[0] == taken[1]
    assert sorted(line.split(": ")[1] for line in taken[0].splitlines()) == [
        "TypedDicts",
        "fields",
        "keys",
        "models",
        "operations",
        "parameters",
    ]


def test_everything_in_the_definitions_has_a_text_that_says_something(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["texts", "--faults"]) == 0, capsys.readouterr().out


def test_an_area_that_there_is_not(definitions: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*definitions, "--missing", "boats"]) == 1
    assert "there is no area boats" in capsys.readouterr().err
