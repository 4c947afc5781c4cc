"""The answer in which the model chooses, or refuses to."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, cast

from openai_core.models import BaseModel

from ..plain_json import is_number, is_text
from .candidates import Candidate

__all__ = ["chosen", "read_answer"]

_COUNTS = ("input_tokens", "output_tokens", "total_tokens")
_DETAILS = {
    "input_tokens_details": ("cache_write_tokens", "cached_tokens"),
    "output_tokens_details": ("reasoning_tokens",),
}


def read_answer(decision: object, question: str) -> Optional[Mapping[str, Any]]:
    """Returns a decision's one answer to the question, or `None` if the decision or its usage is malformed.

    Args:
        decision: What the API has answered.
        question: The name of the question.
    """
    wire: Dict[str, Any] = decision.to_dict(warnings=False) if isinstance(decision, BaseModel) else {}
    answers: Any = wire.get("answers")
    if (
        type(answers) is not list
        or len(answers) != 1
        or not (is_text(wire.get("model")) and _is_usage(wire.get("usage")))
    ):
        return None
    answer: Any = answers[0]
    is_whole = type(answer) is dict and answer.get("name") == question and "type" in answer
    return answer if is_whole else None


def _is_usage(value: object) -> bool:
    usage = cast("Dict[str, Any]", value)
    return _has_counts(usage, _COUNTS) and all(_has_counts(usage.get(key), names) for key, names in _DETAILS.items())


def _has_counts(value: object, names: Sequence[str]) -> bool:
    return type(value) is dict and all(type(cast("Dict[str, Any]", value).get(name)) is int for name in names)


def chosen(answer: Mapping[str, Any], candidates: List[Candidate]) -> Optional[Candidate]:
    """Returns the candidate that an answer chooses, or `None` if it is malformed or chooses none of them.

    Args:
        answer: What `read_answer` has returned.
        candidates: What was offered.
    """
    choice = answer.get("choice")
    if not (is_text(choice) and _is_choice(answer)):
        return None
    return next((candidate for candidate in candidates if candidate.id == choice), None)


def _is_choice(answer: Mapping[str, Any]) -> bool:
    probabilities = answer.get("probabilities")
    return (
        answer.get("type") == "choice"
        and is_number(answer.get("confidence"))
        and type(probabilities) is list
        and all(map(_is_chance, cast("List[object]", probabilities)))
    )


def _is_chance(value: object) -> bool:
    chance = cast("Dict[str, Any]", value) if type(value) is dict else {}
    return type(chance.get("value")) in (str, bool) and is_number(chance.get("probability"))
