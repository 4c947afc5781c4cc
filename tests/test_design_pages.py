"""Pages about the design name files and folders; each of them has to be there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List, Tuple

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "design"
# Paths stand in code, and are written from the root or from the top of a package.
TOPS = [ROOT, *sorted((ROOT / "packages").glob("openai*")), *sorted((ROOT / "packages").glob("openai*/src/openai*"))]
PATH = re.compile(r"`((?:[\w.*<>-]+/)*[\w.*<>-]+(?:\.(?:py|yaml|json|toml|md)|/))`")
IN_THE_BUILD = re.compile(r"openai/(auth|helpers|lib|providers|resources|types)/|<|\*")


def paths_of(page: Path) -> List[str]:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    return [path for path in PATH.findall(text) if not IN_THE_BUILD.search(path)]


def named() -> Iterator[Tuple[str, str]]:
    for page in sorted(PAGES.glob("*.md")):
        for path in sorted(set(paths_of(page))):
            yield page.name, path


@pytest.mark.parametrize(("page", "path"), [*named()])
def test_a_path_that_a_page_names_exists(page: str, path: str) -> None:
    assert [top for top in TOPS if (top / path).exists()], f"docs/design/{page} names {path}"


def test_ten_changes_have_one_file_each() -> None:
    rows = re.findall(
        r"^\| [^|]+ \| `(packages/[^`]+)` \|", (PAGES / "where.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(rows) == 10
    assert [path for path in rows if not (ROOT / path).is_file()] == []


def test_there_is_something_to_check() -> None:
    found = [path for _, path in named()]
    assert {"call/flow.py", "streaming/endings.py"} <= set(found)
