"""The items of a response's input, checked, given identifiers, and reduced to turns."""

from __future__ import annotations

import base64
import json
from typing import Any, Callable, Dict, List, Optional

from ..content.answers import Turn
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from .attachments import describe_file, describe_image

_ROLES = ("user", "assistant", "system", "developer")
_RESULTS = ("function_call_output", "custom_tool_call_output")
_PREFIXES = {"message": "msg_", "function_call": "fc_", "function_call_output": "fco_", "reasoning": "rs_"}

Item = Dict[str, Any]
FindItem = Callable[[str], Optional[Item]]


def read_input(state: State, body: Parameters, find: FindItem, key: str = "input") -> List[Item]:
    """Reads `input`: a text, or a list of items. Every item gets an identifier.

    Args:
        state: Makes the identifiers.
        body: The request's parameters.
        find: Finds the item that an `item_reference` names; `None` if there is none.
        key: The parameter that holds the items.

    Raises:
        APIFailure: The input is malformed, or names an item that there is not.
    """
    value = body.values.get(key)
    if value is None:
        return []
    if isinstance(value, str):
        parameters = [Parameters({"role": "user", "content": value}, f"{key}[0]")]
    elif isinstance(value, list):
        parameters = list(body.objects(key))
    else:
        raise errors.wrong_type(key, "a string or an array", value)
    return [_read_item(state, item, find) for item in parameters]


def _read_item(state: State, item: Parameters, find: FindItem) -> Item:
    kind = item.string("type") or ("message" if item.given("role") else "")
    if kind == "item_reference" or (not kind and item.given("id")):
        identifier = item.required_string("id")
        named = find(identifier)
        if named is None:
            raise errors.APIFailure(404, f"Item with id '{identifier[:100]}' not found.", param=item.name("id"))
        return named
    if not kind:
        raise errors.missing(item.name("type"))
    result = {
        "id": item.string("id") or state.identifiers.new(_PREFIXES.get(kind, "item_")),
        **item.values,
        "type": kind,
    }
    if kind == "message":
        _read_message(item, result)
    elif kind in _RESULTS:
        item.required_string("call_id")
        item.any("output")
    elif kind == "function_call":
        for key in ("call_id", "name", "arguments"):
            item.required_string(key)
    return result


def _read_message(item: Parameters, result: Item) -> None:
    role = item.required_string("role", _ROLES)
    content = item.any("content")
    if isinstance(content, str):
        kind = "output_text" if role == "assistant" else "input_text"
        extra: Item = {"annotations": []} if role == "assistant" else {}
        result["content"] = [{"type": kind, "text": content, **extra}]
    else:
        for part in item.objects("content"):
            part.required_string("type")
    result["status"] = "completed"


def turns_of(state: State, items: List[Item]) -> List[Turn]:
    """Reduces items to the turns of a conversation.

    Args:
        state: What the endpoints share.
        items: The items of the input, checked.
    """
    turns: List[Turn] = []
    for index, item in enumerate(items):
        kind = item.get("type")
        if kind == "message":
            turns.append(_message_turn(state, item, f"input[{index}]"))
        elif kind in _RESULTS:
            turns.append(Turn("tool", _text_of(item.get("output"))))
        elif kind == "compaction":
            turns.extend(turns_of(state, _expanded(item)))
    return turns


def _message_turn(state: State, item: Item, name: str) -> Turn:
    turn = Turn(str(item.get("role")))
    texts: List[str] = []
    content = item.get("content")
    for index, value in enumerate(content if isinstance(content, list) else []):
        part = Parameters(value, f"{name}.content[{index}]")
        kind = part.required_string("type")
        if kind in ("input_text", "output_text", "text"):
            texts.append(part.required_string("text"))
        elif kind == "input_image":
            url, file_id = value.get("image_url"), value.get("file_id")
            key = "file_id" if url is None and file_id is not None else "image_url"
            turn.notes.append(describe_image(state, part.name(key), url, file_id if url is None else None))
            turn.images += 1
        elif kind == "input_file":
            file_id, data = value.get("file_id"), value.get("file_data")
            turn.notes.append(describe_file(state, part.name("file_id"), file_id, data, value.get("filename")))
        elif kind != "refusal":
            choices = ("input_text", "input_image", "input_file", "output_text", "refusal")
            raise errors.wrong_value(part.name("type"), kind, choices)
    turn.text = "\n".join(texts)
    return turn


def _text_of(output: Any) -> str:
    if isinstance(output, str):
        return output
    parts = output if isinstance(output, list) else []
    return "\n".join(str(part.get("text", "")) for part in parts if isinstance(part, dict))


def compact(items: List[Item]) -> str:
    """Packs items into the text of a compaction item; opaque to clients, as with the API.

    Args:
        items: The items to pack.
    """
    return base64.b64encode(json.dumps(items).encode()).decode("ascii")


def _expanded(item: Item) -> List[Item]:
    try:
        packed = json.loads(base64.b64decode(str(item.get("encrypted_content")).encode("ascii"), validate=True))
    except (ValueError, RecursionError):
        return []
    # Only messages of an own compaction are taken back; anything else was not packed here.
    usable = isinstance(packed, list) and all(
        isinstance(part, dict) and part.get("type") == "message" for part in packed
    )
    return packed if usable else []
