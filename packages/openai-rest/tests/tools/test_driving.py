from __future__ import annotations

from typing import Any, Generator

import anyio
import pytest

from openai_core.effects import Call
from openai_rest.tools.driving import adrive_calls, drive_calls


def twice(function: Any) -> Generator[Any, Any, int]:
    first = yield Call(function)
    second = yield Call(function)
    return int(first + second)


async def two() -> int:
    return 2


def test_drives_calls() -> None:
    assert drive_calls(twice(lambda: 3)) == 6


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_drives_calls_of_coroutines(backend: str) -> None:
    assert anyio.run(adrive_calls, twice(two), backend=backend) == 4
