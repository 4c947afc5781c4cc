"""Differences of the helpers for agents that are meant; the README tells why."""

from __future__ import annotations

import json
from typing import Any, List

from deliberate.rules import Answer, Rule

_FOREIGN = {
    "ArgumentError": ("ValueError", "TypeError"),
    "AgentStreamError": ("RuntimeError",),
    "UploadFileNotFoundError": ("ValueError",),
}


def _alike(mine: Any, other: Any) -> bool:
    """Whether two values are the same, if an error of the SDK counts as the one that it stands for."""
    if isinstance(mine, dict) and isinstance(other, dict):
        names = {*mine, *other} - {"cause"} if mine.get("error") == "UploadFileNotFoundError" else {*mine, *other}
        return all(_alike(mine.get(name), other.get(name)) for name in names)
    if isinstance(mine, list) and isinstance(other, list):
        return len(mine) == len(other) and all(map(_alike, mine, other))
    return bool(mine == other) or (isinstance(mine, str) and other in _FOREIGN.get(mine, ()))


def _errors_of_the_sdk(ours: Answer, theirs: Answer) -> bool:
    return _alike(ours, theirs)


def _models_in_outputs(ours: Answer, theirs: Answer) -> bool:
    failed = "Tool handler failed." in json.dumps(theirs["requests"])
    return failed and "later of text" in ours["name"] and ours["outcome"] == theirs["outcome"]


AGENTS: List[Rule] = [
    ("an error of the SDK in place of a ValueError, TypeError or RuntimeError", _errors_of_the_sdk),
    ("models in the output of a tool are sent as JSON", _models_in_outputs),
]
