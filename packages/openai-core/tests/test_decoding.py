"""Lenient decoding: what the server sends always becomes something usable, and quickly."""

from __future__ import annotations

import sys
import threading
from datetime import date, datetime, timezone
from typing import Any, Dict, Generic, Iterable, List, Mapping, Optional, TypeVar, Union

import pydantic
import pytest
from hypothesis import given, strategies as st
from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAliasType

from openai_core import decoding
from openai_core.decoding import construct_type, construct_type_unchecked, decoder, instances, validate_type
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


def test_a_complete_object_becomes_a_tree_of_models() -> None:
    value = {"id": "o", "lines": [{"sku": "a", "count": 1, "tax": {"rate": 2}}], "status": "open", "total": 3}
    order = decoder(Order)(value)
    assert type(order.lines[0].tax) is Order.Tax
    assert order.lines[0].tax.rate == 2.0
    assert type(order.total) is float
    assert order.model_fields_set == {"id", "lines", "status", "total"}
    assert order.to_dict() == value


def test_decoding_builds_no_pydantic_schema() -> None:
    class Fresh(BaseModel):
        text: Optional[Text] = None

    assert decoder(Fresh)({"text": {"type": "text", "text": "a"}}).text.text == "a"
    assert not Fresh.__pydantic_complete__


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


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (str, 5, 5),
        (int, "5", "5"),
        (float, 5, 5.0),
        (float, "5", "5"),
        (float, True, 1.0),
        (float, 2**60 + 1, 2**60 + 1),
        (float, 10**400, 10**400),
        (Optional[int], "5", 5),
        (Optional[int], "five", "five"),
        (Optional[bool], "true", True),
        (Optional[bool], 7, 7),
        (Optional[float], 2, 2.0),
        (Optional[str], 5, 5),
        (Literal["a"], "b", "b"),
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
        (List[float], [1, 2.5, None], [1.0, 2.5, None]),
        (List[float], "no list", "no list"),
        (List[int], [1, "2"], [1, "2"]),
        (List[Dict[str, float]], [{"a": 1}, 5], [{"a": 1.0}, 5]),
        (Dict[str, float], ["no object"], ["no object"]),
        (Dict[str, Union[str, float, bool]], {"a": 1, "b": "c"}, {"a": 1.0, "b": "c"}),
        (Optional[Dict[str, int]], {"a": "1", "b": 2}, {"a": 1, "b": 2}),
        (list, [1], [1]),
        (dict, {"a": 1}, {"a": 1}),
        (object, {"a": 1}, {"a": 1}),
        (Any, [1], [1]),
        (None, 5, 5),
        (type(None), 5, 5),
        (T, 5, 5),
        (TypeVar("Bound", bound=float), 5, 5.0),
        (Iterable[int], [1], [1]),
    ],
)
def test_scalars_and_containers(type_: Any, value: object, expected: object) -> None:
    result = construct_type(type_=type_, value=value)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (datetime, "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        (datetime, 1700000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)),
        (datetime, "2024-01-02", "2024-01-02"),
        (datetime, "soon", "soon"),
        (date, "2024-01-02", date(2024, 1, 2)),
        (date, "2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        (date, "1700000000", date(2023, 11, 14)),
        (date, 1700000000, date(2023, 11, 14)),
        (date, "soon", "soon"),
        (date, "2024-99-02", "2024-99-02"),
        (date, [], []),
        (Optional[datetime], "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
    ],
)
def test_dates(type_: Any, value: object, expected: object) -> None:
    assert construct_type(type_=type_, value=value) == expected


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


def test_a_list_where_one_object_was_promised() -> None:
    assert [type(item) for item in decoder(Text)([{"text": "a"}, 5])] == [Text, int]


def test_self_reference() -> None:
    value: Dict[str, Any] = {"type": "group", "parts": [{"type": "group", "parts": []}], "parent": None}
    group = decoder(Group)({**value, "parent": value})
    assert type(group.parts[0]) is Group
    assert type(group.parent.parts[0]) is Group


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


Json = TypeAliasType("Json", "Union[Text, List[Json], float]")


def test_a_type_alias_may_name_itself() -> None:
    assert decoder(Json)([1, [{"type": "text", "text": "a"}]]) == [1.0, [Text(type="text", text="a")]]
    assert decoder(Optional[Json])([2]) == [2.0]


def test_metadata_beside_the_type() -> None:
    union = Union[Text, Image]
    info = PropertyInfo(discriminator="type")
    assert type(construct_type(value={"type": "image"}, type_=union, metadata=[info])) is Image
    assert type(construct_type(value={"type": "image"}, type_=union)) is Text
    assert construct_type(value=1, type_=Annotated[float, "a note"]) == 1.0


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


def test_foreign_models_are_validated_or_left_alone() -> None:
    class Foreign(pydantic.BaseModel):
        a: int

    assert decoder(Foreign)({"a": 1}) == {"a": 1}
    assert decoder(Optional[Foreign])({"a": "1"}) == Foreign(a=1)
    assert decoder(Optional[Foreign])({"a": "x"}) == {"a": "x"}
    assert type(decoder(Page[Foreign])({"first": {"a": 1}}).first) is Foreign
    assert decoder(Union[Foreign, str])({"a": "1"}) == Foreign(a=1)


def test_declared_extra_fields_are_decoded() -> None:
    class Table(BaseModel):
        __pydantic_extra__: Dict[str, Text]
        name: Optional[str] = None

    table = decoder(Table)({"name": "t", "row": {"text": "a"}})
    assert type(table.row) is Text
    assert type(decoder(Optional[Table])({"row": {"type": "text", "text": "a"}}).row) is Text


def test_private_attributes_are_ready() -> None:
    class Secretive(BaseModel):
        _count: int = pydantic.PrivateAttr(default=3)
        _client: Any = pydantic.PrivateAttr()

    secretive = decoder(Secretive)({})
    assert secretive._count == 3
    secretive._client = "c"
    assert secretive._client == "c"
    assert decoder(Optional[Secretive])({})._count == 3


def test_without_the_native_way_python_builds_the_instance(monkeypatch: pytest.MonkeyPatch) -> None:
    class Renamed(BaseModel):
        a: Optional[int] = None

    monkeypatch.setattr(instances, "_new_validator", lambda schema: 1 / 0)
    assert instances._native_assembler(Renamed) is None
    built = decoder(Renamed)({"a": 1, "b": 2})
    assert built == Renamed(a=1, b=2)  # type: ignore[call-arg]
    assert (built.model_fields_set, built.model_extra) == ({"a"}, {"b": 2})


def test_a_native_way_that_does_something_else_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    class Other:
        def validate_python(self, parts: Any) -> Any:
            return Text(type="text", text="a")

    monkeypatch.setattr(instances, "_new_validator", lambda schema: Other())
    assert instances._native_assembler(Text) is None


def test_a_completed_class_decodes_leniently_too() -> None:
    class Done(BaseModel):
        a: int

    Done.model_validate({"a": 1})
    assert decoder(Done)({"a": "x"}).a == "x"


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


@pytest.mark.skipif(sys.version_info < (3, 10), reason="needs X | Y")
def test_unions_written_with_a_bar() -> None:
    assert decoder(eval("Text | None"))({"type": "text", "text": "a"}).text == "a"
    assert decoder(eval("list[Text]"))([{"text": "a"}])[0].text == "a"


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
