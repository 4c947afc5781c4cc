"""Renders the blocking flavour of hand-written modules from the asynchronous one, so that each is written once.

`blocking.yaml` lists the modules and the words that differ. The generator renders resources in both flavours itself;
this is for streams, runners and helpers, whose code is no list of operations.
"""

from __future__ import annotations

import functools
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..definitions import yaml_files

_HEADER = "# Rendered from {source}; edit that and run `hatch run generate`.\n"
_KEYWORDS = ("async", "await")
_TEXTS = ("STRING", "FSTRING_MIDDLE")
_ASYNC = re.compile(r"\basync_|Async(?=[A-Z])")
_OPENING, _CLOSING = "[(", "])"


def render_blocking(root: Path) -> dict[str, str]:
    """Returns the text of each blocking module by its path in the repository, not formatted.

    Args:
        root: The root of the repository.
    """
    return dict(_rendered(root, module) for module in _rules()["modules"])


def blocking(text: str) -> str:
    """Returns a module with blocking calls in the place of asynchronous ones.

    Args:
        text: An asynchronous module.
    """
    rules = _rules()
    for line in rules["dropped_lines"]:
        text = re.sub(rf"^ *{re.escape(line)}\n", "", text, flags=re.MULTILINE)
    for name, form in rules["generics"].items():
        text = _with_generics(text, name, form)
    text = "".join(_blocking_pieces(text))
    return re.sub(r",\n\)$", "\n)", text, flags=re.MULTILINE)  # imports that are shorter now may fit in a line


@functools.cache
def _rules() -> dict[str, Any]:
    return yaml_files.read(Path(__file__).with_name("blocking.yaml"))


def _rendered(root: Path, module: str) -> tuple[str, str]:
    package = module.partition("/")[0]
    folder = f"packages/{package.replace('_', '-')}/src"
    text = (root / folder / module).read_text(encoding="utf-8")
    source = "../aio/" * ("/aio/" in module) + module.rpartition("/")[2]
    target = re.sub(r"\baio\b", "sync", module)
    return f"{folder}/{target}", _HEADER.format(source=source) + blocking(text)


def _with_generics(text: str, name: str, form: str) -> str:
    """Replaces `Name[first, second]` everywhere, also inside of itself."""
    start = re.search(rf"\b{name}\[", text)
    while start is not None:
        arguments, end = _arguments(text, start.end())
        text = text[: start.start()] + form.format(*arguments) + text[end:]
        start = re.search(rf"\b{name}\[", text)
    return text


def _arguments(text: str, start: int) -> tuple[list[str], int]:
    """Returns the arguments of a generic whose bracket was opened before `start`, and where it ends."""
    depth, begun, found = 1, start, []
    for place in range(start, len(text)):
        character = text[place]
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth == 0 or (depth == 1 and character == ","):
            found.append(text[begun:place].strip())
            begun = place + 1
        if depth == 0:
            return [each for each in found if each], place + 1
    raise ValueError("A bracket is not closed.")


def _blocking_pieces(text: str) -> Iterator[str]:
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    done = 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        start, end = (starts[row - 1] + column for row, column in (token.start, token.end))
        yield text[done:start]
        piece = _blocking_token(token, text[start:end])
        done = end if piece or start == end else end + 1  # a keyword goes with the space behind it
        yield piece


def _blocking_token(token: tokenize.TokenInfo, text: str) -> str:
    if token.type == tokenize.NAME:
        return "" if text in _KEYWORDS else _rules()["names"].get(text) or _ASYNC.sub("", text)
    if tokenize.tok_name[token.type] in _TEXTS:
        return _blocking_words(text)
    return text


def _blocking_words(text: str) -> str:
    phrases: dict[str, str] = _rules()["phrases"]
    pattern = "|".join(rf"\b{re.escape(each)}" if each[0].isalpha() else re.escape(each) for each in phrases)
    text = re.sub(pattern, lambda found: phrases[found.group()], text)
    return _ASYNC.sub("", re.sub(r"\ban (?=Async[A-Z])", "a ", text))
