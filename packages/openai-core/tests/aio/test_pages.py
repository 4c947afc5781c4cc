"""Iterating over pages with an asynchronous client, on asyncio and trio."""

from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_core.aio import pages
from openai_core.aio.pages import AsyncCursorPage, AsyncPaginator, page_class
from openai_core.errors import ArgumentError
from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.pages import NoNextPageError
from openai_core.responses import wrap_response

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: Any) -> Any:
    return request.param


class Item(BaseModel):
    id: str


class Client:
    """Answers list requests as a server would, through a mock transport."""

    _strict_response_validation = False
    _default_stream_cls: Any = None

    def __init__(self, answers: List[Dict[str, Any]]) -> None:
        self.answers = answers
        self.asked: List[Dict[str, str]] = []
        self.http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer), base_url="http://test")

    async def __aenter__(self) -> Any:
        raise NotImplementedError

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        return httpx.Response(200, json=self.answers[min(len(self.asked), len(self.answers)) - 1])

    async def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        headers = options.headers or {}
        response = await self.http.request(options.method, options.url, params=options.params, headers=headers)
        return wrap_response(self, cast_to=cast_to, options=options, response=response, stream=stream)

    def _request_api_list(self, model: Any, page: Any, options: Any) -> Any:
        return AsyncPaginator(client=self, options=options, page_cls=page, model=model)


THREE = [
    {"data": [{"id": "a"}, {"id": "b"}], "has_more": True},
    {"data": [{"id": "c"}], "has_more": True},
    {"data": [{"id": "d"}], "has_more": False},
]


def paginator(client: Client, name: str = "CursorPage", **values: Any) -> Any:
    options = FinalRequestOptions(method="get", url="/items", params={"limit": 2}, **values)
    return client._request_api_list(Item, page_class(name)[Item], options)


async def test_iterating_over_a_paginator_asks_for_pages_as_they_are_needed() -> None:
    client = Client(THREE)
    items = paginator(client)
    assert not client.asked
    seen = [(item.id, len(client.asked)) async for item in items]
    assert seen == [("a", 1), ("b", 1), ("c", 2), ("d", 3)]
    assert client.asked == [{"limit": "2"}, {"limit": "2", "after": "b"}, {"limit": "2", "after": "c"}]


async def test_awaiting_a_paginator_gives_the_first_page() -> None:
    page = await paginator(Client(THREE))
    assert type(page) is AsyncCursorPage[Item]
    assert [item.id for item in page.data] == ["a", "b"]
    second = await page.get_next_page()
    assert [item.id async for item in second] == ["c", "d"]


async def test_pages_one_by_one() -> None:
    page = await paginator(Client(THREE))
    every = [each async for each in page.iter_pages()]
    assert [len(each.data) for each in every] == [2, 1, 1]


async def test_there_is_nothing_after_an_empty_page() -> None:
    page = await paginator(Client([{"data": []}]))
    with pytest.raises(NoNextPageError, match="last page"):
        await page.get_next_page()


@pytest.mark.parametrize(
    ("name", "field", "parameter"),
    [
        ("ConversationCursorPage", "last_id", "after"),
        ("NextCursorPage", "next", "after"),
        ("TokenPage", "next", "page"),
    ],
)
async def test_named_cursors(name: str, field: str, parameter: str) -> None:
    client = Client([{"data": [{"id": "a"}], field: "x"}, {"data": [{"id": "b"}], field: None}])
    assert [item.id async for item in paginator(client, name)] == ["a", "b"]
    assert client.asked[1] == {"limit": "2", parameter: "x"}


async def test_a_server_that_ignores_the_cursor_is_found_out() -> None:
    client = Client([{"data": [{"id": "a"}]}])
    with pytest.raises(NoNextPageError, match="'after': 'a'"):
        _ = [item async for item in paginator(client)]
    assert len(client.asked) == 2


async def test_a_raw_response_of_a_list_parses_to_a_page_that_goes_on() -> None:
    raw = await paginator(Client(THREE), headers={"X-Stainless-Raw-Response": "true"})
    assert [item.id async for item in raw.parse()] == ["a", "b", "c", "d"]


async def test_page_classes_by_name() -> None:
    for name in ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"):
        assert page_class(name) is getattr(pages, "Async" + name)
    with pytest.raises(ArgumentError, match="'Nothing'"):
        page_class("Nothing")
