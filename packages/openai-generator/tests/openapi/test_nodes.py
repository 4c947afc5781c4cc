"""Reading documents: files, references, and values of the wrong kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_generator.openapi import files
from openai_generator.openapi.nodes import Document
from openai_generator.openapi.problems import BadDocumentError, Problems


def document(folder: Path, text: str, name: str = "zoo.yaml") -> Document:
    (folder / name).write_text(text, encoding="utf-8")
    return Document(folder / name, Problems())


def faults(document: Document) -> list[str]:
    return [str(each) for each in document.problems.faults]


def test_yaml_keeps_texts_and_has_text_keys(tmp_path: Path) -> None:
    root = document(tmp_path, "200: yes\nno: 2020-01-01\ntrue: 1.5\nx: true\n").root
    assert root.value == {"200": "yes", "no": "2020-01-01", "true": 1.5, "x": True}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "neither JSON nor YAML"),
        ("a: &a [*a]", "leads into itself"),
        ("\n".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9) if i else 'x'}]" for i in range(10)), "unfolds"),
        ("[" * 300 + "]" * 300, "nests too deeply"),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, text: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_MOST_VALUES", 10_000)
    with pytest.raises(BadDocumentError, match=said):
        document(tmp_path, text)


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BadDocumentError, match="cannot be read"):
        Document(tmp_path / "none.json", Problems())


def test_values_of_the_wrong_kind_are_problems(tmp_path: Path) -> None:
    found = document(tmp_path, "a: 1\nb: {c/d~e: [1]}\n")
    assert found.root.text("a") == ""
    assert found.root.items("a") == {}
    assert found.root.object("b").texts("c/d~e") == []
    assert faults(found) == [
        "#/a: `a` must be a text.",
        "#/a: `a` must be an object.",
        "#/b/c~1d~0e/0: This must be a text.",
    ]


def test_references_lead_through_files_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/cat.yaml").write_text("Cat: {$ref: '#/Lynx'}\nLynx: {name: Lynx, '$ref ': 1}\n")
    found = document(tmp_path, "cat: {$ref: 'parts/cat.yaml#/Cat'}\n")
    cat = found.root.object("cat")
    assert cat.text("name") == "Lynx"
    assert cat.pointer == "parts/cat.yaml#/Lynx"


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("#/nothing", "there is no `nothing`"),
        ("https://zoo.test/cat.json", "another machine"),
        ("../cat.yaml", "leads out of the folder"),
        ("none.yaml", "cannot be read"),
        ("#/cat", "leads to itself"),
    ],
)
def test_references_that_lead_nowhere(tmp_path: Path, reference: str, said: str) -> None:
    found = document(tmp_path, f"cat: {{$ref: '{reference}'}}\n")
    assert found.root.object("cat").value == {}
    assert len(faults(found)) == 1
    assert said in faults(found)[0]
