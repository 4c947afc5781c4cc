"""Lists, transcriptions and embeddings, from servers that give them another shape."""

from __future__ import annotations

from typing import Any

import pytest
from player import Player


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
