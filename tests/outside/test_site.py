"""The built site from disk, in a browser: search, tabs, anchors. `hatch run outside:test` builds it first."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator

import pytest

from browser import Browser, program

SITE = Path(__file__).parents[2] / "site"
IN_DIALOG = "[...document.querySelectorAll('*')].map(each => each.shadowRoot?.querySelector('dialog')).find(Boolean)"

pytestmark = pytest.mark.skipif(program() is None, reason="This machine has no Chromium.")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as browser:
        yield browser


def page(name: str) -> str:
    return (SITE / name).as_uri()


@pytest.mark.parametrize("word", ["deadline", "StreamTruncatedError", "whsec"])
def test_search_finds_pages_without_a_server(browser: Browser, word: str) -> None:
    browser.open(page("index.html"))
    browser.ask("document.querySelector('.md-search__button').click()")
    browser.wait(f"{IN_DIALOG}?.matches('[open]')")
    browser.type(word)
    first = browser.wait(f"{IN_DIALOG}.querySelector('[role=option]')?.href")
    assert first.startswith(SITE.as_uri())
    assert "result" in browser.ask(f"{IN_DIALOG}.querySelector('[role=status]').textContent")


@pytest.mark.parametrize(
    ("word", "place"),
    [("responses.create", "api/responses.html#create"), ("ResponseUsage", "api/types/responses.html#ResponseUsage")],
)
def test_search_finds_methods_and_types(browser: Browser, word: str, place: str) -> None:
    browser.open(page("index.html"))
    browser.ask("document.querySelector('.md-search__button').click()")
    browser.wait(f"{IN_DIALOG}?.matches('[open]')")
    browser.type(word)
    first = browser.wait(f"{IN_DIALOG}.querySelector('[role=option]')?.href")
    assert re.sub(r"\?h=[^#]*", "", first) == page(place.partition("#")[0]) + "#" + place.partition("#")[2]


def test_a_page_of_the_reference_fits_a_telephone(browser: Browser) -> None:
    browser.call("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
    for name in ("api/responses.html", "api/types/response_items.html", "api/index.html"):
        browser.open(page(name))
        assert browser.ask("document.documentElement.scrollWidth") <= 390, name
    browser.call("Emulation.clearDeviceMetricsOverride")


def test_programs_find_each_page_as_markdown() -> None:
    text = (SITE / "llms.txt").read_text(encoding="utf-8")
    links = re.findall(r"^- \[[^\]]+\]\(([^)]+)\)", text, re.MULTILINE)
    assert {"api/responses.md", "howto/streaming.md", "reference/packages/openai_core.md"} <= {*links}
    assert [link for link in links if not (SITE / link).is_file()] == []


def test_alternatives_are_tabs(browser: Browser) -> None:
    browser.open(page("howto/streaming.html"))
    labels = "[...document.querySelectorAll('.tabbed-labels')][0].innerText.split('\\n').filter(Boolean).join()"
    assert browser.ask(labels) == "Synchronous,Asynchronous"
    shown = "[...document.querySelectorAll('.tabbed-block')].map(each => getComputedStyle(each).display).join()"
    assert browser.ask(shown) == "block,none"


def test_every_method_is_a_heading_to_link_to(browser: Browser) -> None:
    browser.open(page("api/embeddings.html") + "#create")
    heading = browser.wait("document.querySelector('h2:target')?.textContent")
    assert heading.startswith("embeddings.create")


def test_a_page_leads_to_its_source(browser: Browser) -> None:
    browser.open(page("howto/errors.html"))
    assert browser.ask("document.querySelector('a[rel=edit]').href").endswith("/edit/main/docs/howto/errors.md")


def test_a_rendered_page_offers_no_source(browser: Browser) -> None:
    browser.open(page("api/embeddings.html"))
    shown = (
        "[...document.querySelectorAll('a[rel=edit]')].filter(each => getComputedStyle(each).display !== 'none').length"
    )
    assert browser.ask(shown) == 0
