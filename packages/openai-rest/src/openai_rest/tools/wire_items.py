"""Output items of a response as the JSON that goes back to the API as input."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

__all__ = ["is_same_output", "wire_item", "without_parsed"]


def wire_item(item: Any) -> Dict[str, Any]:
    """Returns an output item as an input item, without what only a response may carry or what the SDK added.

    Args:
        item: An item of a response.
    """
    wire: Dict[str, Any] = item.to_dict(warnings=False)
    wire.pop("created_by", None)
    # The id of a call may be null in a response; as input it is either text or left out.
    if wire.get("type") == "function_call" and wire.get("id") is None:
        wire.pop("id", None)
    return without_parsed(wire)


def without_parsed(wire: Dict[str, Any]) -> Dict[str, Any]:
    """Takes out of an item what the SDK parsed from its texts, and returns it.

    Args:
        wire: The item as JSON, which is changed.
    """
    if wire.get("type") == "function_call":
        wire.pop("parsed_arguments", None)
    if wire.get("type") == "message":
        for part in wire.get("content") or ():
            if isinstance(part, dict) and part.get("type") == "output_text":
                part.pop("parsed", None)
    return wire


def is_same_output(streamed: List[Dict[str, Any]], completed: List[Dict[str, Any]]) -> bool:
    """Whether the items that arrived one by one are those of the completed response.

    Args:
        streamed: The items that arrived, as JSON.
        completed: The output of the complete response, as JSON.
    """
    return len(streamed) == len(completed) and all(map(_is_same_item, streamed, completed))


def _is_same_item(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    if before.get("type") != after.get("type"):
        return False
    late: Dict[str, Any] = {}
    # Encrypted reasoning may be encrypted anew between the item's last event and the response's.
    if before["type"] == "reasoning" and _both_encrypted(before, after):
        late["encrypted_content"] = after["encrypted_content"]
    # A call is known by its call_id; the id of its item may come later.
    if before["type"] == "function_call" and "id" not in before and isinstance(after.get("id"), str):
        late["id"] = after["id"]
    return {**before, **late} == after


def _both_encrypted(*items: Mapping[str, Any]) -> bool:
    texts = [item.get("encrypted_content") for item in items]
    return all(isinstance(text, str) and text for text in texts)
