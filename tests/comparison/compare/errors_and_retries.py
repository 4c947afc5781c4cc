"""Attempts, waits, errors and retry headers for the same scripted answers of a server."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.errors_and_retries import ERRORS_AND_RETRIES
from scripts.failures import scripts


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("play.failures", wanted) for side in both_sides(reference))
    return report(mine, expected, ERRORS_AND_RETRIES, shown)
