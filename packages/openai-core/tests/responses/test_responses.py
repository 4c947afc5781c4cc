"""What a call gives: the plain result or the response, by header and by type."""

from __future__ import annotations

import datetime
from typing import Any, Dict, List, Optional, Union

import httpx
import pytest

import openai_core.responses as responses
from openai_core.aio.driver import AsyncFlavour
from openai_core.aio.responses import AsyncAPIResponse, AsyncBinaryAPIResponse, AsyncStreamedBinaryAPIResponse
from openai_core.errors import OpenAIError, UnexpectedResponseError
from openai_core.models import BaseModel
from openai_core.options import RAW_RESPONSE_HEADER, FinalRequestOptions
from openai_core.responses import LegacyAPIResponse, UnsupportedTypeError, extract_response_type, wrap_response
from openai_core.responses.binary import HttpxBinaryResponseContent
from openai_core.sync.driver import Flavour
from openai_core.sync.responses import APIResponse, BinaryAPIResponse, StreamedBinaryAPIResponse
from openai_core.sync.streams import Stream


class Item(BaseModel):
    id: str


class Mine(APIResponse[bytes]):
    pass


class Client(Flavour):
    _strict_response_validation = False
    _default_stream_cls: Any = None


class AsyncClient(AsyncFlavour, Client):  # type: ignore[misc]
    pass


EVENTS = 'data: {"id": "a"}\n\ndata: [DONE]\n\n'


def answer(content: str = '{"id": "a"}', raw: Optional[str] = None) -> httpx.Response:
    request = httpx.Request("POST", "http://test/x", headers={} if raw is None else {RAW_RESPONSE_HEADER: raw})
    return httpx.Response(200, content=content, headers={"x-request-id": "req_1"}, request=request)


def wrap(cast_to: Any, raw: Optional[str] = None, *, client: Any = None, **arguments: Any) -> Any:
    details: Dict[str, Any] = {
        "options": FinalRequestOptions(method="post", url="/x"),
        "response": answer(raw=raw),
        "stream": False,
        "stream_cls": None,
        "retries_taken": 2,
        **arguments,
    }
    return wrap_response(client or Client(), cast_to=cast_to, **details)


def test_no_header_gives_the_result() -> None:
    assert wrap(Item).id == "a"
    assert isinstance(wrap(Item, ""), Item)
    assert isinstance(wrap(httpx.Response), httpx.Response)
    assert isinstance(wrap(HttpxBinaryResponseContent), HttpxBinaryResponseContent)
    assert [item.id for item in wrap(Item, stream=True, stream_cls=Stream[Item], response=answer(EVENTS))] == ["a"]


@pytest.mark.parametrize("client", [Client(), AsyncClient()])
def test_true_gives_a_legacy_response_in_both_flavours(client: Any) -> None:
    response = wrap(Item, "true", client=client)
    assert type(response) is LegacyAPIResponse
    assert response.parse().id == "a"
    assert type(wrap(httpx.Response, "true", client=client)) is LegacyAPIResponse


@pytest.mark.parametrize("raw", ["raw", "stream", "anything"])
def test_other_values_give_an_api_response(raw: str) -> None:
    assert type(wrap(Item, raw)) is APIResponse
    assert type(wrap(Item, raw, client=AsyncClient())) is AsyncAPIResponse
    assert isinstance(wrap(httpx.Response, raw), httpx.Response)


def test_binary_results_have_their_own_responses() -> None:
    binary = HttpxBinaryResponseContent
    assert type(wrap(binary, "raw")) is BinaryAPIResponse
    assert type(wrap(binary, "stream")) is StreamedBinaryAPIResponse
    assert type(wrap(binary, "raw", client=AsyncClient())) is AsyncBinaryAPIResponse
    assert type(wrap(binary, "stream", client=AsyncClient())) is AsyncStreamedBinaryAPIResponse
    assert wrap(binary, "raw").parse() == b'{"id": "a"}'


