"""Limits in words."""

from __future__ import annotations

from typing import Any

import pytest

from openai_generator.definitions.limits import with_limits


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ({}, "how many"),
        ({"minimum": 1, "maximum": 100, "default": 20}, "how many (from 1 to 100; 20 by default)"),
        ({"minimum": 16}, "how many (at least 16)"),
        ({"minimum": 0}, "how many"),
        ({"maxLength": 64, "default": False}, "how many (at most 64 characters; false by default)"),
    ],
)
def test_with_limits(limits: dict[str, Any], text: str) -> None:
    assert with_limits("how many", limits) == text


def test_limits_alone_are_no_description() -> None:
    assert with_limits("", {"default": 1}) == ""
