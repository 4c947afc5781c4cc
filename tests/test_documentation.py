"""The Python code in the documentation runs, against the emulator.

The convention: a block that begins with ```` ```python ```` is a program and is run here, alone, in a folder that holds
`input.jsonl`, `training.jsonl`, `image.png`, `harbour.png` and `question.wav`. Names that a block leaves open are
given: `client` and `async_client`. Top-level `await` is allowed. A block that cannot run alone is marked
```` ```py ````.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Server

ROOT = Path(__file__).parent.parent
INPUTS = ROOT / "examples" / "inputs"
FILES = {
    "input.jsonl": "training.jsonl",
    "training.jsonl": "training.jsonl",
    "image.png": "harbour.png",
    "harbour.png": "harbour.png",
    "question.wav": "question.wav",
}
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def pages() -> List[Path]:
    found = [
        ROOT / "README.md",
        ROOT / "README.zh-CN.md",
        *ROOT.glob("docs/**/*.md"),
        *ROOT.glob("packages/*/README.md"),
    ]
    return sorted(path for path in found if path.exists())


def blocks() -> Iterator[Tuple[str, str]]:
    for page in pages():
        text = page.read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{page.relative_to(ROOT).as_posix()}:{line}", match.group(1)


BLOCKS = dict(blocks())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, source in FILES.items():
        shutil.copy(INPUTS / source, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("place", BLOCKS)
def test_block(place: str, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    if "ping_interval" in BLOCKS[place] and sys.version_info < (3, 9):
        pytest.skip("blocking connections of websockets 13, the last for Python 3.8, cannot send pings by themselves")
    for name in [
        name for name in os.environ if name.startswith("OPENAI_") and name not in ("OPENAI_API_KEY", "OPENAI_BASE_URL")
    ]:
        monkeypatch.delenv(name)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code = compile(BLOCKS[place], place, "exec", flags=flags, dont_inherit=True)
    names: Dict[str, Any] = {"__name__": "__main__", "client": OpenAI(), "async_client": AsyncOpenAI()}
    try:
        _run(code, names)
    except ModuleNotFoundError as error:
        # The generator is a tool of the maintainers; the older Pythons are tested without it.
        if str(error.name).startswith("openai") and error.name != "openai_generator":
            raise
        pytest.skip(f"{place} needs {error.name}, which is not installed")


def _run(code: Any, names: Dict[str, Any]) -> None:
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(_awaited(code, names))
    else:
        exec(code, names)


async def _awaited(code: Any, names: Dict[str, Any]) -> None:
    await eval(code, names)


def test_there_is_code_to_run() -> None:
    assert len(BLOCKS) >= 5
