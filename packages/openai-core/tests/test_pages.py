"""What pages are, and how the next one is asked for."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Dict, List, Optional

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_core.decoding import decoder
from openai_core.errors import ArgumentError, OpenAIError, UnexpectedResponseError
from openai_core.models import BaseModel
from openai_core.options import NOT_GIVEN, OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER, FinalRequestOptions
from openai_core.pages import (
    BasePage,
    ConversationCursorPage,
    CursorPage,
    CursorPageItem,
    LinkPage,
    NextCursorPage,
    NoNextPageError,
    Page,
    PageInfo,
    TokenPage,
    info_to_options,
)
from openai_core.responses import decode_response


class Item(BaseModel):
    id: Optional[str] = None


class Client:
    """Must never be copied, printed or pickled."""

    _strict_response_validation = False

    def __deepcopy__(self, memo: Any) -> Any:
        raise AssertionError

    def __reduce__(self) -> Any:
        raise AssertionError


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(**{"method": "get", "url": "/items", **values})


def page(page_class: Any, asked: Optional[FinalRequestOptions] = None, **body: Any) -> Any:
    built: Any = decoder(page_class[Item])(body)
    built._set_private_attributes(client=Client(), model=Item, options=asked or options())
    return built


TWO: List[Dict[str, Any]] = [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("page_class", "body", "params"),
    [
        (CursorPage, {"data": TWO}, {"after": "b"}),
        (CursorPage, {"data": TWO, "has_more": True}, {"after": "b"}),
        (CursorPage, {"data": TWO, "has_more": None}, {"after": "b"}),
        (ConversationCursorPage, {"data": TWO, "last_id": "z"}, {"after": "z"}),
        (NextCursorPage, {"data": TWO, "next": "n"}, {"after": "n"}),
        (TokenPage, {"data": TWO, "next": "n"}, {"page": "n"}),
    ],
)
def test_the_cursor_of_each_page_class(page_class: Any, body: Dict[str, Any], params: Dict[str, str]) -> None:
    one = page(page_class, **body)
    info = one.next_page_info()
    assert one.has_next_page()
    assert info.params == params
    assert info.url is info.json is NOT_GIVEN
    assert one.after == next(iter(params.values()))


@pytest.mark.parametrize(
    ("page_class", "body"),
    [
        (Page, {"data": TWO, "object": "list"}),
        (CursorPage, {"data": []}),
        (CursorPage, {"data": None}),
        (CursorPage, {}),
        (CursorPage, {"data": [{"id": None}]}),
        (CursorPage, {"data": [{}]}),
        (CursorPage, {"data": ["text"]}),
        (CursorPage, {"data": TWO, "has_more": False}),
        (ConversationCursorPage, {"data": TWO, "last_id": ""}),
        (ConversationCursorPage, {"data": [], "last_id": "z"}),
        (ConversationCursorPage, {"data": TWO, "has_more": False, "last_id": "z"}),
        (NextCursorPage, {"data": TWO}),
        (NextCursorPage, {"data": TWO, "next": None}),
        (TokenPage, {"data": TWO, "next": None}),
    ],
)
def test_the_last_page_of_each_page_class(page_class: Any, body: Dict[str, Any]) -> None:
    last = page(page_class, **body)
    assert not last.has_next_page()
    assert getattr(last, "after", None) is None


def test_items() -> None:
    assert [item.id for item in page(CursorPage, data=TWO)._get_page_items()] == ["a", "b"]
    assert [item.id for item in page(Page, data=TWO, object="list")._get_page_items()] == ["a", "b"]
    assert page(Page)._get_page_items() == []


def test_after_is_what_the_server_sends_if_it_does() -> None:
    assert page(CursorPage, data=TWO, after="z").after == "z"


def test_a_page_class_of_its_own() -> None:
    class Mine(BasePage[Any]):
        pass

    assert not Mine().has_next_page()
    assert Mine().next_page_info() is None


def test_the_next_request_keeps_the_other_parameters() -> None:
    asked = options(params={"limit": 2, "metadata": {"k": "v"}})
    following = page(CursorPage, asked, data=TWO)._next_options()
    assert following.params == {"limit": 2, "metadata": {"k": "v"}, "after": "b"}
    assert asked.params == {"limit": 2, "metadata": {"k": "v"}}


def test_no_next_page_is_a_clear_error() -> None:
    with pytest.raises(NoNextPageError, match="last page") as caught:
        page(Page, data=TWO, object="list")._next_options()
    assert isinstance(caught.value, OpenAIError)
    assert isinstance(caught.value, RuntimeError)


def test_a_server_that_repeats_its_cursor_does_not_send_the_caller_in_circles() -> None:
    repeated = page(CursorPage, options(params={"after": "b"}), data=TWO)
    with pytest.raises(NoNextPageError, match="'after': 'b'"):
        repeated._next_options()


def test_a_page_without_a_client() -> None:
    one: Any = decoder(CursorPage[Item])({"data": TWO})
    with pytest.raises(NoNextPageError, match="not received from a client"):
        one._next_options()


@pytest.mark.parametrize("spelling", [str, str.lower, str.upper])
def test_following_pages_come_as_pages(spelling: Any) -> None:
    headers = {spelling(RAW_RESPONSE_HEADER): "true", OVERRIDE_CAST_TO_HEADER: object, "x-mine": "1"}
    asked = options(headers=headers)
    assert info_to_options(asked, PageInfo(params={})).headers == {"x-mine": "1"}
    assert asked.headers is headers
    assert info_to_options(options(), PageInfo(params={})).headers is NOT_GIVEN


@pytest.mark.parametrize("url", ["https://test/items?page=2&q=", httpx.URL("https://test/items?page=2&q=")])
def test_a_url_brings_its_own_query(url: Any) -> None:
    following = info_to_options(options(params={"page": 1, "q": "x", "limit": 5}), PageInfo(url=url))
    assert following.url == "https://test/items?page=2&q="
    assert following.params == {"limit": 5}


def test_fields_are_added_to_a_json_body() -> None:
    asked = options(method="post", json_data={"query": "q", "cursor": "1"})
    assert info_to_options(asked, PageInfo(json={"cursor": "2"})).json_data == {"query": "q", "cursor": "2"}
    assert asked.json_data == {"query": "q", "cursor": "1"}
    assert info_to_options(options(), PageInfo(json={"cursor": "2"})).json_data == {"cursor": "2"}


@pytest.mark.parametrize(("body", "json"), [(["list"], {}), ({}, ["list"])])
def test_a_body_that_is_no_object_cannot_be_extended(body: Any, json: Any) -> None:
    with pytest.raises(TypeError, match="list"):
        info_to_options(options(json_data=body), PageInfo(json=json))


def test_an_info_that_holds_nothing() -> None:
    with pytest.raises(ArgumentError, match="PageInfo"):
        info_to_options(options(), PageInfo())


@given(st.dictionaries(st.text(min_size=1), st.text()), st.dictionaries(st.text(min_size=1), st.text()))
def test_new_parameters_win(old: Dict[str, str], new: Dict[str, str]) -> None:
    following = info_to_options(options(params=old), PageInfo(params=new))
    assert following.params == {**old, **new}


def test_infos_print_what_they_hold() -> None:
    assert repr(PageInfo(params={"after": "b"})) == "PageInfo(params={'after': 'b'})"
    assert repr(PageInfo(json={"cursor": "b"})) == "PageInfo(json={'cursor': 'b'})"
    assert repr(PageInfo(url=httpx.URL("https://test/x"))) == "PageInfo(url=https://test/x)"


def test_page_classes_are_made_once_for_each_item_type() -> None:
    assert CursorPage[Item] is CursorPage[Item]
    assert CursorPage[Item] is not CursorPage[Any]
    assert issubclass(CursorPage[Item], CursorPage)
    assert CursorPage[Item].__name__ == "CursorPage[Item]"


def test_a_page_prints_and_dumps_without_its_client() -> None:
    one = page(CursorPage, data=TWO, has_more=True, first_id="a")
    assert repr(one) == "CursorPage[Item](data=[Item(id='a'), Item(id='b')], has_more=True, first_id='a')"
    assert one.model_dump() == {"data": TWO, "has_more": True, "first_id": "a"}
    assert one.first_id == "a"


def test_a_page_pickles_without_its_client() -> None:
    restored = pickle.loads(pickle.dumps(page(CursorPage, data=TWO, has_more=True)))
    assert type(restored) is CursorPage[Item]
    assert restored.model_dump() == {"data": TWO, "has_more": True}
    assert restored.has_next_page()
    with pytest.raises(NoNextPageError, match="pickled"):
        restored._next_options()
    restored._set_private_attributes(client=Client(), model=Item, options=options())
    assert restored._next_options().params == {"after": "b"}
    plain = pickle.loads(pickle.dumps(Page(data=["a"], object="list")))
    assert type(plain) is Page


def test_copies_of_a_page_share_its_client() -> None:
    one = page(CursorPage, data=TWO)
    for twin in (copy.copy(one), copy.deepcopy(one), one.model_copy(deep=True)):
        assert twin._client is one._client
        assert twin._next_options().params == {"after": "b"}
    assert copy.deepcopy(one).data[0] is not one.data[0]


@pytest.mark.parametrize("body", ["null", "[]", '"text"', "<html>"])
def test_a_body_that_is_no_page(body: str) -> None:
    response = httpx.Response(200, content=body, request=httpx.Request("GET", "http://test/items"))
    with pytest.raises(UnexpectedResponseError, match="CursorPage"):
        decode_response(Client(), response, CursorPage[Item], options(post_parser=lambda page: page.data))


def test_items_that_a_cursor_can_point_at() -> None:
    assert isinstance(Item(id="a"), CursorPageItem)
    assert not isinstance("a", CursorPageItem)


@pytest.mark.parametrize("page_class", [Page, CursorPage, ConversationCursorPage, LinkPage])
@pytest.mark.parametrize("data", [True, 1.5, "text", {"id": "a"}])
def test_a_page_whose_data_is_no_list(page_class: Any, data: Any) -> None:
    page = page_class[Item].construct(data=data, object="list")
    with pytest.raises(OpenAIError, match="as its `data`, where the API has a list"):
        page._get_page_items()
    assert page.data == data
