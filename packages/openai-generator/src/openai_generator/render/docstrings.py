"""Docstrings of rendered code, in the words of the definitions."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Protocol

from ..definitions import texts
from ..definitions.helpers import EXTRAS
from ..definitions.model import Operation

_WIDTH = 112
_COLUMNS = 120
_QUOTES = '"""'


class Described(Protocol):
    """A parameter with what it means."""

    @property
    def name(self) -> str:
        """Its name in the signature."""
        ...

    @property
    def about(self) -> str:
        """What it means; empty where nobody has said it."""
        ...


def sentence(text: str) -> str:
    """Returns a description as a sentence.

    Args:
        text: A description, with or without a full stop.
    """
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def literal(text: str, indentation: int = 0) -> str:
    """Returns a text of a type or a field as a docstring, a sentence that is wrapped, with its quotes.

    Args:
        text: A text of the definitions.
        indentation: By how many columns the docstring will be indented. The lines here are not.
    """
    width = _COLUMNS - indentation
    whole = escaped(sentence(" ".join(text.split())))
    if len(whole) + 2 * len(_QUOTES) <= width:
        return _QUOTES + whole + _QUOTES
    # a single line would be joined with the closing quotes again
    return "\n".join([*_wrapped(_QUOTES + whole, width - len(_QUOTES)), _QUOTES])


def with_keys(text: str, keys: Iterable[Described]) -> str:
    """Returns the docstring of a TypedDict in the form of a call, where keys cannot have docstrings of their own.

    Args:
        text: What the TypedDict is.
        keys: Its keys; those without a text are left out.
    """
    lines = [part for each in keys if each.about for part in _argument(each)]
    if not lines:
        return literal(text) if text else ""
    first = _wrapped(_QUOTES + escaped(sentence(text) or "Keys that are no names in Python."), _COLUMNS)
    return "\n".join([*first, "", "Keys:", *lines, _QUOTES])


def escaped(text: str) -> str:
    """Returns a text as it stands between triple quotes.

    Args:
        text: A text of the definitions.
    """
    return text.replace("\\", "\\\\").replace(_QUOTES, '\\"\\"\\"')


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _argument(parameter: Described) -> list[str]:
    text = f"{parameter.name}: {escaped(sentence(parameter.about))}"
    return textwrap.wrap(text, _WIDTH, initial_indent="    ", subsequent_indent="        ")


def of_operation(operation: Operation) -> str:
    """Returns the docstring of a method: its line, and what its parameters mean.

    Args:
        operation: The operation, whose parameters have descriptions.
    """
    first = sentence(operation.about) or f"`{operation.verb.upper()} {operation.path}`."
    return with_arguments(first, [*operation.parameters, *EXTRAS], operation.deprecated)


def with_arguments(first: str, parameters: Iterable[Described], mark: str | bool = False) -> str:
    """Returns a docstring of a line and the parameters that have a description.

    Args:
        first: The first line of the docstring.
        parameters: The parameters with their descriptions.
        mark: Whether the method is deprecated, with what to do instead; that has a line of its own.
    """
    lines = _wrapped(escaped(first), _WIDTH - len(_QUOTES))
    if mark:
        lines += ["", escaped(sentence(texts.with_mark("", mark)))]
    described = [each for each in parameters if each.about]
    if described:
        lines += ["", "Args:"]
    for each in described:
        lines += _argument(each)
    return "\n".join(lines) + ("\n" if len(lines) > 1 else "")
