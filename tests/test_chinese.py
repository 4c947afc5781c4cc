"""The Chinese pages are in step with the English ones: the same headings, tables, programs, tabs and links."""

from __future__ import annotations

import io
import os
import re
import tokenize
from pathlib import Path
from typing import Iterator, List, Tuple

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(DOCS / "zh").as_posix() for path in (DOCS / "zh").rglob("*.md"))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^(#+) (.*)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def english(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def chinese(name: str) -> str:
    return (DOCS / "zh" / name).read_text(encoding="utf-8")


def prose(text: str) -> str:
    return BLOCK.sub("", text)


def code(language: str, text: str) -> str:
    """Leaves out what is translated: comments."""
    if language not in ("python", "py"):
        return text
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return "\n".join(token.string for token in tokens if token.type not in (tokenize.COMMENT, tokenize.NL))


def slugs(text: str) -> List[str]:
    """Returns the anchors of a page's headings, as the site makes them."""
    titles = [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title) for _, title in HEADING.findall(prose(text))]
    return [re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles]


def links(name: str, text: str, top: str) -> Iterator[Tuple[str, int]]:
    """Yields where each link leads: an English page or file, and which of its headings."""
    for target in LINK.findall(prose(text)):
        if "://" in target:
            yield target, 0
            continue
        path, _, anchor = target.partition("#")
        place = os.path.normpath(os.path.join(top, os.path.dirname(name), path)) if path else os.path.join(top, name)
        heading = slugs((DOCS / place).read_text(encoding="utf-8")).index(anchor) if anchor else 0
        yield re.sub(r"^zh/", "", place.replace(os.sep, "/")), heading


@pytest.mark.parametrize("name", PAGES)
def test_headings(name: str) -> None:
    levels = [[level for level, _ in HEADING.findall(prose(text))] for text in (english(name), chinese(name))]
    assert levels[0] == levels[1]


@pytest.mark.parametrize("name", PAGES)
def test_programs(name: str) -> None:
    pages = (english(name), chinese(name))
    blocks = [[(language, code(language, text)) for language, text in BLOCK.findall(page)] for page in pages]
    assert blocks[0] == blocks[1]


@pytest.mark.parametrize("name", PAGES)
def test_links(name: str) -> None:
    assert sorted(links(name, chinese(name), "zh")) == sorted(links(name, english(name), ""))


@pytest.mark.parametrize("name", PAGES)
def test_tables_lists_and_tabs(name: str) -> None:
    for mark in (r"^\| ", r"^- ", r"^<!-- "):
        counts = [len(re.findall(mark, prose(text), re.MULTILINE)) for text in (english(name), chinese(name))]
        assert counts[0] == counts[1], mark


@pytest.mark.parametrize("name", PAGES)
def test_every_paragraph_is_translated(name: str) -> None:
    paragraphs = [each for each in prose(chinese(name)).split("\n\n") if len(each) > 40 and not each.startswith("<!--")]
    assert [each for each in paragraphs if not CHINESE.search(each)] == []


def test_where_a_page_is_translated_chinese_links_lead_to_the_translation() -> None:
    for name in PAGES:
        for target in LINK.findall(prose(chinese(name))):
            if "://" not in target and not target.startswith("#"):
                path = os.path.normpath(os.path.join("zh", os.path.dirname(name), target.partition("#")[0]))
                assert path.startswith("zh") or path not in {*PAGES} - {name}, (name, target)


def test_the_most_read_pages_are_translated() -> None:
    assert {"index.md", "tutorial.md", "howto/errors.md", "howto/streaming.md"} <= set(PAGES)
