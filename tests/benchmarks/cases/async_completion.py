"""Small chat completions with the asynchronous client and its default transport; a case says how many are in flight."""

from __future__ import annotations

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from meter import Meter


async def sdk(base_url: str, meter: Meter, in_flight: int) -> None:
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key=API_KEY, base_url=base_url) as client:

        async def ask() -> None:
            completion = await client.chat.completions.create(model=MODEL, messages=QUESTION)
            assert completion.choices[0].message.content

        await meter.repeat_in_flight(ask, in_flight)


async def plain(base_url: str, meter: Meter, in_flight: int) -> None:
    import httpx

    # The reference's limits: httpx by itself would queue at 100 connections.
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    async with httpx.AsyncClient(base_url=base_url, headers=AUTHORIZATION, limits=limits) as client:

        async def ask() -> None:
            response = await client.post("/chat/completions", json=request_body(QUESTION))
            assert response.json()["choices"][0]["message"]["content"]

        await meter.repeat_in_flight(ask, in_flight)
