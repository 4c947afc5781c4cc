"""The actions that the model may choose among, and the answer in which it chooses."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, cast

from ..plain_json import is_number, is_text

__all__ = ["Candidate", "is_whole_choice", "is_whole_decision", "read_candidates"]

_MOST = 255
_KEYS = frozenset(("id", "description", "done", "execute"))
_COUNTS = ("input_tokens", "output_tokens", "total_tokens")
_DETAILS = {
    "input_tokens_details": ("cache_write_tokens", "cached_tokens"),
    "output_tokens_details": ("reasoning_tokens",),
}


class Candidate(NamedTuple):
    """One choice; without `execute`, it says that the task is done."""

    id: str
    description: str
    execute: Optional[Callable[[], object]]


def read_candidates(values: object) -> Optional[List[Candidate]]:
    """Returns what the user offers as choices, or `None` if that is malformed."""
    if not isinstance(values, list):
        return None
    candidates = [_candidate(value) for value in cast("List[object]", values)]
    whole = [candidate for candidate in candidates if candidate is not None]
    if len(whole) != len(candidates) or not 1 <= len(whole) <= _MOST:
        return None
    if len({candidate.id for candidate in whole}) != len(whole):
        return None
    return whole if sum(candidate.execute is None for candidate in whole) == 1 else None


def _candidate(value: object) -> Optional[Candidate]:
    fields = cast("Dict[str, Any]", value) if isinstance(value, dict) else {}
    if fields.keys() - _KEYS or not (_is_told(fields.get("id")) and _is_told(fields.get("description"))):
        return None
    done, execute = fields.get("done", False), fields.get("execute")
    if type(done) is not bool or (done and "execute" in fields) or (not done and not callable(execute)):
        return None
    return Candidate(fields["id"], fields["description"], None if done else execute)


def _is_told(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_whole_decision(decision: Mapping[str, Any], question: str) -> bool:
    """Tells whether a decision has one answer to the question, and the usage in full."""
    answers, usage = decision.get("answers"), decision.get("usage")
    given: List[Any] = answers if type(answers) is list else []
    if not is_text(decision.get("model")) or len(given) != 1:
        return False
    answer = given[0]
    if type(answer) is not dict or answer.get("name") != question or "type" not in answer or type(usage) is not dict:
        return False
    return _has_counts(usage, _COUNTS) and all(_has_counts(usage.get(key), names) for key, names in _DETAILS.items())


def _has_counts(value: object, names: Any) -> bool:
    return type(value) is dict and all(type(cast("Dict[str, Any]", value).get(name)) is int for name in names)


def is_whole_choice(answer: Mapping[str, Any]) -> bool:
    """Tells whether an answer chooses a candidate, with its confidence and the probabilities of all."""
    probabilities = answer.get("probabilities")
    return (
        answer.get("type") == "choice"
        and is_text(answer.get("choice"))
        and is_number(answer.get("confidence"))
        and type(probabilities) is list
        and all(map(_is_chance, cast("List[object]", probabilities)))
    )


def _is_chance(value: object) -> bool:
    chance = cast("Dict[str, Any]", value) if type(value) is dict else {}
    return type(chance.get("value")) in (str, bool) and is_number(chance.get("probability"))
