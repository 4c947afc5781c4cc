"""Text and pictures to a model, and its answers: whole or as a stream, blocking or asynchronous."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any, List

import pytest

from openai import AsyncOpenAI, DefaultAioHttpClient, OpenAI
from openai.types.responses import Response
from openai_testing import Emulator

PICTURE = Path(__file__).parents[2] / "examples" / "inputs" / "harbour.png"
QUESTION = "Which animals sleep standing up?"


def test_a_response(emulator: Emulator) -> None:
    client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY"))
    response = client.responses.create(model="gpt-4o", instructions="Answer as a sailor.", input=QUESTION)
    assert QUESTION in response.output_text
    assert emulator.requests[0].json == {"model": "gpt-4o", "instructions": "Answer as a sailor.", "input": QUESTION}


def test_a_chat_completion(emulator: Emulator) -> None:
    client = OpenAI()
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "developer", "content": "Answer as a sailor."}, {"role": "user", "content": QUESTION}],
    )
    assert QUESTION in (completion.choices[0].message.content or "")
    assert [message["role"] for message in emulator.requests[0].json["messages"]] == ["developer", "user"]


def ask_about(picture: str) -> Response:
    content: Any = [
        {"type": "input_text", "text": "What is in this picture?"},
        {"type": "input_image", "image_url": picture},
    ]
    return OpenAI().responses.create(model="gpt-4o-mini", input=[{"role": "user", "content": content}])


@pytest.mark.usefixtures("server")
def test_a_picture_by_url() -> None:
    assert ask_about("https://pictures.test/harbour.png").output_text


@pytest.mark.usefixtures("server")
def test_a_picture_from_a_file() -> None:
    encoded = base64.b64encode(PICTURE.read_bytes()).decode("utf-8")
    assert "PNG, 96 x 64 pixels" in ask_about(f"data:image/png;base64,{encoded}").output_text


@pytest.mark.usefixtures("server")
def test_nested_parameters_are_plain_dictionaries() -> None:
    completion = OpenAI().chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "How much? Answer in JSON."}],
        response_format={"type": "json_object"},
    )
    assert (completion.choices[0].message.content or "").startswith("{")


@pytest.mark.usefixtures("server")
def test_a_path_that_many_take_for_the_right_one_is_pointed_out() -> None:
    with pytest.raises(AttributeError, match=r"client\.responses"):
        OpenAI().chat.responses  # noqa: B018


@pytest.mark.usefixtures("server")
def test_a_stream_of_events() -> None:
    with OpenAI() as client:
        stream = client.responses.create(model="gpt-4o", input=QUESTION, stream=True)
        events = list(stream)
    assert events[0].type == "response.created"
    assert events[-1].type == "response.completed"
    text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert QUESTION in text


@pytest.mark.usefixtures("server")
def test_a_stream_of_chunks() -> None:
    messages: Any = [{"role": "user", "content": QUESTION}]
    with OpenAI().chat.completions.create(model="gpt-4o", messages=messages, stream=True) as stream:
        text = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
    assert QUESTION in text


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_an_asynchronous_response() -> None:
    async with AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY")) as client:
        response = await client.responses.create(model="gpt-4o", input=QUESTION)
    assert QUESTION in response.output_text


@pytest.mark.anyio
@pytest.mark.usefixtures("server")
async def test_an_asynchronous_stream() -> None:
    seen: List[str] = []
    async with AsyncOpenAI() as client:
        stream = await client.responses.create(model="gpt-4o", input=QUESTION, stream=True)
        async for event in stream:
            seen.append(event.type)  # noqa: PERF401
    assert seen[0] == "response.created"
    assert seen[-1] == "response.completed"


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.usefixtures("server")
async def test_aiohttp_in_place_of_httpx(anyio_backend: str) -> None:
    pytest.importorskip("aiohttp")
    async with AsyncOpenAI(api_key="My API Key", http_client=DefaultAioHttpClient()) as client:
        completion = await client.chat.completions.create(
            messages=[{"role": "user", "content": QUESTION}], model="gpt-4o"
        )
    assert QUESTION in (completion.choices[0].message.content or "")
