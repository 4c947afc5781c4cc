"""A session of 30 minutes with 50 events a second holds its memory; time is simulated, every event is received."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from typing import Any, List

from openai_realtime.aio.realtime_connections import AsyncRealtimeConnection

EVENTS = 30 * 60 * 50
TYPES = ("response.output_audio.delta", "response.output_audio_transcript.delta", "rate_limits.updated", "brand.new")


class Socket:
    """Gives one event after the other, each with an id and a delta of its own."""

    def __init__(self) -> None:
        self.count = 0
        self.sent = 0

    async def recv(self, decode: bool) -> bytes:
        self.count += 1
        kind = TYPES[self.count % len(TYPES)]
        return json.dumps({"type": kind, "event_id": f"event_{self.count}", "delta": f"{self.count:040}"}).encode()

    async def send(self, data: Any) -> None:
        self.sent += 1


def test_memory_stays_flat() -> None:
    async def main() -> List[int]:
        socket = Socket()
        connection = AsyncRealtimeConnection(socket)
        connection.on("event", lambda event: None)
        levels = []
        for number in range(1, EVENTS + 1):
            event = await connection.recv()
            assert event.event_id == f"event_{number}"
            if number % 10 == 0:
                await connection.input_audio_buffer.append(audio=f"{number:060}")
            if number % (EVENTS // 6) == 0:
                gc.collect()
                levels.append(sys.getallocatedblocks())
        assert socket.sent == EVENTS // 10
        return levels

    levels = asyncio.run(main())
    assert max(levels) - levels[0] < 500, levels  # blocks of memory; 75,000 events came in between
