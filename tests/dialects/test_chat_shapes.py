"""Chat completions, from servers that leave out what the API always sends."""

from __future__ import annotations

from typing import Any, Dict

import pytest
from player import Player, recordings
from pydantic import BaseModel

RECORDINGS = recordings("chat_shapes")
WHOLE = [each for each in RECORDINGS if "answer" in each.values[0]]
CALL: Dict[str, Any] = {"model": "house", "messages": [{"role": "user", "content": "Name a tree."}]}
TEXT = '{"species":"oak"}'


class Tree(BaseModel):
    species: str


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_with_events(player: Player, recording: Any) -> None:
    events, completion = player.stream(
        recording["chunks"], lambda client: client.chat.completions.stream(**CALL), "get_final_completion"
    )
    (choice,) = completion.choices
    assert (choice.index, choice.message.content, choice.finish_reason) == (0, TEXT, "stop")
    assert [event.content for event in events if event.type == "content.done"] == [TEXT]
    assert getattr(completion.usage, "total_tokens", None) == recording.get("total_tokens")


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_and_parsed(player: Player, recording: Any) -> None:
    _, completion = player.stream(
        recording["chunks"],
        lambda client: client.chat.completions.stream(**CALL, response_format=Tree),
        "get_final_completion",
    )
    assert completion.choices[0].message.parsed == Tree(species="oak")


@pytest.mark.parametrize("recording", RECORDINGS)
def test_streamed_as_sent(player: Player, recording: Any) -> None:
    chunks = player.items(recording["chunks"], lambda client: client.chat.completions.create(**CALL, stream=True))
    assert [chunk.to_dict(warnings=False) for chunk in chunks] == recording["chunks"]


@pytest.mark.parametrize("recording", WHOLE)
def test_parsed(player: Player, recording: Any) -> None:
    completion = player.call(
        recording["answer"], lambda client: client.chat.completions.parse(**CALL, response_format=Tree)
    )
    assert completion.choices[0].message.parsed == Tree(species="oak")


@pytest.mark.parametrize("recording", WHOLE)
def test_plain(player: Player, recording: Any) -> None:
    completion = player.call(recording["answer"], lambda client: client.chat.completions.create(**CALL))
    assert completion.choices[0].message.content == TEXT
    assert completion.to_dict(warnings=False) == recording["answer"]
