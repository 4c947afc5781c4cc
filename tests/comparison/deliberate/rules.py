"""What a difference that is meant looks like: a rule tells it from others, and says why."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

Answer = Dict[str, Any]
Rule = Tuple[str, Callable[[Answer, Answer], bool]]


def reason(rules: List[Rule], ours: Answer, theirs: Answer) -> Optional[str]:
    """The reason why this difference is meant, or None if it is not."""
    return next((text for text, applies in rules if applies(ours, theirs)), None)
