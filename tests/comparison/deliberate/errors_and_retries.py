"""Differences of errors and retries that are meant; the README tells why."""

from __future__ import annotations

from typing import Any, List

from deliberate.rules import Answer, Rule

_WORDS = ("message", "str")


def _says_more(ours: Answer, theirs: Answer) -> bool:
    """Whether an error is the same but for its words, which begin as the reference's do."""
    if _without_words(ours) != _without_words(theirs):
        return False
    mine, expected = ours["outcome"], theirs["outcome"]
    return all(str(mine[word]).startswith(str(expected[word]).rstrip(".")) for word in _WORDS)


def _without_words(answer: Answer) -> Any:
    outcome = answer["outcome"]
    if not isinstance(outcome, dict):
        return answer
    return {**answer, "outcome": {name: value for name, value in outcome.items() if name not in _WORDS}}


def _no_quota(ours: Answer, theirs: Answer) -> bool:
    return ours["name"].startswith("code: quota") and "insufficient_quota" in str(ours["outcome"]) != theirs["outcome"]


ERRORS_AND_RETRIES: List[Rule] = [
    ("an error says what the server or the connection said", _says_more),
    ("insufficient_quota is not tried again", _no_quota),
]
