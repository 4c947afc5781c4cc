"""Graders: they really compare texts; those that would ask a model or run code give a fixed score."""

from __future__ import annotations

import difflib
import json
import re
from typing import Any, Dict, Mapping

from ..wire import errors
from ..wire.parameters import Parameters
from . import embeddings, retrieval

TYPES = ("string_check", "text_similarity", "python", "score_model", "label_model", "endpoint", "multi")

_PLACE = re.compile(r"\{\{\s*(sample|item)\.([\w.]+)\s*\}\}")
_OPERATIONS = ("eq", "ne", "like", "ilike")
_FIXED_SCORE = 1.0
_LONGEST = 2000


def check(grader: Parameters, depth: int = 0) -> None:
    """Raises `APIFailure` unless the grader is well-formed.

    Args:
        grader: The grader as the request describes it.
        depth: How deep it lies in other graders (0 by default).
    """
    kind = grader.required_string("type", TYPES)
    if kind != "multi" or grader.given("name"):
        grader.required_string("name")
    if kind == "string_check":
        grader.required_string("operation", _OPERATIONS)
    if kind in ("string_check", "text_similarity"):
        for key in ("input", "reference"):
            grader.required_string(key)
    elif kind == "python":
        grader.required_string("source")
    elif kind in ("score_model", "label_model"):
        grader.required_string("model")
        grader.any("input")
    elif kind == "multi":
        _check_parts(grader, depth)


def _check_parts(grader: Parameters, depth: int) -> None:
    grader.any("graders")
    parts = grader.object("graders")
    assert parts is not None
    for key in parts.values:
        part = parts.object(key)
        if part is None or depth > 4:
            raise errors.missing(parts.name(key))
        check(part, depth + 1)


def score(grader: Parameters, sample: Mapping[str, Any], item: Mapping[str, Any]) -> float:
    """Scores a sample: from 0 to 1.

    Args:
        grader: A grader that `check` accepts.
        sample: What `{{sample.…}}` stands for.
        item: What `{{item.…}}` stands for.
    """
    kind = grader.values["type"]
    if kind == "multi":
        parts = grader.object("graders")
        scores = (
            [score(part, sample, item) for key in parts.values for part in [parts.object(key)] if part] if parts else []
        )
        return sum(scores) / len(scores) if scores else 0.0
    if kind not in ("string_check", "text_similarity"):
        return _FIXED_SCORE
    own, reference = (filled(str(grader.values[key]), sample, item) for key in ("input", "reference"))
    if kind == "string_check":
        return 1.0 if _compare(grader.values["operation"], own, reference) else 0.0
    if grader.values.get("evaluation_metric") == "cosine":
        chunk = retrieval.Chunk(reference, embeddings.embed(reference, retrieval.DIMENSIONS))
        return retrieval.score(own, chunk)
    return round(difflib.SequenceMatcher(None, own[:_LONGEST], reference[:_LONGEST]).ratio(), 6)


def passed(grader: Parameters, value: float) -> bool:
    """Whether a score reaches the grader's threshold; 0.5 if it has none.

    Args:
        grader: The grader as the request describes it.
        value: The score that was reached.
    """
    threshold = grader.values.get("pass_threshold")
    usable = isinstance(threshold, (int, float)) and not isinstance(threshold, bool)
    return value >= (threshold if usable else 0.5)  # type: ignore[operator]


def filled(template: str, sample: Mapping[str, Any], item: Mapping[str, Any]) -> str:
    """Puts values in the places of a template such as `{{item.question}}`; unknown ones become empty.

    Args:
        template: The template with its places.
        sample: What `sample` stands for: the answer of the model.
        item: What `item` stands for: the entry of the data.
    """
    roots: Dict[str, Any] = {"sample": sample, "item": item}

    def value(match: Any) -> str:
        node = roots[match.group(1)]
        for key in match.group(2).split("."):
            node = node.get(key) if isinstance(node, Mapping) else None
        return node if isinstance(node, str) else "" if node is None else json.dumps(node)

    return _PLACE.sub(value, template)


def _compare(operation: str, own: str, reference: str) -> bool:
    if operation == "like":
        return reference in own
    if operation == "ilike":
        return reference.lower() in own.lower()
    return (own == reference) == (operation == "eq")
