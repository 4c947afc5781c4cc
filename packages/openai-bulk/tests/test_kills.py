"""A job that is killed at any moment goes on where it was. The same with 50 kills: `hatch run bulk:kills`."""

from __future__ import annotations

import sys
from pathlib import Path

import kills
import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed by signals here")
def test_every_id_is_answered_once_whatever_happens(tmp_path: Path) -> None:
    outcome = kills.run_with_kills(tmp_path, kills=3, requests=120)
    assert outcome.kills >= 2
    assert sorted(outcome.ids) == sorted(f"id-{number}" for number in range(120))
    assert outcome.repeated <= outcome.kills * kills.IN_FLIGHT
