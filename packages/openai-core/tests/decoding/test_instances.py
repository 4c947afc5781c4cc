"""How fields become instances, and which models only pydantic can validate."""

from __future__ import annotations

from typing import Any, List, Optional

import pydantic
import pytest
from pydantic import Field
from pydantic_core import SchemaValidator
from typing_extensions import Annotated, Literal

from openai_core.decoding import decoder, instances
from openai_core.decoding.annotations import field_types
from openai_core.models import BaseModel


class Text(BaseModel):
    type: Literal["text"]
    text: str
    weight: Optional[int] = None


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


def test_an_older_pydantic_knows_no_prebuilt_validators(monkeypatch: pytest.MonkeyPatch) -> None:
    class Older(BaseModel):
        a: Optional[int] = None

    monkeypatch.setattr(instances, "SchemaValidator", lambda schema: SchemaValidator(schema))
    built = instances.assembler(Older)(({"a": 1}, {"b": 2}, {"a"}))
    assert type(built) is Older
    assert (built.a, built.model_extra, built.model_fields_set) == (1, {"b": 2}, {"a"})


class Plain(BaseModel):
    text: str
    count: Optional[int] = None
    kind: str = "plain"


class Validated(Plain):
    @pydantic.field_validator("text")
    @classmethod
    def _check(cls, text: str) -> str:
        return text


class Whole(Plain):
    @pydantic.model_validator(mode="after")
    def _check(self) -> Any:
        return self


class Constructed(Plain):
    def __init__(self, **values: Any) -> None:
        super().__init__(**values)


class Finished(Plain):
    def model_post_init(self, context: Any) -> None:
        """Does something of its own."""


class Closed(Plain):
    model_config = pydantic.ConfigDict(extra="forbid")


class Stripped(Plain):
    model_config = pydantic.ConfigDict(str_strip_whitespace=True)


class Noted(Plain):
    _note: str = pydantic.PrivateAttr(default="")


class Bounded(Plain):
    count: Annotated[Optional[int], Field(gt=0)] = None


class Filled(Plain):
    notes: List[str] = Field(default_factory=list)


class Listed(Plain):
    notes: List[str] = []


class Renamed(Plain):
    name: str = Field(validation_alias="title", default="")


class Eager(Plain):
    number: int = Field(validate_default=True, default=1)


class Custom(Plain):
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return handler(source)


@pytest.mark.parametrize(
    "model",
    [Validated, Whole, Constructed, Finished, Closed, Stripped, Noted, Bounded, Filled, Listed, Renamed, Eager, Custom],
)
def test_models_with_rules_of_their_own_need_pydantic(model: Any) -> None:
    assert instances.needs_pydantic(model, field_types(model))


def test_plain_models_need_no_pydantic() -> None:
    assert not instances.needs_pydantic(Plain, field_types(Plain))
    assert not instances.needs_pydantic(Text, field_types(Text))
