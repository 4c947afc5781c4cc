"""The site: each page has its place in it, and a dead link is found. `tests/outside` opens it in a browser."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import List

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
RENDERED = DOCS / "api"  # but its first page; the navigation of the others is rendered, too
OPEN = re.compile(r"^<!-- tab: .+ -->$", re.MULTILINE)
END = "<!-- end of tabs -->"


@pytest.fixture(scope="module")
def site_links() -> ModuleType:
    spec = importlib.util.spec_from_file_location("site_links", ROOT / "release" / "site_links.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages() -> List[Path]:
    return sorted(path for path in DOCS.rglob("*.md") if RENDERED not in path.parents)


def test_each_page_has_one_place() -> None:
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    placed = re.findall(r": ([\w./-]+\.md)$", settings, re.MULTILINE)
    assert sorted(placed) == sorted(path.relative_to(DOCS).as_posix() for path in pages())
    assert "  - API: api/\n" in settings
    assert (RENDERED / "index.md").is_file()


def test_the_changes_of_each_package_are_a_page() -> None:
    packages = {path.name for path in (ROOT / "packages").glob("openai*")}
    assert {path.stem for path in (DOCS / "changes").glob("*.md")} == packages
    for name in packages:
        assert f'"packages/{name}/CHANGELOG.md:2"' in (DOCS / "changes" / f"{name}.md").read_text(encoding="utf-8")


def test_tabs_are_closed() -> None:
    count = 0
    for page in pages():
        text = page.read_text(encoding="utf-8")
        for block in re.findall(r"(?ms)^<!-- tab: .*?^(?:<!-- end of tabs -->|\Z)", text):
            count += 1
            assert block.endswith(END), page
            assert len(OPEN.findall(block)) >= 2, page
        assert text.count(END) <= len(OPEN.findall(text)), page
    assert count >= 4


def test_dead_links_are_found(site_links: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "index.html").write_text(
        '<h1 id="top"></h1><a href="page.html#here">1</a> <a href="#top">2</a> <a href="https://example.com/">3</a>'
        '<a href="gone.html">4</a> <a href="page.html#gone">5</a> <img src="gone.png"> <a href="#%E9%94%99">6</a>'
        '<script src="https://cdn.example/script.js"></script>'
    )
    (tmp_path / "page.html").write_text('<h2 id="here"></h2><h2 id="错"></h2><a href=".">1</a>', encoding="utf-8")
    assert site_links.main([str(tmp_path)]) == 1
    assert sorted(capsys.readouterr().err.splitlines()) == [
        "index.html: #%E9%94%99 leads to no heading",
        "index.html: gone.html leads to no file",
        "index.html: gone.png leads to no file",
        "index.html: https://cdn.example/script.js is loaded from another host",
        "index.html: page.html#gone leads to no heading",
    ]


def test_a_site_without_dead_links_passes(site_links: ModuleType, tmp_path: Path) -> None:
    assert site_links.main([str(tmp_path)]) == 1, "there is no page"
    (tmp_path / "index.html").write_text('<link rel="canonical" href="https://example.com/"><a href="#">up</a>')
    assert site_links.main([str(tmp_path)]) == 0
