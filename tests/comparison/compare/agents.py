"""Requests, events, results and reports of the helpers for agents, for the same scripted sessions."""

from __future__ import annotations

from typing import Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.agents import AGENTS
from scripts.agents import scripts


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    wanted = [script for script in scripts() if str(script["name"]).startswith(only)]
    mine, expected = (side.run("play.agents", wanted) for side in both_sides(reference))
    return report(mine, expected, AGENTS, shown)
