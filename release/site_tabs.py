"""Tabs for the site, from pages that read well without it.

A page says in comments which blocks are alternatives, so a forge that knows no tabs shows them one below the other:

    <!-- tab: Synchronous -->
    …
    <!-- tab: Asynchronous -->
    …
    <!-- end of tabs -->
"""

from __future__ import annotations

import re
from typing import Any, Iterator, List

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

_BEGIN = re.compile(r"<!-- tab: (.+) -->\s*$")
_END = "<!-- end of tabs -->"
_BEFORE_FENCES = 100


class _Tabs(Preprocessor):
    def run(self, lines: List[str]) -> List[str]:
        return list(tabbed(lines))


class _TabsExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Tabs(md), "site_tabs", _BEFORE_FENCES)


def tabbed(lines: List[str]) -> Iterator[str]:
    """Writes what stands between the comments as the tabs of `pymdownx.tabbed`."""
    inside = False
    for line in lines:
        begin = _BEGIN.match(line)
        if begin:
            yield from ("", f'=== "{begin[1]}"', "")
            inside = True
        elif line.strip() == _END:
            yield ""
            inside = False
        else:
            yield f"    {line}" if inside and line else line


def makeExtension(**settings: Any) -> Extension:
    """Returns the extension; this name is the one that Python-Markdown asks for."""
    return _TabsExtension(**settings)
