from __future__ import annotations

from collections import OrderedDict
from typing import Any

import pydantic
import pytest

from openai_rest.helpers.agents.tool_outputs import tool_output

TEXT = {"type": "input_text", "text": "noon"}
IMAGE = {"type": "input_image", "image_url": "https://example.org/i.png"}


class Tide(pydantic.BaseModel):
    hour: int


@pytest.mark.parametrize(
    ("value", "output"),
    [
        (None, None),
        ("text", "text"),
        ("", ""),
        (12, "12"),
        (True, "true"),
        ({"a": [1]}, '{"a":[1]}'),
        (OrderedDict(a=1), '{"a":1}'),
        ([1, "a"], '[1,"a"]'),
        ([], "[]"),
        ((1, 2), "[1,2]"),
        (range(3), "[0,1,2]"),
        (Tide(hour=1), '{"hour":1}'),
        ([Tide(hour=1)], '[{"hour":1}]'),
        ({"tide": Tide(hour=1)}, '{"tide":{"hour":1}}'),
        ([TEXT, IMAGE], [TEXT, IMAGE]),
        ([{**TEXT, "more": 1}], '[{"type":"input_text","text":"noon","more":1}]'),
        ([{"type": "input_text", "text": 5}], '[{"type":"input_text","text":5}]'),
        ([{"type": "other", "text": "x"}], '[{"type":"other","text":"x"}]'),
        ([TEXT, "text"], '[{"type":"input_text","text":"noon"},"text"]'),
    ],
)
def test_outputs(value: Any, output: Any) -> None:
    assert tool_output(value) == output


@pytest.mark.parametrize("value", [float("nan"), [float("inf")], b"bytes", {1j}, object()])
def test_what_json_cannot_hold(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        tool_output(value)
