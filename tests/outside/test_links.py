"""Links of READMEs, and of the pages that an index makes of them: each leads to a file here, and to a heading."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Iterator, List, Optional, Set, Tuple
from urllib.parse import unquote

import pytest
from fresh import ROOT

HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
RENDERED = ROOT / "docs" / "api"  # whose headings only the site has
BLOCK = re.compile(r"^(`{3,}).*?^\1", re.DOTALL | re.MULTILINE)


class Rendered(HTMLParser):
    """Collects what a page links to, and what can be linked to in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: List[str] = []
        self.anchors: Set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        given = dict(attrs)
        self.anchors |= {value for name in ("id", "name") if (value := given.get(name))}
        self.links += [value for name in ("href", "src") if (value := given.get(name))]


def anchors_of(path: Path) -> Set[str]:
    """Returns the anchors that a forge gives to the headings of a file: words in lower case, joined by hyphens."""
    found: Set[str] = set()
    for heading in HEADING.findall(BLOCK.sub("", path.read_text(encoding="utf-8"))):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        found.add(next(name for number in range(99) if (name := f"{slug}-{number}" if number else slug) not in found))
    return found


def problem_of(target: str, folder: Path, own: Set[str]) -> Optional[str]:
    """Returns what is wrong with a link of a page that lies in a folder and has these anchors."""
    place, _, fragment = target.partition("#")
    path = folder / unquote(place)
    if place and not path.exists():
        return "leads to no file"
    written = path.suffix == ".md" and RENDERED not in path.resolve().parents
    known = own if not place else anchors_of(path) if written else {unquote(fragment)}
    return None if not fragment or unquote(fragment) in known else "leads to no heading"


def in_repository(link: str, home: str) -> Optional[str]:
    """Returns where a link leads below the root of the repository; `None` if it leads elsewhere."""
    found = re.match(rf"{re.escape(home)}/(?:blob|tree)/main/(.*)", link)
    return found[1] if found else None


@pytest.fixture(scope="module")
def home() -> str:
    sys.path.append(str(ROOT / "release"))
    import home as addresses

    return str(addresses.current())


def pages() -> Iterator[Path]:
    """Yields what a forge shows as a page: every Markdown file in git."""
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True)
    yield from (ROOT / name for name in listed.stdout.splitlines())


def test_no_link_of_a_page_in_the_repository_is_dead(capsys: pytest.CaptureFixture[str]) -> None:
    markdown = pytest.importorskip("markdown")
    dead: List[str] = []
    count, looked_at = 0, [*pages()]
    for page in looked_at:
        text = page.read_text(encoding="utf-8")
        links = Rendered(markdown.markdown(text, extensions=["tables", "fenced_code"])).links
        inside = [link for link in links if not re.match(r"[a-z]+:", link)]
        problems = {link: problem_of(link, page.parent, anchors_of(page)) for link in inside}
        dead += [f"{page.relative_to(ROOT)}: {link} {problem}" for link, problem in problems.items() if problem]
        count += len(links)
    assert dead == []
    assert len(looked_at) > 60
    with capsys.disabled():
        sys.stdout.write(f"\n{count} links of {len(looked_at)} pages in the repository: 0 dead\n")


def test_no_link_of_a_page_of_an_index_is_dead(dist: Path, home: str, capsys: pytest.CaptureFixture[str]) -> None:
    renderer = pytest.importorskip("readme_renderer.markdown")
    import check

    dead: List[str] = []
    count, wheels = 0, sorted(dist.glob("*.whl"))
    for wheel in wheels:
        metadata = check.metadata_of(wheel)
        page = Rendered(renderer.render(str(metadata.get_payload())))
        sidebar = [entry.partition(", ")[2] for entry in metadata.get_all("Project-URL", [])]
        for link in [*page.links, *sidebar]:
            target = in_repository(link, home)
            elsewhere = re.match(r"https://|#user-content-|data:", link) and target is None
            problem = None if elsewhere else problem_of(target or link, ROOT, page.anchors)
            dead += [f"{wheel.name}: {link} {problem}"] if problem else []
            count += 1
    assert dead == []
    with capsys.disabled():
        sys.stdout.write(f"\n{count} links of {len(wheels)} pages of an index: 0 dead\n")
