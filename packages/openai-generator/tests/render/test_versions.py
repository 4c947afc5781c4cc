"""The version of the reference is written once; documents have it from there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from openai_generator.__main__ import DEFINITIONS, ROOT
from openai_generator.definitions import followed
from openai_generator.definitions.followed import Followed
from openai_generator.render.versions import PLACES, with_version

_NAMED = re.compile(r"`openai` 3\.\d|openai(\[\w+\])?==3\.\d")


def test_documents_and_pins_get_the_version(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("All of `openai` 1.2: and `openai` 1.2.3 stays.\n")
    (tmp_path / "hatch.toml").write_text('dependencies = ["openai[aiohttp]==1.2.3"]\n')
    assert with_version(tmp_path, Followed("4.5.6")) == {
        "README.md": "All of `openai` 4.5: and `openai` 1.2.3 stays.\n",
        "hatch.toml": 'dependencies = ["openai[aiohttp]==4.5.6"]\n',
    }


def test_without_a_record_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("All of `openai` 1.2.\n")
    assert with_version(tmp_path, followed.read(tmp_path)) == {}


def test_the_tree_names_the_version_that_is_followed() -> None:
    files = with_version(ROOT, followed.read(DEFINITIONS))
    assert files.keys() == set(PLACES)
    assert {name: (ROOT / name).read_text(encoding="utf-8") for name in files} == files
    assert [name for name, text in files.items() if not _NAMED.search(text)] == []


def test_nothing_else_names_it() -> None:
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    others = [name for name in listed.stdout.split() if name not in PLACES and not name.endswith("CHANGELOG.md")]
    assert [name for name in others if _NAMED.search((ROOT / name).read_text(encoding="utf-8"))] == []
