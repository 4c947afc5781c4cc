"""What went wrong, from servers that say it in their own shapes: with a status, with a 200, and in a stream."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import pytest
from player import Player, recordings
from pydantic import BaseModel

import openai

WORDS = "The saw is in use."
CHAT: Dict[str, Any] = {"model": "house", "messages": [{"role": "user", "content": "Saw."}]}
RESPONSE: Dict[str, Any] = {"model": "house", "input": "Saw."}


class Plank(BaseModel):
    length: int


CALLS: List[Any] = [
    pytest.param(lambda client: client.chat.completions.create(**CHAT), id="plain"),
    pytest.param(lambda client: client.chat.completions.parse(**CHAT, response_format=Plank), id="parsed"),
    pytest.param(lambda client: client.responses.create(**RESPONSE), id="response"),
    pytest.param(lambda client: client.responses.parse(**RESPONSE, text_format=Plank), id="parsed response"),
    pytest.param(lambda client: client.embeddings.create(model="house", input="Saw."), id="embeddings"),
    pytest.param(lambda client: client.models.retrieve("house"), id="model"),
]
STREAMS: List[Any] = [
    pytest.param(lambda client: client.chat.completions.stream(**CHAT), id="chat"),
    pytest.param(lambda client: client.responses.stream(**RESPONSE), id="response"),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("recording", recordings("errors"))
def test_with_a_status(player: Player, recording: Any, call: Callable[[Any], Any]) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        player.call(
            recording["answer"],
            call,
            status=recording["status"],
            content_type=recording.get("content_type", "application/json"),
        )
    assert str(caught.value) == f"Error code: {recording['status']} - {recording.get('words', WORDS)}"
    assert caught.value.code == recording.get("code")


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("recording", recordings("successes_that_failed"))
def test_with_a_200(player: Player, recording: Any, call: Callable[[Any], Any]) -> None:
    with pytest.raises(openai.UnexpectedResponseError, match=recording.get("words", WORDS)) as caught:
        player.call(recording["answer"], call)
    assert caught.value.code == recording.get("code")


@pytest.mark.parametrize("make", STREAMS)
@pytest.mark.parametrize("recording", recordings("successes_that_failed")[:5])
def test_in_place_of_a_stream(player: Player, recording: Any, make: Callable[[Any], Any]) -> None:
    def use(client: Any) -> Any:
        with make(client) as stream:
            stream.until_done()

    async def use_async(client: Any) -> None:
        async with make(client) as stream:
            await stream.until_done()

    with pytest.raises(openai.APIError, match=WORDS) as caught:
        player.call(recording["answer"], use if player.flavour == "sync" else use_async)
    assert caught.value.code == recording.get("code")


@pytest.mark.parametrize(
    "event",
    [
        {"error": {"message": WORDS}},
        {"error": WORDS},
        {"object": "error", "message": WORDS},
        [{"error": {"message": WORDS}}],
    ],
)
def test_in_a_stream(player: Player, event: Any) -> None:
    chunk = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Zzz"}}]}
    with pytest.raises(openai.APIError, match=WORDS):
        player.items([chunk, event], lambda client: client.chat.completions.create(**CHAT, stream=True))
    with pytest.raises(openai.APIError, match=WORDS):
        player.stream([chunk, event], lambda client: client.chat.completions.stream(**CHAT), "until_done")


def test_in_a_line_of_its_own(player: Player) -> None:
    chunk = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Zzz"}}]}
    body = f'data: {json.dumps(chunk)}\n\nerror: {{"code": 500, "message": "{WORDS}"}}\n\n'
    with pytest.raises(openai.APIError, match=WORDS) as caught:
        player.items_of(body, lambda client: client.chat.completions.create(**CHAT, stream=True))
    assert caught.value.code == "500"
    with pytest.raises(openai.APIError, match=WORDS):
        player.stream_of(body, lambda client: client.chat.completions.stream(**CHAT), "until_done")
