from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import ArgumentError
from openai_rest.helpers.uploading.parts import checked_count


def test_a_count() -> None:
    assert checked_count("parts", 1) == 1


@pytest.mark.parametrize("value", [0, -3, 2.0, "2", None, True])
def test_no_count(value: Any) -> None:
    with pytest.raises(ArgumentError, match=f"`parts` must be a whole number of at least 1, but is {value!r}"):
        checked_count("parts", value)
