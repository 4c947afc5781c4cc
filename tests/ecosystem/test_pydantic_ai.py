"""`pydantic-ai`: runs, tools, typed output and streams, over several event loops."""

from __future__ import annotations

import asyncio
from typing import Any, List

import pytest

from openai import AsyncOpenAI
from openai_testing import Server

from .conftest import MODEL, QUESTION, Person, weather

pydantic_ai: Any = pytest.importorskip("pydantic_ai")
models: Any = pytest.importorskip("pydantic_ai.models.openai")
providers: Any = pytest.importorskip("pydantic_ai.providers.openai")

MODELS = pytest.mark.parametrize("model", ["OpenAIChatModel", "OpenAIResponsesModel"])


def agent(model: str, **settings: Any) -> Any:
    provider = providers.OpenAIProvider(openai_client=AsyncOpenAI())
    return pydantic_ai.Agent(getattr(models, model)(MODEL, provider=provider), **settings)


@MODELS
def test_tools_are_called(server: Server, model: str) -> None:
    result = agent(model, tools=[weather]).run_sync(QUESTION)
    assert "sunny in Paris" in result.output
    assert len(result.all_messages()) == 4


@MODELS
def test_output_has_its_type(server: Server, model: str) -> None:
    assert isinstance(agent(model, output_type=Person).run_sync("John is 30.").output, Person)


@MODELS
def test_one_agent_serves_several_loops(server: Server, model: str) -> None:
    parrot = agent(model)

    async def read() -> List[str]:
        async with parrot.run_stream("Hi!") as result:
            return [text async for text in result.stream_text(delta=True, debounce_by=None)]

    assert parrot.run_sync("Hi!").output
    assert len(asyncio.run(read())) > 1
    assert asyncio.run(read())
