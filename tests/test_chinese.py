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
TRANSLATED = {
    "README.md": "README.zh-CN.md",
    **{
        f"docs/{path.relative_to(ROOT / 'docs/zh').as_posix()}": path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "docs/zh").rglob("*.md"))
    },
}
ENGLISH = {chinese: english for english, chinese in TRANSLATED.items()}
PAGES = [*TRANSLATED]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^(#+) (.*)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
NUMBER = re.compile(r"(?<![\w.])\d[\d,.]*\d(?!\w)")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def english(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def chinese(name: str) -> str:
    return (ROOT / TRANSLATED[name]).read_text(encoding="utf-8")


def prose(text: str) -> str:
    return BLOCK.sub("", text)


def code(language: str, text: str) -> str:
    """Leaves out what is translated: comments."""
    if language == "sh":
        return re.sub(r"[ \t]+# .*$", "", text, flags=re.MULTILINE)
    if language not in ("python", "py"):
        return text
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return "\n".join(token.string for token in tokens if token.type not in (tokenize.COMMENT, tokenize.NL))


def slugs(text: str) -> List[str]:
    """Returns the anchors of a page's headings, as the site makes them."""
    titles = [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title) for _, title in HEADING.findall(prose(text))]
    return [re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles]


def within(page: str) -> Iterator[Tuple[str, str]]:
    """Yields where each link leads that stays in the repository: a file or folder, and an anchor in it."""
    for target in LINK.findall(prose((ROOT / page).read_text(encoding="utf-8"))):
        if "://" not in target:
            path, _, anchor = target.partition("#")
            place = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
            yield place.replace(os.sep, "/"), anchor


def links(page: str) -> Iterator[Tuple[str, int]]:
    """Yields where each link leads: an English page or file, and which of its headings."""
    for target in LINK.findall(prose((ROOT / page).read_text(encoding="utf-8"))):
        if "://" in target:
            yield target, 0
    for place, anchor in within(page):
        heading = slugs((ROOT / place).read_text(encoding="utf-8")).index(anchor) if anchor else 0
        yield ENGLISH.get(place, place), heading


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
    assert sorted(links(TRANSLATED[name])) == sorted(links(name))


@pytest.mark.parametrize("name", PAGES)
def test_tables_lists_and_tabs(name: str) -> None:
    for mark in (r"^\| ", r"^- ", r"^<!-- "):
        counts = [len(re.findall(mark, prose(text), re.MULTILINE)) for text in (english(name), chinese(name))]
        assert counts[0] == counts[1], mark


@pytest.mark.parametrize("name", PAGES)
def test_every_paragraph_is_translated(name: str) -> None:
    paragraphs = [each for each in prose(chinese(name)).split("\n\n") if len(each) > 40 and not each.startswith("<!--")]
    assert [each for each in paragraphs if not CHINESE.search(each)] == []


@pytest.mark.parametrize("name", PAGES)
def test_numbers(name: str) -> None:
    assert sorted(NUMBER.findall(prose(chinese(name)))) == sorted(NUMBER.findall(prose(english(name))))


@pytest.mark.parametrize("name", PAGES)
def test_where_a_page_is_translated_chinese_links_lead_to_the_translation(name: str) -> None:
    places = {place for place, _ in within(TRANSLATED[name])}
    assert places & ({*TRANSLATED} - {name}) == set()


def test_the_most_read_pages_are_translated() -> None:
    guides = "async-and-aiohttp errors files production retries-and-timeouts streaming structured-outputs testing tools"
    wanted = {f"docs/howto/{guide}.md" for guide in (*guides.split(), "webhooks", "bulk")}
    assert {"README.md", "docs/index.md", "docs/tutorial.md", *wanted} <= {*PAGES}


def test_every_chinese_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert [page for page in ENGLISH if page.startswith("docs/") and page[len("docs/") :] not in navigation] == []
