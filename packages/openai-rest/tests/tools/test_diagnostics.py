from __future__ import annotations

import asyncio
from time import monotonic
from types import SimpleNamespace
from typing import Any, List

import pytest

from openai_rest.tools.diagnostics import emit_tool_diagnostic


def _emitted(usage: object = None) -> Any:
    seen: List[Any] = []
    emit_tool_diagnostic(
        seen.append, "responses", "action", "completed", monotonic() - 2, call_id="c", member="f", usage=usage
    )
    return seen[0]


def test_tells_names_times_and_counts() -> None:
    told = _emitted(SimpleNamespace(input_tokens=1, output_tokens=2, total_tokens=3, more="secret"))
    assert told.pop("duration_ms") >= 2000
    assert told == {
        "api": "responses",
        "stage": "action",
        "reason": "completed",
        "call_id": "c",
        "member": "f",
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    }


@pytest.mark.parametrize("count", [None, -1, 1.0, True, "1"])
def test_leaves_out_counts_that_are_no_counts(count: object) -> None:
    assert _emitted(SimpleNamespace(input_tokens=1, output_tokens=2, total_tokens=count))["usage"] is None


def test_a_clock_that_went_back_gives_no_negative_time() -> None:
    seen: List[Any] = []
    emit_tool_diagnostic(seen.append, "browser", "run", "started", monotonic() + 60)
    assert seen[0]["duration_ms"] == 0.0


def test_nobody_to_tell() -> None:
    emit_tool_diagnostic(None, "computer", "run", "started", 0.0)


@pytest.mark.parametrize("error", [ValueError("no"), asyncio.CancelledError()])
def test_an_observer_that_raises_is_not_heard(error: BaseException) -> None:
    def observer(diagnostic: Any) -> None:
        raise error

    emit_tool_diagnostic(observer, "decisions", "run", "started", 0.0)


def test_an_observer_that_ends_the_program_is_heard() -> None:
    def observer(diagnostic: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        emit_tool_diagnostic(observer, "decisions", "run", "started", 0.0)


def test_a_coroutine_is_closed() -> None:
    async def observer(diagnostic: Any) -> None: ...

    emit_tool_diagnostic(observer, "decisions", "run", "started", 0.0)  # type: ignore[arg-type]


def test_a_future_does_not_complain_at_its_end() -> None:
    complaints: List[Any] = []

    async def emit() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))
        futures = [loop.create_future() for _ in range(2)]
        for future in futures:
            emit_tool_diagnostic(lambda _, given=future: given, "decisions", "run", "started", 0.0)  # type: ignore[misc]
        futures[0].set_exception(ValueError("no"))
        futures[1].cancel()
        await asyncio.sleep(0)

    asyncio.run(emit())
    assert complaints == []
