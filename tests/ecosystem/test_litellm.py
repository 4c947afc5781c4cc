"""`litellm`: its OpenAI provider, which uses clients, raw responses and errors in many ways."""

from __future__ import annotations

import asyncio
from typing import Any, Dict

import pytest

from openai_testing import Server

from .conftest import MODEL

litellm: Any = pytest.importorskip("litellm")

MESSAGES = [{"role": "user", "content": "Hi!"}]


@pytest.fixture
def access(server: Server) -> Dict[str, str]:
    return {"api_key": "sk-any", "api_base": server.base_url}


def test_completions(access: Dict[str, str]) -> None:
    assert litellm.completion(f"openai/{MODEL}", MESSAGES, **access).choices[0].message.content
    assert len(list(litellm.completion(f"openai/{MODEL}", MESSAGES, stream=True, **access))) > 1
    assert litellm.text_completion(model="openai/gpt-3.5-turbo-instruct", prompt="Hi!", **access).choices[0].text


def test_asynchronous_completions(access: Dict[str, str]) -> None:
    async def read() -> int:
        assert (await litellm.acompletion(f"openai/{MODEL}", MESSAGES, **access)).usage.total_tokens > 0
        stream = await litellm.acompletion(f"openai/{MODEL}", MESSAGES, stream=True, **access)
        return len([chunk async for chunk in stream])

    assert asyncio.run(read()) > 1


def test_responses(access: Dict[str, str]) -> None:
    assert litellm.responses(model=f"openai/{MODEL}", input="Hi!", **access).output[0].type == "message"
    assert len(list(litellm.responses(model=f"openai/{MODEL}", input="Hi!", stream=True, **access))) > 1


def test_media(access: Dict[str, str]) -> None:
    speech = litellm.speech(model="openai/tts-1", input="Hi!", voice="alloy", **access).content
    assert speech
    assert litellm.transcription(model="openai/whisper-1", file=("hi.wav", speech), **access).text is not None
    assert len(litellm.image_generation(prompt="A parrot.", model="openai/gpt-image-1", **access).data) == 1


def test_embeddings_moderations_and_files(access: Dict[str, str]) -> None:
    assert len(litellm.embedding("openai/text-embedding-3-small", ["a"], **access).data) == 1
    assert litellm.moderation(input="Hi!", model="openai/omni-moderation-latest", **access).results
    made = litellm.create_file(file=("a.jsonl", b"{}"), purpose="batch", custom_llm_provider="openai", **access)
    assert made.purpose == "batch"


def test_errors_are_translated(access: Dict[str, str]) -> None:
    with pytest.raises(litellm.AuthenticationError):
        litellm.completion(f"openai/{MODEL}", MESSAGES, api_key="sk-invalid", api_base=access["api_base"])
