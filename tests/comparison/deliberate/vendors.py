"""Differences of the clients of vendors that are meant: what such a difference looks like; the README tells why."""

from __future__ import annotations

from typing import Any, Dict, List

from deliberate.rules import Rule

Answer = Dict[str, Any]


def _kept_while_good(ours: Answer, theirs: Answer) -> bool:
    if not ours["name"].startswith("tokens jwt: exchange") or "still good" not in ours["name"]:
        return False
    return set(ours["outcomes"]) == {"done"} and set(theirs["outcomes"]) != {"done"}


def _repeated_exchange(ours: Answer, theirs: Answer) -> bool:
    return ours["name"].startswith("tokens jwt: exchange failed") and ours["outcomes"] != theirs["outcomes"]


def _uncounted(ours: Answer, theirs: Answer) -> bool:
    if not ours["name"].startswith("tokens jwt: exchange unreachable once") or ours["outcomes"] != theirs["outcomes"]:
        return False
    return _without_count(ours) == _without_count(theirs)


def _without_count(answer: Answer) -> List[Any]:
    return [{**sent, "headers": {**sent["headers"], "x-stainless-retry-count": ""}} for sent in answer["requests"]]


def _shared_token(ours: Answer, theirs: Answer) -> bool:
    if not ours["name"].endswith(": copied") or ours["outcomes"] != theirs["outcomes"]:
        return False
    return len(ours["requests"]) == len(theirs["requests"]) - 1


def _no_admin_key(ours: Answer, theirs: Answer) -> bool:
    if not ours["name"].endswith(": admin"):
        return False
    return ours["outcomes"] == ["ConfigurationError"] and theirs["outcomes"] == ["TypeError"]


def _asks_for_the_key(ours: Answer, theirs: Answer) -> bool:
    if not ours["name"].startswith("azure arguments") or {ours["outcome"], theirs["outcome"]} != {"built"}:
        return False
    if "api_key='<function>'" not in ours["name"]:
        return False
    return _without_realtime_headers(ours) == _without_realtime_headers(theirs)


def _without_realtime_headers(answer: Answer) -> Answer:
    client = answer["client"]
    return {**answer, "client": {**client, "realtime": {**client["realtime"], "headers": {}}}}


def _both_refuse_arguments(ours: Answer, theirs: Answer) -> bool:
    if ours.get("requests") or theirs.get("requests") or "outcome" not in ours:
        return False
    refused = theirs["outcome"] in ("ValueError", "TypeError", "UnicodeEncodeError", "OpenAIError")
    return refused and ours["outcome"] in ("ArgumentError", "ConfigurationError")


def _fields_for_a_raw_body(ours: Answer, theirs: Answer) -> bool:
    sent = bool(theirs.get("requests")) and not ours.get("requests")
    return sent and "realtime.calls.create (options)" in ours["name"] and ours["outcome"] == "ArgumentError"


def _no_embeddings(ours: Answer, theirs: Answer) -> bool:
    found = (ours.get("outcome"), theirs.get("outcome"))
    return found == ("EmbeddingError", "ValueError") and ours["requests"] == theirs["requests"]


VENDORS: List[Rule] = [
    ("EmbeddingError, which is a ValueError, for an answer without embeddings", _no_embeddings),
    (
        "ArgumentError for what cannot be sent; it is an OpenAIError, a ValueError and a TypeError",
        _both_refuse_arguments,
    ),
    ("ArgumentError for `extra_body` beside a body that is no form", _fields_for_a_raw_body),
    ("a token that is still good serves while its renewal fails, also one for a subject token", _kept_while_good),
    ("an exchange that failed is repeated up to twice, also one for a subject token", _repeated_exchange),
    ("repeating an exchange is not counted as a retry of the call", _uncounted),
    ("a function is asked for the key of a realtime connection", _asks_for_the_key),
    ("copies of a client share its tokens", _shared_token),
    ("ConfigurationError, which is a TypeError, where no admin key is given", _no_admin_key),
]
