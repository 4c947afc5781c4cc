"""Which items and which end the same streamed bytes give on both sides."""

from __future__ import annotations

from typing import Tuple

import deliberate
from interpreters import both_sides
from scripted import report
from stream_scripts import scripts


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("read-streams", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate.STREAMS, shown)
