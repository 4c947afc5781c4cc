"""The blocking flavour of hand-written modules."""

from __future__ import annotations

import ast

import pytest

from openai_generator.__main__ import ROOT
from openai_generator.render.blocking import blocking, render_blocking


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
        ('"""Reads asynchronously, on asyncio and trio."""', '"""Reads with blocking calls."""'),
        ('"""Reads asynchronously."""', '"""Reads with blocking calls."""'),
        ("'takes an AsyncLedger of an asynchronous runner'", "'takes a Ledger of a blocking runner'"),
        ("'Asynchronous'", "'Asynchronous'"),
        ("# await is no code here", "# await is no code here"),
        ("awaited = asyncio", "awaited = asyncio"),
    ],
)
def test_words_of_one_flavour_become_those_of_the_other(asynchronous: str, expected: str) -> None:
    assert blocking(asynchronous + "\n") == expected + "\n"


def test_layout_and_comments_stay() -> None:
    text = "async def f(\n    a: int,  # why\n) -> None:\n\n    x = [await g(a)\n         for a in b]\n"
    assert blocking(text) == text.replace("async ", "").replace("await ", "")


def test_lines_that_concern_one_flavour_are_dropped() -> None:
    cancelled = "    ToolRunnerCancelledError: The asyncio task was cancelled.\n"
    text = '"""Runs.\n\nRaises:\n    ValueError: Bad.\n"""\n'
    assert blocking(text.replace("Raises:\n", f"Raises:\n{cancelled}")) == text


def test_an_open_bracket_is_refused() -> None:
    with pytest.raises(ValueError, match="not closed"):
        blocking("a: Awaitable[int\n")


def test_nothing_asynchronous_is_left() -> None:
    for name, text in render_blocking(ROOT).items():
        assert "/aio" not in name
        assert not any(isinstance(node, (ast.AsyncFunctionDef, ast.Await)) for node in ast.walk(ast.parse(text)))
        assert "Async" not in text.partition("\n")[2]


def test_sources_are_named_as_a_reader_finds_them() -> None:
    files = render_blocking(ROOT)
    runner = files["packages/openai-rest/src/openai_rest/tools/runner/sync/runner.py"]
    assert runner.startswith("# Rendered from ../aio/runner.py; edit that and run")
    decisions = files["packages/openai-rest/src/openai_rest/tools/decisions/sync.py"]
    assert decisions.startswith("# Rendered from aio.py; edit that and run")
