# /// script
# requires-python = ">=3.8"
# dependencies = ["openai[aiohttp]>=3.100"]
# ///
"""Many calls at a time: with the default HTTP transport, and with aiohttp (`pip install openai[aiohttp]`)."""

import asyncio

from openai import AsyncOpenAI, DefaultAioHttpClient

QUESTIONS = [f"Explain the number {number} to a clever five-year-old." for number in range(20)]


async def ask_all(client: AsyncOpenAI) -> None:
    calls = [client.responses.create(model="gpt-4o", input=question) for question in QUESTIONS]
    answers = await asyncio.gather(*calls)
    print(f"{len(answers)} answers; the last one: {answers[-1].output_text}")


async def with_httpx() -> None:
    async with AsyncOpenAI() as client:
        await ask_all(client)


async def with_aiohttp() -> None:
    async with AsyncOpenAI(http_client=DefaultAioHttpClient()) as client:
        await ask_all(client)


def main() -> None:
    asyncio.run(with_httpx())
    asyncio.run(with_aiohttp())


if __name__ == "__main__":
    main()
