"""`instructor`: typed answers through tools, JSON schemas and the Responses API, whole and in parts."""

from __future__ import annotations

import asyncio
from typing import Any, List

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Server

from .conftest import MODEL, Person

instructor: Any = pytest.importorskip("instructor")

MODES = ("TOOLS", "TOOLS_STRICT", "JSON_SCHEMA", "RESPONSES_TOOLS")
MESSAGES = [{"role": "user", "content": "John is 30."}]


@pytest.mark.parametrize("mode", MODES)
def test_answers_have_their_type(server: Server, mode: str) -> None:
    client = instructor.from_openai(OpenAI(), mode=instructor.Mode[mode])
    answer = client.chat.completions.create(model=MODEL, response_model=Person, messages=MESSAGES, max_retries=1)
    assert isinstance(answer, Person)
    assert answer._raw_response.id


@pytest.mark.parametrize("mode", MODES)
def test_answers_come_in_parts(server: Server, mode: str) -> None:
    async def read() -> List[Any]:
        client = instructor.from_openai(AsyncOpenAI(), mode=instructor.Mode[mode])
        parts = client.chat.completions.create_partial(model=MODEL, response_model=Person, messages=MESSAGES)
        return [part async for part in parts]

    assert asyncio.run(read())[-1].name
