"""Calls as users write them, and the types that checkers must see. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, List, Optional

from typing_extensions import assert_type

from openai import AsyncOpenAI, AsyncStream, BaseModel, OpenAI, Stream
from openai.pagination import AsyncCursorPage, SyncCursorPage, SyncPage
from openai.types import CreateEmbeddingResponse, FileDeleted, FileObject, Model
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam, ChatCompletionToolParam
from openai.types.chat.chat_completion_chunk import Choice as ChunkChoice
from openai.types.fine_tuning import FineTuningJob
from openai.types.responses import Response, ResponseInputParam, ResponseStreamEvent

client = OpenAI()
async_client = AsyncOpenAI()
messages: List[ChatCompletionMessageParam] = [
    {"role": "developer", "content": "Be short."},
    {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
]
tools: List[ChatCompletionToolParam] = [
    {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
]
question: ResponseInputParam = [{"role": "user", "content": "Hello"}]


class Named(BaseModel):
    name: str


def results() -> None:
    assert_type(client.responses.create(model="gpt-4o", input="Hello"), Response)
    assert_type(client.responses.create(model="gpt-4o", input=question).output_text, str)
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.chat.completions.create(model="gpt-4o", messages=messages, tools=tools), ChatCompletion)
    assert_type(client.chat.completions.create(model="gpt-4o", messages=messages, stream=False), ChatCompletion)
    assert_type(client.embeddings.create(model="text-embedding-3-small", input=["a"]), CreateEmbeddingResponse)
    assert_type(client.models.retrieve("gpt-4o"), Model)
    assert_type(client.files.create(file=b"", purpose="fine-tune"), FileObject)
    assert_type(client.files.delete("file-1"), FileDeleted)


def streams(flag: bool) -> None:
    assert_type(client.responses.create(model="gpt-4o", input="Hello", stream=True), Stream[ResponseStreamEvent])
    chunks = client.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    assert_type(chunks, Stream[ChatCompletionChunk])
    for chunk in chunks:
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices, List[ChunkChoice])
        assert_type(chunk.choices[0].delta.content, Optional[str])
    for event in client.responses.create(model="gpt-4o", input="Hello", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
        elif event.type == "response.completed":
            assert_type(event.response, Response)
    either = client.chat.completions.create(model="gpt-4o", messages=messages, stream=flag)
    if isinstance(either, ChatCompletion):
        assert_type(either.id, str)


def pages() -> None:
    assert_type(client.models.list(), SyncPage[Model])
    jobs = client.fine_tuning.jobs.list(limit=20)
    assert_type(jobs, SyncCursorPage[FineTuningJob])
    for job in jobs:
        assert_type(job, FineTuningJob)
    assert_type(jobs.get_next_page(), SyncCursorPage[FineTuningJob])
    assert_type(jobs.has_next_page(), bool)


def unions() -> None:
    for item in client.responses.create(model="gpt-4o", input="Hello").output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.text, str)
        elif item.type == "function_call":
            assert_type(item.arguments, str)
    message = client.chat.completions.create(model="gpt-4o", messages=messages).choices[0].message
    for call in message.tool_calls or []:
        if call.type == "function":
            assert_type(call.function.arguments, str)


def own_operations() -> None:
    assert_type(client.get("/thing", cast_to=Named), Named)
    assert_type(client.post("/thing", cast_to=Named, body={"a": 1}), Named)
    assert_type(client.delete("/thing", cast_to=Named).name, str)
    stream = client.post("/thing", cast_to=Named, body={}, stream=True, stream_cls=Stream[Named])
    assert_type(stream, Stream[Named])


async def asynchronously() -> None:
    assert_type(await async_client.responses.create(model="gpt-4o", input="Hello"), Response)
    stream = await async_client.responses.create(model="gpt-4o", input="Hello", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])
    async with await async_client.chat.completions.create(model="gpt-4o", messages=messages, stream=True) as chunks:
        async for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
    async for job in async_client.fine_tuning.jobs.list():
        assert_type(job, FineTuningJob)
    page = await async_client.fine_tuning.jobs.list(limit=20)
    assert_type(page, AsyncCursorPage[FineTuningJob])
    assert_type(await page.get_next_page(), AsyncCursorPage[FineTuningJob])
    assert_type(await async_client.get("/thing", cast_to=Named), Named)


def extras() -> Any:
    return client.chat.completions.create(
        model="gpt-4o",
        messages=messages,
        extra_headers={"X-A": "1"},
        extra_query={"q": 1},
        extra_body={"b": [1]},
        timeout=3.0,
    )
