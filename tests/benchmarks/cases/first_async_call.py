"""How long the event loop stands still, at the longest, while a fresh process makes its first asynchronous call.

The floor is httpx with one pydantic model, loaded before the loop runs. It is time on the wall,
which means nothing on a busy machine.
"""

from __future__ import annotations

import asyncio
import time

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Awaitable, Callable

    from meter import Meter


def sdk(base_url: str, meter: Meter) -> None:
    from openai import AsyncOpenAI

    async def ask() -> None:
        client = AsyncOpenAI(api_key=API_KEY, base_url=base_url)
        completion = await client.chat.completions.create(model=MODEL, messages=QUESTION)
        assert completion.choices[0].message.content
        await client.close()

    asyncio.run(_measure(meter, ask))


def plain(base_url: str, meter: Meter) -> None:
    import httpx
    from pydantic import BaseModel as BaseModel

    async def ask() -> None:
        async with httpx.AsyncClient(base_url=base_url, headers=AUTHORIZATION) as client:
            response = await client.post("/chat/completions", json=request_body(QUESTION))
        assert response.json()["choices"][0]["message"]["content"]

    asyncio.run(_measure(meter, ask))


async def _measure(meter: Meter, ask: Callable[[], Awaitable[None]]) -> None:
    ticks = [time.perf_counter()]

    async def tick() -> None:
        while True:
            await asyncio.sleep(0.001)
            ticks.append(time.perf_counter())

    ticking = asyncio.ensure_future(tick())
    await asyncio.sleep(0.02)
    await ask()
    await asyncio.sleep(0.002)
    ticking.cancel()
    meter.readings["stall"] = max(after - before for before, after in zip(ticks, ticks[1:]))
