"""The context manager of an asynchronous request whose response is read when asked for."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.aio.response_managers import AsyncResponseContextManager

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


class Response:
    is_closed = False

    async def close(self) -> None:
        self.is_closed = True


async def test_it_sends_on_entry_and_closes_on_exit() -> None:
    sent: List[Response] = []

    async def send() -> Any:
        sent.append(Response())
        return sent[-1]

    manager: Any = AsyncResponseContextManager(send())
    assert not sent
    with pytest.raises(KeyError):
        async with manager as response:
            assert response is sent[0]
            raise KeyError
    assert sent[0].is_closed


async def test_a_failed_request_has_nothing_to_close() -> None:
    async def fail() -> Any:
        raise KeyError

    manager: Any = AsyncResponseContextManager(fail())
    with pytest.raises(KeyError):
        async with manager:
            pass
    await manager.__aexit__(None, None, None)
