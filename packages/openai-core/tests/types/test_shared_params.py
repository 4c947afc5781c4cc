"""The rendered dictionaries that more than one distribution takes as arguments."""

from __future__ import annotations

from typing import Any, List, Tuple

import pydantic
import pytest
from typing_extensions import is_typeddict

from openai_core.types import shared_params

DICTIONARIES: List[Tuple[str, Any]] = [
    (name, value) for name, value in vars(shared_params).items() if is_typeddict(value)
]


@pytest.mark.parametrize(("name", "dictionary"), DICTIONARIES)
def test_each_is_a_dictionary_that_pydantic_can_read(name: str, dictionary: Any) -> None:
    assert dictionary.__name__ in name  # `Grammar`, as people know `CustomToolInputFormatGrammar`
    assert pydantic.TypeAdapter(dictionary).json_schema()["type"] == "object"


def test_required_keys_are_marked() -> None:
    json_object: shared_params.ResponseFormatJSONObject = {"type": "json_object"}
    assert json_object == {"type": "json_object"}
    assert required_keys(shared_params.ResponseFormatJSONObject) == ["type"]
    assert required_keys(shared_params.Reasoning) == []


def required_keys(dictionary: Any) -> Any:
    return pydantic.TypeAdapter(dictionary).json_schema().get("required", [])
