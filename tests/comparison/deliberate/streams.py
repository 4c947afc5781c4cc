"""Differences of streams that are meant; the README tells why."""

from __future__ import annotations

from typing import List

from deliberate.rules import Answer, Rule


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


STREAMS: List[Rule] = [
    ("StreamTruncatedError for a stream that was cut off", _cut_off),
    ("UnexpectedResponseError for data that is not JSON", _not_json),
    ("events without data are passed over", _event_without_data),
    ("a byte order mark does not cost the first event", _byte_order_mark),
]
