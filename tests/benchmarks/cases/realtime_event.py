"""One received event of a Realtime session: bursts of transcript deltas, asked for and read to their end."""

from __future__ import annotations

import json

from canned import BURST_EVENTS

from cases.inputs import API_KEY, AUTHORIZATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


async def sdk(base_url: str, meter: Meter) -> None:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=API_KEY, base_url=base_url, websocket_base_url=base_url.replace("http", "ws", 1))
    async with client.realtime.connect(model="gpt-realtime") as connection:

        async def read_burst() -> None:
            events = 0
            await connection.response.create()
            async for event in connection:
                events += 1
                if event.type == "response.output_audio.done":
                    break
                assert event.delta != "no such word"
            assert events == BURST_EVENTS

        await meter.repeat_in_flight(read_burst, 1, operations=BURST_EVENTS)


async def plain(base_url: str, meter: Meter) -> None:
    from websockets.asyncio.client import connect

    url = base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    async with connect(url, additional_headers=AUTHORIZATION, max_size=None, compression=None) as connection:

        async def read_burst() -> None:
            events = 0
            await connection.send('{"type":"response.create"}')
            async for message in connection:
                event = json.loads(message)
                events += 1
                if event["type"] == "response.output_audio.done":
                    break
                assert event["delta"] != "no such word"
            assert events == BURST_EVENTS

        await meter.repeat_in_flight(read_burst, 1, operations=BURST_EVENTS)
