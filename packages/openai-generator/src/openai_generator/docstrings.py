"""Docstrings of rendered code, in the words of the definitions."""

from __future__ import annotations

import textwrap

from .model import Operation

_WIDTH = 112


def sentence(text: str) -> str:
    """Returns a description as a sentence."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def of_operation(operation: Operation) -> str:
    """Returns the docstring of a method: its line, and what its parameters mean."""
    lines = [sentence(operation.about) or f"`{operation.verb.upper()} {operation.path}`."]
    described = [each for each in operation.parameters if each.about]
    if described:
        lines += ["", "Args:"]
    for each in described:
        lines += textwrap.wrap(
            f"{each.name}: {sentence(each.about)}", _WIDTH, initial_indent="    ", subsequent_indent="        "
        )
    return "\n".join(lines) + ("\n" if len(lines) > 1 else "")
