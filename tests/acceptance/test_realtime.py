"""Realtime conversations as users write them, with the older names and shapes, and what happens to errors."""

from __future__ import annotations

import ast
import asyncio
import inspect
from pathlib import Path
from typing import Any, Dict

import pytest

from openai import AsyncOpenAI, OpenAI
from openai_testing import Emulator

QUESTION = Path(__file__).parents[2] / "examples" / "inputs" / "question.wav"

# Programs as users have them: not a character may have to change.
CONVERSATION = """
import asyncio
from openai import AsyncOpenAI

async def main():
    client = AsyncOpenAI()

    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(session={'modalities': ['text']})

        await connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "打个招呼！"}],
            }
        )
        await connection.response.create()

        async for event in connection:
            if event.type == 'response.text.delta':
                print(event.delta, flush=True, end="")

            elif event.type == 'response.text.done':
                print()

            elif event.type == "response.done":
                break

asyncio.run(main())
"""  # noqa: RUF001
ERRORS = """
client = AsyncOpenAI()

async with client.realtime.connect(model="gpt-realtime") as connection:
    ...
    async for event in connection:
        if event.type == 'error':
            print(event.error.type)
            print(event.error.code)
            print(event.error.event_id)
            print(event.error.message)
"""


def test_a_conversation_with_the_older_names(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(CONVERSATION, "conversation.py", "exec"), {})
    assert capsys.readouterr().out == "You said “打个招呼！”.\n"  # noqa: RUF001
    assert emulator.requests[0].query == (("model", "gpt-realtime"),)


def test_errors_are_events_and_the_connection_stays(emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    # The ellipsis is where the program sends something; here it is wrong twice, and then the server goes away.
    emulator.faults.plan("stop:3")
    sent = "[await connection.send({'type': 'session.dance', 'event_id': name}) for name in ('mine', 'last')]"
    names: Dict[str, Any] = {"AsyncOpenAI": AsyncOpenAI}
    code = compile(ERRORS.replace("...", sent), "errors.py", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert code.co_flags & inspect.CO_COROUTINE
    asyncio.run(eval(code, names))
    lines = capsys.readouterr().out.split("\n")
    assert lines[:3] == ["invalid_request_error", "invalid_value", "mine"]
    assert lines[3].startswith("Invalid value: 'session.dance'.")


def test_sound_in_and_sound_out(emulator: Emulator) -> None:
    from openai_realtime import audio

    emulator.hear_as("What time is it?")
    with OpenAI().realtime.connect(model="gpt-realtime") as connection:
        audio.append(connection, audio.read_wav(QUESTION), speed=None)
        audio.append(connection, [bytes(48_000)], speed=None)
        playback, names = audio.Playback(), []
        for event in connection:
            names.append(event.type)
            playback.take(event)
            if event.type == "response.done":
                break
    spoken = ["input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped", "input_audio_buffer.committed"]
    assert [name for name in names if name in spoken] == spoken
    assert event.response.output[0].content[0].transcript == "You said “What time is it?”."
    assert playback.waiting_ms > 500


@pytest.mark.usefixtures("server")
def test_responses_over_one_connection() -> None:
    with OpenAI().responses.connect() as connection:
        for question in ("One", "Two"):
            connection.response.create(model="gpt-4o", input=question)
            for event in connection:
                if event.type == "response.completed":
                    assert f"“{question}”" in event.response.output[0].content[0].text  # type: ignore[union-attr]
                    break
