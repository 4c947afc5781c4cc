"""Which types can be asked for, under which name, and how text is read as them."""

from __future__ import annotations

import dataclasses
import gc
import sys
from typing import Any, Callable, Generic, List, Optional, TypeVar

import pydantic
import pytest
from typing_extensions import Annotated, TypedDict

from openai_rest.helpers.structured.errors import StrictSchemaError
from openai_rest.helpers.structured.output_types import (
    adapter,
    is_basemodel_type,
    is_dataclass_like_type,
    own_docstring,
    schema_name,
    sent_schema,
    to_strict_json_schema,
    validated,
)

T = TypeVar("T")


class Model(pydantic.BaseModel):
    a: int


class Page(pydantic.BaseModel, Generic[T]):
    a: T


@dataclasses.dataclass
class Plain:
    a: int


@pydantic.dataclasses.dataclass
class Checked:
    """Is checked."""

    a: int


class Keys(TypedDict):
    a: int


TYPES = [
    Model,
    Page[int],
    Plain,
    Checked,
    Keys,
    Annotated[Model, pydantic.Field(description="d")],
    pydantic.TypeAdapter(Model),
]


@pytest.mark.parametrize("type_", TYPES)
def test_every_kind_of_type_has_a_schema_and_is_read(type_: Any) -> None:
    schema = sent_schema(type_)
    assert schema["properties"]["a"]["type"] == "integer"
    assert (schema["required"], schema["additionalProperties"]) == (["a"], False)
    found = validated(type_, '{"a": 1}')
    assert (found["a"] if isinstance(found, dict) else found.a) == 1


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        (Model, "Model"),
        (Page[int], "Page_int"),
        (Page[Page[Model]], "Page_Page_Model"),
        (Plain, "Plain"),
        (Annotated[Model, 1], "Model"),
        (pydantic.TypeAdapter(Keys), "Keys"),
        (type("Ends_", (), {}), "Ends_"),
        (type("L" * 80, (), {}), "L" * 64),
        (type("Größe", (), {}), "Gr_e"),
        (type("Я", (), {}), "output"),
    ],
)
def test_names_are_what_the_api_takes(type_: Any, name: str) -> None:
    assert schema_name(type_) == name


@pytest.mark.parametrize("type_", ["Model", print, len, object(), Callable[[], int]])
def test_what_is_no_type(type_: Any) -> None:
    with pytest.raises(StrictSchemaError):
        to_strict_json_schema(type_)


def test_a_name_that_is_not_defined_yet() -> None:
    unfinished = pydantic.create_model("Unfinished", a=("Missing", ...))
    with pytest.raises(StrictSchemaError, match="Pydantic cannot describe Unfinished"):
        sent_schema(unfinished)


def test_kinds() -> None:
    assert is_basemodel_type(Page[int])
    assert not is_basemodel_type(Model(a=1))
    assert not is_basemodel_type(List[Model])
    assert is_dataclass_like_type(Checked)
    assert not is_dataclass_like_type(Plain)


@pytest.mark.skipif(sys.version_info < (3, 9), reason="`list[int]` needs Python 3.9")
def test_a_subscripted_builtin_is_no_model() -> None:
    assert not is_basemodel_type(list[int])


def test_only_written_docstrings_count() -> None:
    assert own_docstring(Checked) == "Is checked."
    assert own_docstring(pydantic.TypeAdapter(Checked)) == "Is checked."
    assert [own_docstring(each) for each in (Model, Plain, Keys, Optional[Model])] == [None] * 4


def test_adapters_are_kept_and_let_go() -> None:
    assert adapter(Plain) is adapter(Plain)
    unhashable: Any = Annotated[int, {}]
    assert adapter(unhashable).validate_python(1) == 1

    class Marked:
        pass

    for number in range(200):
        made = dataclasses.make_dataclass(f"Made{number}", [("a", int)], bases=(Marked,))
        assert validated(made, '{"a": 1}').a == 1
    del made
    gc.collect()
    assert len(Marked.__subclasses__()) <= 64
