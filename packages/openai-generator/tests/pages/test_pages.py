"""What a page says, of a small API."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from openai_generator.__main__ import main
from openai_generator.definitions.load import load_area, load_definitions
from openai_generator.pages.layout import layout
from openai_generator.pages.reference import METHODS, remove_old, render_reference

DEFINITION = """
resources:
  parrots:
    about: Birds that talk
    operations:
      teach:
        about: Teaches a parrot a word, which it *never* forgets
        http: POST /parrots/{parrot_id}/words
        path: {parrot_id: str}
        body:
          loud: "Optional[bool]"
          word: "Required[str]"
          mood: "Literal['a', 'b', 'c', 'd', 'e', 'f', 'g']"
          voice: VoiceParam
        describe: {word: what to say, loud: whether it shouts, mood: how it feels}
        deprecated_parameters: {loud: use `voice`}
        params: parrots.word_teach_params
        result: Parrot
      list:
        about: Lists parrots
        http: GET /parrots
        page: Page
        result: Parrot
        deprecated: use `client.birds.list`
types:
  Parrot:
    about: A bird that talks
    describe: {id: "its id, to teach it with"}
    module: parrots.parrot
    fields: {id: str, words: "List[Parrot.Word]"}
    nested: {Word: {about: A word, fields: {text: str}}}
  Bird: {about: Any bird, module: parrots.bird, union: [Parrot, "Parrot.Word"], discriminator: kind}
params:
  VoiceParam:
    about: How it sounds
    module: parrots.word_teach_params
    known_as: Voice
    describe: {volume: from 0 to 11}
    fields: {volume: "Required[int]", accent: str}
