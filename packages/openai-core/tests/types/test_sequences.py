from __future__ import annotations

import pydantic
import pytest

from openai_core.types.sequences import SequenceNotStr


def test_pydantic_validates_dictionaries_that_hold_it() -> None:
    adapter = pydantic.TypeAdapter(SequenceNotStr[str])
    assert adapter.validate_python(["a", "b"]) == ["a", "b"]
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python([1])
