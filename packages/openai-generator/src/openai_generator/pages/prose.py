"""Texts of definitions as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import indent

from ..render.docstrings import sentence

RENDERED = '<div class="rendered"></div>'
"""Marks a page for its style sheet."""

_CODE = re.compile(r"(`[^`]*`)")
_SPECIAL = re.compile(r"([\\*_<\[\]])")


def prose(text: str) -> str:
    """Returns a text as a sentence on one line, in which only code is marked.

    Args:
        text: A text of a definition.
    """
    parts = _CODE.split(sentence(" ".join(text.split())))
    return "".join(
        part if part.startswith("`") and part.endswith("`") else _SPECIAL.sub(r"\\\1", part) for part in parts
    )


def described(term: str, *paragraphs: str) -> str:
    """Returns an entry of a list of names: the term, and below it what it means.

    Args:
        term: What is described, as Markdown.
        paragraphs: What is said of it; empty ones are left out.
    """
    given = [each for each in paragraphs if each]
    first, *others = given or ["&nbsp;"]
    more = "".join(f"\n\n{indent(each, '    ')}" for each in others)
    return f"{term}\n:   {first}{more}"


def folded(title: str, text: str) -> str:
    """Returns a text that one sees when one asks for it.

    Args:
        title: What is shown until then.
        text: The text, as Markdown.
    """
    return f'??? values "{title}"\n\n' + indent(text, "    ")


def listed(values: Iterable[str]) -> str:
    """Returns values as code, separated by commas.

    Args:
        values: The values to list.
    """
    return ", ".join(f"`{each}`" for each in values)


def blocks(*parts: str) -> str:
    """Returns the parts that there are, with blank lines between them.

    Args:
        parts: Pieces of Markdown; empty ones are left out.
    """
    return "\n\n".join(part for part in parts if part)
