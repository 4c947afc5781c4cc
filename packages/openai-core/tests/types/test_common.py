"""The rendered models that REST and Realtime both use."""

from __future__ import annotations

from typing import Any, List, Tuple

import pytest

from openai_core.decoding import decoder
from openai_core.models import BaseModel
from openai_core.types import common

MODELS: List[Tuple[str, Any]] = [
    (name, value)
    for name, value in vars(common).items()
    if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == common.__name__
]


@pytest.mark.parametrize(("name", "model"), MODELS)
def test_each_model_decodes_and_completes(name: str, model: Any) -> None:
    assert type(decoder(model)({"later": 1})) is model
    assert model.__name__ == name
    model.model_rebuild()
    assert model.__pydantic_complete__


def test_variables_of_a_prompt_are_told_apart() -> None:
    variables = {"text": "plain", "part": {"type": "input_text", "text": "typed"}}
    prompt = decoder(common.ResponsePrompt)({"id": "pmpt_1", "variables": variables})
    assert prompt.variables["text"] == "plain"
    assert type(prompt.variables["part"]) is common.ResponseInputText
    assert prompt.to_dict() == {"id": "pmpt_1", "variables": variables}
