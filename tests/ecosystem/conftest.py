"""What these libraries must not do in a test: ask public hosts for prices, or send traces there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

import pytest
from pydantic import BaseModel

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
os.environ["OPENAI_AGENTS_DISABLE_TRACING"] = "1"
os.environ["LANGSMITH_TRACING"] = "false"
os.environ["ANONYMIZED_TELEMETRY"] = "false"

MODEL = "gpt-4o"
QUESTION = "What is the weather in Paris?"


class Person(BaseModel):
    """A person."""

    name: str
    age: int


def weather(city: str) -> str:
    """Tells the weather of a city."""
    return f"It is sunny in {city}."


def pytest_collection_modifyitems(items: List[pytest.Item]) -> None:
    """Lets these libraries warn, which would fail a test of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("default"))
