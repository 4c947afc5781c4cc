"""Differences of `parse` that are meant; the README tells why."""

from __future__ import annotations

from typing import Any, List, Tuple

from compare.differences import differences
from deliberate.rules import Answer, Rule


def _unreadable(ours: Answer, theirs: Answer) -> bool:
    found = (ours["outcome"].get("raised"), theirs["outcome"].get("raised"))
    same_request = ours["sent"] == theirs["sent"]
    return same_request and found[0] == "OutputParsingError" and found[1] in ("ValidationError", "JSONDecodeError")


def _refused_argument(ours: Answer, theirs: Answer) -> bool:
    found = (ours["outcome"].get("raised"), theirs["outcome"].get("raised"))
    return not ours["sent"] and found[0] == "ArgumentError" and found[1] in ("ValueError", "TypeError")


def _parsed_not_sent_back(ours: Answer, theirs: Answer) -> bool:
    if ours["outcome"] != theirs["outcome"] or ours["sent"] == theirs["sent"]:
        return False
    return bool(ours["sent"] == _without(theirs["sent"], ("parsed", "parsed_arguments")))


def _without(value: Any, keys: Tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_without(each, keys) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: _without(each, keys) for key, each in value.items() if key not in keys}


def _unknown_fields_set(ours: Answer, theirs: Answer) -> bool:
    same = _without(ours, ("set",)) == _without(theirs, ("set",))
    return same and all(".tool_calls[" in line for line in differences(ours, theirs))


def _any_tool(ours: Answer, theirs: Answer) -> bool:
    """Whether a tool that has nothing to parse stands beside, where the reference refuses the call."""
    found = (ours["outcome"].get("raised"), theirs["outcome"].get("raised"))
    return ours["name"].startswith("chat: a tool that is n") and found == (None, "ValueError")


def _custom_calls(ours: Answer, theirs: Answer) -> bool:
    """Whether a call of a custom tool is kept, which the reference drops."""
    return ours["name"].startswith("chat: custom tool call") and ours["sent"] == theirs["sent"]


PARSING: List[Rule] = [
    ("calls of custom tools are kept", _custom_calls),
    ("tools of any kind stand beside those that are parsed", _any_tool),
    ("OutputParsingError for what cannot be read", _unreadable),
    ("ArgumentError for what cannot be sent or parsed", _refused_argument),
    ("what was parsed is not sent back", _parsed_not_sent_back),
    ("unknown fields of tool calls count as set", _unknown_fields_set),
]
