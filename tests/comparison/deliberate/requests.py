"""Differences of requests that are meant; the README tells why."""

from __future__ import annotations

from typing import List

from deliberate.rules import Answer, Rule


def _both_refuse_arguments(ours: Answer, theirs: Answer) -> bool:
    nothing_sent = not ours["requests"] and not theirs["requests"]
    refused = theirs["outcome"].partition(":")[0] in ("ValueError", "TypeError", "UnicodeEncodeError")
    return nothing_sent and refused and ours["outcome"].startswith("ArgumentError")


def _fields_for_a_raw_body(ours: Answer, theirs: Answer) -> bool:
    return not ours["requests"] and ours["outcome"].startswith("ArgumentError: `content` is the whole body")


def _body_not_as_promised(ours: Answer, theirs: Answer) -> bool:
    return ours["requests"] == theirs["requests"] and ours["outcome"].startswith("UnexpectedResponseError")


def _no_embeddings(ours: Answer, theirs: Answer) -> bool:
    same = ours["requests"] == theirs["requests"]
    return same and ours["outcome"].startswith("EmbeddingError") and theirs["outcome"].startswith("ValueError")


REQUESTS: List[Rule] = [
    ("ArgumentError for an argument that cannot be sent", _both_refuse_arguments),
    ("UnexpectedResponseError for a body that is not what was promised", _body_not_as_promised),
    ("EmbeddingError, which is a ValueError, for an answer without embeddings", _no_embeddings),
    ("ArgumentError for `extra_body` beside a body that is no form", _fields_for_a_raw_body),
]
