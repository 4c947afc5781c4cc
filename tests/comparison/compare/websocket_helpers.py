"""Transcript groupers, translation sessions, and responses over WebSockets, for the same scripted sessions."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Tuple

from compare.interpreters import both_sides
from compare.reports import report
from deliberate.websocket_helpers import WEBSOCKET_HELPERS
from scripts import accumulators, sessions, transcripts

_TASKS = {
    "play.transcripts": transcripts.scripts,
    "play.accumulators": accumulators.scripts,
    "play.sessions": sessions.scripts,
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
    return report(mine, expected, WEBSOCKET_HELPERS, shown)


def _wanted(scripts: Iterator[Dict[str, Any]], only: str) -> Iterator[Dict[str, Any]]:
    return (script for script in scripts if script["name"].startswith(only))
