"""Differences that are meant: for each comparison, what such a difference looks like; the README tells why."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

Answer = Dict[str, Any]
Rule = Tuple[str, Callable[[Answer, Answer], bool]]


def reason(rules: List[Rule], ours: Answer, theirs: Answer) -> Optional[str]:
    """The reason why this difference is meant, or None if it is not."""
    return next((text for text, applies in rules if applies(ours, theirs)), None)


def _both_refuse_arguments(ours: Answer, theirs: Answer) -> bool:
    nothing_sent = not ours["requests"] and not theirs["requests"]
    refused = theirs["outcome"].partition(":")[0] in ("ValueError", "TypeError", "UnicodeEncodeError")
    return nothing_sent and refused and ours["outcome"].startswith("ArgumentError")


def _body_not_as_promised(ours: Answer, theirs: Answer) -> bool:
    return ours["requests"] == theirs["requests"] and ours["outcome"].startswith("UnexpectedResponseError")


def _cut_off(ours: Answer, theirs: Answer) -> bool:
    return ours["items"] == theirs["items"] and _class(ours) == "StreamTruncatedError" and theirs["end"] == "ended"


def _not_json(ours: Answer, theirs: Answer) -> bool:
    found = (_class(ours), _class(theirs))
    return ours["items"] == theirs["items"] and found == ("UnexpectedResponseError", "JSONDecodeError")


def _event_without_data(ours: Answer, theirs: Answer) -> bool:
    more = ours["items"][: len(theirs["items"])] == theirs["items"]
    return more and ours["end"] == "ended" and _class(theirs) == "JSONDecodeError"


def _byte_order_mark(ours: Answer, theirs: Answer) -> bool:
    return "byte order mark" in ours["name"] and ours["items"][1:] == theirs["items"] and ours["end"] == theirs["end"]


def _class(answer: Answer) -> str:
    return answer["end"]["class"] if isinstance(answer["end"], dict) else ""


REQUESTS: List[Rule] = [
    ("ArgumentError for an argument that cannot be sent", _both_refuse_arguments),
    ("UnexpectedResponseError for a body that is not what was promised", _body_not_as_promised),
]
STREAMS: List[Rule] = [
    ("StreamTruncatedError for a stream that was cut off", _cut_off),
    ("UnexpectedResponseError for data that is not JSON", _not_json),
    ("events without data are passed over", _event_without_data),
    ("a byte order mark does not cost the first event", _byte_order_mark),
]
FAILURES: List[Rule] = []
