"""What annotations mean: forward references, aliases, type arguments."""

from __future__ import annotations

from typing import Any, Dict, Generic, List, Optional, TypeVar, Union

import pytest
from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAliasType

from openai_core.decoding import annotations, decoder
from openai_core.decoding.annotations import PropertyInfo, extra_type, field_type, has_rules, split_annotated
from openai_core.models import BaseModel, GenericModel

T = TypeVar("T")


class Text(BaseModel):
    type: Literal["text"]
    text: str
    weight: Optional[int] = None


class Image(BaseModel):
    type: Literal["image"]
    url: str
    detail: Optional[Literal["low", "high"]] = None


class Page(GenericModel, Generic[T]):
    class Wrapped(GenericModel, Generic[T]):
        inner: Optional[T] = None

    data: List[T]
    first: Optional[T] = None
    wrapped: Optional[Page.Wrapped[T]] = None


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


Json = TypeAliasType("Json", "Union[Text, List[Json], float]")


def test_generics() -> None:
    page = decoder(Page[Text])(
        {"data": [{"text": "a"}], "first": {"type": "text", "text": "b"}, "wrapped": {"inner": {}}}
    )
    assert type(page) is Page[Text]
    assert type(page.data[0]) is type(page.first) is Text
    assert type(page.wrapped.inner) is Text
    assert decoder(Page)({"data": [{"text": "a"}]}).data == [{"text": "a"}]
    assert decoder(Page[Order.Line])({"data": [{"sku": "a"}]}).data[0].sku == "a"


def test_forward_references_of_a_base_class() -> None:
    class Sub(Order.Line):
        more: Optional[int] = None

    assert type(decoder(Sub)({"tax": {"rate": 1}, "more": 1}).tax) is Order.Tax


def test_local_models_are_resolved_by_pydantic() -> None:
    class Outer(BaseModel):
        inner: Optional[Inner] = None

    class Inner(BaseModel):
        a: int

    Outer.model_rebuild()
    assert type(decoder(Outer)({"inner": {"a": 1}}).inner) is Inner


def test_an_annotation_that_nobody_can_resolve_means_object() -> None:
    class Broken(BaseModel):
        inner: Optional[Nowhere] = None  # type: ignore[name-defined]  # noqa: F821

    assert decoder(Broken)({"inner": {"a": 1}}).inner == {"a": 1}


def test_a_type_alias_may_name_itself() -> None:
    assert decoder(Json)([1, [{"type": "text", "text": "a"}]]) == [1.0, [Text(type="text", text="a")]]
    assert decoder(Optional[Json])([2]) == [2.0]


def test_property_info() -> None:
    info = PropertyInfo(alias="a", format="iso8601", discriminator="type")
    assert (info.alias, info.format, info.format_template, info.discriminator) == ("a", "iso8601", None, "type")
    assert repr(info) == "PropertyInfo(alias='a', format='iso8601', discriminator='type')"


class Early(GenericModel, Generic[T]):
    late: Optional[Late[T]] = None


EarlyText = Early[Text]


class Late(GenericModel, Generic[T]):
    inner: Optional[T] = None


def test_type_arguments_reach_names_that_came_later() -> None:
    early = decoder(EarlyText)({"late": {"inner": {"text": "a"}}})
    assert type(early.late) is Late[Text]
    assert type(early.late.inner) is Text


def test_a_field_that_no_class_declares_belongs_to_the_model_itself() -> None:
    assert annotations.owner_of(Text, "absent") is Text
    assert annotations.owner_of(Text, "text") is Text


def test_what_pydantic_fails_at_means_object() -> None:
    class Stubborn(BaseModel):
        inner: Optional[Nowhere] = None  # type: ignore[name-defined]  # noqa: F821

        @classmethod
        def model_rebuild(cls, **options: Any) -> Optional[bool]:
            raise LookupError

    assert decoder(Stubborn)({"inner": [1]}).inner == [1]


@pytest.mark.parametrize(
    ("metadata", "rules"),
    [((), False), ((PropertyInfo(alias="a"),), False), ((Field(gt=0),), True), ((PropertyInfo(), "a note"), True)],
)
def test_metadata_for_pydantic_are_rules(metadata: Any, rules: bool) -> None:
    assert has_rules(metadata) is rules


def test_a_field_knows_its_key_and_its_default() -> None:
    field = field_type(Order, "schema_")
    assert (field.name, field.key, field.required, field.default) == ("schema_", "schema", False, None)
    required = field_type(Order, "lines")
    assert (required.required, required.default, required.annotation) == (True, None, List[Order.Line])


def test_the_type_of_unknown_fields() -> None:
    class Table(BaseModel):
        __pydantic_extra__: Dict[str, Text]

    class Sheet(Table):
        pass

    class Plain(BaseModel):
        __pydantic_extra__: Dict  # type: ignore[type-arg]

    assert extra_type(Sheet) is Text
    assert extra_type(Text) is object
    assert extra_type(Plain) is object


def test_annotated_types_are_split() -> None:
    assert split_annotated(Annotated[int, "a", "b"]) == (int, ("a", "b"))
    assert split_annotated(int) == (int, ())
