"""Which bodies an event loop leaves to a worker thread."""

from __future__ import annotations

import io
from typing import Any

import anyio.to_thread
import pytest

from openai_core.encoding.bodies import raw_body


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("make", "in_thread"),
    [
        (lambda: [b"a", b"b"], False),
        (lambda: (b"a", b"b"), False),
        (lambda: io.BytesIO(b"ab"), False),
        (lambda: iter([b"a", b"b"]), True),
    ],
)
async def test_only_what_may_block_is_read_in_a_thread(
    make: Any, in_thread: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_sync, threads = anyio.to_thread.run_sync, []

    async def noted(function: Any, **options: Any) -> Any:
        threads.append(function)
        return await run_sync(function, **options)

    monkeypatch.setattr("anyio.to_thread.run_sync", noted)
    assert b"".join([chunk async for chunk in raw_body(make())]) == b"ab"
    assert bool(threads) is in_thread
