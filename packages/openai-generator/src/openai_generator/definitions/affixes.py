"""Ends of names, taken off: builds run on Python 3.8, whose texts lack `removeprefix` and `removesuffix`."""

from __future__ import annotations


def without_prefix(text: str, prefix: str) -> str:
    """Returns a text without what it may begin with.

    Args:
        text: The whole text.
        prefix: What is taken off, if the text begins with it.
    """
    return text[len(prefix) :] if text.startswith(prefix) else text


def without_suffix(text: str, suffix: str) -> str:
    """Returns a text without what it may end with.

    Args:
        text: The whole text.
        suffix: What is taken off, if the text ends with it.
    """
    return text[: -len(suffix)] if suffix and text.endswith(suffix) else text
