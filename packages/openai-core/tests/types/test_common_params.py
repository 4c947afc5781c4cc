"""The rendered dictionaries that REST and Realtime both take as arguments."""

from __future__ import annotations

from typing import Any, List, Tuple

import pydantic
import pytest
from typing_extensions import is_typeddict

from openai_core.types import common_params

DICTIONARIES: List[Tuple[str, Any]] = [
    (name, value) for name, value in vars(common_params).items() if is_typeddict(value)
]


@pytest.mark.parametrize(("name", "dictionary"), DICTIONARIES)
def test_each_is_a_dictionary_that_pydantic_can_read(name: str, dictionary: Any) -> None:
    assert dictionary.__name__ in name  # `PromptCacheBreakpoint`, as people know `PromptCacheBreakpointParam`
    assert pydantic.TypeAdapter(dictionary).json_schema()["type"] == "object"


def test_required_keys_are_marked() -> None:
    text: common_params.ResponseInputTextParam = {"type": "input_text", "text": "Hello"}
    schema = pydantic.TypeAdapter(common_params.ResponseInputTextParam).json_schema()
    assert set(schema["required"]) == set(text)
