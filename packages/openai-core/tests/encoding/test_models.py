"""Tests of what models of users are sent as."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import pydantic
import pytest
from typing_extensions import Literal

from openai_core.encoding.json import dumped_model
from openai_core.encoding.models import with_defaults
from openai_core.types.shared import FunctionDefinition


class Tagged(pydantic.BaseModel):
    type: Literal["tag"] = "tag"
    name: Optional[str] = None


class Holder(pydantic.BaseModel):
    first: Tagged
    many: List[Tagged] = []
    pair: Optional[Tuple[Tagged, int]] = None
    named: Dict[str, Tagged] = {}
    raw: Any = None


class Dated(pydantic.BaseModel):
    note: str

    @pydantic.field_serializer("note")
    def never(self, _value: str) -> str:
        raise ValueError("no")


def test_defaults_are_sent_wherever_a_model_is() -> None:
    holder = Holder(first=Tagged(), many=[Tagged(name="a")], pair=(Tagged(), 1), named={"b": Tagged()})
    tag = {"type": "tag"}
    assert dumped_model(holder) == {"first": tag, "many": [{**tag, "name": "a"}], "pair": [tag, 1], "named": {"b": tag}}
    assert holder.first.model_fields_set == set()


def test_what_needs_no_change_is_shared() -> None:
    values: List[Any] = [["a"], ("a",), {"a": 1}, 5, FunctionDefinition.construct(name="f")]
    assert all(with_defaults(value) is value for value in values)
    holder = Holder(first=Tagged(type="tag"), many=[], named={})
    assert with_defaults(holder) is holder


def test_a_model_that_cannot_be_dumped_says_so() -> None:
    with pytest.raises(ValueError, match="no"):
        dumped_model(Dated(note="x"))
