from __future__ import annotations

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.function_calls import caller_kind, has_native_call_fields, json_arguments


def test_arguments_and_callers() -> None:
    assert json_arguments('{"a": 1}') == {"a": 1}
    for text in ("", "[]", '{"a": NaN}'):
        with pytest.raises(ArgumentError):
            json_arguments(text)
    program = {"caller": {"type": "program", "caller_id": "p"}}
    assert (caller_kind({}), caller_kind(program)) == ("direct", "programmatic")
    assert has_native_call_fields(program)
    assert not has_native_call_fields({"caller": "direct"})
