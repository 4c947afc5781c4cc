"""Docstrings of rendered code, in the words of the definitions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Protocol

from ..definitions.model import Operation

_WIDTH = 112


class Described(Protocol):
    """A parameter with what it means."""

    @property
    def name(self) -> str: ...

    @property
    def about(self) -> str: ...


def sentence(text: str) -> str:
    """Returns a description as a sentence."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def of_operation(operation: Operation) -> str:
    """Returns the docstring of a method: its line, and what its parameters mean."""
    first = sentence(operation.about) or f"`{operation.verb.upper()} {operation.path}`."
    return with_arguments(first, operation.parameters)


def with_arguments(first: str, parameters: Iterable[Described]) -> str:
    """Returns a docstring of a line and the parameters that have a description."""
    lines = [first]
    described = [each for each in parameters if each.about]
    if described:
        lines += ["", "Args:"]
    for each in described:
        lines += textwrap.wrap(
            f"{each.name}: {sentence(each.about)}", _WIDTH, initial_indent="    ", subsequent_indent="        "
        )
    return "\n".join(lines) + ("\n" if len(lines) > 1 else "")
