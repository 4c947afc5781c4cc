"""`langchain-openai`: chat through both APIs, embeddings and completions."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from openai_testing import Server

from .conftest import MODEL, QUESTION, Person, weather

langchain: Any = pytest.importorskip("langchain_openai")

KINDS = pytest.mark.parametrize(
    "settings",
    [{}, {"use_responses_api": True}, {"use_responses_api": True, "output_version": "responses/v1"}],
    ids=["chat", "responses", "responses/v1"],
)


@KINDS
def test_models_answer_and_stream(server: Server, settings: Any) -> None:
    model = langchain.ChatOpenAI(model=MODEL, **settings)
    assert model.invoke("Hi!").usage_metadata["total_tokens"] > 0
    assert len(list(model.stream("Hi!"))) > 1
    assert len(model.batch(["Hi!", "Ho!"])) == 2


@KINDS
def test_models_answer_and_stream_asynchronously(server: Server, settings: Any) -> None:
    async def read() -> int:
        model = langchain.ChatOpenAI(model=MODEL, **settings)
        assert (await model.ainvoke("Hi!")).content
        return len([chunk async for chunk in model.astream("Hi!")])

    assert asyncio.run(read()) > 1


@KINDS
def test_tools_and_structured_output(server: Server, settings: Any) -> None:
    model = langchain.ChatOpenAI(model=MODEL, **settings)
    (call,) = model.bind_tools([weather]).invoke(QUESTION).tool_calls
    assert call["name"] == "weather"
    assert isinstance(model.with_structured_output(Person).invoke("John is 30."), Person)
    assert isinstance(model.with_structured_output(Person, method="function_calling").invoke("John is 30."), Person)


def test_embeddings_and_completions(server: Server) -> None:
    embeddings = langchain.OpenAIEmbeddings(model="text-embedding-3-small", check_embedding_ctx_length=False)
    assert len(embeddings.embed_query("a")) == 1536
    assert len(embeddings.embed_documents(["a", "b"])) == 2
    assert langchain.OpenAI(model="gpt-3.5-turbo-instruct").invoke("Hi!")
