"""Cells that differ from what is right, and why that stands."""

from __future__ import annotations

from fnmatch import fnmatch
from typing import List, NamedTuple, Optional

from .worker import Place


class Explanation(NamedTuple):
    """Why some cells differ; each field is a pattern.

    Attributes:
        why: In a sentence.
        deadline: Whether it is about calls with a deadline, those without, or (`None`) both.
    """

    fault: str
    kind: str
    flavour: str
    transport: str
    why: str
    deadline: Optional[bool] = None


_IN_A_THREAD = (
    "a read of a thread inside of httpx cannot be cut short; the SDK's own connections and asynchronous calls can"
)

EXPLANATIONS: List[Explanation] = [
    Explanation(fault, "*", "sync", "httpx", _IN_A_THREAD, deadline=True)
    for fault in ("a dripping head*", "dripping trailers", "dripping interim answers", "drips and silence")
]


def explanation(place: Place, transport: str, has_deadline: bool) -> Optional[str]:
    """Returns why a cell may differ."""
    for each in EXPLANATIONS:
        patterns = (each.fault, each.kind, each.flavour, each.transport)
        if each.deadline in (None, has_deadline) and all(map(fnmatch, (*place, transport), patterns)):
            return each.why
    return None
