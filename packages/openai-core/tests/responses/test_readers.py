"""What a body becomes, by the type that was promised."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Union

import httpx
import pydantic
import pytest
from hypothesis import given, strategies as st
from typing_extensions import Annotated, TypeAliasType

from openai_core.errors import APIResponseValidationError, ArgumentError, UnexpectedResponseError
from openai_core.models import BaseModel
from openai_core.responses.binary import HttpxBinaryResponseContent
from openai_core.responses.readers import UnsupportedTypeError, bare, decode_data, http_classes, reader_of

JSON = "application/json"


class Item(BaseModel):
    id: str
    size: Optional[int] = None


class Other(BaseModel):
    name: str


class Builder(BaseModel):
    id: str

    @classmethod
    def build(cls, *, response: Any, data: Any) -> Any:
        return ("built", response.status_code, data)


ALIAS = TypeAliasType("ALIAS", Annotated[Item, "note"])
EITHER = TypeAliasType("EITHER", Annotated[Union[Item, Other], "note"])


class Client:
    def __init__(self, strict: bool = False) -> None:
        self._strict_response_validation = strict


def answer(content: Union[bytes, str], content_type: Optional[str] = JSON, status: int = 200) -> httpx.Response:
    headers = {} if content_type is None else {"content-type": content_type}
    body = content.encode() if isinstance(content, str) else content
    return httpx.Response(status, content=body, headers=headers, request=httpx.Request("GET", "http://test/x"))


def read(cast_to: Any, content: Union[bytes, str], content_type: Optional[str] = JSON, *, strict: bool = False) -> Any:
    return reader_of(cast_to)(Client(strict), answer(content, content_type))


@pytest.mark.parametrize("content_type", [JSON, "application/json; charset=utf-8", "text/plain", None])
def test_a_model_is_decoded_whatever_the_content_type(content_type: Optional[str]) -> None:
    item = read(Item, '{"id": "a", "more": [1]}', content_type)
    assert isinstance(item, Item)
    assert item.id == "a"
    assert item.size is None
    assert item.model_dump()["more"] == [1]


@pytest.mark.parametrize("body", ["null", "[{}]", '[{"id": "a"}]', "[]"])
def test_null_and_lists_are_no_object(body: str) -> None:
    with pytest.raises(UnexpectedResponseError, match="promised Item"):
        read(Item, body)


def test_null_is_none_where_nothing_may_come() -> None:
    assert read(Union[Item, Other, None], "null") is None


@pytest.mark.parametrize(
    ("body", "content_type", "found"),
    [
        ("<html>Bad gateway</html>", "text/html", "'<html>Bad gateway</html>'"),
        ('{"id": "a', JSON, "begins with"),
        ("", JSON, "is empty"),
        ("  \n", None, "is empty"),
        (b"\xff\xfe\xff", JSON, "begins with"),
        ("[" * 100_000, JSON, "begins with"),
    ],
)
@pytest.mark.parametrize("cast_to", [Item, Union[Item, Other], Dict[str, object], List[Item]])
def test_what_is_no_json_is_one_clear_error(
    cast_to: Any, body: Union[str, bytes], content_type: Optional[str], found: str
) -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read(cast_to, body, content_type)
    error = caught.value
    assert found in error.message
    assert len(error.message) < 900
    assert error.status_code == 200
    assert error.body == error.response.text
    assert not isinstance(error, ValueError)


def test_the_error_quotes_at_most_200_characters() -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read(Item, "x" * 5000, "text/html")
    assert "x" * 200 in str(caught.value)
    assert "x" * 201 not in str(caught.value)
    assert "Item" in str(caught.value)
    assert "text/html" in str(caught.value)


@pytest.mark.parametrize("scalar", ['"text"', "1", "1.5", "true"])
@pytest.mark.parametrize("cast_to", [Item, Union[Item, Other], Optional[Item], List[Item], dict])
def test_a_scalar_is_no_model(cast_to: Any, scalar: str) -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read(cast_to, scalar)
    assert caught.value.body == json.loads(scalar)


@pytest.mark.parametrize("text", ['{"id": "\\ud800"}', '{"id": "' + "a" * 3 + '", "size": NaN}'])
def test_json_that_only_the_standard_library_reads(text: str) -> None:
    assert read(Item, text).id == json.loads(text)["id"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_other_unicode_encodings(encoding: str) -> None:
    assert read(Item, '{"id": "é"}'.encode(encoding)).id == "é"


def test_deeper_nesting_than_the_fast_parser_allows() -> None:
    assert read(object, "[" * 300 + "]" * 300) is not None


@pytest.mark.parametrize("text", ["[" * 501, '{"a":' * 501, ("[" * 501 + "]" * 501).encode("utf-16")])
def test_python_is_not_asked_to_read_what_could_abort_it(text: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx.Response, "json", lambda response: pytest.fail("asked"))
    with pytest.raises(UnexpectedResponseError):
        read(object, text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner)))
def test_object_gives_the_json_back(data: Any) -> None:
    assert read(object, json.dumps(data)) == data


@pytest.mark.parametrize("content_type", [JSON, "application/problem+json", "APPLICATION/JSON ; charset=utf-8"])
def test_object_is_json_where_the_content_type_says_so(content_type: str) -> None:
    assert read(object, '{"a": 1}', content_type) == {"a": 1}
    with pytest.raises(UnexpectedResponseError):
        read(object, "<html>", content_type)


@pytest.mark.parametrize("content_type", ["text/plain", "text/html", None, "application/jsonl"])
def test_object_is_text_otherwise(content_type: Optional[str]) -> None:
    assert read(object, '{"a": 1}', content_type) == '{"a": 1}'
    assert read(object, "", content_type) == ""


def test_containers_decode_their_items() -> None:
    assert [type(item) for item in read(List[Item], '[{"id": "a"}]')] == [Item]
    assert type(read(Dict[str, Item], '{"k": {"id": "a"}}', "text/plain")["k"]) is Item
    assert read(dict, '{"k": 1}') == {"k": 1}
    assert read(list, "[1]") == [1]
    assert read(Dict[str, int], "null") is None
    assert read(Dict[str, int], "[1]") == [1]


def test_unions() -> None:
    assert isinstance(read(Union[Item, Other], '{"name": "n"}', "text/plain"), (Item, Other))
    assert isinstance(read(Union[str, Item], '{"id": "a"}'), Item)
    assert read(Union[str, Item], "12", "text/plain") == "12"
    assert read(Union[str, Dict[str, object]], '{"id": "a"}', "text/plain") == '{"id": "a"}'
    assert read(Union[str, Union[Item, Other]], "x", "text/plain") == "x"
    with pytest.raises(UnexpectedResponseError):
        read(Union[str, Item], "{", JSON)


def test_a_union_alias_within_a_union_counts_as_models() -> None:
    with pytest.raises(UnexpectedResponseError):
        read(Union[EITHER, Other, None], "plain", "text/plain")


def test_simple_types_take_the_body_as_it_is() -> None:
    assert read(str, "héllo", "text/plain; charset=utf-8") == "héllo"
    assert read(bytes, b"\x00\xff") == b"\x00\xff"
    assert read(int, " 12 ") == 12
    assert read(float, "1.5") == 1.5
    assert read(bool, " True\n") is True
    assert read(bool, "1") is False
    assert read(type(None), "<html>") is None
    assert read(None, "anything") is None


@pytest.mark.parametrize("number", [int, float])
def test_what_is_no_number(number: Any) -> None:
    with pytest.raises(UnexpectedResponseError, match="a number"):
        read(number, "twelve")


def test_the_response_itself() -> None:
    response = answer("x")
    assert reader_of(httpx.Response)(Client(), response) is response
    assert httpx.Response in http_classes("Response")


def test_the_response_itself_of_the_other_library() -> None:
    httpx2 = pytest.importorskip("httpx2")
    assert reader_of(httpx2.Response)(Client(), "its response") == "its response"
    assert httpx2.Response in http_classes("Response")


def test_binary_content() -> None:
    class Audio(HttpxBinaryResponseContent):
        pass

    audio = read(Audio, b"RIFF", "audio/wav")
    assert type(audio) is Audio
    assert audio.content == b"RIFF"


class _Subclass(httpx.Response):
    pass


class _Foreign(pydantic.BaseModel):
    id: str


@pytest.mark.parametrize("cast_to", [_Subclass, _Foreign, set, complex, "Item", Annotated[complex, "x"]])
def test_types_that_no_response_can_become(cast_to: Any) -> None:
    with pytest.raises(UnsupportedTypeError) as caught:
        reader_of(cast_to)
    for kind in (ArgumentError, TypeError, ValueError, RuntimeError):
        assert isinstance(caught.value, kind)


def test_aliases_and_annotations_are_looked_through() -> None:
    assert bare(ALIAS) is Item
    assert isinstance(read(ALIAS, '{"id": "a"}'), Item)
    assert read(Annotated[str, "note"], "x") == "x"


def test_readers_of_classes_are_compiled_once() -> None:
    assert reader_of(Item) is reader_of(Item)


def test_strict_validation() -> None:
    assert read(Item, '{"id": "a"}', strict=True).id == "a"
    with pytest.raises(APIResponseValidationError) as caught:
        read(Item, '{"id": 1, "size": "many"}', strict=True)
    assert caught.value.body == {"id": 1, "size": "many"}
    assert not isinstance(caught.value, UnexpectedResponseError)
    with pytest.raises(APIResponseValidationError):
        read(List[Item], '[{"size": 1}]', strict=True)
    with pytest.raises(APIResponseValidationError):
        read(object, "text", "text/plain", strict=True)


def test_a_class_may_build_itself() -> None:
    assert read(Builder, '{"id": "a"}') == ("built", 200, {"id": "a"})
    assert read(Builder, '{"id": "a"}', strict=True) == ("built", 200, {"id": "a"})


def test_decode_data_leaves_null_and_objects_alone() -> None:
    data = {"id": "a"}
    response = answer("")
    assert decode_data(Client(True), data=None, cast_to=Item, response=response) is None
    assert decode_data(Client(True), data=data, cast_to=object, response=response) is data
    assert isinstance(decode_data(Client(), data=data, cast_to=Item, response=response), Item)
