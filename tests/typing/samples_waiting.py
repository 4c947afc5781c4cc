"""What type checkers see of pollers, of uploads in parts, and of the helpers for agents; checked, never run."""

# pyright: reportDeprecated=false

from __future__ import annotations

from pathlib import Path
from typing import Awaitable, Dict

import pydantic
from typing_extensions import assert_type

from openai import AsyncOpenAI, OpenAI
from openai.lib.beta.agents import (
    AgentSessionEventStream,
    AgentTurnResult,
    AsyncAgentSessionEventStream,
    FunctionTool,
    function_tool,
    pydantic_function_tool,
)
from openai.lib.streaming.agents import AgentSessionStream, AsyncAgentSessionStream, ToolOutput
from openai.types import FileObject, Upload, Video
from openai.types.beta import AgentSession
from openai.types.beta.threads import Run
from openai.types.vector_stores import VectorStoreFile, VectorStoreFileBatch


class Tide(pydantic.BaseModel):
    hour: int


def pollers(client: OpenAI) -> None:
    assert_type(client.files.wait_for_processing("f", max_wait_seconds=5), FileObject)
    assert_type(client.videos.create_and_poll(prompt="p", poll_interval_ms=5), Video)
    assert_type(client.beta.threads.runs.poll("r", "t"), Run)
    assert_type(client.vector_stores.files.upload_and_poll(vector_store_id="v", file=b""), VectorStoreFile)
    assert_type(client.vector_stores.file_batches.upload_and_poll("v", files=[Path("f")]), VectorStoreFileBatch)


async def asynchronous_pollers(client: AsyncOpenAI) -> None:
    assert_type(await client.files.wait_for_processing("f"), FileObject)
    assert_type(await client.beta.threads.create_and_run_poll(assistant_id="a"), Run)
    assert_type(await client.vector_stores.file_batches.poll("b", vector_store_id="v"), VectorStoreFileBatch)


def uploads(client: OpenAI) -> None:
    uploads = client.uploads
    assert_type(uploads.upload_file_chunked(file=Path("f"), mime_type="m", purpose="batch"), Upload)
    assert_type(uploads.upload_file_chunked(file=b"", filename="f", mime_type="m", purpose="batch"), Upload)
    with Path("f").open("rb") as handle:
        assert_type(uploads.upload_file_chunked(file=handle, mime_type="m", purpose="batch", on_progress=print), Upload)
    uploads.upload_file_chunked(file=b"", mime_type="m", purpose="batch")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def sessions(client: OpenAI) -> None:
    sessions = client.beta.agents.sessions
    assert_type(sessions.create(environment={"type": "openai_hosted"}), AgentSession)
    created = sessions.create(environment={"type": "openai_hosted"}, output_type=Tide, stream=True)
    assert_type(created, AgentSessionEventStream[Tide])
    with sessions.stream("s", input="?", output_type=Tide, tool_handlers={"t": high_tide}) as stream:
        assert_type(stream, AgentSessionStream[Tide])
        result = stream.get_final_result()
    assert_type(result, AgentTurnResult[Tide])
    assert_type(result.parse(Tide).output_parsed, "Tide | None")


async def asynchronous_sessions(client: AsyncOpenAI) -> None:
    sessions = client.beta.agents.sessions
    created = await sessions.create(environment={"type": "openai_hosted"}, output_type=Tide, stream=True)
    assert_type(created, AsyncAgentSessionEventStream[Tide])
    async with sessions.stream("s", input="?", output_type=Tide, tool_handlers={"t": low_tide}) as stream:
        assert_type(stream, AsyncAgentSessionStream[Tide])
        assert_type(await stream.get_final_result(), AgentTurnResult[Tide])


@function_tool
def high_tide(place: str) -> Tide:
    return Tide(hour=len(place))


@function_tool(name="low")
async def low_tide(place: str) -> Dict[str, int]:
    return {"hour": len(place)}


def tools() -> None:
    assert_type(high_tide, FunctionTool[ToolOutput])
    assert_type(low_tide, FunctionTool[Awaitable[ToolOutput]])
    assert_type(pydantic_function_tool(Tide, handler=lambda tide: tide.hour), FunctionTool[ToolOutput])
