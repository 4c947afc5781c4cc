from __future__ import annotations

from typing import Any, Dict, List

import pytest

from openai_core.errors import ArgumentError
from openai_rest.tools.runner.history_items import check_computer_call, is_input_message


@pytest.mark.parametrize(
    ("message", "whole"),
    [
        ({"role": "user", "content": "a"}, True),
        ({"role": "user", "content": "a", "phase": "other"}, False),
        ({"role": "other", "content": "a"}, False),
        ({"role": "user", "content": None}, False),
        ({"role": "user", "content": ["a"]}, False),
        ({"role": "user", "content": [{"type": "input_image", "detail": "low"}]}, True),
        ({"role": "user", "content": [{"type": "input_image"}]}, False),
        ({"role": "user", "content": [{"type": "input_file", "file_url": "u", "detail": "low"}]}, True),
        ({"role": "user", "content": [{"type": "input_file", "file_data": None}]}, False),
        ({"role": "user", "content": [{"type": "input_text", "text": "a", "prompt_cache_breakpoint": {}}]}, False),
        ({"role": "assistant", "content": [{"type": "output_text", "text": "a", "annotations": []}]}, False),
    ],
)
def test_messages_as_input(message: Dict[str, Any], whole: bool) -> None:
    assert is_input_message(message) is whole


@pytest.mark.parametrize("actions", [[], [{"type": "unknown"}], [{"type": "move", "x": "4", "y": 1}]])
def test_computer_calls_that_cannot_have_been_answered(actions: List[Dict[str, Any]]) -> None:
    call = {"type": "computer_call", "id": "c", "call_id": "d", "status": "completed", "actions": actions}
    with pytest.raises(ArgumentError, match="computer call"):
        check_computer_call(call)
