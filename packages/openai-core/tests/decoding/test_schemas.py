from __future__ import annotations

from typing import List, Optional, Union

import pytest
from typing_extensions import Literal

from openai_core.decoding import construct_type
from openai_core.decoding.schemas import complete
from openai_core.models import BaseModel


class Apple(BaseModel):
    kind: Literal["apple"]
    parts: Optional[List[Apple]] = None


class Pear(BaseModel):
    kind: Literal["pear"]


class Basket(BaseModel):
    fruit: Optional[Union[Apple, Pear]] = None


def test_a_fruit_of_an_unknown_kind_can_be_dumped() -> None:
    sent = {"fruit": {"kind": "plum", "parts": [{"kind": "stone"}]}}
    basket = construct_type(value=sent, type_=Basket)
    assert isinstance(basket, Basket)
    assert basket.to_dict(warnings=False) == sent
    assert basket.model_dump(exclude_unset=True, warnings=False) == sent
    assert '"kind": "stone"' in basket.to_json(warnings=False)


@pytest.mark.parametrize("value", [None, 1, "text", [1, {"a": (2,)}]])
def test_values_without_models_are_left_alone(value: object) -> None:
    complete(value)


def test_models_are_completed_wherever_they_are() -> None:
    class Late(BaseModel):
        a: Optional[int] = None

    late = construct_type(value={"a": 1, "extra": [{"b": 1}]}, type_=Late)
    complete({"list": [late]})
    assert Late.__pydantic_complete__
