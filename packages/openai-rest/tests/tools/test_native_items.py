from __future__ import annotations

from typing import Any, Dict

import pytest

from openai_rest.tools.native_items import is_native_message, is_native_reasoning

_TEXT = {"type": "output_text", "text": "t", "annotations": []}
_LOGPROB = {"token": "t", "bytes": [1], "logprob": -1, "top_logprobs": [{"token": "t", "bytes": [], "logprob": 0.5}]}
_CITED = {"type": "url_citation", "title": "t", "url": "u", "start_index": 0, "end_index": 1}


@pytest.mark.parametrize(
    ("content", "native"),
    [
        ([], True),
        ([_TEXT], True),
        ([{"type": "refusal", "refusal": "no"}], True),
        ([{**_TEXT, "annotations": [_CITED], "logprobs": [_LOGPROB]}], True),
        ([{**_TEXT, "logprobs": None}], True),
        (None, False),
        (["text"], False),
        ([{"type": "refusal"}], False),
        ([{"type": "audio"}], False),
        ([{**_TEXT, "text": None}], False),
        ([{**_TEXT, "annotations": None}], False),
        ([{**_TEXT, "annotations": [{**_CITED, "end_index": 1.0}]}], False),
        ([{**_TEXT, "annotations": [{"type": ["x"]}]}], False),
        ([{**_TEXT, "logprobs": [{**_LOGPROB, "bytes": [True]}]}], False),
        ([{**_TEXT, "logprobs": [{**_LOGPROB, "top_logprobs": None}]}], False),
        ([{**_TEXT, "logprobs": {}}], False),
    ],
)
def test_native_messages(content: Any, native: bool) -> None:
    message = {"id": "m", "role": "assistant", "status": "completed", "content": content}
    assert is_native_message(message) is native
    for changed in ({"id": None}, {"role": "user"}, {"status": "new"}, {"phase": "other"}):
        assert not is_native_message({**message, **changed})


@pytest.mark.parametrize(
    ("changed", "native"),
    [
        ({}, True),
        (
            {"summary": [{"type": "summary_text", "text": "t"}], "content": [{"type": "reasoning_text", "text": "t"}]},
            True,
        ),
        ({"status": "incomplete", "encrypted_content": None}, True),
        ({"id": 1}, False),
        ({"summary": None}, False),
        ({"summary": [{"type": "summary_text"}]}, False),
        ({"content": None}, False),
        ({"encrypted_content": 1}, False),
        ({"status": None}, False),
    ],
)
def test_native_reasoning(changed: Dict[str, Any], native: bool) -> None:
    assert is_native_reasoning({"id": "r", "summary": [], **changed}) is native
