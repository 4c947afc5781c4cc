"""The rendered models that more than one distribution uses."""

from __future__ import annotations

from typing import Any, List, Tuple

import pytest

from openai_core.decoding import decoder
from openai_core.models import BaseModel
from openai_core.types import shared

MODELS: List[Tuple[str, Any]] = [
    (name, value)
    for name, value in vars(shared).items()
    if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == shared.__name__
]


@pytest.mark.parametrize(("name", "model"), MODELS)
def test_each_model_decodes_and_completes(name: str, model: Any) -> None:
    assert type(decoder(model)({"later": 1})) is model
    assert model.__name__ == name
    model.model_rebuild()
    assert model.__pydantic_complete__


@pytest.mark.parametrize("name", ["AllModels", "ChatModel", "Metadata", "ReasoningEffort", "ResponsesModel"])
def test_the_named_types_are_there(name: str) -> None:
    assert decoder(getattr(shared, name))("anything new") == "anything new"


def test_an_error_of_the_api() -> None:
    error = decoder(shared.ErrorObject)({"message": "No.", "type": "t", "code": None, "param": None})
    assert (error.message, error.code) == ("No.", None)


def test_the_filters_of_a_filter() -> None:
    leaf = {"type": "eq", "key": "k", "value": "v"}
    found = decoder(shared.CompoundFilter)({"type": "and", "filters": [leaf, {"type": "new"}]})
    assert type(found.filters[0]) is shared.ComparisonFilter
    assert found.filters[1] == {"type": "new"}
