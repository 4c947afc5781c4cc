"""One sent chunk of audio in a Realtime session: 100 ms of PCM16 at 24 kHz, as base64 in an event."""

from __future__ import annotations

import base64

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter

CHUNK = bytes(range(240)) * 20
CHUNKS = 20


async def sdk(base_url: str, meter: Meter) -> None:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=API_KEY, base_url=base_url, websocket_base_url=base_url.replace("http", "ws", 1))
    async with client.realtime.connect(model="gpt-realtime") as connection:

        async def send_chunks() -> None:
            for _ in range(CHUNKS):
                await connection.input_audio_buffer.append(audio=base64.b64encode(CHUNK).decode())

        await meter.repeat_in_flight(send_chunks, 1, operations=CHUNKS)


async def plain(base_url: str, meter: Meter) -> None:
    from websockets.asyncio.client import connect

    url = base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    async with connect(url, additional_headers=AUTHORIZATION, max_size=None, compression=None) as connection:

        async def send_chunks() -> None:
            for _ in range(CHUNKS):
                audio = base64.b64encode(CHUNK).decode()
                await connection.send('{"type":"input_audio_buffer.append","audio":"' + audio + '"}')

        await meter.repeat_in_flight(send_chunks, 1, operations=CHUNKS)
