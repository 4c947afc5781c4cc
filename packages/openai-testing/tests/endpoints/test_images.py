from __future__ import annotations

import base64
import json
from typing import Any, Dict, List

import httpx
import pytest

from openai_testing.content import images, media

CAT = {"model": "gpt-image-1", "prompt": "A cat"}
PICTURE = media.png(3, 2, 1)


def size(data: str) -> Any:
    image = images.sniff(base64.b64decode(data))
    return image and (image.kind, image.width, image.height)


def events(response: httpx.Response) -> List[Dict[str, Any]]:
    return [json.loads(line[6:]) for line in response.text.splitlines() if line.startswith("data: ")]


def test_images_are_generated(api: httpx.Client) -> None:
    answer = api.post("/images/generations", json={**CAT, "n": 2, "size": "1536x1024"}).json()
    assert [size(each["b64_json"]) for each in answer["data"]] == [("PNG", 1536, 1024)] * 2
    assert answer["data"][0] != answer["data"][1]
    assert (answer["size"], answer["output_format"], answer["usage"]["output_tokens"]) == ("1536x1024", "png", 544)
    again = api.post("/images/generations", json={**CAT, "size": "1536x1024"}).json()
    assert again["data"][0] == answer["data"][0]


def test_urls_lead_to_the_image(api: httpx.Client) -> None:
    answer = api.post("/images/generations", json={"model": "dall-e-3", "prompt": "A cat", "size": "256x256"}).json()
    url = answer["data"][0]["url"]
    assert url.startswith("http://emulator/v1/images/made/")
    served = api.get(url, headers={"authorization": ""})
    assert (served.headers["content-type"], served.content[:4]) == ("image/png", b"\x89PNG")
    assert api.get("/images/made/no.png").status_code == 404


@pytest.mark.parametrize("task", ["edits", "variations"])
def test_images_from_images(api: httpx.Client, task: str) -> None:
    data = {"prompt": "Night", "size": "512x512", "n": "1", "response_format": "b64_json"}
    answer = api.post(f"/images/{task}", files={"image": ("a.png", PICTURE)}, data=data).json()
    assert size(answer["data"][0]["b64_json"]) == ("PNG", 512, 512)


def test_streams_have_partial_images(api: httpx.Client) -> None:
    seen = events(api.post("/images/generations", json={**CAT, "stream": True, "partial_images": 2}))
    kinds = ["image_generation.partial_image"] * 2 + ["image_generation.completed"]
    assert [each["type"] for each in seen] == kinds
    assert [each.get("partial_image_index") for each in seen] == [0, 1, None]
    assert seen[-1]["usage"]["total_tokens"] > 0
    data = {"prompt": "Night", "stream": "true", "partial_images": "1"}
    edited = events(api.post("/images/edits", files=[("image[]", ("a.png", PICTURE))], data=data))
    assert [each["type"] for each in edited] == ["image_edit.partial_image", "image_edit.completed"]


@pytest.mark.parametrize(
    "changes", [{"prompt": None}, {"n": 11}, {"size": "big"}, {"size": "5000x1"}, {"quality": "?"}]
)
def test_bad_generations(api: httpx.Client, changes: Dict[str, Any]) -> None:
    response = api.post("/images/generations", json={**CAT, **changes})
    assert (response.status_code, response.json()["error"]["param"]) == (400, next(iter(changes)))


def test_bad_edits(api: httpx.Client) -> None:
    def edit(content: bytes, **data: str) -> Any:
        files = {"image": ("a.png", content)}
        return api.post("/images/edits", files=files, data={"prompt": "x", **data}).json()["error"]

    assert edit(b"text")["code"] == "invalid_image_file"
    assert edit(PICTURE, n="two")["param"] == "n"
    assert api.post("/images/edits", files={"prompt": (None, "x")}).json()["error"]["param"] == "image"
    named = api.post("/images/edits", json={"prompt": "x", "images": [{"file_id": "file-1"}]})
    assert named.status_code == 200
