"""A deadline around several calls: what a helper's own deadline means for each call that it makes."""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Optional

from ..deadlines import Deadline

if TYPE_CHECKING:
    from ..effects import Effect, Flow

_of_helper: ContextVar[Optional[Deadline]] = ContextVar("openai_deadline_of_helper", default=None)


def deadline_of_call(seconds: Optional[float]) -> Deadline:
    """Returns the deadline of a call that begins now: its own, or that of the helper which makes it, if it ends first.

    Args:
        seconds: How long the call may take by itself; `None` for no limit. Doubles of clients have something else.
    """
    return Deadline(seconds if isinstance(seconds, (int, float)) else None).within(_of_helper.get())


def until(deadline: Deadline, effect: Effect) -> Flow[Any]:
    """Has an effect carried out; the calls that it makes end with this deadline at the latest.

    Args:
        deadline: When the calls have to be over.
        effect: The effect that makes them.
    """
    token = _of_helper.set(deadline)
    try:
        return (yield effect)
    finally:
        # A flow that is given up half-way may be closed by another task, whose context is not this one.
        with contextlib.suppress(ValueError):
            _of_helper.reset(token)
