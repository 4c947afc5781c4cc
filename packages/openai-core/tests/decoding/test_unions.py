"""Which member of a union a value belongs to."""

from __future__ import annotations

import sys
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional, Union

import pydantic
import pytest
from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAliasType

from openai_core.decoding import construct_type, decoder
from openai_core.decoding.unions import flattened
from openai_core.models import BaseModel, PropertyInfo


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


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "text", "text": "a"}, Text),
        ({"type": "image", "url": "u", "detail": "unheard of"}, Image),
        ({"type": "image"}, Image),
        ({"type": "group", "parts": [{"type": "zzz"}]}, Group),
        ({"type": "zzz"}, Text),
        ({"type": ["text"]}, Text),
        ({}, Text),
        ("words", str),
        (None, type(None)),
        ([{"type": "text"}], list),
    ],
)
def test_a_discriminator_picks_the_member(value: object, expected: type) -> None:
    assert type(decoder(Part)(value)) is expected


def test_a_union_of_models_and_scalars() -> None:
    type_ = Optional[Union[str, List[Part], Text]]
    assert decoder(type_)("a") == "a"
    assert type(decoder(type_)([{"type": "image", "url": "u"}])[0]) is Image
    assert type(decoder(type_)({"type": "text", "text": "a"})) is Text
    assert decoder(type_)({"type": "other"}) == {"type": "other"}
    assert decoder(type_)(5) == 5


def test_an_optional_union_keeps_its_discriminator() -> None:
    assert type(decoder(Optional[Part])({"type": "image"})) is Image
    assert decoder(Optional[Part])(None) is None


def test_models_without_a_tag_are_told_apart_by_their_fields() -> None:
    class Small(BaseModel):
        a: int

    class Large(BaseModel):
        a: int
        b: Optional[List[Small]] = None

    assert type(decoder(Union[Small, Large])({"a": 1})) is Small
    assert type(decoder(Union[Small, Large])({"a": 1, "b": [{"a": 1}]})) is Large
    assert type(decoder(Union[Large, Dict[str, int]])({"c": 1})) is dict


def test_members_may_share_a_tag() -> None:
    class Easy(BaseModel):
        type: Literal["text"]
        text: Union[str, List[Text]]

    class Bare(BaseModel):
        words: str

    type_ = Union[Text, Easy, Bare]
    assert type(decoder(type_)({"type": "text", "text": "a"})) is Text
    assert type(decoder(type_)({"type": "text", "text": [{"type": "text", "text": "a"}]})) is Easy
    assert type(decoder(type_)({"words": "w"})) is Bare
    assert type(decoder(type_)({"type": "text", "words": "w"})) is Bare


def test_tags_on_different_keys_do_not_decide() -> None:
    class Left(BaseModel):
        kind_: Literal["l"] = Field(alias="left")

    class Right(BaseModel):
        kind_: Literal["r"] = Field(alias="right")

    assert type(decoder(Union[Left, Right])({"right": "r"})) is Right


def test_object_takes_what_no_model_fits() -> None:
    type_ = List[Union[Text, object]]
    assert decoder(type_)([{"type": "other"}, 5, [1]]) == [{"type": "other"}, 5, [1]]
    assert type(decoder(type_)([{"type": "text", "text": "a"}])[0]) is Text


def test_python_objects_pass_through() -> None:
    text = Text(type="text", text="a")
    assert decoder(Part)(text) is text
    assert decoder(Optional[Text])(text) is text
    assert decoder(Text)(text) is text
    assert decoder(Union[str, float])(b"bytes") == "bytes"
    assert decoder(Union[Text, List[int]])((1, 2)) == [1, 2]
    assert decoder(Optional[Text])(5.5) == 5.5
    stranger = object()
    assert decoder(Optional[Text])(stranger) is stranger
    assert decoder(Optional[Dict[str, int]])([]) == []


