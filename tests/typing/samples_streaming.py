"""Streams with events, as users write them. Checked by mypy and pyright, never run."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Any, List, Optional

from pydantic import BaseModel
from typing_extensions import assert_type, override

from openai import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from openai.lib.streaming import AssistantStreamManager, AsyncAssistantStreamManager
from openai.lib.streaming.chat import (
    AsyncChatCompletionStream,
    ChatCompletionStream,
    ChatCompletionStreamManager,
    ChatCompletionStreamState,
)
from openai.lib.streaming.responses import AsyncResponseStream, ResponseStream, ResponseStreamManager
from openai.types.beta.threads import Message, Run, Text, TextDelta
from openai.types.chat import ChatCompletionMessageParam, ParsedChatCompletion
from openai.types.responses import ParsedResponse

client = OpenAI()
async_client = AsyncOpenAI()
messages: List[ChatCompletionMessageParam] = [{"role": "user", "content": "Where?"}]


class Place(BaseModel):
    city: str


def chat() -> None:
    manager = client.chat.completions.stream(model="gpt-4o", messages=messages, response_format=Place)
    assert_type(manager, ChatCompletionStreamManager[Place])
    with manager as stream:
        assert_type(stream, ChatCompletionStream[Place])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event.delta, str)
                assert_type(event.parsed, Optional[object])
            elif event.type == "content.done":
                assert_type(event.parsed, Optional[Place])
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Place])
        assert_type(stream.until_done(), ChatCompletionStream[Place])


def chat_without_a_type() -> None:
    with client.chat.completions.stream(model="gpt-4o", messages=messages) as stream:
        assert_type(stream, ChatCompletionStream[None])
        assert_type(stream.current_completion_snapshot, ParsedChatCompletion[object])


def chunks() -> None:
    state = ChatCompletionStreamState(response_format=Place)
    for chunk in client.chat.completions.create(model="gpt-4o", messages=messages, stream=True):
        for event in state.handle_chunk(chunk):
            if event.type == "refusal.done":
                assert_type(event.refusal, str)
    assert_type(state.get_final_completion(), ParsedChatCompletion[Place])


def responses() -> None:
    manager = client.responses.stream(model="gpt-4o", input="Where?", text_format=Place, background=True, resume=True)
    assert_type(manager, ResponseStreamManager[Place])
    with manager as stream:
        assert_type(stream, ResponseStream[Place])
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
            elif event.type == "response.completed":
                assert_type(event.response, ParsedResponse[Place])
        assert_type(stream.get_final_response(), ParsedResponse[Place])
        assert_type(stream.get_final_response().output_parsed, Optional[Place])
    with client.responses.stream(response_id="resp_1", starting_after=3) as old:
        assert_type(old, ResponseStream[None])


async def asynchronously() -> None:
    async with async_client.chat.completions.stream(model="gpt-4o", messages=messages, response_format=Place) as chat:
        assert_type(chat, AsyncChatCompletionStream[Place])
        async for event in chat:
            if event.type == "content.done":
                assert_type(event.parsed, Optional[Place])
        assert_type(await chat.get_final_completion(), ParsedChatCompletion[Place])
    async with async_client.responses.stream(model="gpt-4o", input="Where?", text_format=Place) as stream:
        assert_type(stream, AsyncResponseStream[Place])
        assert_type(await stream.get_final_response(), ParsedResponse[Place])


class Handler(AssistantEventHandler):
    @override
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        assert_type(snapshot.value, str)


class AsyncHandler(AsyncAssistantEventHandler):
    @override
    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        assert_type(delta.value, Optional[str])


def assistants() -> None:
    runs = client.beta.threads.runs
    plain = runs.stream(thread_id="t", assistant_id="a")
    assert_type(plain, AssistantStreamManager[AssistantEventHandler])
    own = runs.create_and_stream(thread_id="t", assistant_id="a", event_handler=Handler())
    assert_type(own, AssistantStreamManager[Handler])
    with client.beta.threads.create_and_run_stream(assistant_id="a", event_handler=Handler()) as handler:
        assert_type(handler, Handler)
        for text in handler.text_deltas:
            assert_type(text, str)
        assert_type(handler.get_final_run(), Run)
        assert_type(handler.get_final_messages(), List[Message])
        assert_type(handler.current_run, Optional[Run])


async def assistants_asynchronously(outputs: Any) -> None:
    manager = async_client.beta.threads.runs.submit_tool_outputs_stream(
        thread_id="t", run_id="r", tool_outputs=outputs, event_handler=AsyncHandler()
    )
    assert_type(manager, AsyncAssistantStreamManager[AsyncHandler])
    async with manager as handler:
        async for text in handler.text_deltas:
            assert_type(text, str)
        assert_type(await handler.get_final_run(), Run)
