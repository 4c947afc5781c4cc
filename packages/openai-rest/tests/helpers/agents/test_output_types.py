from __future__ import annotations

import dataclasses
from typing import Any, List

import pydantic
import pytest
from typing_extensions import TypedDict

from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_rest.helpers.agents import agent_text_format
from openai_rest.helpers.agents.output_types import with_output_schema


class Model(pydantic.BaseModel):
    hour: int


@pydantic.dataclasses.dataclass
class PydanticDataclass:
    hour: int


@dataclasses.dataclass
class PlainDataclass:
    hour: int


class Dictionary(TypedDict):
    hour: int


@pytest.mark.parametrize("type_", [Model, PydanticDataclass, PlainDataclass, Dictionary])
def test_types_with_fields(type_: Any) -> None:
    found: Any = agent_text_format(type_)
    assert found["type"] == "json_schema"
    assert found["schema"]["properties"]["hour"]["type"] == "integer"
    assert found["schema"]["required"] == ["hour"]
    assert found["schema"]["additionalProperties"] is False


@pytest.mark.parametrize("type_", [int, List[int], "Model", None, Model(hour=1), PlainDataclass(1)])
def test_other_types(type_: Any) -> None:
    with pytest.raises(ArgumentError, match="`output_type` must be a pydantic model, a dataclass or a TypedDict"):
        agent_text_format(type_)


def test_settings_of_an_agent_are_extended() -> None:
    given = {"model": "m", "text": {"verbosity": "low"}}
    found = with_output_schema(given, Model)
    assert found == {"model": "m", "text": {"verbosity": "low", "format": agent_text_format(Model)}}
    assert given == {"model": "m", "text": {"verbosity": "low"}}
    assert with_output_schema(omit, Model) == {"text": {"format": agent_text_format(Model)}}
    assert with_output_schema({"text": None}, Model) == {"text": {"format": agent_text_format(Model)}}
    assert with_output_schema(omit, None) is omit
    assert with_output_schema(given, None) is given


def test_two_formats() -> None:
    with pytest.raises(ArgumentError, match="both ask for a format"):
        with_output_schema({"text": {"format": {"type": "text"}}}, Model)
