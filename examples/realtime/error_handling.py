# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Errors of a Realtime session arrive as events, and the session goes on: a wrong item, then a right one."""

import asyncio

from openai import AsyncOpenAI


async def talk() -> None:
    client = AsyncOpenAI()

    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        for number, role in enumerate(("robot", "user")):
            message = {"type": "message", "role": role, "content": [{"type": "input_text", "text": "Still there?"}]}
            await connection.send({"type": "conversation.item.create", "event_id": f"item_{number}", "item": message})
        await connection.response.create()

        async for event in connection:
            if event.type == "error":
                print("type:", event.error.type)
                print("code:", event.error.code)
                print("event_id:", event.error.event_id)
                print("message:", event.error.message)
            elif event.type == "response.output_text.done":
                print(event.text)
            elif event.type == "response.done":
                break


def main() -> None:
    asyncio.run(talk())


if __name__ == "__main__":
    main()
