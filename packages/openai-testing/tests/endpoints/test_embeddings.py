from __future__ import annotations

import base64
import struct
from typing import Any

import httpx
import pytest

MODEL = "text-embedding-3-small"


@pytest.mark.parametrize(
    ("content", "count"), [("one", 1), (["one", "two"], 2), ([1, 2, 3], 1), ([[1], [2, 3]], 2), (["x", [1]], 2)]
)
def test_each_input_gets_a_vector(api: httpx.Client, content: Any, count: int) -> None:
    answer = api.post("/embeddings", json={"model": MODEL, "input": content}).json()
    assert [entry["index"] for entry in answer["data"]] == list(range(count))
    assert all(len(entry["embedding"]) == 1536 for entry in answer["data"])
    assert answer["usage"]["prompt_tokens"] == answer["usage"]["total_tokens"] > 0


def test_dimensions_and_encoding(api: httpx.Client) -> None:
    body = {"model": "text-embedding-3-large", "input": "one", "dimensions": 8}
    plain = api.post("/embeddings", json=body).json()["data"][0]["embedding"]
    encoded = api.post("/embeddings", json={**body, "encoding_format": "base64"}).json()["data"][0]["embedding"]
    assert list(struct.unpack("<8f", base64.b64decode(encoded))) == plain


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"input": "x"}, 400, "model"),
        ({"model": MODEL}, 400, "input"),
        ({"model": MODEL, "input": {}}, 400, "input"),
        ({"model": MODEL, "input": []}, 400, "input"),
        ({"model": MODEL, "input": ""}, 400, "input"),
        ({"model": MODEL, "input": ["a", ""]}, 400, "input"),
        ({"model": MODEL, "input": [True]}, 400, "input"),
        ({"model": MODEL, "input": ["x"] * 2049}, 400, "input"),
        ({"model": MODEL, "input": "x", "dimensions": 0}, 400, "dimensions"),
        ({"model": MODEL, "input": "x", "dimensions": 1537}, 400, "dimensions"),
        ({"model": "text-embedding-ada-002", "input": "x", "dimensions": 8}, 400, "dimensions"),
        ({"model": MODEL, "input": "x", "encoding_format": "hex"}, 400, "encoding_format"),
        ({"model": "nope", "input": "x"}, 404, "model"),
        ({"model": "gpt-4o", "input": "x"}, 403, "model"),
    ],
)
def test_bad_input(api: httpx.Client, body: Any, status: int, param: str) -> None:
    response = api.post("/embeddings", json=body)
    assert (response.status_code, response.json()["error"]["param"]) == (status, param)
