"""Requests, waits and outcomes of the pollers and of uploads in parts, for the same scripted answers of a server."""

from __future__ import annotations

from typing import Tuple

import deliberate_pollers
from interpreters import both_sides
from poller_scripts import scripts
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("run-pollers", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate_pollers.POLLERS, shown)
