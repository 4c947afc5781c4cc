"""Files are written so that what they say already stays as it is written there."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_generator.definitions import yaml_files

WRITTEN = """resources:
  # why this comes first
  parrots:
    about: >-
      Birds
      that talk
    list: [1, 2]
    "on": 'yes'

types:
  Parrot:
    fields: {wings: "int"}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "parrots.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def test_what_is_the_same_keeps_its_lines(file: Path) -> None:
    yaml_files.write(file, yaml_files.read(file))
    assert file.read_text(encoding="utf-8") == WRITTEN


def test_only_what_changes_has_new_lines(file: Path) -> None:
    definition = yaml_files.read(file)
    definition["resources"]["parrots"]["list"] = [1, 3]
    definition["resources"]["parrots"]["new"] = True
    yaml_files.write(file, definition)
    expected = WRITTEN.replace("    list: [1, 2]\n", "    list:\n      - 1\n      - 3\n")
    assert file.read_text(encoding="utf-8") == expected.replace("'yes'\n", "'yes'\n    new: true\n")
    assert yaml_files.read(file) == definition


def test_a_mapping_in_one_line_is_written_anew(file: Path) -> None:
    definition = yaml_files.read(file)
    definition["types"]["Parrot"]["fields"]["tail"] = "str"
    yaml_files.write(file, definition)
    assert file.read_text(encoding="utf-8").endswith("    fields:\n      wings: int\n      tail: str\n")


def test_what_is_gone_and_what_moves(file: Path) -> None:
    definition = yaml_files.read(file)
    parrots = definition["resources"]["parrots"]
    definition["resources"]["parrots"] = {"on": parrots["on"], "about": parrots["about"]}
    del definition["types"]
    yaml_files.write(file, definition)
    assert file.read_text(encoding="utf-8").splitlines() == [
        "resources:",
        "  # why this comes first",
        "  parrots:",
        "    \"on\": 'yes'",
        "    about: >-",
        "      Birds",
        "      that talk",
    ]


def test_a_new_file(tmp_path: Path) -> None:
    yaml_files.write(tmp_path / "new/file.yaml", {"a": {"b": 1}, "c": []})
    assert (tmp_path / "new/file.yaml").read_text(encoding="utf-8") == "a:\n  b: 1\n\nc: []\n"
