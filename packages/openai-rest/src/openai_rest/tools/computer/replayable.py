"""Whether the items of a response are whole enough to be sent back as the history of the next request."""

from __future__ import annotations

from math import isfinite
from typing import Any, Dict, List, Tuple, Type, cast

from ...types.responses import ResponseOutputRefusal, ResponseOutputText, ResponseReasoningItem

__all__ = ["is_replayable_compaction", "is_replayable_message", "is_replayable_reasoning"]

_STATUSES = ("completed", "incomplete", "in_progress")
_PHASES = (None, "commentary", "final_answer")

# Class, texts and whole numbers of each kind of annotation.
_ANNOTATIONS: Dict[str, Tuple[Type[Any], Tuple[str, ...], Tuple[str, ...]]] = {
    "file_citation": (ResponseOutputText.AnnotationFileCitation, ("file_id", "filename"), ("index",)),
    "url_citation": (ResponseOutputText.AnnotationURLCitation, ("title", "url"), ("start_index", "end_index")),
    "container_file_citation": (
        ResponseOutputText.AnnotationContainerFileCitation,
        ("container_id", "file_id", "filename"),
        ("start_index", "end_index"),
    ),
    "file_path": (ResponseOutputText.AnnotationFilePath, ("file_id",), ("index",)),
}


def is_replayable_message(item: Any) -> bool:
    """Tells whether an assistant's message has all its parts, each as the API describes it."""
    content = getattr(item, "content", None)
    return (
        isinstance(getattr(item, "id", None), str)
        and getattr(item, "role", None) == "assistant"
        and getattr(item, "status", None) in _STATUSES
        and getattr(item, "phase", None) in _PHASES
        and isinstance(content, list)
        and all(map(_is_part, cast("List[object]", content)))
    )


def is_replayable_reasoning(item: ResponseReasoningItem) -> bool:
    """Tells whether a reasoning item has its summary, and whatever else it has in the right form."""
    given = item.model_fields_set
    return (
        isinstance(getattr(item, "id", None), str)
        and _are_texts(getattr(item, "summary", None), ResponseReasoningItem.Summary, "summary_text")
        and ("content" not in given or _are_texts(item.content, ResponseReasoningItem.Content, "reasoning_text"))
        and (item.encrypted_content is None or _is_text(item.encrypted_content))
        and ("status" not in given or item.status in _STATUSES)
    )


def is_replayable_compaction(item: Any) -> bool:
    """Tells whether a compaction item has its id and its content."""
    return _is_text(getattr(item, "id", None)) and _is_text(getattr(item, "encrypted_content", None))


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_texts(parts: object, kind: Type[Any], name: str) -> bool:
    return isinstance(parts, list) and all(
        isinstance(part, kind) and getattr(part, "type", None) == name and _is_text(getattr(part, "text", None))
        for part in cast("List[object]", parts)
    )


def _is_part(part: object) -> bool:
    kind = getattr(part, "type", None)
    if isinstance(part, ResponseOutputRefusal):
        return kind == "refusal" and _is_text(getattr(part, "refusal", None))
    return isinstance(part, ResponseOutputText) and kind == "output_text" and _is_whole_text(part)


def _is_whole_text(part: ResponseOutputText) -> bool:
    annotations, logprobs = getattr(part, "annotations", None), getattr(part, "logprobs", None)
    return (
        _is_text(getattr(part, "text", None))
        and isinstance(annotations, list)
        and all(map(_is_annotation, cast("List[object]", annotations)))
        and (logprobs is None or (isinstance(logprobs, list) and all(map(_is_logprob, cast("List[object]", logprobs)))))
    )


def _is_annotation(value: object) -> bool:
    kind, texts, numbers = _ANNOTATIONS.get(str(getattr(value, "type", None)), (None, (), ()))
    return (
        kind is not None
        and isinstance(value, kind)
        and all(_is_text(getattr(value, name, None)) for name in texts)
        and all(type(getattr(value, name, None)) is int for name in numbers)
    )


def _is_logprob(value: object) -> bool:
    others = getattr(value, "top_logprobs", None)
    return (
        isinstance(value, ResponseOutputText.Logprob)
        and _is_scored_token(value)
        and isinstance(others, list)
        and all(
            isinstance(other, ResponseOutputText.LogprobTopLogprob) and _is_scored_token(other)
            for other in cast("List[object]", others)
        )
    )


def _is_scored_token(value: object) -> bool:
    octets, score = getattr(value, "bytes", None), getattr(value, "logprob", None)
    return (
        _is_text(getattr(value, "token", None))
        and isinstance(octets, list)
        and all(type(octet) is int for octet in cast("List[object]", octets))
        and (type(score) is int or (type(score) is float and isfinite(score)))
    )
