"""Follows every link of the built site, from file to file and to the headings in them: `hatch run docs` ends with it.

A link, picture, style or script has to lead to a file of the site, and nothing may be loaded from another host.
"""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple
from urllib.parse import unquote, urlsplit

_LOADED = {"img", "script", "link", "iframe", "source"}
_NOT_LOADED = {"canonical", "prev", "next", "alternate"}  # relations that name a page
_NOT_FOUND = "404.html"  # which is served for any path, and so has links from the root


class _Page(HTMLParser):
    """Collects what a page links to, what it loads, and the anchors that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.links: List[str] = []
        self.loaded: List[str] = []
        self.anchors: Set[str] = {""}

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        target = given.get("href", given.get("src"))
        if target is None or target.startswith("data:"):
            return
        loads = tag in _LOADED and given.get("rel") not in _NOT_LOADED
        (self.loaded if loads else self.links).append(target)


def main(arguments: List[str]) -> int:
    """Prints each dead link, and how many were followed."""
    root = Path(arguments[0] if arguments else "site").resolve()
    pages = {path: read(path) for path in sorted(root.rglob("*.html")) if path.name != _NOT_FOUND}
    dead = sorted({f"{path.relative_to(root)}: {problem}" for path in pages for problem in problems(path, pages)})
    for line in dead:
        print(line, file=sys.stderr)
    count = sum(len(page.links) + len(page.loaded) for page in pages.values())
    print(f"{count} links of {len(pages)} pages: {len(dead)} dead")
    return 1 if dead or not pages else 0


def read(path: Path) -> _Page:
    """Reads a page."""
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def problems(path: Path, pages: Dict[Path, _Page]) -> Iterator[str]:
    """Yields what is wrong with the links of a page."""
    page = pages[path]
    yield from (f"{target} is loaded from another host" for target in page.loaded if urlsplit(target).netloc)
    for target in [*page.links, *page.loaded]:
        parts = urlsplit(target)
        if parts.scheme or parts.netloc:
            continue
        file = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        file = file / "index.html" if file.is_dir() else file
        if not file.exists():
            yield f"{target} leads to no file"
        elif file in pages and unquote(parts.fragment) not in pages[file].anchors:
            yield f"{target} leads to no heading"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
