"""Differences of the pollers and uploads that are meant; the README tells why."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from deliberate.rules import Rule

Answer = Dict[str, Any]

_OUT_OF_TIME = ("TimeoutError", "RuntimeError")
_REFUSED = ("ValueError", "TypeError")


def _class(answer: Answer) -> str:
    return str(answer["outcome"]["class"])


def _begins_alike(ours: Answer, theirs: Answer, more: int) -> bool:
    """Whether the requests of the reference are followed here by at most so many others."""
    sent, expected = ours["requests"], theirs["requests"]
    return sent[: len(expected)] == expected and len(sent) <= len(expected) + more


def _gives_up(ours: Answer, theirs: Answer) -> bool:
    found = _class(ours) == "PollTimeoutError" and _class(theirs) in _OUT_OF_TIME
    return found and _begins_alike(ours, theirs, 1)


def _finished_at_the_last_look(ours: Answer, theirs: Answer) -> bool:
    found = "fields" in ours["outcome"] and _class(theirs) in _OUT_OF_TIME
    return found and _begins_alike(ours, theirs, 1)


def _both_refuse(ours: Answer, theirs: Answer) -> bool:
    nothing_sent = not ours["requests"] and not theirs["requests"]
    return nothing_sent and _class(ours) == "ArgumentError" and _class(theirs) in _REFUSED


def _no_number(ours: Answer, theirs: Answer) -> bool:
    negative = any(seconds < 0 for seconds in theirs["waits"])
    alike = ours["requests"][: len(theirs["requests"])] == theirs["requests"]
    return alike and "fields" in ours["outcome"] and (negative or _class(theirs) == "ValueError")


def _each_hint_counts(ours: Answer, theirs: Answer) -> bool:
    alike = ours["requests"] == theirs["requests"] and ours["outcome"] == theirs["outcome"]
    return alike and ours["waits"][:1] == theirs["waits"][:1] and "hints that change" in ours["name"]


def _order_of_the_files(ours: Answer, theirs: Answer) -> bool:
    def sorted_ids(answer: Answer) -> Answer:
        copy: Answer = json.loads(json.dumps({**answer, "flavour": ""}))
        for request in copy["requests"]:
            body = (request["body"] or {}).get("json") or {}
            if "file_ids" in body:
                body["file_ids"].sort()
        return copy

    return ours["flavour"] == "sync" and sorted_ids(ours) == sorted_ids(theirs)


def _size_is_found_out(ours: Answer, theirs: Answer) -> bool:
    refused = not theirs["requests"] and _class(theirs) == "TypeError"
    return refused and _class(ours) == "Upload" and ours["requests"][0]["body"]["json"]["bytes"] == 30


def _no_such_file(ours: Answer, theirs: Answer) -> bool:
    found = (_class(ours), _class(theirs))
    return found == ("UploadFileNotFoundError", "FileNotFoundError") and not ours["requests"] and not theirs["requests"]


def _parts_of_no_size(ours: Answer, theirs: Answer) -> bool:
    return _class(ours) == "ArgumentError" and not ours["requests"] and "parts of no size" in ours["name"]


def _is_cancelled(ours: Answer, theirs: Answer) -> bool:
    sent = ours["requests"]
    alike = sent[:-1] == theirs["requests"] and ours["outcome"] == theirs["outcome"]
    return alike and sent[-1]["path"].endswith("/cancel")


POLLERS: List[Rule] = [
    ("PollTimeoutError when time is up, after a last look", _gives_up),
    ("what is finished at the last look is returned", _finished_at_the_last_look),
    ("ArgumentError for an argument that cannot be used", _both_refuse),
    ("a hint that is no number of milliseconds is passed over", _no_number),
    ("each answer says when to look again, not only the first", _each_hint_counts),
    ("the files of a batch keep their order", _order_of_the_files),
    ("the size of bytes is found out", _size_is_found_out),
    ("UploadFileNotFoundError for a file that is not there", _no_such_file),
    ("parts without a size are refused, not uploaded as an empty file", _parts_of_no_size),
    ("an upload is cancelled if one of its parts fails", _is_cancelled),
]
