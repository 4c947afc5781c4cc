"""The command makes a distribution whole or not at all, and says in sentences what became of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from zoo_documents import answered, document

from openai_generator.__main__ import main

NOTES = Path(__file__).parents[4] / "examples/own-client/notes.json"
needs_notes = pytest.mark.skipif(not NOTES.exists(), reason="REPOSITORY: the document is an example there.")
CAT = {"type": "object", "properties": {"name": {"type": "string"}}}


@needs_notes
def test_the_example_is_made_tested_and_made_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["client", str(NOTES), "--package", "notes_client", "--output", str(tmp_path)]
    assert main(arguments) == 0
    assert "8 operations" in capsys.readouterr().out
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", "tests"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "16 passed" in done.stdout
    assert main([*arguments, "--check"]) == 0
    stale = tmp_path / "src/notes_client/types/old.py"
    stale.write_text((tmp_path / "src/notes_client/client.py").read_text())
    mine = tmp_path / "src/notes_client/mine.py"
    mine.write_bytes(b"MINE = 1  # in Latin-1: \xe9\n")
    (tmp_path / "README.md").write_text("")
    assert main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out.splitlines() == ["differs: README.md", "differs: src/notes_client/types/old.py"]
    assert main(arguments) == 0
    assert not stale.exists()
    assert mine.exists()


def test_a_bad_document_leaves_no_file_behind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zoo.yaml"
    bad = {"get": {"parameters": [{"in": "query"}], "responses": {"200": {"$ref": "#/none"}}}}
    path.write_text(json.dumps(document({"/cats": bad})))
    assert main(["client", str(path), "--package", "zoo_client", "--output", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "2 problems; nothing was written" in said
    assert "#/paths/~1cats/get/parameters/0: A parameter needs a `name`." in said
    assert "#/paths/~1cats/get/responses/200/$ref: `#/none` names nothing" in said
    assert not (tmp_path / "out").exists()


@needs_notes
@pytest.mark.parametrize("blocked", ["", "README.md", "src"])
def test_where_nothing_can_be_written_one_sentence_says_so(
    blocked: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out"
    if blocked == "README.md":
        (output / blocked).mkdir(parents=True)
    else:
        (output / blocked).parent.mkdir(exist_ok=True)
        (output / blocked).write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    assert main(["client", str(NOTES), "--package", "notes_client", "--output", str(output)]) == 1
    assert f"{output}: The distribution cannot be written: " in capsys.readouterr().err
    assert sorted(tmp_path.rglob("*")) == before


@needs_notes
def test_a_disk_that_fills_up_leaves_the_distribution_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["client", str(NOTES), "--package", "notes_client", "--output", str(tmp_path)]
    assert main(arguments) == 0
    before = {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    written: list[Path] = []
    write_text = Path.write_text

    def fills_up(path: Path, text: str, encoding: str | None = None) -> int:
        if tmp_path in path.parents:
            if len(written) == 2:
                raise OSError(28, "No space left on device")
            written.append(path)
        return write_text(path, text, encoding=encoding)

    monkeypatch.setattr(Path, "write_text", fills_up)
    assert main(["client", str(NOTES), "--package", "notes2_client", "--output", str(tmp_path)]) == 1
    assert len(written) == 2
    after = {path: path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    assert after == before


def test_remarks_are_one_line_each_whatever_a_document_is_called(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cookie = {"name": "a\n  left out: \x1b[2J", "in": "cookie", "schema": {"type": "string"}}
    path = tmp_path / "zoo.json"
    path.write_text(json.dumps(document({"/cats": {"get": answered(CAT, parameters=[cookie])}})))
    assert main(["client", str(path), "--package", "zoo_client", "--output", str(tmp_path / "out")]) == 0
    first, *remarks = capsys.readouterr().out.splitlines()
    assert "1 operation in" in first
    assert [remark for remark in remarks if "The cookie `a\\x0a  left out: \\x1b[2J`" in remark] == remarks[-1:]


def test_without_a_checkout_there_is_nothing_else_to_render(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--definitions", str(tmp_path / "none"), "--to", str(tmp_path)]) == 1
    assert "`client` makes a client of a document" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
