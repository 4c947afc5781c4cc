"""The script that renders the synchronous flavour from the asynchronous one."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Dict, Iterator, Tuple

import pytest

PACKAGE = Path(__file__).parents[1]
PACKAGES = PACKAGE.parent
SCRIPT = PACKAGE / "sync_flavour.py"
needs_siblings = pytest.mark.skipif(
    not (PACKAGES / "openai-rest").exists(), reason="REPOSITORY: the other packages are there."
)


def load_renderer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sync_flavour", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


renderer = load_renderer()


@pytest.mark.parametrize(
    ("asynchronous", "expected"),
    [
        ("async def f(): return await g(await h())", "def f(): return g(h())"),
        ("async with a: pass", "with a: pass"),
        ("async for x in y: pass", "for x in y: pass"),
        ("class AsyncReader(AsyncAPIResource): ...", "class Reader(SyncAPIResource): ..."),
        ("from openai_core.aio.streams import AsyncStream", "from openai_core.sync.streams import Stream"),
        ("x = async_to_streamed_response_wrapper(a)", "x = to_streamed_response_wrapper(a)"),
        ("a: Callable[[int, str], Awaitable[Dict[str, int]]]", "a: Callable[[int, str], Dict[str, int]]"),
        ("a: AsyncGenerator[Tuple[int, str], None]", "a: Generator[Tuple[int, str], None, None]"),
        ("a: AsyncPaginator[Item, AsyncCursorPage[Item]]", "a: SyncCursorPage[Item]"),
        ("a: Awaitable[Awaitable[int]]", "a: int"),
        ("def __aenter__(self): ...", "def __enter__(self): ..."),
        ("await x.aclose()", "x.close()"),
        ('x = sibling("openai_rest.aio.beta", "AsyncBeta")', 'x = sibling("openai_rest.sync.beta", "Beta")'),
        ('AsyncInput.__name__ = "AsyncInputItems"', 'Input.__name__ = "InputItems"'),
        ('"""Reads asynchronously, on asyncio and trio."""', '"""Reads with blocking calls."""'),
        ('"""Reads asynchronously."""', '"""Reads with blocking calls."""'),
        ("'takes an AsyncLedger of an asynchronous runner'", "'takes a Ledger of a synchronous runner'"),
        ("'Use an `async with` block, or `async for`.'", "'Use a `with` block, or `for`.'"),
        ("'an `AsyncStream`'", "'a `Stream`'"),
        ("'await is no code in a text'", "'await is no code in a text'"),
        ("# await is no code here", "# await is no code here"),
        ('a = "# \\" await"; b = await c', 'a = "# \\" await"; b = c'),
        ("awaited = asyncio", "awaited = asyncio"),
    ],
)
def test_words_of_one_flavour_become_those_of_the_other(asynchronous: str, expected: str) -> None:
    assert renderer.synchronous(asynchronous + "\n") == expected + "\n"


@pytest.mark.parametrize(
    ("asynchronous", "expected"),
    [
        ("from typing import Any, AsyncIterator, Iterator", "from typing import Any, Iterator\n"),
        ("from a.aio.pages import AsyncPage, AsyncPaginator", "from a.sync.pages import SyncPage\n"),
        ("    from typing import Awaitable", ""),
        ("from a import (\n    AsyncB,\n    AsyncC,\n)", "from a import B, C\n"),
        ("from a import f, LIMIT, AsyncB", "from a import LIMIT, B, f\n"),
        ("from a import b  # noqa: F401", "from a import b  # noqa: F401\n"),
        (
            f"from a import (\n    {'B' * 60},\n    {'C' * 60},\n)",
            f"from a import (\n    {'B' * 60},\n    {'C' * 60},\n)\n",
        ),
    ],
)
def test_imports_name_what_is_left(asynchronous: str, expected: str) -> None:
    assert renderer.synchronous(asynchronous + "\n") == expected


def test_items_are_passed_on_at_once() -> None:
    loop = "async def f():\n    async for x in g(1):\n        yield x\n"
    assert renderer.synchronous(loop) == "def f():\n    yield from g(1)\n"
    assert (
        renderer.synchronous(loop.replace("yield x", "yield x + 1"))
        == "def f():\n    for x in g(1):\n        yield x + 1\n"
    )


def test_layout_and_comments_stay() -> None:
    text = "async def f(\n    a: int,  # why\n) -> None:\n\n    x = [await g(a)\n         for a in b]\n"
    assert renderer.synchronous(text) == text.replace("async ", "").replace("await ", "")


def test_lines_that_concern_one_flavour_are_dropped() -> None:
    cancelled = "    ToolRunnerCancelledError: The asyncio task was cancelled.\n"
    text = '"""Runs.\n\nRaises:\n    ValueError: Bad.\n"""\n'
    assert renderer.synchronous(text.replace("Raises:\n", f"Raises:\n{cancelled}")) == text


def test_an_open_bracket_is_refused() -> None:
    with pytest.raises(ValueError, match="not closed"):
        renderer.synchronous("a: Awaitable[int\n")


def written(folder: Path, files: Dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def test_only_twins_that_nobody_wrote_are_rendered(tmp_path: Path) -> None:
    flavours = {
        "aio/chat.py": "# Rendered from definitions/chat.yaml\nasync def f(): ...\n",
        "aio/driver.py": "async def f(): ...\n",
        "sync/driver.py": '"""By hand."""\n',
        "tools/aio.py": "async def f(): ...\n",
    }
    written(tmp_path, flavours)
    renderer.render(tmp_path)
    header = "# Rendered from {} by the build; edit that and run `hatch run render`.\n"
    assert (tmp_path / "sync/chat.py").read_text() == header.format("../aio/chat.py") + "def f(): ...\n"
    assert (tmp_path / "tools/sync.py").read_text() == header.format("aio.py") + "def f(): ...\n"
    assert (tmp_path / "sync/driver.py").read_text() == '"""By hand."""\n'


def test_what_nothing_renders_any_more_is_removed(tmp_path: Path) -> None:
    written(
        tmp_path, {"aio/chat.py": "", "sync/gone.py": "# Rendered from ../aio/gone.py by\n", "sync/own.py": "x = 1\n"}
    )
    renderer.render(tmp_path)
    assert {path.name for path in (tmp_path / "sync").iterdir()} == {"chat.py", "own.py"}


def test_what_is_as_it_should_be_is_left_alone(tmp_path: Path) -> None:
    written(tmp_path, {"aio/chat.py": "x = 1\n"})
    renderer.render(tmp_path)
    before = (tmp_path / "sync/chat.py").stat().st_mtime_ns
    renderer.render(tmp_path)
    assert (tmp_path / "sync/chat.py").stat().st_mtime_ns == before


def rendered() -> Iterator[Tuple[Path, str]]:
    for path in sorted(PACKAGES.glob("*/src/**/sync/*.py")) + sorted(PACKAGES.glob("*/src/**/sync.py")):
        text = path.read_text(encoding="utf-8")
        if text.startswith(renderer.RENDERED):
            yield path, text


@needs_siblings
def test_nothing_asynchronous_is_left() -> None:
    modules = list(rendered())
    assert len(modules) > 50
    for path, text in modules:
        assert not any(isinstance(node, (ast.AsyncFunctionDef, ast.Await)) for node in ast.walk(ast.parse(text))), path
        assert "Async" not in text and ".aio" not in text, path


@needs_siblings
def test_the_tree_is_as_rendered() -> None:
    for path, text in rendered():
        source = path.parent / text.partition("\n")[0].split()[3]
        body = source.read_text(encoding="utf-8")
        body = body.partition("\n")[2] if body.startswith(renderer.RENDERED) else body
        assert text.partition("\n")[2] == renderer.synchronous(body), path
