"""JSON of successful responses that is not what was promised."""

from __future__ import annotations

from typing import Any, List, Optional, Union

import httpx
import pytest

from openai_core.errors import APIError, UnexpectedResponseError
from openai_core.models import BaseModel
from openai_core.pages import CursorPage, Page
from openai_core.responses.readers import reader_of

WORDS = "The saw is in use."


class Client:
    _strict_response_validation = False


class Tree(BaseModel):
    id: str
    object: str
    leaves: List[str]
    age: Optional[int] = None


class Job(BaseModel):
    id: str
    error: Optional[str] = None


class Check(BaseModel):
    id: str
    message: Optional[str] = None


class Text(BaseModel):
    text: str
    language: Optional[str] = None


class Timed(BaseModel):
    text: str
    seconds: float


def read(cast_to: Any, body: Any, content_type: str = "application/json") -> Any:
    content = {"text": body, "headers": {"content-type": content_type}} if isinstance(body, str) else {"json": body}
    return reader_of(cast_to)(Client(), httpx.Response(200, request=httpx.Request("GET", "http://test/x"), **content))


@pytest.mark.parametrize("cast_to", [Tree, Job, Union[Tree, Job], Page[Tree], CursorPage[Tree]])
@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": WORDS, "code": "busy"}},
        {"error": WORDS},
        {"object": "error", "message": WORDS, "code": "busy"},
        [{"error": {"message": WORDS, "code": "busy"}}],
    ],
)
def test_an_error_is_raised_with_the_words_of_the_server(cast_to: Any, body: Any) -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read(cast_to, body)
    error = caught.value
    assert isinstance(error, APIError)
    assert (str(error), error.status_code) == (WORDS, 200)
    assert error.code == ("busy" if "code" in str(body) else None)


def test_an_error_without_words() -> None:
    with pytest.raises(UnexpectedResponseError, match="answered 200 with an error that says nothing"):
        read(Tree, {"error": 5})


def test_half_an_answer_beside_an_error_is_none() -> None:
    with pytest.raises(UnexpectedResponseError, match=WORDS):
        read(Tree, {"id": "oak", "leaves": [], "error": {"message": WORDS}})


def test_an_error_beside_a_whole_answer_is_kept() -> None:
    assert read(Tree, {"id": "oak", "leaves": ["a"], "error": WORDS}).error == WORDS


def test_a_model_may_tell_of_an_error() -> None:
    assert read(Job, {"id": "j", "error": WORDS}).error == WORDS


def test_a_message_that_was_promised_is_no_error() -> None:
    check: Any = read(Check, {"message": WORDS})
    assert (check.message, check.id) == (WORDS, None)


def test_dictionaries_take_errors_as_they_are() -> None:
    assert read(dict, {"error": WORDS}) == {"error": WORDS}


@pytest.mark.parametrize("page", [Page[Tree], CursorPage[Tree]])
def test_a_bare_list_is_a_page_without_another(page: Any) -> None:
    found = read(page, [{"id": "oak"}, {"id": "elm"}])
    assert [tree.id for tree in found.data] == ["oak", "elm"]
    assert not found.has_next_page()


@pytest.mark.parametrize("body", [[{}], [3], [], "null", "[[]]"])
def test_what_is_no_list_of_objects_is_no_page(body: Any) -> None:
    with pytest.raises(UnexpectedResponseError, match="promised"):
        read(Page[Tree], body)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("12", "text/plain; charset=utf-8"),
        ("12", "text/plain"),
        ('"12"', "application/json"),
        ('{"text": "12"}', "text/plain"),
        ("12", ""),
        ("12", "text/vtt"),
        ("12", "application/octet-stream"),
        ('{"text": "12"}', ""),
    ],
)
def test_a_text_alone_is_a_model_of_a_text(body: str, content_type: str) -> None:
    assert read(Text, body, content_type) == Text(text="12")


@pytest.mark.parametrize(
    ("cast_to", "content_type"), [(Timed, "text/plain"), (Text, "text/html"), (Text, "application/json")]
)
def test_other_texts_are_refused(cast_to: Any, content_type: str) -> None:
    with pytest.raises(UnexpectedResponseError, match="promised"):
        read(cast_to, "a text", content_type)


def test_a_page_without_a_content_type_is_no_text() -> None:
    with pytest.raises(UnexpectedResponseError, match="promised"):
        read(Text, "<!DOCTYPE html><p>Too busy", "")


def test_an_empty_text_is_none() -> None:
    with pytest.raises(UnexpectedResponseError, match="is empty"):
        read(Text, " ", "text/plain")
