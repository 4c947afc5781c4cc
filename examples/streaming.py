# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""An answer that is read while it is being written, in both flavours."""

import asyncio

from openai import AsyncOpenAI, OpenAI


def blocking() -> None:
    client = OpenAI()
    stream = client.responses.create(
        model="gpt-4o", input="Write a one-sentence bedtime story about a unicorn.", stream=True
    )
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
    print()


async def asynchronous() -> None:
    client = AsyncOpenAI()
    stream = await client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Write a one-sentence bedtime story about a whale."}],
        stream=True,
    )
    async with stream:
        async for chunk in stream:
            for choice in chunk.choices:
                print(choice.delta.content or "", end="", flush=True)
    print()


def main() -> None:
    blocking()
    asyncio.run(asynchronous())


if __name__ == "__main__":
    main()
