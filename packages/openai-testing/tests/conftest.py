from __future__ import annotations

from typing import Any, Iterator

import httpx
import pytest

from openai_testing import Emulator, EmulatorTransport

NOW = 1_750_000_000.0


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(clock=lambda: NOW)


@pytest.fixture
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    def no_wait(seconds: float) -> None:
        waits.append(seconds)

    waits: Any = []
    headers = {"authorization": "Bearer sk-test"}
    transport = EmulatorTransport(emulator, sleep=no_wait)
    with httpx.Client(transport=transport, base_url="http://emulator/v1", headers=headers) as client:
        client.waits = waits  # type: ignore[attr-defined]
        yield client


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)
