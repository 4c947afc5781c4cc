"""Tests of fields whose annotations are evaluated when somebody needs their types."""

from __future__ import annotations

import inspect
from typing import Any, Generic, List, Optional, TypeVar

import pydantic
import pytest
from typing_extensions import Annotated

from openai_core.decoding.annotations import PropertyInfo, is_unresolved
from openai_core.decoding.fields import complete_fields, field_of_key
from openai_core.models import BaseModel, GenericModel

T = TypeVar("T")


class Owner(BaseModel):
    helper: Optional[Owner.Helper] = None
    tagged: Optional[Later] = None

    class Helper(BaseModel):
        name: str = pydantic.Field(default="x", alias="na.me")


class Heir(Owner):
    own: int = 1


class Page(GenericModel, Generic[T]):
    items: List[Item[T]]


class Item(GenericModel, Generic[T]):
    value: T


class Numbers(Page[int]):
    pass


Later = Annotated[List[Owner.Helper], PropertyInfo(format="custom")]


@pytest.mark.parametrize("model", [Owner, Heir])
def test_fields_are_completed_where_they_were_defined(model: Any) -> None:
    fields = complete_fields(model)
    assert fields is complete_fields(model)
    assert fields["helper"].annotation == Optional[Owner.Helper]
    assert not any(is_unresolved(info.annotation) for info in fields.values())
    assert type(model.construct(helper={"na.me": "y"}).helper) is Owner.Helper


def test_type_arguments_reach_inherited_fields() -> None:
    assert complete_fields(Numbers)["items"].annotation == List[Item[int]]
    assert Numbers.model_validate({"items": [{"value": "1"}]}).items[0].value == 1


def test_what_cannot_be_evaluated_is_left_to_pydantic() -> None:
    class Local(BaseModel):
        name: str

    class Holder(BaseModel):
        local: Optional[Local] = None
        unknown: Optional[Nowhere] = None  # type: ignore[name-defined] # noqa: F821 # pyright: ignore

    complete_fields(Holder)
    with pytest.raises(pydantic.errors.PydanticUserError):
        Holder.model_json_schema()


def test_fields_by_their_keys() -> None:
    assert field_of_key(Owner.Helper, "na.me") == "name"
    assert field_of_key(Owner.Helper, "name") is None


def test_a_signature_builds_the_schema_first() -> None:
    inspect.signature(BaseModel)  # leaves those of others as they are

    class Fresh(BaseModel):
        count: int

    assert next(iter(inspect.signature(Fresh).parameters)) == "count"
    assert Fresh.__pydantic_complete__
