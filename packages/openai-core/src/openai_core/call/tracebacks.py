"""Tracebacks that show the caller's line and the entrance to the SDK, not the machinery in between.

A flow, its driver and the helpers around them are a dozen frames, the same for every error. With debug logging on, they
stay.
"""

from __future__ import annotations

import logging
from types import TracebackType
from typing import Any, List, Optional

from ..logs import logger

_OURS = frozenset(("openai", "openai_core", "openai_realtime", "openai_rest", "openai_webhooks"))


def shorten_traceback(error: BaseException, client: Any = None) -> None:
    """Takes the frames of the SDK out of the traceback of an error, and of its cause; others stay.

    Args:
        error: What was caught. It is to be raised again by name (a bare `raise` has the whole traceback before Python
            3.11), by which the frame that caught it becomes the innermost of ours.
        client: Whose call failed, if that is known; the error then is one of the errors of its service, too.
    """
    root = getattr(getattr(client, "service", None), "error", None)
    if root is not None:
        from ..mistakes.own_errors import adopt

        adopt(error, root)
    if logger.isEnabledFor(logging.DEBUG):
        return
    for each in (error, error.__cause__):
        if each is not None:
            each.__traceback__ = _without_ours(each.__traceback__)


def _without_ours(traceback: Optional[TracebackType]) -> Optional[TracebackType]:
    foreign: List[TracebackType] = []
    while traceback is not None:
        if traceback.tb_frame.f_globals.get("__name__", "").partition(".")[0] not in _OURS:
            foreign.append(traceback)
        traceback = traceback.tb_next
    kept: Optional[TracebackType] = None
    for each in reversed(foreign):
        kept = TracebackType(kept, each.tb_frame, each.tb_lasti, each.tb_lineno)
    return kept
