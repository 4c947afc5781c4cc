"""What counts as a chunk, and what a choice of one lacks."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.decoding import decoder
from openai_rest.helpers.streaming.chat.chunks import is_chunk, whole_choice
from openai_rest.types.chat import ChatCompletionChunk

CHUNK = decoder(ChatCompletionChunk)


@pytest.mark.parametrize(
    ("content", "counts"),
    [
        ({"object": "chat.completion.chunk"}, True),
        ({"choices": [{"delta": {"content": ""}}]}, True),
        ({"choices": [{"finish_reason": "stop"}]}, True),
        ({"choices": [{"message": {"content": "Hi"}}]}, True),
        ({"choices": [], "usage": {"total_tokens": 3}}, True),
        ({"object": "", "choices": [{"delta": {}, "content_filter_results": {}}]}, False),
        ({"object": "", "choices": [], "prompt_filter_results": []}, False),
        ({"object": "error", "message": "no"}, False),
        ({"choices": "none"}, False),
    ],
)
def test_what_counts(content: Any, counts: bool) -> None:
    assert is_chunk(CHUNK(content)) is counts


def test_a_whole_choice_stays_as_it_is() -> None:
    choice = CHUNK({"choices": [{"index": 1, "delta": {}}]}).choices[0]
    assert whole_choice(choice, 0) is choice


def test_what_lacks_is_added() -> None:
    choice = CHUNK({"choices": [{"message": {"content": "Hi"}}]}).choices[0]
    whole = whole_choice(choice, 2)
    assert (whole.index, whole.delta.content) == (2, "Hi")
    assert choice.delta is None
