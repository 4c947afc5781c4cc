"""Received models that are sent back: the walk gives what pydantic's dump gives, and leaves the rest to it."""

from __future__ import annotations

import inspect
from datetime import datetime
from typing import Any, Dict, List, Optional

import pydantic
import pytest
from hypothesis import given, strategies as st

from openai_core.decoding import decoder
from openai_core.encoding.json import dumped_model, encode
from openai_core.encoding.received_models import without_models
from openai_core.models import BaseModel


class Paw(BaseModel):
    __module__ = "openai_core.tests"

    claws: Optional[int] = None
    left: Optional[bool] = pydantic.Field(alias="isLeft", default=None)


class Cat(BaseModel):
    __module__ = "openai_core.tests"

    name: str
    weight: Optional[float] = None
    paws: List[Paw] = []
    notes: Dict[str, Any] = {}


class Dated(BaseModel):
    __module__ = "openai_core.tests"

    born: datetime


class Silent(BaseModel):
    __module__ = "openai_core.tests"

    secret: str = pydantic.Field(exclude=True)


class Shouting(BaseModel):
    __module__ = "openai_core.tests"

    name: str

    @pydantic.field_serializer("name")
    def loud(self, name: str) -> str:
        return name.upper()


class WithSchema(BaseModel):
    __module__ = "openai_core.tests"

    name: str

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return handler(source)


class NamedLikeOurs(pydantic.BaseModel):
    __module__ = "openai.mine"

    name: str


class Names(pydantic.RootModel[List[str]]):
    __module__ = "openai.mine"


class OfAUser(BaseModel):
    name: str
    kind: str = "cat"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def received(data: Any) -> Any:
    return decoder(Cat)(data)


@given(
    st.fixed_dictionaries(
        {"name": st.text(max_size=5)},
        optional={
            "weight": st.none() | st.floats(allow_nan=False, allow_infinity=False),
            "paws": st.lists(st.fixed_dictionaries({}, optional={"claws": st.integers(), "isLeft": st.booleans()})),
            "notes": st.dictionaries(st.text(max_size=3), _JSON, max_size=3),
            "unknown": _JSON,
        },
    )
)
def test_the_walk_gives_what_a_dump_gives(data: Dict[str, Any]) -> None:
    cat = received(data)
    walked, dumped = without_models(cat), dumped_model(cat)
    assert walked == dumped
    assert repr(walked) == repr(dumped)  # in the same order, too


def test_what_holds_no_model_is_shared() -> None:
    plain: Any = {"a": [1, {"b": None}], "c": "d"}
    assert without_models(plain) is plain
    mixed = {"plain": plain, "cats": [received({"name": "Tom"})]}
    found = without_models(mixed)
    assert found == {"plain": plain, "cats": [{"name": "Tom"}]}
    assert found["plain"] is plain
    assert isinstance(mixed["cats"][0], Cat)


@pytest.mark.parametrize(
    "model",
    [
        Dated(born=datetime(2026, 1, 1)),
        Silent(secret="x"),
        Shouting(name="tom"),
        OfAUser(name="Tom"),
        WithSchema(name="Tom"),
        NamedLikeOurs(name="Tom"),
        Names(["Tom"]),
        Cat(name="Tom", notes={"born": datetime(2026, 1, 1)}),
        Cat(name="Tom", notes={"by number": {1: 2}}),
        Cat(name="Tom", notes={"owner": OfAUser(name="Ann")}),
    ],
)
def test_what_the_walk_does_not_know_is_left_to_pydantic(model: Any) -> None:
    assert without_models(model) is model
    assert without_models([model]) == [model]


def test_models_of_a_user_whose_module_has_our_name_are_sent() -> None:
    assert encode({"a": NamedLikeOurs(name="Tom"), "b": [Names(["Kit"])]}) == b'{"a":{"name":"Tom"},"b":[["Kit"]]}'


def test_what_a_field_leaves_out_under_a_condition_stays_out() -> None:
    condition: Dict[str, Any] = {"exclude_if": lambda value: value == 0}
    if "exclude_if" not in inspect.signature(pydantic.Field).parameters:
        pytest.skip("needs pydantic 2.12")
    of_sdk: Any = pydantic.create_model(
        "Scored", __base__=BaseModel, __module__="openai_core.tests", score=(int, pydantic.Field(**condition))
    )
    assert encode({"scores": [of_sdk(score=0), of_sdk(score=1)]}) == b'{"scores":[{},{"score":1}]}'


def test_bodies_with_models() -> None:
    body = {"cats": [received({"name": "Tom", "paws": [{"isLeft": True}]}), {"name": "Kit"}], "weight": 1e-9}
    assert encode(body) == b'{"cats":[{"name":"Tom","paws":[{"isLeft":true}]},{"name":"Kit"}],"weight":1e-09}'
    mixed = {"cats": [Shouting(name="tom"), received({"name": "Tom"})]}
    assert encode(mixed) == b'{"cats":[{"name":"TOM"},{"name":"Tom"}]}'
