"""A player of recordings for each flavour of client."""

from __future__ import annotations

import pytest
from player import Player


@pytest.fixture(params=["sync", "asyncio", "trio"])
def player(request: pytest.FixtureRequest) -> Player:
    return Player(str(request.param))
