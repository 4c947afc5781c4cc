"""Documentation marks what it documents, or only mentions what is deprecated elsewhere."""

from __future__ import annotations

from typing import Union

import pytest

from openai_generator.reference.extract.deprecations import mark_of


@pytest.mark.parametrize(
    ("documentation", "mark"),
    [
        ("Deprecated.\n\nThe wing.", True),
        ("**Deprecated:** use `feather` instead.", "feather"),
        ("The wing. This value is now deprecated\nin favor of `wings.left`.", "wings.left"),
        ("The wing. Deprecated: not used any more.", True),
        ("The wing.\n\nDeprecated values:\n- `a`", False),
        ("Deprecated values: `a`", False),
        ("Like the deprecated `wing` value, or `beak` (deprecated).", False),
        ("The wing.", False),
    ],
)
def test_marks(documentation: str, mark: Union[str, bool]) -> None:
    assert mark_of(documentation) == mark
