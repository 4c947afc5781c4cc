from __future__ import annotations

import pytest

from openai_testing.state import State, StoredFile
from openai_testing.wire.errors import APIFailure


def test_time_is_in_whole_seconds() -> None:
    assert State(clock=lambda: 12.9).now() == 12


def test_models_and_files_are_found_or_refused() -> None:
    state = State(models={"m": {"id": "m"}}, files={"f": StoredFile({"id": "f"}, b"")})
    assert state.model("m") == {"id": "m"}
    assert state.file("f").content == b""
    for find in (state.model, state.file):
        with pytest.raises(APIFailure) as caught:
            find("none")
        assert caught.value.status == 404
