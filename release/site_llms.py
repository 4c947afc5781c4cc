"""Adds what programs read to the built site: `llms.txt` (https://llmstxt.org), and each page as Markdown.

    python release/site_llms.py site

`llms.txt` lists the pages as the navigation does, each with its first sentence; pages of types stand under "Optional".
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Tuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
NAVIGATION = "SUMMARY.md"  # of a folder that stands in the settings without its pages

_SNIPPET = re.compile(r'^--8<-- "([^":]+)(?::(\d+))?"$', re.MULTILINE)
_ENTRY = re.compile(r"^ *- (?:\[([^\]]+)\]\(([^)]+)\)|(.+))$")
_TAGS = re.compile(r"<[^>]+>|\{ #[^}]*\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SENTENCE = re.compile(r"(?<=[.!?])\s")
_NO_TEXT = ("#", "[", "<", "|", "-", "`" * 3, ":::", "--8<--", "!!!", "=")


class Page(NamedTuple):
    """A page, below the folder of the documentation."""

    title: str
    path: str


class _Settings(yaml.SafeLoader):
    """Reads settings, whatever Python they name."""


_Settings.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: None)


def main(arguments: List[str]) -> int:
    """Writes the files below the folder of the site."""
    site = Path(arguments[0] if arguments else "site").resolve()
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Settings)
    docs = ROOT / settings["docs_dir"]
    sections = dict(in_sections(settings["nav"], docs))
    for page in (page for pages in sections.values() for page in pages):
        target = site / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(whole(docs / page.path), encoding="utf-8")
    (site / "llms.txt").write_text(listing(settings, sections, docs), encoding="utf-8")
    print(f"llms.txt names {sum(map(len, sections.values()))} pages")
    return 0


def listing(settings: Dict[str, Any], sections: Dict[str, List[Page]], docs: Path) -> str:
    """Returns the text of `llms.txt`."""
    lines = [f"# {settings['site_name']}", "", f"> {settings['site_description']}."]
    for title, pages in sections.items():
        lines += ["", f"## {title}", ""]
        lines += [_line(page, first_sentence(docs / page.path)) for page in pages]
    return "\n".join(lines) + "\n"


def _line(page: Page, sentence: str) -> str:
    return f"- [{page.title}]({page.path})" + (f": {sentence}" if sentence else "")


def in_sections(nav: List[Any], docs: Path) -> Iterator[Tuple[str, List[Page]]]:
    """Yields the sections of the navigation with their pages, those that few ask for at last."""
    optional: List[Page] = []
    for entry in nav:
        ((title, content),) = entry.items()
        pages = list(_pages(title, content, docs))
        optional += [page for page in pages if "/types/" in page.path]
        yield title, [page for page in pages if "/types/" not in page.path]
    if optional:
        yield "Optional", optional


def _pages(title: str, content: Any, docs: Path) -> Iterator[Page]:
    if isinstance(content, list):
        for entry in content:
            ((name, below),) = entry.items()
            yield from _pages(name, below, docs)
    elif content.endswith("/"):
        yield from _listed(docs / content / NAVIGATION, content)
    else:
        yield Page(title, content)


def _listed(navigation: Path, folder: str) -> Iterator[Page]:
    """Yields the pages of a rendered navigation; those of types are named together with their group."""
    group = ""
    for line in navigation.read_text(encoding="utf-8").splitlines():
        entry = _ENTRY.match(line)
        if entry is None:
            continue
        title, path, heading = entry.groups()
        if heading:
            group = heading
        else:
            yield Page(f"{group}: {title}" if "types/" in path else title, folder + path)


def whole(path: Path) -> str:
    """Returns a page with the parts of other files in their places."""
    return _SNIPPET.sub(_part, path.read_text(encoding="utf-8"))


def _part(snippet: re.Match[str]) -> str:
    lines = (ROOT / snippet[1]).read_text(encoding="utf-8").splitlines()
    return "\n".join(lines[int(snippet[2] or 1) - 1 :])


def first_sentence(path: Path) -> str:
    """Returns the sentence that a page begins with, as plain text."""
    for block in whole(path).split("\n\n"):
        if block.strip() and not block.lstrip().startswith(_NO_TEXT):
            text = _TAGS.sub("", _LINK.sub(r"\1", " ".join(block.split())))
            return _SENTENCE.split(text)[0].replace("\\", "")
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
