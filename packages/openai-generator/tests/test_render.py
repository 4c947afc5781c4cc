"""What unusual definitions render to."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.load import load_area
from openai_generator.output import render_all

REST = "packages/openai-rest/src/openai_rest"


def rendered(definition: dict[str, Any]) -> dict[str, str]:
    return {
        name.removeprefix(f"{REST}/"): text for name, text in render_all([load_area("zoo", definition, {})]).items()
    }


def operation(**definition: Any) -> dict[str, str]:
    return rendered({"resources": {"zoo": {"operations": {"call": {"http": "POST /zoo", **definition}}}}})


def test_streams_have_three_overloads() -> None:
    files = operation(body={"name": "Required[str]", "stream": "Optional[bool]"}, result="str", stream="object")
    method = files["sync/zoo.py"]
    assert method.count("@overload") == 3
    assert "stream: Optional[Literal[False]] | Omit = omit" in method
    assert "name: str,\n        stream: Literal[True]," in method
    assert "-> str | Stream[object]:" in method
    assert "stream=stream" in method


def test_pages_are_awaited_by_their_paginator() -> None:
    files = operation(http="GET /zoo", page="CursorPage", result="str")
    assert "    def call(" in files["aio/zoo.py"]
    assert "AsyncPaginator[str, AsyncCursorPage[str]]" in files["aio/zoo.py"]
    assert 'page="CursorPage"' in files["operations/zoo.py"]


def test_header_parameters() -> None:
    files = operation(header={"key": {"type": "str", "header": "Idempotency-Key"}}, params="zoo_call_params")
    assert '{"Idempotency-Key": key, **(extra_headers or {})}' in files["sync/zoo.py"]
    assert 'key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]' in files["types/zoo_params.py"]


def test_defaults_other_than_omit() -> None:
    assert (
        "speed: float | NotGiven = not_given"
        in operation(body={"speed": {"type": "float", "default": "not_given"}})["sync/zoo.py"]
    )


def test_facts_of_an_operation() -> None:
    constant = operation(
        multipart=True, body={"file": "FileTypes"}, headers={"Accept": "*/*"}, security="admin", result="None"
    )["operations/zoo.py"]
    assert "type(None)" in constant
    assert 'multipart=True, files=(("file",),)' in constant
    assert 'headers={"Accept": "*/*"}' in constant
    assert "security=ADMIN" in constant


def test_binary_results_have_streaming_views() -> None:
    views = operation(http="GET /zoo", result="HttpxBinaryResponseContent")["aio/zoo_views.py"]
    assert "async_to_custom_streamed_response_wrapper(resource.call, AsyncStreamedBinaryAPIResponse)" in views


def types(**definitions: Any) -> str:
    return rendered({"types": definitions})["types/zoo.py"]


def test_unions_follow_their_members() -> None:
    text = types(
        Any1={"module": "any", "union": ["Cat", "DogVariants.Pug"], "discriminator": "type"},
        Cat={"module": "cat", "fields": {"type": "Literal['cat']"}},
        DogVariants={"module": "dog", "variants_only": True, "nested": {"Pug": {"fields": {"type": "str"}}}},
    )
    assert text.index("class Cat(BaseModel)") < text.index("class DogVariants:") < text.index("Any1: TypeAlias")
    assert 'Annotated[Union[Cat, DogVariants.Pug], PropertyInfo(discriminator="type")]' in text


def test_circles_of_unions_are_refused() -> None:
    with pytest.raises(ValueError, match="refers to itself"):
        types(A={"module": "a", "alias": "List[B]"}, B={"module": "b", "alias": "List[A]"})


def test_a_field_called_object_hides_the_type() -> None:
    text = types(Cat={"module": "cat", "fields": {"object": "str", "extra": "Dict[str, object]"}})
    assert "extra: Dict[str, builtins.object]" in text


def test_settings_of_fields_and_overrides() -> None:
    text = types(
        Cat={"module": "cat", "fields": {"id": "Optional[str] = None"}},
        Lion={
            "module": "lion",
            "known_as": "BigCat",
            "bases": ["Cat"],
            "fields": {"id": "str", "prey": {"type": "List[str]", "settings": "default_factory=list"}},
        },
    )
    assert "id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]" in text
    assert "prey: List[str] = Field(default_factory=list)" in text
    assert 'Lion.__name__ = "BigCat"' in text


def test_keys_that_are_keywords() -> None:
    params = {"CatParam": {"module": "cat_param", "fields": {"async": "bool"}}}
    assert 'TypedDict("CatParam", {"async": bool}, total=False)' in rendered({"params": params})["types/zoo_params.py"]
