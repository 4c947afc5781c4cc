"""Text as code: a string literal that holds it, whatever it is."""

from __future__ import annotations


def quoted(text: str) -> str:
    """Returns a text as a string literal, in double quotes where nothing in it needs escaping.

    Args:
        text: Any text at all.
    """
    is_plain = text.isprintable() and '"' not in text and "\\" not in text
    return f'"{text}"' if is_plain else repr(text)
