"""Which events, callbacks and final objects the streaming helpers make of the same streamed bytes on both sides."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.helper_streams import HELPER_STREAMS
from scripts.helper_streams import scripts


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("play.helper_streams", wanted) for side in both_sides(reference))
    return report(mine, expected, HELPER_STREAMS, shown)
