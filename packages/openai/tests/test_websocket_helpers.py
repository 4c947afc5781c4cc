"""The helpers around WebSockets by their familiar names, against the emulator."""

from __future__ import annotations

import asyncio
import base64
from typing import Any, Awaitable, Callable, List

import pytest

from openai import AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError
from openai.lib.live import (
    AsyncTranscriptGrouper,
    TranscriptGrouper,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
)
from openai.lib.realtime_translation import AsyncTranslationSession, TranslationSession
from openai.lib.responses_websocket import (
    AsyncResponsesWebSocketSession,
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketLimits,
    ResponsesWebSocketSession,
)
from openai_testing import Server
from openai_testing.realtime.speech import wave_of

SPEECH = base64.b64encode(wave_of("Hellooo", "marin") * 3 + bytes(48_000)).decode()
LIMITS = ResponsesWebSocketLimits(4, 500, 1_000, 10_000_000, 10_000_000)
SOON = 20.0


@pytest.fixture(autouse=True)
def heard(openai_server: Server) -> None:
    openai_server.emulator.hear_as("Hello")


def awaited(test: Callable[[AsyncOpenAI], Awaitable[None]], server: Server) -> None:
    async def run() -> None:
        async with AsyncOpenAI(base_url=server.base_url, api_key="sk-test") as client:
            await test(client)

    asyncio.run(run())


def told(updates: List[Any]) -> List[str]:
    ends = [update.segment for update in updates if isinstance(update, TranscriptSegmentClosedEvent)]
    assert all(isinstance(segment, TranscriptSegment) for segment in ends)
    return [f"{segment.speaker}: {segment.text}" for segment in ends]


SAID = ["user: Hello", "assistant: You said “Hello”."]


def test_live_transcripts(openai_client: OpenAI) -> None:
    updates: List[Any] = []
    with openai_client.live.connect() as connection, TranscriptGrouper() as grouper:
        grouper.on("segment.updated", updates.append).on("segment.closed", updates.append)
        connection.session.start(session={"model": "gpt-live-1"})
        connection.session.input_audio.append(audio=SPEECH)
        for event in connection:
            grouper.push(event)
            if event.type == "session.usage.updated":
                break
    assert told(updates) == SAID


def test_live_transcripts_async(openai_server: Server) -> None:
    async def test(client: AsyncOpenAI) -> None:
        updates: List[Any] = []
        async with client.live.connect() as connection, AsyncTranscriptGrouper() as grouper:
            grouper.on("segment.updated", updates.append).on("segment.closed", updates.append)
            await connection.session.start(session={"model": "gpt-live-1"})
            await connection.session.input_audio.append(audio=SPEECH)
            async for event in connection:
                await grouper.push(event)
                if event.type == "session.usage.updated":
                    await connection.session.close()
        assert told(updates) == SAID
        assert updates[-1].reason in ("manual", "session_closed")

    awaited(test, openai_server)


def test_a_translation(openai_client: OpenAI) -> None:
    seen: List[Any] = []
    with TranslationSession(openai_client.realtime.translations, model="gpt-realtime-translate") as connection:
        connection.send({"type": "session.update", "session": {"audio": {"output": {"language": "fr"}}}})
        connection.send({"type": "session.input_audio_buffer.append", "audio": SPEECH})
        connection.send({"type": "session.close"})
        while not seen or seen[-1].type != "session.closed":
            seen.append(connection.recv(timeout=SOON))
    spoken = [event.delta for event in seen if event.type == "session.output_transcript.delta"]
    assert "".join(spoken) == "[fr] Hello"


def test_a_translation_async(openai_server: Server) -> None:
    async def test(client: AsyncOpenAI) -> None:
        seen: List[Any] = []
        session = AsyncTranslationSession(client.realtime.translations, model="gpt-realtime-translate")
        async with session as connection:
            await connection.send({"type": "session.input_audio_buffer.append", "audio": SPEECH})
            await connection.send({"type": "session.close"})
            while not seen or seen[-1].type != "session.closed":
                seen.append(await connection.recv())
        spoken = [event.delta for event in seen if event.type == "session.output_transcript.delta"]
        assert "".join(spoken).endswith("Hello")

    awaited(test, openai_server)


def test_azure_has_no_translations() -> None:
    with AzureOpenAI(azure_endpoint="https://a.test", api_version="v", api_key="k") as client:
        session = TranslationSession(client.realtime.translations, model="m")
        with pytest.raises(OpenAIError, match="service"):
            session.enter()


def test_responses_side_by_side(openai_client: OpenAI) -> None:
    with openai_client.responses.connect() as connection, ResponsesWebSocketSession(
        connection, limits=LIMITS
    ) as session:
        lanes = [session.lane(name) for name in ("one", "two")]
        for lane in lanes:
            lane.send({"type": "response.create", "model": "gpt-5", "input": "Hello"})
        responses = [lane.get_final_response(timeout=SOON) for lane in lanes]
    assert {response.status for response in responses} == {"completed"}
    assert all("Hello" in response.output_text for response in responses)
    assert responses[0].id != responses[1].id


def test_responses_side_by_side_async(openai_server: Server) -> None:
    async def test(client: AsyncOpenAI) -> None:
        async with client.responses.connect() as connection, AsyncResponsesWebSocketSession(
            connection, limits=LIMITS
        ) as session:
            lanes = [session.lane(name) for name in ("one", "two")]
            for lane in lanes:
                await lane.send({"type": "response.create", "model": "gpt-5", "input": "Hello"})
            responses = await asyncio.gather(*(lane.get_final_response() for lane in lanes))
        assert all("Hello" in response.output_text for response in responses)

    awaited(test, openai_server)


def test_an_accumulator_agrees_with_the_final_response(openai_client: OpenAI) -> None:
    accumulator = ResponsesWebSocketAccumulator()
    with openai_client.responses.connect() as connection:
        connection.response.create(model="gpt-5", input="Hello")
        for event in connection:
            accumulator.add_event(event)
            if event.type == "response.output_text.done":
                assert accumulator.snapshot().output_text == event.text
            if event.type == "response.completed":
                break
    final = accumulator.get_final_response()
    snapshot = accumulator.snapshot()
    assert (snapshot.response_id, snapshot.output_text) == (final.id, final.output_text)
    assert accumulator.detailed_snapshot()["response"]["status"] == "completed"
