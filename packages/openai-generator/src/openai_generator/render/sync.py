"""The synchronous flavour of rendered modules, where the build of a distribution does not make it."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Mapping
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

_SCRIPT = "sync_flavour.py"
_PIECES = re.compile(
    r'(?P<text>"""(?:\\.|[^\\])*?"""|\'\'\'(?:\\.|[^\\])*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')'
    r"|(?P<name>\b[^\W\d]\w*)",
    re.DOTALL,
)
_OURS = ('"""Asynchronous resources of ', '"""The resources of an asynchronous client;')


def synchronous(text: str, kept: Collection[str], renamed: Mapping[str, str]) -> str:
    """Returns an asynchronous module with blocking calls.

    What the renderer wrote itself changes its words. What stands for something in the API does not: texts, and names
    such as `async_mode`.

    Args:
        text: The text of the module.
        kept: The names that stand for something in the API.
        renamed: The names of classes, and what they are in the synchronous flavour.
    """
    pieces: list[str] = []

    def hidden(found: re.Match[str]) -> str:
        piece = found.group()
        if found.lastgroup == "text":
            if piece.startswith(_OURS):
                return piece
        elif piece in renamed:
            piece = renamed[piece]
        elif piece not in kept:
            return piece
        pieces.append(piece)
        return f"Zz{len(pieces) - 1}zZ"

    changed: str = _script().synchronous(_PIECES.sub(hidden, text))
    return re.sub(r"Zz(\d+)zZ", lambda found: pieces[int(found.group(1))], changed)


@functools.lru_cache(maxsize=None)
def _script() -> Any:
    """Loads the script that the builds of the packages run: the copy in the wheel, or that of the checkout."""
    here = Path(__file__)
    copy = here.with_name(_SCRIPT)
    path = copy if copy.exists() else here.parents[4] / "openai-core" / _SCRIPT
    loader = SourceFileLoader("openai_generator_sync_flavour", str(path))
    module = ModuleType(loader.name)
    module.__file__ = str(path)
    loader.exec_module(module)
    return module
