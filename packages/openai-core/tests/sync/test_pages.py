"""Iterating over pages with a synchronous client."""

from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.pages import NoNextPageError
from openai_core.responses import wrap_response
from openai_core.sync import pages
from openai_core.sync.pages import SyncCursorPage, SyncPage, page_class


class Item(BaseModel):
    id: str


class Client:
    """Answers list requests as a server would, through a mock transport."""

    _strict_response_validation = False
    _default_stream_cls: Any = None

    def __init__(self, answers: List[Dict[str, Any]]) -> None:
        self.answers = answers
        self.asked: List[Dict[str, str]] = []
        self.http = httpx.Client(transport=httpx.MockTransport(self.answer), base_url="http://test")

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(dict(request.url.params))
        return httpx.Response(200, json=self.answers[min(len(self.asked), len(self.answers)) - 1])

    def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        headers = options.headers or {}
        response = self.http.request(options.method, options.url, params=options.params, headers=headers)
        return wrap_response(self, cast_to=cast_to, options=options, response=response, stream=stream)

    def _request_api_list(self, model: Any, page: Any, options: Any) -> Any:
        def attach(result: Any) -> Any:
            result._set_private_attributes(client=self, model=model, options=options)
            return result

        options.post_parser = attach
        return self.request(page, options, stream=False)


THREE = [
    {"data": [{"id": "a"}, {"id": "b"}], "has_more": True},
    {"data": [{"id": "c"}], "has_more": True},
    {"data": [{"id": "d"}], "has_more": False},
]


def first_page(client: Client, name: str = "CursorPage", **values: Any) -> Any:
    options = FinalRequestOptions(method="get", url="/items", params={"limit": 2}, **values)
    return client._request_api_list(Item, page_class(name)[Item], options)


def test_iterating_asks_for_pages_as_they_are_needed() -> None:
    client = Client(THREE)
    seen = [(item.id, len(client.asked)) for item in first_page(client)]
    assert seen == [("a", 1), ("b", 1), ("c", 2), ("d", 3)]
    assert client.asked == [{"limit": "2"}, {"limit": "2", "after": "b"}, {"limit": "2", "after": "c"}]


def test_pages_one_by_one() -> None:
    page = first_page(Client(THREE))
    assert [len(each.data) for each in page.iter_pages()] == [2, 1, 1]
    assert all(type(each) is SyncCursorPage[Item] for each in page.iter_pages())
    second = page.get_next_page()
    assert [item.id for item in second.data] == ["d"]
    assert not second.has_next_page()


def test_there_is_nothing_after_an_empty_page() -> None:
    with pytest.raises(NoNextPageError, match="last page"):
        first_page(Client([{"data": []}])).get_next_page()


def test_one_page_is_no_sequence_of_fields() -> None:
    assert [item.id for item in first_page(Client([{"data": [{"id": "a"}], "object": "list"}]), "Page")] == ["a"]


@pytest.mark.parametrize(
    ("name", "field", "parameter"),
    [
        ("ConversationCursorPage", "last_id", "after"),
        ("NextCursorPage", "next", "after"),
        ("TokenPage", "next", "page"),
    ],
)
def test_named_cursors(name: str, field: str, parameter: str) -> None:
    client = Client([{"data": [{"id": "a"}], field: "x"}, {"data": [{"id": "b"}], field: None}])
    assert [item.id for item in first_page(client, name)] == ["a", "b"]
    assert client.asked[1] == {"limit": "2", parameter: "x"}


def test_a_server_that_ignores_the_cursor_is_found_out() -> None:
    client = Client([{"data": [{"id": "a"}]}])
    with pytest.raises(NoNextPageError, match="'after': 'a'"):
        list(first_page(client))
    assert len(client.asked) == 2


def test_a_raw_response_of_a_list_parses_to_a_page_that_goes_on() -> None:
    raw = first_page(Client(THREE), headers={"X-Stainless-Raw-Response": "true"})
    assert [item.id for item in raw.parse()] == ["a", "b", "c", "d"]


def test_page_classes_by_name() -> None:
    assert page_class("Page") is SyncPage
    for name in ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"):
        assert page_class(name) is getattr(pages, "Sync" + name)
    with pytest.raises(ArgumentError, match="'Nothing'"):
        page_class("Nothing")
