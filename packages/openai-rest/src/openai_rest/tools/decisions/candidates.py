"""The actions that the model may choose among."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, NamedTuple, Optional, cast

__all__ = ["Candidate", "read_candidates"]

_MOST = 255
_KEYS = frozenset(("id", "description", "done", "execute"))


class Candidate(NamedTuple):
    """One choice; without `execute`, it says that the task is done."""

    id: str
    """What the model names the choice by."""
    description: str
    """What the model is told about the choice."""
    execute: Optional[Callable[[], object]]
    """What is called when it is chosen; without it, the task is done."""


def read_candidates(values: object) -> Optional[List[Candidate]]:
    """Returns what the user offers as choices, or `None` if that is malformed.

    Args:
        values: What the function `candidates` has returned.
    """
    if not isinstance(values, list):
        return None
    candidates = [_candidate(value) for value in list.copy(cast("List[object]", values))]
    whole = [candidate for candidate in candidates if candidate is not None]
    if len(whole) != len(candidates) or not 1 <= len(whole) <= _MOST:
        return None
    if len({candidate.id for candidate in whole}) != len(whole):
        return None
    return whole if sum(candidate.execute is None for candidate in whole) == 1 else None


def _candidate(value: object) -> Optional[Candidate]:
    fields = dict.copy(cast("Dict[str, Any]", value)) if isinstance(value, dict) else {}
    if fields.keys() - _KEYS or not (_is_told(fields.get("id")) and _is_told(fields.get("description"))):
        return None
    done, execute = fields.get("done", False), fields.get("execute")
    if type(done) is not bool or (done and "execute" in fields) or (not done and not callable(execute)):
        return None
    return Candidate(fields["id"], fields["description"], None if done else execute)


def _is_told(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
