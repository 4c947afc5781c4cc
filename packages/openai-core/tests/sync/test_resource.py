"""The base of synchronous resources: what it adds to `Resource`."""

from __future__ import annotations

from typing import Any, List

import httpx
import pytest

from openai_core.operations import Operation
from openai_core.sync.client import Client
from openai_core.sync.pages import SyncCursorPage
from openai_core.sync.resource import SyncAPIResource
from openai_core.sync.streams import Stream


class Things(SyncAPIResource):
    def create(self, *, extra_headers: Any = None) -> Any:
        return self._call(Operation("post", "/things", object), body={"a": 1}, extra_headers=extra_headers)

    def watch(self) -> Any:
        return self._call(Operation("post", "/events", object, event=object), body={}, stream=True)

    def list(self) -> Any:
        return self._call(Operation("get", "/things", object, page="CursorPage"))


def answer(request: httpx.Request) -> httpx.Response:
    if request.method == "GET":
        return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}], "has_more": False})
    if request.url.path == "/events":
        return httpx.Response(200, content=b"data: 1\n\ndata: [DONE]\n\n")
    return httpx.Response(200, json={"path": request.url.path, "body": request.content.decode()})


@pytest.fixture
def things() -> Things:
    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    return Things(Client(api_key="k", base_url="https://api.test", http_client=http_client))


def test_an_operation(things: Things) -> None:
    assert things.create() == {"path": "/things", "body": '{"a":1}'}


def test_a_stream(things: Things) -> None:
    with things.watch() as stream:
        assert isinstance(stream, Stream)
        assert list(stream) == [1]


def test_a_list(things: Things) -> None:
    assert list(things.list()) == [{"id": "a"}]
    assert isinstance(things.list(), SyncCursorPage)


def test_views_of_this_flavour(things: Things) -> None:
    response = things.with_raw_response.create()
    assert response.parse()["path"] == "/things"
    with things.with_streaming_response.create() as response:
        assert (response.parse())["path"] == "/things"


def test_waiting_between_polls(things: Things, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: List[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    things._sleep(1.5)
    assert waits == [1.5]
