"""Renders the synchronous flavour (`sync`) of modules from the asynchronous one (`aio`), so that each is written once.

The builds run it through `rendered_modules.py`; an sdist carries both along. A module of `sync` that is written by hand
stays as it is: drivers, locks and sockets differ in more than words.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List, Match, Set, Tuple

NAMES = {
    "AsyncAPIResource": "SyncAPIResource",
    "AsyncByteStream": "SyncByteStream",
    "AsyncConversationCursorPage": "SyncConversationCursorPage",
    "AsyncCursorPage": "SyncCursorPage",
    "AsyncLinkPage": "SyncLinkPage",
    "AsyncNextCursorPage": "SyncNextCursorPage",
    "AsyncPage": "SyncPage",
    "AsyncTokenPage": "SyncTokenPage",
    "BaseAsyncPage": "BaseSyncPage",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aiter_text": "iter_text",
    "aread": "read",
    "ag_running": "gi_running",
    "aio": "sync",
    "open_file": "open",
    "run_async": "run",
}
"""Names that do not just lose the word "Async"."""

GENERICS = {
    "AsyncGenerator": "Generator[{0}, None, None]",
    "AsyncPaginator": "{1}",
    "Awaitable": "{0}",
}
"""Types with arguments, of which `{0}` is the first."""

GONE = {"Awaitable", "Paginator", "open"}
"""Names that are not imported any more."""

PHRASES = {
    "asynchronously, on asyncio and trio": "with blocking calls",
    ", in a worker thread": "",
    "asynchronously": "with blocking calls",
    "that are awaited": "that block",
    "an asynchronous": "a synchronous",
    "An asynchronous": "A synchronous",
    "One task may": "One thread may",
    "asynchronous": "synchronous",
    "Asynchronous": "Synchronous",
    "an `async with`": "a `with`",
    "`async with": "`with",
    "`async for`": "`for`",
    '"Async"': '""',
    "contextlib.aclosing": "contextlib.closing",
    "_realtime.aio.": "_realtime.sync.",
    "_rest.aio.": "_rest.sync.",
}
"""In docstrings and messages; the first that fits wins."""

DROPPED_LINES = (
    "DecisionsToolRunnerCancelledError: The asyncio task was cancelled.",
    "Handlers may be asynchronous; others run in the event loop.",
    "ToolRunnerCancelledError: The asyncio task was cancelled.",
)
"""Lines of docstrings that concern asynchronous programs only."""

RENDERED = "# Rendered from "
_HEADER = RENDERED + "{source} by the build; edit that and run `hatch run render`.\n"
_WIDTH = 120
_ASYNC = re.compile(r"\basync_|Async(?=[A-Z])")
_PIECES = re.compile(
    r'''
    (?P<text>
        [bfruBFRU]{0,2}
        (?:"""(?:\\.|[^\\])*?""" | \'\'\'(?:\\.|[^\\])*?\'\'\' | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
    )
    | (?P<comment> \#[^\n]* )
    | (?P<keyword> \b(?:async|await)\b[ ] )
    | (?P<name> \b[^\W\d]\w* )
    ''',
    re.VERBOSE | re.DOTALL,
)
_PHRASES = re.compile("|".join(rf"\b{re.escape(each)}" if each[0].isalpha() else re.escape(each) for each in PHRASES))
_PASSED_ON = re.compile(r"^( *)for (\w+) in (.+):\n\1    yield \2\n", re.MULTILINE)
_IMPORT = re.compile(r"^( *)from (\S+) import (?:\(([^()#]*)\)|([^()#\n]+))\n", re.MULTILINE)


def render(source: Path) -> None:
    """Writes all modules below a folder and removes those of an earlier build; what is as it should be is left alone.

    Args:
        source: The `src` folder of a package.
    """
    written = {_write(source, path, target) for path, target in _twins(source)}
    for stale in {path for path in _modules(source, "sync") if _is_rendered(path)} - written:
        stale.unlink()


def synchronous(text: str) -> str:
    """Returns a module with blocking calls in the place of asynchronous ones.

    Args:
        text: An asynchronous module.

    Raises:
        ValueError: A bracket is not closed.
    """
    for line in DROPPED_LINES:
        text = re.sub(rf"^ *{re.escape(line)}\n", "", text, flags=re.MULTILINE)
    for name, form in GENERICS.items():
        text = _with_generics(text, name, form)
    text = _PIECES.sub(_synchronous_piece, text)
    return _PASSED_ON.sub(r"\1yield from \3\n", _IMPORT.sub(_ordered_import, text))


def _twins(source: Path) -> Iterator[Tuple[Path, Path]]:
    """Yields each asynchronous module whose twin nobody wrote, with the path of the twin."""
    for path in _modules(source, "aio"):
        target = source / re.sub(r"\baio\b", "sync", path.relative_to(source).as_posix())
        if not target.exists() or _is_rendered(target):
            yield path, target


def _modules(source: Path, flavour: str) -> Set[Path]:
    return {*source.rglob(f"{flavour}/*.py"), *source.rglob(f"{flavour}.py")}


def _is_rendered(path: Path) -> bool:
    with path.open(encoding="utf-8") as file:
        return file.readline().startswith(RENDERED)


def _write(source: Path, path: Path, target: Path) -> Path:
    text = path.read_text(encoding="utf-8")
    if text.startswith(RENDERED):
        text = text.partition("\n")[2]
    place = path.name if path.parent == target.parent else f"../{path.parent.name}/{path.name}"
    text = _HEADER.format(source=place) + synchronous(text)
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return target


def _with_generics(text: str, name: str, form: str) -> str:
    """Replaces `Name[first, second]` everywhere, also inside of itself."""
    start = re.search(rf"\b{name}\[", text)
    while start is not None:
        arguments, end = _arguments(text, start.end())
        text = text[: start.start()] + form.format(*arguments) + text[end:]
        start = re.search(rf"\b{name}\[", text)
    return text


def _arguments(text: str, start: int) -> Tuple[List[str], int]:
    """Returns the arguments of a generic whose bracket was opened before `start`, and where it ends."""
    depth, begun, found = 1, start, []
    for place in range(start, len(text)):
        depth += (text[place] in "[(") - (text[place] in "])")
        if depth == 0 or (depth == 1 and text[place] == ","):
            found.append(text[begun:place].strip())
            begun = place + 1
        if depth == 0:
            return [each for each in found if each], place + 1
    raise ValueError("A bracket is not closed.")


def _synchronous_piece(piece: Match[str]) -> str:
    text = piece.group()
    if piece.lastgroup == "name":
        return NAMES.get(text) or _ASYNC.sub("", text)
    if piece.lastgroup == "text":
        text = _PHRASES.sub(lambda found: PHRASES[found.group()], text)
        return _ASYNC.sub("", re.sub(r"\ban (?=`?Async[A-Z])", lambda found: "a ", text))
    return "" if piece.lastgroup == "keyword" else text


def _ordered_import(statement: Match[str]) -> str:
    """Sorts the names of an import, of which some are the same now, and puts them into one line where they fit."""
    indent, module, *names = statement.groups()
    kept = sorted({name.strip() for name in (names[0] or names[1]).split(",")} - {"", *GONE}, key=_isort_key)
    line = f"{indent}from {module} import {', '.join(kept)}\n"
    if len(line) > _WIDTH + 1:
        line = f"{indent}from {module} import (\n{''.join(f'{indent}    {name},{chr(10)}' for name in kept)}{indent})\n"
    return line if kept else ""


def _isort_key(name: str) -> Tuple[int, str]:
    """Constants first, then classes, then functions."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name)
