"""Realtime as users write it, and the types that checkers must see. Checked by mypy and pyright, never run."""

from __future__ import annotations

from typing import Optional

from typing_extensions import assert_type

from openai import AsyncOpenAI, OpenAI, ReconnectingEvent, ReconnectingOverrides
from openai.resources.realtime.realtime import (
    AsyncRealtimeConnection,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from openai.types.realtime import RealtimeServerEvent, ResponseDoneEvent
from openai.types.websocket_connection_options import WebSocketConnectionOptions
from openai_realtime import RealtimeClient

client = OpenAI()
async_client = AsyncOpenAI()
options: WebSocketConnectionOptions = {"max_size": 2**20, "write_limit": 2**16}


def reconnecting(event: ReconnectingEvent) -> Optional[ReconnectingOverrides]:
    return {"abort": True} if event.attempt > 3 else None


def synchronous() -> None:
    manager = client.realtime.connect(model="gpt-realtime", on_reconnecting=reconnecting)
    assert_type(manager, RealtimeConnectionManager)
    with manager as connection:
        assert_type(connection, RealtimeConnection)
        assert_type(connection.recv(), RealtimeServerEvent)
        assert_type(connection.recv_bytes(), bytes)
        connection.session.update(session={"type": "realtime", "instructions": "Be brief."})
        connection.response.create(response={"output_modalities": ["text"]})
        connection.input_audio_buffer.append(audio="AAAA", event_id="own")
        connection.send({"type": "response.cancel"})
        connection.send_raw(b"raw")
        for event in connection:
            if event.type == "response.done":
                assert_type(event, ResponseDoneEvent)
        assert_type(connection.on("error", print).once("response.done", print), RealtimeConnection)

        @connection.on("session.created")
        def begin(event: object) -> int:
            return 1

        assert_type(begin(None), int)
        connection.close(code=1000, reason="done")
    with RealtimeClient().live.connect() as live:
        live.session.input_audio.mute()


async def asynchronous() -> None:
    async with async_client.realtime.connect(model="m", websocket_connection_options=options) as connection:
        assert_type(connection, AsyncRealtimeConnection)
        assert_type(await connection.recv(), RealtimeServerEvent)
        await connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
        )
        async for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
    own = await async_client.responses.connect().enter()
    await own.response.create(model="gpt-4o", input="Hello")
    await own.close()
