"""Lists, transcriptions and embeddings, from servers that give them another shape."""

from __future__ import annotations

from typing import Any

import pytest
from player import Player
from pydantic import BaseModel


def test_a_bare_list_of_models(player: Player) -> None:
    async def use_async(client: Any) -> Any:
        return [model.id async for model in client.models.list()]

    use = use_async if player.flavour != "sync" else lambda client: [model.id for model in client.models.list()]
    assert player.call([{"id": "oak"}, {"id": "elm"}], use) == ["oak", "elm"]


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("Saw the plank.", "text/plain; charset=utf-8"),
        ('"Saw the plank."', "application/json"),
        ('{"text": "Saw the plank."}', "text/plain"),
        ("Saw the plank.", ""),
        ("Saw the plank.", "application/octet-stream"),
    ],
)
@pytest.mark.parametrize("kind", ["transcriptions", "translations"])
def test_a_transcription_as_text(player: Player, kind: str, body: str, content_type: str) -> None:
    result = player.call(
        body,
        lambda client: getattr(client.audio, kind).create(model="house", file=b"audio"),
        content_type=content_type,
    )
    assert result.text == "Saw the plank."
    assert type(result).__name__ == kind[:-1].title()


@pytest.mark.parametrize(
    "entry",
    [{"object": "error", "message": "No wood."}, {"embedding": None, "error": "No wood."}, {"embedding": "No wood."}],
)
def test_an_error_in_the_place_of_an_embedding(player: Player, entry: Any) -> None:
    answer = {"object": "list", "model": "house", "data": [{"index": 0, "embedding": [0.5]}, entry]}
    with pytest.raises(ValueError, match=r"at place 1: No wood\."):
        player.call(answer, lambda client: client.embeddings.create(model="house", input=["saw", "axe"]))


class Tree(BaseModel):
    species: str


MESSAGE = {"type": "message", "id": "msg-1", "role": "assistant", "status": "completed", "content": '{"species":"oak"}'}
RESPONSE = {"id": "resp-1", "object": "response", "status": "completed", "output": [MESSAGE]}


def test_a_message_of_a_response_whose_content_is_the_text_itself(player: Player) -> None:
    odd = {**RESPONSE, "output": [None, MESSAGE]}
    plain = player.call(odd, lambda client: client.responses.create(model="house", input="Name a tree."))
    assert plain.output_text == '{"species":"oak"}'
    call = {"model": "house", "input": "Name a tree.", "text_format": Tree}
    parsed = player.call(odd, lambda client: client.responses.parse(**call))
    assert (parsed.output_text, parsed.output_parsed) == ('{"species":"oak"}', Tree(species="oak"))
    chunks = [
        {"type": "response.created", "response": {**RESPONSE, "status": "in_progress", "output": []}},
        {"type": "response.completed", "response": RESPONSE},
    ]
    _, streamed = player.stream(chunks, lambda client: client.responses.stream(**call), "get_final_response")
    assert streamed.output_parsed == Tree(species="oak")


def test_the_content_of_a_chat_message_in_parts(player: Player) -> None:
    content = [{"type": "text", "text": '{"species":'}, None, {"type": "text", "text": '"oak"}'}]
    answer = {"choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}]}
    call = {"model": "house", "messages": [{"role": "user", "content": "Name a tree."}], "response_format": Tree}
    completion = player.call(answer, lambda client: client.chat.completions.parse(**call))
    assert completion.choices[0].message.parsed == Tree(species="oak")
    assert completion.choices[0].message.content == content
    deltas = [{"role": "assistant", "content": content[:1]}, {"content": content[1:]}, {}]
    chunks = [{"choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    chunks[-1]["choices"][0]["finish_reason"] = "stop"
    _, streamed = player.stream(chunks, lambda client: client.chat.completions.stream(**call), "get_final_completion")
    assert streamed.choices[0].message.parsed == Tree(species="oak")


def test_thoughts_in_parts_before_the_text(player: Player) -> None:
    thought = {"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}
    deltas: Any = [{"content": ""}, {"content": [thought]}, {"content": '{"species":'}, {"content": '"oak"}'}]
    chunks: Any = [{"choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    chunks[-1]["choices"][0]["finish_reason"] = "stop"
    call = {"model": "house", "messages": [{"role": "user", "content": "Name a tree."}], "response_format": Tree}
    _, completion = player.stream(chunks, lambda client: client.chat.completions.stream(**call), "get_final_completion")
    message = completion.choices[0].message
    assert message.content == [thought, {"type": "text", "text": '{"species":"oak"}'}]
    assert message.parsed == Tree(species="oak")


def test_parts_after_a_text(player: Player) -> None:
    part = {"type": "image", "url": "http://house.test/oak.png"}
    deltas: Any = [{"content": "An oak"}, {"content": [part]}]
    chunks: Any = [{"choices": [{"index": 0, "delta": delta, "finish_reason": "stop"}]} for delta in deltas]
    call = {"model": "house", "messages": [{"role": "user", "content": "Draw a tree."}]}
    _, completion = player.stream(chunks, lambda client: client.chat.completions.stream(**call), "get_final_completion")
    assert completion.choices[0].message.content == [{"type": "text", "text": "An oak"}, part]
