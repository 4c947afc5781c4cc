from __future__ import annotations

from collections import deque
from typing import Any, Set, Union

import pydantic
import pytest

from openai_core.decoding.eager_iterables import EagerIterable
from openai_core.models import BaseModel
from openai_core.types.sequences import Iterable as SentIterable


class Basket(BaseModel):
    items: EagerIterable[int]


def test_eager_iterables_are_read_once() -> None:
    basket = Basket(items=(n for n in (1, 2)))
    assert list(basket.items) == list(basket.items) == [1, 2]
    assert basket.to_dict() == {"items": [1, 2]}
    assert basket.to_json(indent=None) == '{"items":[1,2]}'


def test_eager_iterables_keep_the_container() -> None:
    tags: Set[int] = {1, 2}
    assert Basket(items=tags).items == tags
    assert Basket(items=tags).to_dict() == {"items": [1, 2]}
    assert Basket(items=[1]).items == [1]
    assert Basket(items=(1, 2)).items == (1, 2)

    class Words(BaseModel):
        letters: EagerIterable[str]

    assert Words(letters="ab").letters == ["a", "b"]


def test_eager_iterables_refuse_what_cannot_be_read() -> None:
    with pytest.raises((pydantic.ValidationError, TypeError)):
        Basket(items=5)  # type: ignore[arg-type]


def test_items_are_validated() -> None:
    assert Basket.model_validate({"items": ("1", 2)}).items == (1, 2)
    with pytest.raises(pydantic.ValidationError):
        Basket(items=["one"])  # type: ignore[list-item]


def test_items_of_any_type() -> None:
    class Anything(BaseModel):
        items: EagerIterable[Any]

    assert Anything(items=deque([1, "a"])).items == deque([1, "a"])
    assert Anything(items={"a": 1}).to_dict() == {"items": ["a"]}


def test_models_with_eager_fields_are_compared() -> None:
    assert Basket(items=iter([1, 2])) == Basket(items=[1, 2])


class Sent(pydantic.BaseModel):
    parts: Union[SentIterable[int], SentIterable[str]]


@pytest.mark.parametrize("parts", [[1, 2], (1, 2), {1: 0, 2: 0}.keys(), range(1, 3)])
def test_what_is_sent_becomes_a_list(parts: Any) -> None:
    assert Sent(parts=parts).parts == [1, 2]


def test_each_member_of_a_union_sees_what_a_generator_holds() -> None:
    sent = Sent(parts=(letter for letter in "ab"))
    assert sent.parts == ["a", "b"]
    assert sent.model_dump() == sent.model_dump() == {"parts": ["a", "b"]}
    assert Sent.model_json_schema()["properties"]["parts"]["anyOf"][0]["type"] == "array"


@pytest.mark.parametrize("parts", ["ab", {"a": 1}, 5, iter([1])])
def test_what_is_no_list_is_refused(parts: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        Sent(parts=parts)
