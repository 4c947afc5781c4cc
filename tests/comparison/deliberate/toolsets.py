"""Differences of the toolsets that are meant; the README tells why."""

from __future__ import annotations

from typing import List

from deliberate.rules import Answer, Rule


def _malformed_call(ours: Answer, theirs: Answer) -> bool:
    errors = (ours.get("error"), theirs.get("error") in ("AttributeError", "TypeError"))
    return errors == ("ComputerUseError", True) and ours["happened"] == theirs["happened"]


def _plain_function(ours: Answer, theirs: Answer) -> bool:
    return ours["flavour"] == "async" and ours["name"].endswith("of the other flavour")


TOOLSETS: List[Rule] = [
    ("ComputerUseError for a malformed call", _malformed_call),
    ("a plain function in an asynchronous toolset", _plain_function),
]
