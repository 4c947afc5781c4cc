"""How JSON objects become instances: defaults, unknown fields, aliases."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Union

import pydantic
from pydantic import Field
from typing_extensions import Annotated, Literal

from openai_core.decoding import decoder
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


def test_a_complete_object_becomes_a_tree_of_models() -> None:
    value = {"id": "o", "lines": [{"sku": "a", "count": 1, "tax": {"rate": 2}}], "status": "open", "total": 3}
    order = decoder(Order)(value)
    assert type(order.lines[0].tax) is Order.Tax
    assert order.lines[0].tax.rate == 2.0
    assert type(order.total) is float
    assert order.model_fields_set == {"id", "lines", "status", "total"}
    assert order.to_dict() == value


def test_missing_fields_are_their_default_or_none() -> None:
    order = decoder(Order)({})
    assert (order.id, order.lines, order.kind, order.notes) == (None, None, "order", ["none"])
    assert order.model_fields_set == set()


def test_defaults_are_not_shared_between_objects() -> None:
    first, second = decoder(Order)({}), decoder(Order)({"notes": None})
    first.notes.append("mine")
    assert second.notes == decoder(Order)({}).notes == ["none"]


def test_null_is_the_default_and_counts_as_set() -> None:
    order = decoder(Order)({"kind": None, "id": None})
    assert (order.kind, order.id) == ("order", None)
    assert order.model_fields_set == {"kind", "id"}


def test_a_value_for_a_field_with_a_default_is_decoded() -> None:
    order = decoder(Order)({"kind": "return", "notes": ["a"]})
    assert (order.kind, order.notes) == ("return", ["a"])


def test_unknown_fields_become_attributes_whatever_their_name() -> None:
    value = {"cls": 1, "self": 2, "_fields_set": ["x"], "values": {"a": [1]}, "type": "text", "text": "t"}
    text = decoder(Text)(value)
    assert (text.cls, text.self, text.values) == (1, 2, {"a": [1]})
    assert text.model_extra == {"cls": 1, "self": 2, "_fields_set": ["x"], "values": {"a": [1]}}
    assert text.model_fields_set == {"type", "text"}
    assert text.to_dict() == value


def test_an_alias_is_the_key_on_the_wire() -> None:
    order = decoder(Order)({"schema": {"rate": 1}, "schema_": "ignored"})
    assert order.schema_ == Order.Tax.construct(rate=1.0)
    assert order.model_fields_set == {"schema_"}
    assert order.to_dict() == {"schema": {"rate": 1.0}}
    assert order.to_dict(use_api_names=False) == {"schema_": {"rate": 1.0}}


def test_a_model_may_accept_both_names() -> None:
    class Both(BaseModel):
        model_config = pydantic.ConfigDict(populate_by_name=True)
        async_: Optional[bool] = Field(alias="async", default=None)

    assert decoder(Both)({"async_": True}).async_ is True
    assert decoder(Both)({"async": True}).async_ is True


def test_a_list_where_one_object_was_promised() -> None:
    assert [type(item) for item in decoder(Text)([{"text": "a"}, 5])] == [Text, int]


def test_self_reference() -> None:
    value: Dict[str, Any] = {"type": "group", "parts": [{"type": "group", "parts": []}], "parent": None}
    group = decoder(Group)({**value, "parent": value})
    assert type(group.parts[0]) is Group
    assert type(group.parent.parts[0]) is Group


def test_declared_extra_fields_are_decoded() -> None:
    class Table(BaseModel):
        __pydantic_extra__: Dict[str, Text]
        name: Optional[str] = None

    table = decoder(Table)({"name": "t", "row": {"text": "a"}})
    assert type(table.row) is Text
    assert type(decoder(Optional[Table])({"row": {"type": "text", "text": "a"}}).row) is Text


class Frozen(Mapping[str, Any]):
    def __init__(self, **entries: Any) -> None:
        self.entries = entries

    def __getitem__(self, key: str) -> Any:
        return self.entries[key]

    def __iter__(self) -> Any:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def test_any_mapping_is_an_object() -> None:
    assert decoder(Text)(Frozen(text="a")).text == "a"
    assert decoder(Optional[Text])(Frozen(type="text", text="a")).text == "a"
    assert decoder(Dict[str, Text])(Frozen(a={"text": "b"}))["a"].text == "b"
