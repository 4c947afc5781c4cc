"""The tree holds what the definitions render."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_generator.__main__ import DEFINITIONS, ROOT, main
from openai_generator.definitions.load import load_areas
from openai_generator.render.output import differing, remove_stale, render_all, render_types, write


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    return render_all(load_areas(DEFINITIONS))


def test_rendering_is_deterministic(rendered: dict[str, str]) -> None:
    assert render_all(load_areas(DEFINITIONS)) == rendered


def test_the_tree_is_as_rendered(rendered: dict[str, str]) -> None:
    assert list(differing(rendered, ROOT)) == []


def test_types_of_some_distributions_are_those_of_the_whole(rendered: dict[str, str]) -> None:
    types = render_types(load_areas(DEFINITIONS), ["openai-core", "openai-realtime"])
    folders = ("packages/openai-core/src/openai_core/types/", "packages/openai-realtime/src/openai_realtime/types/")
    assert types == {name: text for name, text in rendered.items() if name.startswith(folders)}


def test_what_nothing_renders_any_more_is_removed(tmp_path: Path) -> None:
    own = {"types/chat.py": "# Rendered from definitions/chat.yaml\n", "types/by_hand.py": '"""By hand."""\n'}
    write({**own, "types/gone.py": "# Rendered from definitions/gone.yaml\n"}, tmp_path)
    remove_stale({"types/chat.py"}, tmp_path, ["types"])
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.py")} == set(own)


def test_check_names_files_that_differ_or_are_left_over(
    rendered: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(rendered, tmp_path)
    (tmp_path / "api.md").write_text("old")
    operations = tmp_path / "packages/openai-rest/src/openai_rest/operations"
    (operations / "gone.py").write_text((operations / "chat.py").read_text())
    (operations / "own.py").write_text('"""Written by hand."""\n')
    assert main(["--check", "--to", str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "differs: api.md",
        "differs: packages/openai-rest/src/openai_rest/operations/gone.py",
    ]


def test_rendering_into_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--to", str(tmp_path)]) == 0
    assert main(["--to", str(tmp_path), "--check"]) == 0
    assert "rendered" in capsys.readouterr().out


def test_every_operation_and_parameter_is_described() -> None:
    bare = [
        f"{resource.path}.{operation.name} {[each.name for each in operation.parameters if not each.about]}"
        for area in load_areas(DEFINITIONS)
        for resource in area.resources
        for operation in resource.operations
        if not operation.about or any(not each.about for each in operation.parameters)
    ]
    assert bare == []
