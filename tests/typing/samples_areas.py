"""Calls of many areas, raw and streamed, and what checkers must see of them. Checked by mypy and pyright, never run."""

# pyright: reportDeprecated=false

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Union

from typing_extensions import assert_type

from openai import AsyncOpenAI, NotFoundError, OpenAI, RateLimits, Stream, TokenUsage, UsageMeter, omit
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.types import (
    Batch,
    FileObject,
    Image,
    ImageGenStreamEvent,
    ImagesResponse,
    ModerationCreateResponse,
    Upload,
    VectorStore,
    VectorStoreSearchResponse,
    Video,
)
from openai.types.audio import Transcription, TranscriptionStreamEvent, TranscriptionVerbose
from openai.types.beta import Assistant, Thread
from openai.types.beta.threads import Run
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionStoreMessage,
    ChatCompletionUserMessageParam,
)
from openai.types.conversations import Conversation, ConversationItem
from openai.types.fine_tuning import FineTuningJob, FineTuningJobEvent
from openai.types.responses import FunctionToolParam, Response, ResponseFunctionToolCall
from openai.types.shared_params import Reasoning
from openai.types.vector_stores import VectorStoreFile

client = OpenAI()
async_client = AsyncOpenAI()
said: ChatCompletionUserMessageParam = {"role": "user", "content": "Hello"}
tool: FunctionToolParam = {"type": "function", "name": "weather", "parameters": {"type": "object"}, "strict": True}
reasoning: Reasoning = {"effort": "low"}


def raw() -> None:
    response = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[said])
    assert_type(response.parse(), ChatCompletion)
    assert_type(response.request_id, Optional[str])
    assert_type(response.rate_limits, RateLimits)
    assert_type(response.rate_limits.tokens.remaining, Optional[int])
    assert_type(client.responses.with_raw_response.retrieve("resp_1").parse(), Response)
    with client.files.with_streaming_response.retrieve("file-1") as streamed:
        assert_type(streamed.parse(), FileObject)
        assert_type(streamed.status_code, int)
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hello") as spoken:
        spoken.stream_to_file(Path("hello.wav"))


def images() -> None:
    assert_type(client.images.generate(prompt="A harbour"), ImagesResponse)
    assert_type(client.images.generate(prompt="A harbour", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.images.generate(prompt="A harbour").data, Optional[List[Image]])
    assert_type(client.images.create_variation(image=Path("harbour.png")), ImagesResponse)


def audio() -> None:
    assert_type(client.audio.transcriptions.create(file=Path("a.wav"), model="whisper-1"), Transcription)
    assert_type(
        client.audio.transcriptions.create(file=b"", model="whisper-1", response_format="verbose_json"),
        TranscriptionVerbose,
    )
    assert_type(client.audio.transcriptions.create(file=b"", model="whisper-1", response_format="text"), str)
    assert_type(
        client.audio.transcriptions.create(file=b"", model="gpt-4o-transcribe", stream=True),
        Stream[TranscriptionStreamEvent],
    )


def files() -> None:
    assert_type(client.files.list(purpose="batch"), SyncCursorPage[FileObject])
    assert_type(client.files.create(file=("a.jsonl", b"", "application/jsonl"), purpose="batch"), FileObject)
    assert_type(client.files.wait_for_processing("file-1"), FileObject)
    assert_type(client.files.content("file-1").text, str)
    assert_type(client.uploads.upload_file_chunked(file=Path("a.bin"), mime_type="text/plain", purpose="batch"), Upload)
    assert_type(client.batches.list(), SyncCursorPage[Batch])


def vector_stores() -> None:
    assert_type(client.vector_stores.create(name="docs"), VectorStore)
    for found in client.vector_stores.search("vs_1", query="harbour"):
        assert_type(found, VectorStoreSearchResponse)
    assert_type(client.vector_stores.files.upload_and_poll(vector_store_id="vs_1", file=b""), VectorStoreFile)


def videos() -> None:
    assert_type(client.videos.create_and_poll(prompt="A harbour", poll_interval_ms=500), Video)


def lists() -> None:
    for event in client.fine_tuning.jobs.list_events("ftjob-1"):
        assert_type(event, FineTuningJobEvent)
    for message in client.chat.completions.messages.list("chatcmpl-1"):
        assert_type(message, ChatCompletionStoreMessage)
    for item in client.conversations.items.list("conv_1"):
        assert_type(item, ConversationItem)
    assert_type(client.chat.completions.delete("chatcmpl-1"), ChatCompletionDeleted)
    assert_type(client.conversations.create(), Conversation)
    assert_type(client.moderations.create(input="Hello"), ModerationCreateResponse)


def typed_parameters() -> None:
    response = client.responses.create(model="gpt-4o", input="Hello", tools=[tool], reasoning=reasoning, top_p=omit)
    for item in response.output:
        if isinstance(item, ResponseFunctionToolCall):
            assert_type(item.name, str)
        elif item.type == "reasoning":
            assert_type(item.summary[0].text, str)
    if response.usage is not None:
        assert_type(response.usage.output_tokens_details.reasoning_tokens, int)


def assistants() -> None:
    assert_type(client.beta.assistants.create(model="gpt-4o"), Assistant)
    assert_type(client.beta.threads.create(), Thread)
    assert_type(client.beta.threads.runs.create_and_poll(thread_id="thread_1", assistant_id="asst_1"), Run)


async def asynchronously() -> None:
    response = await async_client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[said])
    assert_type(response.parse(), ChatCompletion)
    async with async_client.responses.with_streaming_response.create(model="gpt-4o", input="Hello") as streamed:
        assert_type(await streamed.parse(), Response)
    assert_type(await async_client.images.generate(prompt="A harbour"), ImagesResponse)
    assert_type(await async_client.beta.threads.runs.poll("run_1", "thread_1"), Run)
    async for chunk in await async_client.chat.completions.create(model="gpt-4o", messages=[said], stream=True):
        assert_type(chunk, ChatCompletionChunk)
    page = await async_client.fine_tuning.jobs.list()
    assert_type(page, AsyncCursorPage[FineTuningJob])
    assert_type(page.data, List[FineTuningJob])


def metered() -> Union[TokenUsage, None]:
    meter = UsageMeter()
    assert_type(meter.total, TokenUsage)
    try:
        OpenAI(plugins=[meter]).models.retrieve("gpt-4o")
    except NotFoundError as error:
        assert_type(error.rate_limits.requests.reset_after, Optional[float])
    return meter.by_model.get("gpt-4o")
