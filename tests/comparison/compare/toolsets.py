"""The same calls of a model, drivers and policies: what is called, answered, raised and reported by both toolsets."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.toolsets import TOOLSETS
from scripts import browser, browser_reports, computer, computer_runs


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    sources = (computer, computer_runs, browser, browser_reports)
    wanted = [script for source in sources for script in source.scripts() if script["name"].startswith(only)]
    mine, expected = (side.run("play.toolsets", wanted) for side in both_sides(reference))
    return report(mine, expected, TOOLSETS, shown)
