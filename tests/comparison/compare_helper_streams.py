"""Which events, callbacks and final objects the streaming helpers make of the same streamed bytes on both sides."""

from __future__ import annotations

from typing import Tuple

import deliberate_helpers
from helper_stream_scripts import scripts
from interpreters import both_sides
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("read-helper-streams", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate_helpers.RULES, shown)
