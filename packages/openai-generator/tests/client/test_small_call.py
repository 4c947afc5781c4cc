"""The measure of a small call: both clients send the same, and the generated one loads no more modules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import small_call

from openai import OpenAI


@pytest.fixture
def twin(tmp_path: Path) -> Iterator[Any]:
    """The generated package."""
    yield small_call.twin(tmp_path)
    sys.path.remove(str(tmp_path / "src"))
    for name in [each for each in sys.modules if each.partition(".")[0] == "twin_client"]:
        del sys.modules[name]


class Recorder(small_call.Memory):
    """Notes what is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, str, bytes]] = []

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        self.sent.append((request.method, str(request.url), request.read()))
        return super().send(request, **arguments)


@pytest.mark.parametrize("kind", [*small_call.CALLS])
def test_both_clients_send_the_same_call(kind: str, twin: Any) -> None:
    recorders = [Recorder(), Recorder()]
    clients = [
        OpenAI(api_key="key", base_url="https://twin.test/v1", http_client=recorders[0]),
        twin.TwinClient(api_key="key", http_client=recorders[1]),
    ]
    first, second = (small_call.CALLS[kind](client) for client in clients)
    assert first == second
    assert recorders[0].sent == recorders[1].sent
    assert len(recorders[0].sent) == 1
    assert all(least > 0 for least in small_call.cheapest(small_call.CALLS[kind], clients, 2, 3))


def test_a_generated_client_loads_no_more_modules(twin: Any, tmp_path: Path) -> None:
    assert twin.__name__ == "twin_client"
    for here, generated in small_call.modules(tmp_path).values():
        assert 0 < generated <= here