def test_rules_of_a_model_hold_where_a_union_is_decided() -> None:
    class Even(BaseModel):
        n: int

        @pydantic.field_validator("n")
        @classmethod
        def _is_even(cls, n: int) -> int:
            if n % 2:
                raise ValueError("odd")
            return n

    class Bounded(BaseModel):
        n: Annotated[int, Field(gt=100)]

    class Other(BaseModel):
        n: int

    assert type(decoder(Union[Even, Other])({"n": 1})) is Other
    assert type(decoder(Union[Even, Other])({"n": 2})) is Even
    assert type(decoder(Union[Bounded, Other])({"n": 1})) is Other
    assert decoder(Even)({"n": 1}).n == 1
    assert decoder(Union[pydantic.StrictBool, pydantic.StrictStr])(0) == 0


@pytest.mark.skipif(sys.version_info < (3, 10), reason="needs X | Y")
def test_unions_written_with_a_bar() -> None:
    assert decoder(eval("Text | None"))({"type": "text", "text": "a"}).text == "a"
    assert decoder(eval("list[Text]"))([{"text": "a"}])[0].text == "a"


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (Optional[int], "5", 5),
        (Optional[int], "five", "five"),
        (Optional[bool], "true", True),
        (Optional[bool], 7, 7),
        (Optional[float], 2, 2.0),
        (Optional[str], 5, 5),
        (Optional[Literal["a"]], "b", "b"),
        (Union[Literal["inf"], int], "5", 5),
        (Union[Literal["inf"], int], "inf", "inf"),
        (Union[str, float, bool], 1, 1.0),
        (Union[str, float, bool], True, True),
        (Union[str, int, float], None, None),
        (Union[str, List[int]], ["1", 2], [1, 2]),
        (Union[str, List[int]], ["x"], ["x"]),
        (Union[List[int], Text], {"type": 1}, {"type": 1}),
        (Union[List[str], Text], 5, 5),
        (Dict[str, Union[str, float, bool]], {"a": 1, "b": "c"}, {"a": 1.0, "b": "c"}),
        (Optional[Dict[str, int]], {"a": "1", "b": 2}, {"a": 1, "b": 2}),
    ],
)
def test_scalars_and_containers_in_a_union(type_: Any, value: object, expected: object) -> None:
    result = construct_type(type_=type_, value=value)
    assert result == expected
    assert type(result) is type(expected)


def test_an_optional_date() -> None:
    moment = construct_type(type_=Optional[datetime], value="2024-01-02T03:04:05Z")
    assert moment == datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("members", "flat"),
    [
        ((str, None.__class__), [str, type(None)]),
        ((Union[int, str], Text), [int, str, Text]),
        ((Annotated[Union[Text, Image], PropertyInfo(discriminator="type")], float), [Text, Image, float]),
        ((Annotated[int, PropertyInfo(format="iso8601")],), [int]),
        ((TypeAliasType("Either", Union[int, str]), Text), [int, str, Text]),
        ((List[str], Dict[str, str]), [List[str], Dict[str, str]]),
    ],
)
def test_nested_unions_are_flattened(members: Any, flat: List[Any]) -> None:
    assert flattened(members) == flat


def test_a_member_with_rules_stays_whole() -> None:
    positive = Annotated[int, Field(gt=0)]
    assert flattened((positive, str)) == [positive, str]


def test_of_several_models_that_fit_the_one_with_most_fields_wins() -> None:
    class Plain(BaseModel):
        items: List[Text]

    class Rich(BaseModel):
        items: Union[List[Text], Dict[str, Text]]
        more: Optional[Dict[str, Text]] = None

    texts = [{"type": "text", "text": "a"}]
    assert type(decoder(Union[Rich, Plain])({"items": texts})) is Rich
    assert type(decoder(Union[Plain, Rich])({"items": texts})) is Plain
    assert type(decoder(Union[Plain, Rich])({"items": texts, "more": {"a": texts[0]}})) is Rich


def test_a_discriminator_that_no_member_declares_decides_nothing() -> None:
    type_ = Annotated[Union[Text, Image], PropertyInfo(discriminator="kind")]
    assert type(decoder(type_)({"kind": "image", "type": "other"})) is Text
    with_text = Annotated[Union[str, Image], PropertyInfo(discriminator="type")]
    assert type(decoder(with_text)({"type": "image"})) is Image
    assert decoder(with_text)({"type": "text"}) == {"type": "text"}