def test_a_custom_response_class_may_be_asked_for() -> None:
    assert type(wrap(Mine)) is Mine
    assert type(wrap(Mine, "raw")) is Mine
    assert wrap(Mine).parse() == b'{"id": "a"}'
    assert wrap(APIResponse[Item]).parse().id == "a"
    assert wrap(Mine).retries_taken == 2


def test_a_custom_response_class_of_the_wrong_flavour_or_without_a_type() -> None:
    with pytest.raises(TypeError, match="AsyncAPIResponse"):
        wrap(Mine, client=AsyncClient())
    with pytest.raises(RuntimeError, match="does not say what it holds"):
        wrap(APIResponse)


def test_a_custom_response_class_is_no_item_of_a_stream() -> None:
    assert isinstance(wrap(Mine, stream=True, stream_cls=Stream[Item], response=answer(EVENTS)), Stream)


@pytest.mark.parametrize("type_", [APIResponse[bytes], BinaryAPIResponse, Mine, AsyncBinaryAPIResponse])
def test_what_a_response_class_is_parsed_into(type_: Any) -> None:
    assert extract_response_type(type_) is bytes


def test_the_facts_of_a_response() -> None:
    response = wrap(Item, "true")
    http = response.http_response
    http.elapsed = datetime.timedelta(seconds=1)
    assert response.headers is http.headers
    assert response.request_id == "req_1"
    assert response.http_request is http.request
    assert response.status_code == 200
    assert str(response.url) == "http://test/x"
    assert response.method == "POST"
    assert response.http_version == "HTTP/1.1"
    assert response.elapsed == datetime.timedelta(seconds=1)
    assert response.is_closed
    assert response.retries_taken == 2
    assert response.content == b'{"id": "a"}'
    assert response.text == '{"id": "a"}'
    assert repr(response) == f"<APIResponse [200 OK] type={Item}>"
    assert repr(wrap(Mine)) == "<Mine [200 OK] type=<class 'bytes'>>"


def test_parse_remembers_each_type() -> None:
    response = wrap(Item, "true")
    assert response.parse() is response.parse()
    assert response.parse(to=str) == '{"id": "a"}'
    assert response.parse(to=Dict[str, object]) == {"id": "a"}
    assert response.parse()._request_id == "req_1"


@pytest.mark.parametrize(("to", "body"), [(int, "3"), (float, "3.0"), (bool, "true"), (bytes, "x"), (List[int], "[1]")])
def test_parse_to_other_types(to: Any, body: str) -> None:
    response = wrap(Item, response=answer(body, "true"))
    assert response.parse(to=to) in (3, 3.0, True, b"x", [1])


def test_parse_applies_the_post_parser() -> None:
    options = FinalRequestOptions(method="post", url="/x", post_parser=lambda item: [item])
    assert wrap(Item, "true", options=options).parse()[0].id == "a"


def test_parse_refuses_what_it_cannot_do() -> None:
    response = wrap(Item, "true")
    with pytest.raises(UnsupportedTypeError):
        response.parse(to=set)
    with pytest.raises(RuntimeError):
        response.parse(to=APIResponse[Item])
    with pytest.raises(UnexpectedResponseError):
        wrap(Item, response=answer("<html>", "true")).parse()


def test_parse_of_an_event_stream() -> None:
    def response() -> Any:
        return wrap(Item, response=answer(EVENTS, "true"), stream=True, stream_cls=Stream[Item])

    class Mine(Stream[Union[Item, None]]):
        pass

    assert [item.id for item in response().parse()] == ["a"]
    assert [item["id"] for item in response().parse(to=Stream[Dict[str, Any]])] == ["a"]
    assert isinstance(response().parse(to=Mine), Mine)
    with pytest.raises(TypeError, match="Stream"):
        response().parse(to=Item)
    with pytest.raises(RuntimeError, match="does not say what it holds"):
        response().parse(to=Stream)


def test_errors_are_of_the_sdk() -> None:
    assert isinstance(responses.StreamAlreadyConsumed(), OpenAIError)
    assert isinstance(responses.MissingStreamClassError(), TypeError)


@pytest.mark.parametrize("name", responses.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(responses, name) is not None


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = responses.nothing
