"""`follow` brings definitions to a version, keeps what people wrote, and says what there is to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openai_generator.__main__ import main
from openai_generator.definitions import followed, yaml_files
from openai_generator.definitions.load import load_areas
from openai_generator.reference.environment import ReferenceError
from openai_generator.reference.follow import follow
from openai_generator.render.output import render_all

OLD, NEW = "1.0.0", "1.1.0"
pytestmark = pytest.mark.usefixtures("registry")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Returns definitions that follow the old version, with a text and a hand-written key."""
    folder = tmp_path / "definitions"
    folder.mkdir()
    follow(folder, OLD)
    chat = yaml_files.read(folder / "chat.yaml")
    operations = chat["resources"]["chat.parrots"]["operations"]
    operations["create"].update({"about": "Buys a parrot", "describe": {"name": "its name"}, "prepared_by": "a:b"})
    yaml_files.write(folder / "chat.yaml", chat)
    return folder


def test_operations(folder: Path) -> None:
    operations = yaml_files.read(folder / "chat.yaml")["resources"]["chat.parrots"]["operations"]
    assert operations["create"] == {
        "http": "POST /parrots",
        "body": {"name": "Required[str]", "cage": "ParrotCreateParamsCage"},
        "params": "chat.parrot_create_params",
        "result": "Parrot",
        "about": "Buys a parrot",
        "describe": {"name": "its name"},
        "prepared_by": "a:b",
    }
    assert operations["list"]["page"] == "CursorPage"
    assert operations["list"]["query"] == {"limit": "int"}


def test_types(folder: Path) -> None:
    definition = yaml_files.read(folder / "chat.yaml")
    assert definition["types"] == {
        "Parrot": {
            "module": "chat.parrot",
            "fields": {
                "wings": "List[Parrot.Wing]",
                "mood": "Literal['glad', 'angry', 'sad']",
                "from_": {"type": "Optional[str] = None", "alias": "from"},
            },
            "nested": {"Wing": {"fields": {"span": "float"}}},
        }
    }
    cage = definition["params"]["ParrotCreateParamsCage"]
    assert cage == {"module": "chat.parrot_create_params", "known_as": "Cage", "fields": {"size": "Required[int]"}}


def test_names_that_a_module_passes_on(folder: Path) -> None:
    definition = yaml_files.read(folder / "chat.yaml")
    assert definition["passed_on"] == {"chat.parrot_create_params": {"Feather": "chat.Parrot.Wing"}}


def test_definitions_render(folder: Path) -> None:
    files = render_all(load_areas(folder))
    models = files["packages/openai-rest/src/openai_rest/types/chat.py"]
    assert 'from_: Optional[str] = Field(default=None, alias="from")' in models


def test_a_new_version_changes_only_what_it_changes(folder: Path) -> None:
    before = yaml_files.read(folder / "chat.yaml")
    follow(folder, NEW)
    after = yaml_files.read(folder / "chat.yaml")
    create = after["resources"]["chat.parrots"]["operations"]["create"]
    assert create.pop("body")["colour"] == "Literal['green', 'blue']"
    expected = before["resources"]["chat.parrots"]["operations"]["create"]
    del expected["body"]
    assert create == expected
    assert after["types"]["Parrot"]["fields"]["mood"] == "Literal['glad', 'sad', 'calm']"
    assert followed.read(folder).version == NEW


def test_the_report_says_what_changed_and_what_is_to_be_done(folder: Path) -> None:
    report = follow(folder, NEW)
    assert report.title == "openai 1.0.0 -> 1.1.0"
    assert "`client.chat.parrots.create(colour=)`: `Literal['green', 'blue']`" in report.added
    assert report.changed == ["`openai.types.chat.parrot.Parrot.mood`: adds 'calm'; drops 'angry'"]
    assert "`client.chat.parrots.create(colour=)`" in report.texts
    assert "`client.chat.parrots.create(name=)`" not in report.texts
    assert report.by_hand == ["`lib/talk.py`: `repeat`", "`resources/chat/parrots.py`: `Parrots.squawk`"]
    assert report.change_log["openai-rest"][0] == "New: `colour` of `chat.parrots.create`."


def test_a_second_run_changes_nothing(folder: Path, registry: list[str | None]) -> None:
    follow(folder, NEW)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    registry.clear()
    report = follow(folder, None)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert (report.added, report.removed, report.changed, report.by_hand) == ([], [], [], [])
    assert registry == [None]


def test_going_back_takes_away_what_is_gone(folder: Path) -> None:
    before = yaml_files.read(folder / "chat.yaml")
    follow(folder, NEW)
    report = follow(folder, OLD)
    assert yaml_files.read(folder / "chat.yaml") == before
    assert "`client.chat.parrots.create(colour=)`" in report.removed


def test_an_interpreter_without_the_package_is_refused(folder: Path) -> None:
    with pytest.raises(ReferenceError, match="No facts of openai from false"):
        follow(folder, NEW, Path("false"))


def test_the_command_writes_the_report(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.md"
    common = ["--definitions", str(folder), "--to", str(tmp_path / "tree")]
    assert main([*common, "follow", NEW, "--report", str(file)]) == 0
    text, _, counted = capsys.readouterr().out.rpartition("\n\n")
    assert file.read_text(encoding="utf-8") == f"{text}\n"
    assert re.fullmatch(r"[1-9]\d* files changed, in \d+ seconds\.\n", counted)
    assert "## For a person (2)" in file.read_text(encoding="utf-8")
    assert (tmp_path / "tree/packages/openai-rest/src/openai_rest/aio/chat.py").exists()


def test_a_second_run_of_the_command_changes_no_file(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = tmp_path / "tree"
    arguments = ["--definitions", str(folder), "--to", str(tree), "follow", NEW]
    main(arguments)
    before = {path: path.read_bytes() for path in [*tree.rglob("*"), *folder.iterdir()] if path.is_file()}
    capsys.readouterr()
    assert main(arguments) == 0
    assert "\n0 files changed, in " in capsys.readouterr().out
    assert {path: path.read_bytes() for path in [*tree.rglob("*"), *folder.iterdir()] if path.is_file()} == before


def test_a_version_that_there_is_not_is_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--definitions", str(folder), "follow", "9.9.9"]) == 1
    assert capsys.readouterr().err == "openai==9.9.9 could not be installed\n"


def test_the_report_says_what_a_server_recorded(folder: Path) -> None:
    wire = follow(folder, NEW).wire
    assert wire is not None
    assert wire.different == [
        "`client.chat.parrots.create`: sends `colour` in the query, the definitions say in the body"
    ]
    assert (wire.methods, wire.recorded, wire.compared) == (3, 2, 2)
    assert wire.not_called == ["`client.chat.parrots.squawk`: ends without a request"]
