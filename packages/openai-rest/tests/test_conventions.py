"""What the API does fits what its operations say."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any, Dict, List, Set

import pytest

import openai_rest
from openai_core.imports import supplied_value
from openai_core.operations import Operation
from openai_core.streaming.endings import LAST_EVENTS
from openai_core.telemetry.attributes import MODEL_CALLS
from openai_rest import conventions, operations

# Events of the agents' sessions follow each other for as long as the session lives.
ENDLESS = {"beta_agent_sessions"}

# The endpoint streams, but its operation returns bytes.
WITHOUT_OPERATION = {"speech.audio.done"}


def streaming() -> Dict[str, Operation]:
    found: Dict[str, Operation] = {}
    for module in pkgutil.iter_modules(operations.__path__):
        for name, value in vars(import_module(f"{operations.__name__}.{module.name}")).items():
            if isinstance(value, Operation) and value.event is not None:
                found[f"{module.name}.{name}"] = value
    return found


def test_each_operation_that_streams_says_how_its_streams_end() -> None:
    silent = {name for name, operation in streaming().items() if not operation.last_events}
    assert {name.partition(".")[0] for name in silent} == ENDLESS


def test_a_stream_without_an_operation_ends_as_any_of_them() -> None:
    named: Set[Any] = {event for operation in streaming().values() for event in operation.last_events}
    assert set(conventions.LAST_EVENTS) == named | WITHOUT_OPERATION


@pytest.mark.parametrize(
    ("question", "answer"), [(LAST_EVENTS, conventions.LAST_EVENTS), (MODEL_CALLS, conventions.MODEL_CALLS)]
)
def test_the_kernel_is_told(question: str, answer: Any) -> None:
    assert openai_rest.__version__
    assert supplied_value(question, None) == answer


def test_creating_in_several_ways_is_explained_by_the_sets_of_the_operation() -> None:
    expected: List[Any] = []
    for module in pkgutil.iter_modules(operations.__path__):
        for value in vars(import_module(f"{operations.__name__}.{module.name}")).values():
            if isinstance(value, Operation) and value.argument_sets:
                in_path = {name for name in value.path.replace("}", "{").split("{")[1::2]}
                ways = tuple(tuple(sorted({*names} - in_path)) for names in value.argument_sets)
                expected.append((module.name, ways))
    said = [
        (area, tuple(tuple(sorted(names)) for names in ways))
        for area, methods in conventions.ARGUMENTS_TOGETHER.items()
        for ways in methods.values()
        if not any("stream" in names for names in ways)
    ]
    assert sorted(said) == sorted(expected)
