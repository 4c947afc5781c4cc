"""Asynchronous chat completions over aiohttp, 100 in flight; the floor is an aiohttp session."""

from __future__ import annotations

from meter import Meter, Skipped

from cases.inputs import API_KEY, AUTHORIZATION, MODEL, QUESTION, request_body

IN_FLIGHT = 100


async def sdk(base_url: str, meter: Meter) -> None:
    _need_aiohttp()
    from openai import AsyncOpenAI, DefaultAioHttpClient

    async with AsyncOpenAI(api_key=API_KEY, base_url=base_url, http_client=DefaultAioHttpClient()) as client:

        async def ask() -> None:
            completion = await client.chat.completions.create(model=MODEL, messages=QUESTION)
            assert completion.choices[0].message.content

        await meter.repeat_in_flight(ask, IN_FLIGHT)


async def plain(base_url: str, meter: Meter, in_flight: int = IN_FLIGHT) -> None:
    _need_aiohttp()
    import aiohttp

    url = base_url + "/chat/completions"
    connector = aiohttp.TCPConnector(limit=1000)
    async with aiohttp.ClientSession(headers=AUTHORIZATION, connector=connector) as session:

        async def ask() -> None:
            async with session.post(url, json=request_body(QUESTION)) as response:
                completion = await response.json()
            assert completion["choices"][0]["message"]["content"]

        await meter.repeat_in_flight(ask, in_flight)


def _need_aiohttp() -> None:
    from importlib.util import find_spec

    if find_spec("aiohttp") is None:
        raise Skipped("aiohttp is not installed in this environment")
