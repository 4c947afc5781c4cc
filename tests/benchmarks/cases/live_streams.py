"""Many streamed chat completions that live side by side, each with ten chunks a second: what a chunk costs, how late it
comes, and how much memory a stream takes.

The floor reads the same streams with an aiohttp session and `json`. Every chunk holds the time at which the server
sent it, of a clock that all processes of the machine share.
"""

from __future__ import annotations

import asyncio
import json
import time

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Awaitable, Callable, List

    from meter import Meter

STREAMS = 1000
SECONDS = 5.0


async def sdk(base_url: str, meter: Meter) -> None:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key=API_KEY, base_url=base_url + "/live", timeout=600) as client:
        await client.chat.completions.create(model=MODEL, messages=QUESTION)

        async def follow(arrived: Callable[[str], None]) -> None:
            stream = await client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
            async for chunk in stream:
                arrived(chunk.choices[0].delta.content or "")

        await _side_by_side(follow, meter)


async def plain(base_url: str, meter: Meter) -> None:
    import aiohttp

    url = base_url + "/live/chat/completions"
    connector = aiohttp.TCPConnector(limit=STREAMS)
    async with aiohttp.ClientSession(headers=AUTHORIZATION, connector=connector) as session:

        async def follow(arrived: Callable[[str], None]) -> None:
            async with session.post(url, json=request_body(QUESTION, stream=True)) as response:
                async for line in response.content:
                    if line.startswith(b"data: "):
                        arrived(json.loads(line[6:])["choices"][0]["delta"]["content"])

        await _side_by_side(follow, meter)


async def _side_by_side(follow: Callable[[Callable[[str], None]], Awaitable[None]], meter: Meter) -> None:
    delays: List[float] = []

    async def open_one(opened: asyncio.Event) -> None:
        def arrived(sent: str) -> None:
            opened.set()
            if sent:
                delays.append(time.monotonic() - float(sent))

        await follow(arrived)

    streams = 20 if meter.quick else STREAMS
    before = meter.resident()
    opened = [asyncio.Event() for _ in range(streams)]
    tasks = [asyncio.ensure_future(open_one(each)) for each in opened]
    for each in opened:
        await each.wait()
    await asyncio.sleep(0.5)
    meter.readings["memory"] = max(0, meter.resident() - before) / streams
    await asyncio.sleep(0.5)  # the collection above has held everything up
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
