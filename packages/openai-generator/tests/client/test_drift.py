"""What a newer document changes for those who use a client that was made of an earlier one."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from openai_generator.__main__ import main

NOTES = Path(__file__).parents[4] / "examples/own-client/notes.json"
Document = dict[str, Any]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a client of the example."""
    folder = tmp_path_factory.mktemp("made") / "notes-client"
    assert main(["client", str(NOTES), "--package", "notes_client", "--output", str(folder)]) == 0
    return folder


@pytest.fixture
def drift(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[Document], list[str]]:
    """Compares the client with a document, and returns the lines of the report."""

    def compared(document: Document) -> list[str]:
        path = tmp_path / "newer.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        assert main(["drift", str(path), "--client", str(made)]) == 0
        return capsys.readouterr().out.splitlines()

    return compared


@pytest.fixture
def document() -> Document:
    """The document of the example, to be changed."""
    return deepcopy(json.loads(NOTES.read_text(encoding="utf-8")))


def test_the_same_document_changes_nothing(drift: Callable[[Document], list[str]], document: Document) -> None:
    assert drift(document) == ["# notes-client -> newer.json", "", "0 added, 0 removed, 0 changed."]


def test_operations_that_come_and_go(drift: Callable[[Document], list[str]], document: Document) -> None:
    note = document["paths"]["/notes/{noteId}"]
    del note["delete"]
    note["put"] = {"tags": ["notes"], "operationId": "replaceNote", "responses": {"204": {"description": "done"}}}
    lines = drift(document)
    assert lines[2] == "1 added, 1 removed, 0 changed."
    assert "- `client.notes.replace`" in lines
    assert "- `client.notes.delete`" in lines


def test_arguments_results_and_addresses(drift: Callable[[Document], list[str]], document: Document) -> None:
    listed = document["paths"]["/notes"]["get"]
    listed["parameters"][1].update(required=True)
    listed["parameters"][0]["schema"] = {"type": "integer"}
    listed["parameters"][2]["name"] = "label"
    document["paths"]["/notes/{noteId}"]["get"]["deprecated"] = True
    document["paths"]["/health"]["get"]["responses"] = {"204": {"description": "alive"}}
    document["servers"][0]["url"] = "https://notes.internal/v2"
    assert drift(document)[2:] == [
        "2 added, 1 removed, 4 changed.",
        "",
        "## Added (2)",
        "",
        "- `client.notes.get (the state)`: `deprecated`",
        "- `client.notes.list(label=)`: `SequenceNotStr[str]`",
        "",
        "## Removed (1)",
        "",
        "- `client.notes.list(tag=)`",
        "",
        "## Changed (4)",
        "",
        "- `client.health.check (the result)`: `str` -> `None`",
        "- `client.notes.list(after=)`: `str` -> `int`",
        "- `client.notes.list(limit=)`: is required now",
        "- `the service (the address)`: `https://notes.internal/v1` -> `https://notes.internal/v2`",
    ]


def test_fields_and_literals(drift: Callable[[Document], list[str]], document: Document) -> None:
    schemas = document["components"]["schemas"]
    schemas["Status"]["enum"] = ["open", "closed"]
    schemas["NewNote"]["properties"]["text"] = {"type": "integer"}
    own = schemas["Note"]["allOf"][1]
    own["required"].remove("createdAt")
    own["properties"]["colour"] = {"type": "string"}
    own["properties"]["author"]["properties"]["Email"] = own["properties"]["author"]["properties"].pop("email")
    lines = drift(document)
    assert "- `Note.colour`: `Optional[str] = None`" in lines
    assert "- `Note.created_at`: `datetime  # createdAt` -> `Optional[datetime] = None  # createdAt`" in lines
    assert "- `NoteAuthor.email`: `Optional[str] = None` -> `Optional[str] = None  # Email`" in lines
    assert "- `Status (the type)`: adds 'closed'; drops 'done'" in lines
    assert "- `Note.text`: `str` -> `int`" in lines
    assert "- `client.notes.create(text=)`: `str` -> `int`" in lines


def test_types_that_move_to_another_module(drift: Callable[[Document], list[str]], document: Document) -> None:
    answer = document["paths"]["/notes/{noteId}/summary"]["post"]["responses"]
    document["paths"]["/digest"] = {"get": {"tags": ["digest"], "operationId": "getDigest", "responses": answer}}
    lines = drift(document)
    assert "- `client.digest.get`" in lines
    assert "- `Summary (the module)`: `types.notes` -> `types.shared`" in lines


def test_the_overlay_of_the_client_still_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "base_url: https://here.test\noperations: {getNote: {method: fetch}, deleteNote: {skip: true}}\n"
    )
    folder = tmp_path / "made"
    arguments = ["client", str(NOTES), "--package", "notes_client", "--output", str(folder), "--overlay", str(overlay)]
    assert main(arguments) == 0
    capsys.readouterr()
    assert main(["drift", str(NOTES), "--client", str(folder)]) == 0
    assert capsys.readouterr().out == "# made -> notes.json\n\n0 added, 0 removed, 0 changed.\n"


def test_the_report_may_go_to_a_file(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.md"
    assert main(["drift", str(NOTES), "--client", str(made), "--report", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == capsys.readouterr().out


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (None, "surface.json: There is no record of what the client offers; make it again."),
        ("{", "surface.json#: The file is neither JSON nor YAML"),
        ("[]", "surface.json: The record was edited; make the client again."),
        ('{"overlay": {"colour": "red"}}', "surface.json: The record was edited; make the client again."),
        ('{"package": "a", "overlay": {}, "offers": {"a": 7}}', "The record was edited; make the client again."),
    ],
)
def test_folders_that_hold_no_client(
    record: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if record is not None:
        (tmp_path / "surface.json").write_text(record)
    assert main(["drift", str(NOTES), "--client", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert "notes.json: 1 problem; nothing was compared.\n" in error
    assert said in error


def test_bad_documents_are_told(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "{braces}.json"
    path.write_text('{"openapi": "3.1.0", "paths": {}}')
    assert main(["drift", str(path), "--client", str(made)]) == 1
    assert "{braces}.json: 1 problem; nothing was compared.\n  #: There is no operation" in capsys.readouterr().err


def test_without_definitions_the_way_to_compare_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--definitions", str(tmp_path / "none"), "drift", str(NOTES)]) == 1
    assert "`drift --client DIR` compares one with a newer document" in capsys.readouterr().err
