"""Many streamed chat completions that live side by side, each with ten chunks a second: what a chunk costs, how late it
comes, and how much memory a stream takes.

Every chunk holds the time at which the server sent it, of a clock that all processes of the machine share.
"""

from __future__ import annotations

import asyncio
import time

from cases.inputs import API_KEY, MODEL, QUESTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import List

    from meter import Meter

STREAMS = 1000
SECONDS = 5.0


async def sdk(base_url: str, meter: Meter) -> None:
    from openai import AsyncOpenAI

    delays: List[float] = []
    async with AsyncOpenAI(api_key=API_KEY, base_url=base_url + "/live", timeout=600) as client:
        await client.chat.completions.create(model=MODEL, messages=QUESTION)

        async def follow(opened: asyncio.Event) -> None:
            stream = await client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
            async for chunk in stream:
                opened.set()
                sent = chunk.choices[0].delta.content
                if sent:
                    delays.append(time.monotonic() - float(sent))

        streams = 20 if meter.quick else STREAMS
        before = meter.resident()
        opened = [asyncio.Event() for _ in range(streams)]
        tasks = [asyncio.ensure_future(follow(each)) for each in opened]
        for each in opened:
            await each.wait()
        await asyncio.sleep(0.5)
        meter.readings["memory"] = max(0, meter.resident() - before) / streams
        await _measure(meter, delays)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _measure(meter: Meter, delays: List[float]) -> None:
    delays.clear()
    before = meter.used()
    await asyncio.sleep(0.5 if meter.quick else SECONDS)
    spent, late = meter.used() - before, sorted(delays)
    meter.readings["cpu"] = spent / len(late)
    meter.readings["delay_p50"] = late[len(late) // 2]
    meter.readings["delay_p99"] = late[len(late) * 99 // 100]
