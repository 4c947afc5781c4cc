"""The site: each page has its place in it, and a dead link is found. `tests/outside` opens it in a browser."""

from __future__ import annotations

import importlib
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType
from typing import List

import pytest

from openai_core import errors

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
RENDERED = DOCS / "api"  # but its first page; the navigation of the others is rendered, too
BY_HAND = ["openai_bulk", "openai_core", "openai_realtime", "openai_rest", "openai_testing", "openai_webhooks"]
OPEN = re.compile(r"^<!-- tab: .+ -->$", re.MULTILINE)
END = "<!-- end of tabs -->"


def tool(name: str) -> ModuleType:
    """Returns a module of `release/`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "release" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def site_links() -> ModuleType:
    return tool("site_links")


@pytest.fixture(scope="module")
def site_llms() -> ModuleType:
    pytest.importorskip("yaml", reason="PyYAML comes with the generator.")
    return tool("site_llms")


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


@pytest.mark.parametrize("package", BY_HAND)
def test_the_reference_of_a_package_has_its_public_names(package: str) -> None:
    page = (DOCS / "reference" / "packages" / f"{package}.md").read_text(encoding="utf-8")
    shown = re.findall(rf"^::: {package}\.(?:\w+\.)*(\w+)$", page, re.MULTILINE)
    public = {name for name in importlib.import_module(package).__all__ if name != "__version__"}
    assert public - {*shown} == set()
    assert len(shown) == len({*shown})


def test_the_reference_of_the_kernel_has_every_error() -> None:
    page = (DOCS / "reference" / "packages" / "openai_core.md").read_text(encoding="utf-8")
    found = {
        name for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, errors.OpenAIError)
    }
    assert len(found) > 25
    assert {name for name in found if f"::: openai_core.errors.{name}\n" not in page} == set()


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


def test_llms_txt_lists_pages_as_the_navigation_does(site_llms: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "api" / "types").mkdir(parents=True)
    (tmp_path / "index.md").write_text("# Zoo\n\n[中文](zh.md)\n\nA zoo is [a place](a.md) for *birds*. It is open.\n")
    (tmp_path / "api" / "birds.md").write_text("# birds\n\n<div></div>\n\nBirds that\ntalk.\n")
    (tmp_path / "api" / "types" / "birds.md").write_text("# Types\n\n```py\ncode\n```\n")
    navigation = "- Zoo\n    - Birds\n        - [birds](birds.md)\n        - [Types](types/birds.md)\n"
    (tmp_path / "api" / "SUMMARY.md").write_text(navigation)
    settings = {"site_name": "Zoo", "site_description": "All about birds"}
    nav = [{"Start": [{"Welcome": "index.md"}]}, {"API": "api/"}]
    text = site_llms.listing(settings, dict(site_llms.in_sections(nav, tmp_path)), tmp_path)
    assert text.splitlines() == [
        "# Zoo",
        "",
        "> All about birds.",
        "",
        "## Start",
        "",
        "- [Welcome](index.md): A zoo is a place for *birds*.",
        "",
        "## API",
        "",
        "- [birds](api/birds.md): Birds that talk.",
        "",
        "## Optional",
        "",
        "- [Birds: Types](api/types/birds.md)",
    ]


def test_pages_for_programs_hold_what_is_in_other_files(site_llms: ModuleType) -> None:
    text = site_llms.whole(DOCS / "changes" / "openai-core.md")
    assert "--8<--" not in text
    assert "3.100" in text


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "howto").mkdir(parents=True)
    for name in ("index.html", "howto/errors.html", "search.js"):
        (tmp_path / "site" / name).write_text(name, encoding="utf-8")
    return tmp_path / "site"


def test_versions_are_listed_newest_first(small_site: Path, tmp_path: Path) -> None:
    versions, public = tool("site_versions"), tmp_path / "public"
    for whole, minor in (("3.100.0", "3.100"), ("3.99.2", "3.99"), ("3.101.0", "3.101"), ("3.100.1", "3.100")):
        versions.add(public, small_site, whole, minor)
    listed = json.loads((public / "versions.json").read_text(encoding="utf-8"))
    assert listed == [
        {"version": "3.101", "title": "3.101.0", "aliases": ["latest"]},
        {"version": "3.100", "title": "3.100.1", "aliases": []},
        {"version": "3.99", "title": "3.99.2", "aliases": []},
    ]


def test_latest_leads_from_each_page_to_the_same_page(small_site: Path, tmp_path: Path) -> None:
    versions, public = tool("site_versions"), tmp_path / "public"
    (public / "latest").mkdir(parents=True)
    (public / "latest" / "gone.html").touch()
    versions.add(public, small_site, "3.100.0", "3.100")
    assert sorted(path.name for path in public.rglob("latest/**/*.html")) == ["errors.html", "index.html"]
    assert 'replace("../../3.100/howto/errors.html" +' in (public / "latest/howto/errors.html").read_text(
        encoding="utf-8"
    )
    assert 'replace("3.100/" +' in (public / "index.html").read_text(encoding="utf-8")
    assert (public / "3.100" / "search.js").exists()
    places = re.findall("<loc>https://[^/]+/(.*)</loc>", (public / "3.100" / "sitemap.xml").read_text(encoding="utf-8"))
    assert places == ["", "howto/errors.html", "index.html"]


def test_a_version_needs_a_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tool("site_versions").main([str(tmp_path / "public"), "--site", str(tmp_path)]) == 1
    assert "build it with `hatch run docs`" in capsys.readouterr().err
    assert not (tmp_path / "public").exists()


def test_the_version_of_the_site_is_that_of_the_package(
    small_site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool("site_versions").main([str(tmp_path / "public"), "--site", str(small_site)]) == 0
    assert re.fullmatch(r"versions: (\d+\.\d+)\.\S+ \(\1/\)\n", capsys.readouterr().out)
