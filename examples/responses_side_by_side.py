# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Several responses at a time over one WebSocket, each on a lane of its own."""

import asyncio

from openai import AsyncOpenAI
from openai.lib.responses_websocket import AsyncResponsesWebSocketSession, ResponsesWebSocketLimits

LANGUAGES = ("French", "German", "Swahili")
LIMITS = ResponsesWebSocketLimits(
    max_lanes=len(LANGUAGES) + 1,
    max_events_per_lane=500,
    max_events=2_000,
    max_bytes_per_lane=16 * 1024 * 1024,
    max_bytes=32 * 1024 * 1024,
)


async def ask(session: AsyncResponsesWebSocketSession, language: str) -> str:
    lane = session.lane(language)
    await lane.send({"type": "response.create", "model": "gpt-5", "input": f"Say hello in {language}."})
    response = await lane.get_final_response()
    return response.output_text


async def main() -> None:
    async with AsyncOpenAI() as client, client.responses.connect() as connection, AsyncResponsesWebSocketSession(
        connection, limits=LIMITS
    ) as session:
        answers = await asyncio.gather(*(ask(session, language) for language in LANGUAGES))
    for language, answer in zip(LANGUAGES, answers):
        print(f"{language}: {answer}")


if __name__ == "__main__":
    asyncio.run(main())
