"""The plain result of a call, and what an error response says."""

from __future__ import annotations

from typing import Any, Generic, Optional, TypeVar

import httpx
import pytest

from openai_core.aio.streams import AsyncStream
from openai_core.models import BaseModel
from openai_core.options import FinalRequestOptions
from openai_core.responses.readers import UnsupportedTypeError
from openai_core.responses.results import (
    MissingStreamClassError,
    checked_stream_class,
    decode_response,
    error_body,
    is_subclass,
    type_argument,
)
from openai_core.streaming.reader import StreamBase
from openai_core.sync.responses import APIResponse
from openai_core.sync.streams import Stream

T = TypeVar("T")


class Item(BaseModel):
    id: str


class Client:
    _strict_response_validation = False
    _default_stream_cls: Any = None


def answer(content: str = '{"id": "a"}', status: int = 200, request_id: Optional[str] = None) -> httpx.Response:
    headers = {} if request_id is None else {"x-request-id": request_id}
    return httpx.Response(status, content=content, headers=headers, request=httpx.Request("GET", "http://test/x"))


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(method="get", url="/x", **values)


def test_a_model_carries_its_request_id() -> None:
    item = decode_response(Client(), answer(request_id="req_1"), Item, options())
    assert item._request_id == "req_1"
    assert "req_1" not in str(item.model_dump())
    assert decode_response(Client(), answer(), Item, options())._request_id is None


def test_the_post_parser_has_the_last_word_and_its_model_carries_the_request_id_too() -> None:
    seen = []

    def parse(item: Item) -> Item:
        seen.append(item._request_id)
        return Item(id=item.id * 2)

    result = decode_response(Client(), answer(request_id="req_1"), Item, options(post_parser=parse))
    assert (result.id, result._request_id, seen) == ("aa", "req_1", ["req_1"])
    assert decode_response(Client(), answer(), Item, options(post_parser=lambda item: item.id)) == "a"


def test_a_stream_of_the_given_class() -> None:
    response = answer('data: {"id": "a"}\n\ndata: [DONE]\n\n')
    stream = decode_response(Client(), response, object, options(), stream=True, stream_cls=Stream[Item])
    assert isinstance(stream, Stream)
    assert [item.id for item in stream] == ["a"]


def test_a_stream_of_the_default_class_holds_what_was_promised() -> None:
    client = Client()
    client._default_stream_cls = Stream
    stream = decode_response(client, answer('data: {"id": "a"}\n\ndata: [DONE]\n\n'), Item, options(), stream=True)
    assert [type(item) for item in stream] == [Item]


def test_a_stream_without_a_class() -> None:
    with pytest.raises(MissingStreamClassError) as caught:
        decode_response(Client(), answer(), Item, options(), stream=True)
    assert isinstance(caught.value, TypeError)


def test_a_streamed_response_itself() -> None:
    response = answer()
    assert decode_response(Client(), response, httpx.Response, options(), stream=True) is response


class Items(Stream[Item]):
    pass


class MoreItems(Items):
    pass


class Anything(Stream[T]):
    pass


class Tagged(Generic[T], Stream[Item]):
    pass


@pytest.mark.parametrize(
    "type_", [Stream[Item], AsyncStream[Item], Items, MoreItems, Anything[Item], Tagged[int], StreamBase[Item]]
)
def test_what_a_stream_class_holds(type_: Any) -> None:
    assert type_argument(type_, StreamBase) is Item
    assert checked_stream_class(type_) is type_


@pytest.mark.parametrize("type_", [Stream, AsyncStream, Anything, Item])
def test_a_class_that_does_not_say_what_it_holds(type_: Any) -> None:
    with pytest.raises(UnsupportedTypeError, match="does not say what it holds"):
        type_argument(type_, StreamBase)


@pytest.mark.parametrize("type_", [Item, Optional[int], APIResponse[bytes]])
def test_what_is_no_stream_class(type_: Any) -> None:
    assert not is_subclass(type_, StreamBase)
    with pytest.raises(TypeError, match="Stream"):
        checked_stream_class(type_)


@pytest.mark.parametrize(
    ("body", "message", "expected"),
    [
        (
            '{"error": {"message": "No.", "code": "x"}}',
            "Error code: 400 - No.",
            {"error": {"message": "No.", "code": "x"}},
        ),
        ('{"message": "No."}', "Error code: 400 - No.", {"message": "No."}),
        ('{"error": "No."}', "Error code: 400 - No.", {"error": "No."}),
        ("No.", "Error code: 400 - No.", "No."),
        ('{"error": {"message": 1}}', "Error code: 400", {"error": {"message": 1}}),
        ("[1]", "Error code: 400", [1]),
        (" <html> ", "Error code: 400", "<html>"),
        ("", "Error code: 400", ""),
    ],
)
def test_what_an_error_response_says(body: str, message: str, expected: Any) -> None:
    assert error_body(answer(body, 400)) == (message, expected)


def test_an_error_response_that_was_closed_unread_says_nothing() -> None:
    response = httpx.Response(500, content=iter([b"x"]), request=httpx.Request("GET", "http://test/x"))
    response.close()
    assert error_body(response) == ("Error code: 500", None)


@pytest.mark.parametrize("body", ["data:" * 5_000, "data: [", "data: ", ": no event", "event: error"])
def test_what_begins_like_an_event_and_holds_no_error_is_text(body: str) -> None:
    assert error_body(answer(body, 500))[1] == body.strip()


def test_an_error_in_an_event_of_several_lines() -> None:
    body = ': busy\r\nevent: error\r\ndata: {"error":\r\ndata: {"message": "No."}}\r\n\r\ndata: [DONE]\r\n\r\n'
    assert error_body(answer(body, 500)) == ("Error code: 500 - No.", {"error": {"message": "No."}})


def test_an_error_response_that_python_could_abort_on_is_text() -> None:
    assert error_body(answer("[" * 100_000, 400)) == ("Error code: 400", "[" * 100_000)
