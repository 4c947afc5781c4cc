"""Differences that are meant: for each comparison a test of the difference, and the reason given in the README."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

Answer = Dict[str, Any]
Rule = Tuple[str, Callable[[Answer, Answer], bool]]


def reason(rules: List[Rule], ours: Answer, theirs: Answer) -> Optional[str]:
    """The reason why this difference is meant, or None if it is not."""
    return next((text for text, applies in rules if applies(ours, theirs)), None)


def _both_refuse_arguments(ours: Answer, theirs: Answer) -> bool:
    nothing_sent = not ours["requests"] and not theirs["requests"]
    return nothing_sent and ours["outcome"].startswith("ArgumentError") and ":" in theirs["outcome"]


def _body_not_as_promised(ours: Answer, theirs: Answer) -> bool:
    return ours["requests"] == theirs["requests"] and ours["outcome"].startswith("UnexpectedResponseError")


REQUESTS: List[Rule] = [
    ("ArgumentError instead of ValueError or TypeError", _both_refuse_arguments),
    ("UnexpectedResponseError for a body that is not what was promised", _body_not_as_promised),
]
STREAMS: List[Rule] = []
FAILURES: List[Rule] = []
