"""The errors of structured outputs."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openai_core.errors import ArgumentError, OpenAIError
from openai_rest.helpers.structured.errors import OutputParsingError, StrictSchemaError
from openai_rest.types.chat import ChatCompletion


@pytest.mark.parametrize("twin_of", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
@pytest.mark.parametrize("response", [None, ChatCompletion.construct(id="c", choices=[])])
def test_a_parsing_error_keeps_what_came(twin_of: Any, response: Any) -> None:
    error = OutputParsingError("It is cut off.", response=response, text="{")
    twin = twin_of(error)
    assert type(twin) is OutputParsingError
    assert (str(twin), twin.response, twin.text) == ("It is cut off.", response, "{")
    assert isinstance(error, (OpenAIError, ValueError))


def test_a_schema_error_keeps_its_path() -> None:
    error = StrictSchemaError("It is open.", path="a.b")
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), twin.path) == ("It is open.", "a.b")
    assert isinstance(twin, ArgumentError)
    assert StrictSchemaError("It is open.").path == ""
