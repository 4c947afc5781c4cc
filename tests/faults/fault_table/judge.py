"""Whether a cell is as it should be, and if not, why."""

from __future__ import annotations

from typing import List, Optional

from .cell import TIMEOUT_SECONDS, Result
from .fault import LOST, OTHER, SILENT, SOUND, Fault

_EXCEEDED = "DeadlineExceededError"
_RETRIED = LOST | SILENT | {"ConflictError", "InternalServerError", "RateLimitError"}
"""After these there is another attempt, which may not be over in time."""


def reasons(result: Result, fault: Fault, deadline: Optional[float], *, strictly: bool = True) -> List[str]:
    """Returns what is wrong with a cell; nothing where all is right.

    Args:
        strictly: Whether the error has to be of the right class; else any error of the SDK will do.
    """
    found = []
    if not _is_right(result.outcome, fault, result.kind, deadline, strictly):
        found.append(f"{result.outcome}{f' ({result.detail})' if result.detail else ''}")
    limit = time_limit(fault, deadline)
    if limit is not None and result.seconds > limit:
        found.append(f"took {result.seconds:.2f} s of {limit:.2f} s")
    if result.after != "sound":
        found.append(result.after or "no calls were made after it")
    if result.open:
        found.append("connections stay open")
    if result.tasks:
        found.append(f"{result.tasks} tasks are left")
    found.extend(f"the event loop says: {complaint}" for complaint in result.complaints)
    return found


def time_limit(fault: Fault, deadline: Optional[float]) -> Optional[float]:
    """Returns how long a call may take, in seconds; without a deadline, what drips may drip to its end."""
    if deadline is None and fault.drips:
        return None
    return (TIMEOUT_SECONDS if deadline is None else deadline) * 1.1 + 0.2


def _is_right(outcome: str, fault: Fault, kind: str, deadline: Optional[float], strictly: bool) -> bool:
    right = fault.right[kind]
    if outcome in right:
        return True
    if deadline is not None and outcome == _EXCEEDED:
        return fault.drips or bool(right & _RETRIED)
    if strictly or outcome.startswith("foreign") or outcome == "hangs":
        return False
    return bool(right - SOUND - OTHER) and not {outcome} & (SOUND | OTHER)
