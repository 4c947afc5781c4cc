"""Differences of the module-level client that are meant; the README tells why."""

from __future__ import annotations

from typing import Callable, List

from deliberate.rules import Answer, Rule


def _each(alike: Callable[[Answer, Answer], bool]) -> Callable[[Answer, Answer], bool]:
    """Whether all that happened is the same, or differs in this way."""

    def applies(ours: Answer, theirs: Answer) -> bool:
        pairs = list(zip(ours["happened"], theirs["happened"]))
        return all(mine == expected or alike(mine, expected) for mine, expected in pairs)

    return applies


def _configuration_error(ours: Answer, theirs: Answer) -> bool:
    return ours.get("class") == "ConfigurationError" and theirs.get("class") in ("ValueError", "TypeError")


def _slash_after_base_url(ours: Answer, theirs: Answer) -> bool:
    return "path" in theirs and {**theirs, "path": theirs["path"].replace("/v1models", "/v1/models")} == ours


def _setting_back_to_none(ours: Answer, theirs: Answer) -> bool:
    return "path" in ours and theirs.get("class") == "TypeError"


MODULE_CLIENT: List[Rule] = [
    ("ConfigurationError, which is a ValueError and a TypeError", _each(_configuration_error)),
    ("a slash between `openai.base_url` and the path", _each(_slash_after_base_url)),
    ("`openai.default_headers` and `default_query` can go back to None", _each(_setting_back_to_none)),
]
