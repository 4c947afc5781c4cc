from __future__ import annotations

from typing import Any

import httpx
import pytest


def test_words_decide(api: httpx.Client) -> None:
    answer = api.post("/moderations", json={"input": ["I like you", "I will kill him"]}).json()
    assert [each["flagged"] for each in answer["results"]] == [False, True]
    categories = answer["results"][1]["categories"]
    assert [name for name, hit in categories.items() if hit] == ["violence"]
    assert answer["results"][1]["category_scores"]["violence"] > 0.9
    assert answer["model"] == "omni-moderation-latest"


def test_images_are_looked_at_with_their_text(api: httpx.Client) -> None:
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    body = {"input": [{"type": "text", "text": "blood"}, picture], "model": "omni-moderation-2024-09-26"}
    results = api.post("/moderations", json=body).json()["results"]
    assert (len(results), results[0]["categories"]["violence/graphic"]) == (1, True)
    types = results[0]["category_applied_input_types"]
    assert (types["violence"], types["hate"]) == (["text", "image"], ["text"])


@pytest.mark.parametrize("given", [None, 5, [], [5], [{"type": "sound"}], [{"type": "image_url"}]])
def test_bad_inputs(api: httpx.Client, given: Any) -> None:
    assert api.post("/moderations", json={"input": given}).status_code == 400
