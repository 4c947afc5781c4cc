from __future__ import annotations

from typing import Any, Dict

import pytest
from hypothesis import given, strategies as st

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.function_outputs import function_output


@given(
    st.recursive(
        st.none() | st.booleans() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_outputs_are_text_or_parts(value: Any) -> None:
    try:
        output = function_output(value)
    except ArgumentError as error:
        assert str(value) not in str(error) or len(str(value)) < 6
    else:
        assert output == value


@pytest.mark.parametrize(
    "part",
    [
        {"type": "input_text", "text": ""},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": {"mode": "explicit"}},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": None},
        {"type": "input_image", "file_id": "f", "image_url": None, "detail": None},
        {"type": "input_file", "file_data": "d", "filename": "n", "detail": "high"},
    ],
)
def test_parts_of_outputs(part: Dict[str, Any]) -> None:
    copied = function_output([part])
    assert copied == [part]
    assert copied[0] is not part


@pytest.mark.parametrize(
    "part",
    [
        "text",
        {"type": ["input_text"]},
        {"type": "input_text"},
        {"type": "input_text", "text": "a", "more": 1},
        {"type": "input_text", "text": "a", "prompt_cache_breakpoint": {"mode": "other"}},
        {"type": "input_image", "image_url": ""},
        {"type": "input_image", "image_url": "u", "detail": "best"},
        {"type": "input_file", "filename": "n"},
        {"type": "input_file", "file_id": 1},
        {"type": "input_file", "file_id": "f", "detail": None},
    ],
)
def test_malformed_parts_of_outputs(part: Any) -> None:
    with pytest.raises(ArgumentError):
        function_output([part])
