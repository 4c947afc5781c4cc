"""The fixtures of `openai_testing`, used as users use them: with the real clients."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

import openai

if TYPE_CHECKING:
    from openai_testing import Server


def test_the_synchronous_client(openai_client: openai.OpenAI) -> None:
    response = openai_client.responses.create(model="gpt-4o", input="Hello!")
    assert "Hello!" in response.output_text


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_the_asynchronous_client(async_openai_client: openai.AsyncOpenAI) -> None:
    stream = await async_openai_client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hello!"}], stream=True
    )
    assert "Hello!" in "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])


def test_the_server_serves_any_client_and_records_requests(openai_server: Server) -> None:
    assert os.environ["OPENAI_BASE_URL"] == openai_server.base_url
    assert openai.OpenAI().models.list().data
    assert [request.path for request in openai_server.emulator.requests] == ["/v1/models"]


def test_a_planned_fault_happens_once(openai_server: Server, openai_client: openai.OpenAI) -> None:
    openai_server.emulator.faults.plan(["status:503;retry-after-ms=1"])
    assert openai_client.models.list().data
    assert len(openai_server.emulator.requests) == 2
