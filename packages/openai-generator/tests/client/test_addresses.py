"""Operations that are answered elsewhere than the rest of the service say so, in their texts and in the remarks."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest
from zoo_documents import answered, document

from openai_generator.client.distribution import Distribution

ANSWER = {"type": "object", "properties": {"name": {"type": "string"}}}
ELSEWHERE = "https://upload.zoo.test/v1"
HERE = {"url": "https://zoo.test/v1"}
REGION = {"url": "https://{region}.zoo.test/v1", "variables": {"region": {"default": "upload"}}}


def zoo(servers: list[dict[str, Any]], *, on_path: bool = False) -> dict[str, Any]:
    uploads = answered(ANSWER, operationId="upload", tags=["cats"], summary="Uploads a cat.")
    item: dict[str, Any] = {"post": uploads}
    (item if on_path else uploads)["servers"] = servers
    return document({"/cats": item}, servers=[HERE])


@pytest.mark.parametrize("on_path", [False, True])
@pytest.mark.parametrize("server", [{"url": ELSEWHERE}, REGION])
def test_an_address_of_its_own_is_told(
    on_path: bool, server: dict[str, Any], make: Callable[..., Distribution]
) -> None:
    made = make(zoo([server], on_path=on_path))
    (remark,) = made.left_out
    assert remark.pointer == "#/paths/~1cats/post"
    assert remark.text == f"It is answered at `{ELSEWHERE}`; call it on `client.with_options(base_url=...)`."
    for flavour in ("aio", "sync"):
        text = " ".join(made.files[f"src/zoo_client/{flavour}/cats.py"].split())
        assert f"Uploads a cat. Answered at `{ELSEWHERE}`: call it on `client.with_options(base_url=...)`." in text
    assert f"answered at '{ELSEWHERE}'" in made.files["README.md"]


@pytest.mark.parametrize("servers", [[], [HERE], [{"url": "https://zoo.test/v1/"}], [{"url": ELSEWHERE}, HERE]])
def test_the_address_of_the_service_needs_no_words(
    servers: list[dict[str, Any]], make: Callable[..., Distribution]
) -> None:
    made = make(zoo(servers))
    assert made.left_out == []
    assert "Answered at" not in made.files["src/zoo_client/sync/cats.py"]


def test_it_is_called_there_as_its_text_says(imported: Callable[..., ModuleType]) -> None:
    package = imported(zoo([{"url": ELSEWHERE}]), "zoo_client")
    asked: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"name": "Tom"})

    with package.ZooClient(http_client=httpx.Client(transport=httpx.MockTransport(service))) as client:
        client.cats.upload()
        client.with_options(base_url=ELSEWHERE).cats.upload()
    assert asked == ["https://zoo.test/v1/cats", f"{ELSEWHERE}/cats"]
