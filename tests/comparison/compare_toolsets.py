"""The same calls of a model, drivers and policies: what is called, answered, raised and reported by both toolsets."""

from __future__ import annotations

from typing import Tuple

import browser_report_scripts
import browser_scripts
import computer_run_scripts
import computer_scripts
import deliberate
from interpreters import both_sides
from scripted import report


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    sources = (computer_scripts, computer_run_scripts, browser_scripts, browser_report_scripts)
    wanted = [script for source in sources for script in source.scripts() if script["name"].startswith(only)]
    mine, expected = (side.run("drive-toolsets", wanted) for side in both_sides(reference))
    return report(mine, expected, deliberate.TOOLSETS, shown)
