"""Whether output items are complete enough to be sent back as input, judged by their JSON."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, cast

from .plain_json import is_number, is_text, is_text_or_none

__all__ = ["is_native_message", "is_native_reasoning"]

_STATUSES = ("completed", "incomplete", "in_progress")
_PHASES = (None, "commentary", "final_answer")
# For each type of annotation: the members that hold text, and those that hold whole numbers.
_ANNOTATIONS = {
    "file_citation": (("file_id", "filename"), ("index",)),
    "url_citation": (("title", "url"), ("start_index", "end_index")),
    "container_file_citation": (("container_id", "file_id", "filename"), ("start_index", "end_index")),
    "file_path": (("file_id",), ("index",)),
}


def is_native_message(item: Mapping[str, Any]) -> bool:
    """Whether a message of the assistant has every field that the API wants back.

    Args:
        item: An item as JSON.
    """
    content = item.get("content")
    return (
        is_text(item.get("id"))
        and item.get("role") == "assistant"
        and item.get("status") in _STATUSES
        and item.get("phase") in _PHASES
        and type(content) is list
        and all(map(_is_output_part, cast("List[object]", content)))
    )


def is_native_reasoning(item: Mapping[str, Any]) -> bool:
    """Whether a reasoning item has every field that the API wants back.

    Args:
        item: An item as JSON.
    """
    return (
        is_text(item.get("id"))
        and _are_texts(item.get("summary"), "summary_text")
        and ("content" not in item or _are_texts(item["content"], "reasoning_text"))
        and is_text_or_none(item.get("encrypted_content"))
        and ("status" not in item or item["status"] in _STATUSES)
    )


def _are_texts(parts: object, kind: str) -> bool:
    return type(parts) is list and all(
        part.get("type") == kind and is_text(part.get("text")) for part in map(_members, cast("List[object]", parts))
    )


def _is_output_part(value: object) -> bool:
    part = _members(value)
    if part.get("type") == "refusal":
        return is_text(part.get("refusal"))
    return (
        part.get("type") == "output_text"
        and is_text(part.get("text"))
        and _all(part.get("annotations"), _is_annotation)
        and (part.get("logprobs") is None or _all(part["logprobs"], _is_logprob_with_others))
    )


def _is_annotation(value: object) -> bool:
    annotation = _members(value)
    kind = annotation.get("type")
    if not is_text(kind) or kind not in _ANNOTATIONS:
        return False
    texts, numbers = _ANNOTATIONS[kind]
    return all(is_text(annotation.get(name)) for name in texts) and all(
        type(annotation.get(name)) is int for name in numbers
    )


def _is_logprob_with_others(value: object) -> bool:
    return _is_logprob(value) and _all(_members(value).get("top_logprobs"), _is_logprob)


def _is_logprob(value: object) -> bool:
    entry = _members(value)
    octets = entry.get("bytes")
    return (
        is_text(entry.get("token"))
        and type(octets) is list
        and all(type(octet) is int for octet in cast("List[object]", octets))
        and is_number(entry.get("logprob"))
    )


def _all(values: object, holds: Any) -> bool:
    return type(values) is list and all(map(holds, cast("List[object]", values)))


def _members(value: object) -> Dict[str, Any]:
    return cast("Dict[str, Any]", value) if type(value) is dict else {}