"""
GROUPS = {"Zoo": {"Parrots": {"parrots": "Types"}}}


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    area = load_area("parrots", yaml.safe_load(DEFINITION), {})
    return render_reference([area], GROUPS)


@pytest.fixture(scope="module")
def resource(pages: dict[str, str]) -> str:
    return pages["docs/api/parrots.md"]


@pytest.fixture(scope="module")
def types(pages: dict[str, str]) -> str:
    return pages["docs/api/types/parrots.md"]


def section(text: str, heading: str) -> str:
    (found,) = [each for each in text.split("\n#") if each.lstrip("#").startswith(f" {heading} {{")]
    return found


def test_a_method_has_a_heading_its_request_and_its_signature(resource: str) -> None:
    teach = section(resource, "parrots.teach")
    assert '{ #teach data-toc-label="teach" }' in teach
    assert "Teaches a parrot a word, which it \\*never\\* forgets." in teach
    assert "`POST /parrots/{parrot_id}/words`{ .request }" in teach
    assert "client.parrots.teach(parrot_id, *, word, loud=…, mood=…, voice=…)" in teach


def test_arguments_that_are_required_come_first(resource: str) -> None:
    teach = section(resource, "parrots.teach")
    places = [teach.index(f"\n`{name}` <code>") for name in ("parrot_id", "word", "loud", "mood", "voice")]
    assert places == sorted(places)
    assert "`word` <code>str</code> *required*\n:   What to say." in teach
    assert "`loud` <code>bool | None</code> *deprecated*\n:   Whether it shouts. Deprecated; use `voice`." in teach


def test_many_literals_are_folded(resource: str) -> None:
    teach = section(resource, "parrots.teach")
    assert "`mood` <code>str, one of 7 values</code>" in teach
    assert '\n\n    ??? values "7 values"\n\n        `"a"`, `"b"`, `"c"`,' in teach


def test_types_are_linked(resource: str) -> None:
    teach = section(resource, "parrots.teach")
    assert '<a href="types/parrots_params.html#VoiceParam">VoiceParam</a>' in teach
    assert '**Returns** <code><a href="types/parrots.html#Parrot">Parrot</a></code>.' in teach


def test_an_example_passes_what_is_required(resource: str) -> None:
    example = section(resource, "parrots.teach").rpartition("```py\n")[2]
    assert example.startswith('parrot = client.parrots.teach("parrot_123", word="text")\n')
    assert "for parrot in client.parrots.list():\n    print(parrot)\n" in section(resource, "parrots.list")


def test_a_missing_object_is_an_error_of_a_method_that_has_an_id(resource: str) -> None:
    assert "`NotFoundError` where nothing has this id" in section(resource, "parrots.teach")
    assert "NotFoundError" not in section(resource, "parrots.list")


def test_a_deprecated_method_says_what_to_use(resource: str) -> None:
    assert '!!! warning "Deprecated"\n\n    This method is deprecated: use `client.birds.list`.' in resource
    assert resource.count('!!! warning "Deprecated"') == 1


def test_a_model_has_its_fields_where_it_is_used_and_how_to_import_it(types: str) -> None:
    parrot = section(types, "Parrot")
    assert "from openai.types.parrots import Parrot\n" in parrot
    assert 'Used by <code><a href="../parrots.html#teach">parrots.teach</a></code>, ' in parrot
    assert 'Part of <code><a href="#Bird">Bird</a></code>.' in parrot
    assert "`id` <code>str</code>\n:   Its id, to teach it with." in parrot
    assert '`words` <code>list[<a href="#Parrot.Word">Parrot.Word</a>]</code>' in parrot


def test_a_type_inside_of_another_has_a_heading_below_it(types: str) -> None:
    assert types.index("## Parrot {") < types.index('### Parrot.Word { #Parrot.Word data-toc-label="Word" }')
    assert types.index("## Parrot {") < types.index("## Bird {"), "what methods return comes first"


def test_a_union_lists_its_members(types: str) -> None:
    bird = section(types, "Bird")
    assert "One of these, told apart by `kind`:" in bird
    assert '- <code><a href="#Parrot.Word">Parrot.Word</a></code>' in bird


def test_keys_say_whether_they_are_required(pages: dict[str, str]) -> None:
    voice = section(pages["docs/api/types/parrots_params.md"], "VoiceParam")
    assert "from openai.types.parrots.word_teach_params import Voice\n" in voice
    assert "`volume` <code>int</code> *required*\n:   From 0 to 11." in voice
    assert "`accent` <code>str</code>\n" in voice


def test_the_arguments_of_a_method_are_not_listed_twice(pages: dict[str, str]) -> None:
    taught = section(pages["docs/api/types/parrots_params.md"], "WordTeachParams")
    assert 'Its keys are the arguments of <code><a href="../parrots.html#teach">parrots.teach</a></code>.' in taught
    assert "What to say" not in taught


def test_the_navigation_and_the_list_of_methods(pages: dict[str, str]) -> None:
    assert pages["docs/api/SUMMARY.md"].splitlines() == [
        "- [All methods](index.md)",
        "- Zoo",
        "    - Parrots",
        "        - [parrots](parrots.md)",
        "        - [Types](types/parrots.md)",
        "        - [Parameters](types/parrots_params.md)",
    ]
    assert '<a href="parrots.html#teach">teach</a>' in pages[METHODS]


def test_an_area_without_a_place_is_named() -> None:
    areas = [load_area("parrots", yaml.safe_load(DEFINITION), {})]
    with pytest.raises(LookupError, match="parrots has no place there"):
        layout(areas, {"Zoo": {}})
    with pytest.raises(LookupError, match="cages names no definition"):
        layout(areas, {"Zoo": {"Parrots": {"parrots": "Types"}, "Cages": {"cages": "Types"}}})


def test_a_large_area_has_several_pages() -> None:
    fields = ", ".join(f"field_{number}: str" for number in range(100))
    types = "\n".join(f"  Bird{letter}Egg: {{module: eggs.egg, fields: {{{fields}}}}}" for letter in "ABCDEFGHI")
    areas = load_definitions({"eggs": yaml.safe_load(f"types:\n{types}")})
    (section,) = layout(areas, {"Zoo": {"Eggs": {"eggs": "Types"}}})
    assert [(page.path, page.title) for page in section.pages] == [
        ("types/eggs.md", "Types"),
        ("types/eggs_2.md", "Types, from BirdD"),
        ("types/eggs_3.md", "Types, from BirdG"),
    ]


def test_pages_that_are_no_more_are_removed(tmp_path: Path) -> None:
    for name in ("index.md", "parrots.md", "types/old.md"):
        path = tmp_path / "docs/api" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text", encoding="utf-8")
    assert remove_old({"docs/api/parrots.md": "text"}, tmp_path) == 1
    assert not (tmp_path / "docs/api/types/old.md").exists()
    assert (tmp_path / "docs/api/index.md").exists()


def test_the_command_names_a_definition_without_a_place(tmp_path: Path) -> None:
    (tmp_path / "parrots.yaml").write_text(DEFINITION, encoding="utf-8")
    with pytest.raises(LookupError, match=r"groups\.yaml"):
        main(["--definitions", str(tmp_path), "--to", str(tmp_path), "pages"])
