"""Lenient decoding: what the server sends always becomes something usable, and quickly."""

from __future__ import annotations

import threading
from typing import Any, Dict, Generic, List, Optional, TypeVar, Union

import pydantic
import pytest
from hypothesis import given, strategies as st
from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAliasType

from openai_core import decoding
from openai_core.decoding import construct_type, construct_type_unchecked, decoder, validate_type
from openai_core.models import BaseModel, GenericModel, PropertyInfo

T = TypeVar("T")


class Text(BaseModel):
    type: Literal["text"]
    text: str
    weight: Optional[int] = None


class Image(BaseModel):
    type: Literal["image"]
    url: str
    detail: Optional[Literal["low", "high"]] = None


class Group(BaseModel):
    type: Literal["group"]
    parts: List[Part]
    parent: Optional[Group] = None


Part = Annotated[Union[Text, Image, Group], PropertyInfo(discriminator="type")]


class Order(BaseModel):
    class Line(BaseModel):
        sku: str
        count: int
        tax: Optional[Order.Tax] = None

    class Tax(BaseModel):
        rate: float
        lines: Optional[List[Order.Line]] = None

    id: str
    lines: List[Order.Line]
    by_sku: Optional[Dict[str, Order.Line]] = None
    status: Literal["open", "closed"]
    total: Optional[float] = None
    schema_: Optional[Tax] = Field(alias="schema", default=None)
    kind: str = "order"
    notes: List[str] = ["none"]


class Page(GenericModel, Generic[T]):
    class Wrapped(GenericModel, Generic[T]):
        inner: Optional[T] = None

    data: List[T]
    first: Optional[T] = None
    wrapped: Optional[Page.Wrapped[T]] = None


Json = TypeAliasType("Json", "Union[Text, List[Json], float]")


def test_decoding_builds_no_pydantic_schema() -> None:
    class Fresh(BaseModel):
        text: Optional[Text] = None

    assert decoder(Fresh)({"text": {"type": "text", "text": "a"}}).text.text == "a"
    assert not Fresh.__pydantic_complete__


def test_metadata_beside_the_type() -> None:
    union = Union[Text, Image]
    info = PropertyInfo(discriminator="type")
    assert type(construct_type(value={"type": "image"}, type_=union, metadata=[info])) is Image
    assert type(construct_type(value={"type": "image"}, type_=union)) is Text
    assert construct_type(value=1, type_=Annotated[float, "a note"]) == 1.0


def test_foreign_models_are_validated_or_left_alone() -> None:
    class Foreign(pydantic.BaseModel):
        a: int

    assert decoder(Foreign)({"a": 1}) == {"a": 1}
    assert decoder(Optional[Foreign])({"a": "1"}) == Foreign(a=1)
    assert decoder(Optional[Foreign])({"a": "x"}) == {"a": "x"}
    assert type(decoder(Page[Foreign])({"first": {"a": 1}}).first) is Foreign
    assert decoder(Union[Foreign, str])({"a": "1"}) == Foreign(a=1)


def test_the_input_is_not_changed() -> None:
    value = {"id": "o", "lines": [{"sku": "a", "extra": 1}], "schema": {"rate": 1}, "more": 1}
    before = repr(value)
    decoder(Order)(value)
    assert repr(value) == before


def test_decoders_are_cached_and_the_cache_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoder(List[Text]) is decoder(List[Text])
    assert decoder(Text) == decoder(Text)
    monkeypatch.setattr(decoding, "_LARGEST_CACHE", 3)
    for number in range(10):
        decoder(Literal[number])  # type: ignore[valid-type]
    assert len(decoding._plans) <= 3


def test_many_threads_may_decode_first() -> None:
    class Shared(BaseModel):
        parts: List[Part]

    results: List[Any] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait()
        results.append(decoder(Shared)({"parts": [{"type": "image", "url": "u"}]}))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8
    assert all(type(result.parts[0]) is Image for result in results)


def test_validate_type() -> None:
    assert validate_type(type_=Text, value={"type": "text", "text": "a"}).text == "a"
    assert validate_type(type_=List[int], value=["1"]) == [1]
    with pytest.raises(pydantic.ValidationError):
        validate_type(type_=Text, value={"type": "image"})


def test_construct_type_unchecked() -> None:
    assert construct_type_unchecked(type_=Text, value={"text": 5}).text == 5  # type: ignore[comparison-overlap]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "text", "url", "parts", "parent", "schema", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


TYPES = st.sampled_from(
    [Text, Image, Group, Order, Part, Optional[Part], List[Part], Page[Text], Json, Dict[str, Part]]
)


@given(TYPES, JSON)
def test_nothing_that_a_server_sends_raises(type_: Any, value: object) -> None:
    decoder(type_)(value)


@given(st.dictionaries(st.text(min_size=1, max_size=5), JSON, max_size=5))
def test_unknown_objects_survive(value: Dict[str, Any]) -> None:
    class Open(BaseModel):
        known: Optional[object] = None

    opened = decoder(Open)(value)
    assert {**opened.model_extra, **dict.fromkeys(opened.model_fields_set, opened.known)} == value
