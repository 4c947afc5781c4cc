from __future__ import annotations

import pytest

from openai_testing.state import StoredFile, World
from openai_testing.wire.errors import APIFailure


def test_time_is_in_whole_seconds() -> None:
    assert World(clock=lambda: 12.9).now() == 12


def test_models_and_files_are_found_or_refused() -> None:
    world = World(models={"m": {"id": "m"}}, files={"f": StoredFile({"id": "f"}, b"")})
    assert world.model("m") == {"id": "m"}
    assert world.file("f").content == b""
    for find in (world.model, world.file):
        with pytest.raises(APIFailure) as caught:
            find("none")
        assert caught.value.status == 404
