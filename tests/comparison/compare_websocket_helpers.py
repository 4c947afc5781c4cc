"""Transcript groupers, translation sessions, and responses over WebSockets, for the same scripted sessions."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

import accumulator_scripts
import deliberate_websocket_helpers as deliberate
import session_scripts
import transcript_scripts
from interpreters import both_sides
from scripted import report

_TASKS = {
    "run-transcripts": transcript_scripts.scripts,
    "run-accumulators": accumulator_scripts.scripts,
    "run-sessions": session_scripts.scripts,
}


def compare(reference: str, only: str, shown: int) -> Tuple[str, int]:
    """Compare all scripts whose name starts with `only`; return the report and the number of differing ones."""
    mine: List[Dict[str, Any]] = []
    expected: List[Dict[str, Any]] = []
    for task, scripts in _TASKS.items():
        wanted = [*_wanted(scripts(), only)]
        if wanted:
            ours, theirs = (side.run(task, wanted) for side in both_sides(reference))
            mine += ours
            expected += theirs
    return report(mine, expected, deliberate.WEBSOCKET_HELPERS, shown)


def _wanted(scripts: Iterator[Dict[str, Any]], only: str) -> Iterator[Dict[str, Any]]:
    return (script for script in scripts if script["name"].startswith(only))
