from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_rest.tools.runner.history_items import is_input_message


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
