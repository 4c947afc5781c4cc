"""What a program sees of an error, as JSON."""

from __future__ import annotations

from typing import Dict, List

import openai

_ATTRIBUTES = ("status_code", "code", "param", "type", "message", "request_id", "body")


def described_error(error: BaseException) -> Dict[str, object]:
    """The class, those of its bases that the client exports, and the attributes that programs read."""
    found: Dict[str, object] = {"class": type(error).__name__, "bases": _exported_bases(error)}
    found["str"] = str(error)[:300]
    for name in _ATTRIBUTES:
        found[name] = getattr(error, name, "<none>")
    return found


def _exported_bases(error: BaseException) -> List[str]:
    """The bases that a program can catch by a name of the client."""
    names = [base.__name__ for base in type(error).__mro__[1:] if issubclass(base, openai.OpenAIError)]
    return [name for name in names if hasattr(openai, name)]
