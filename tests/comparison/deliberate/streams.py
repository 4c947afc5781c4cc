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


def _server_said(ours: Answer, theirs: Answer) -> bool:
    """Whether both end with the same error, and ours says what the server said."""
    if ours["items"] != theirs["items"] or not _class(ours) == _class(theirs) == "APIError":
        return False
    said = ("message", "str")
    same = {name for name, value in ours["end"].items() if theirs["end"].get(name) == value}
    return {*ours["end"]} - same <= {*said} and theirs["end"]["message"].startswith("An error occurred")


def _error_event_of_chunks(ours: Answer, theirs: Answer) -> bool:
    return ours["name"].startswith("chat") and _class(ours) == "APIError" and theirs["end"] == "ended"


def _class(answer: Answer) -> str:
    return answer["end"]["class"] if isinstance(answer["end"], dict) else ""


STREAMS: List[Rule] = [
    ("StreamTruncatedError for a stream that was cut off", _cut_off),
    ("UnexpectedResponseError for data that is not JSON", _not_json),
    ("events without data are passed over", _event_without_data),
    ("an error says what the server said", _server_said),
    ("an event called error among chunks is one", _error_event_of_chunks),
    ("a byte order mark does not cost the first event", _byte_order_mark),
]
