"""The messages of a chat completion, checked and reduced to turns."""

from __future__ import annotations

from typing import Any, Dict, List, Set

from ..content.answers import Turn
from ..state import State
from ..wire import errors
from ..wire.parameters import Parameters
from .attachments import describe_file, describe_image

_ROLES = ("system", "developer", "user", "assistant", "tool", "function")
_PARTS = ("text", "image_url", "input_audio", "file", "refusal")


def read_messages(state: State, body: Parameters) -> List[Turn]:
    """Reads the messages of a request.

    Args:
        state: What the endpoints share.
        body: The body of the request.

    Raises:
        APIFailure: There are none, one is malformed, or a tool result answers no call.
    """
    body.any("messages")
    messages = list(body.objects("messages"))
    if not messages:
        raise errors.out_of_range("messages", "an empty array", "of at least 1 element", "empty_array")
    called: Set[str] = set()
    return [_read_message(state, message, called) for message in messages]


def _read_message(state: State, message: Parameters, called: Set[str]) -> Turn:
    role = message.required_string("role", _ROLES)
    turn = Turn("tool" if role == "function" else role)
    if role == "assistant":
        called.update(_call_ids(message))
    elif role == "tool":
        _check_result(message, called)
    content = message.values.get("content")
    if isinstance(content, str):
        turn.text = content
    elif content is not None:
        _read_parts(state, message, turn)
    elif role != "assistant":
        raise errors.missing(message.name("content"))
    return turn


def _call_ids(message: Parameters) -> List[str]:
    return [call.required_string("id") for call in message.objects("tool_calls")]


def _check_result(message: Parameters, called: Set[str]) -> None:
    if message.required_string("tool_call_id") not in called:
        text = "messages with role 'tool' must be a response to a preceding message with 'tool_calls'."
        raise errors.APIFailure(400, f"Invalid parameter: {text}", param=message.name("role"))


def _read_parts(state: State, message: Parameters, turn: Turn) -> None:
    texts: List[str] = []
    for part in message.objects("content"):
        kind = part.required_string("type", _PARTS)
        if kind in ("text", "refusal"):
            texts.append(part.required_string(kind))
        elif kind == "image_url":
            part.any("image_url")
            image = part.object("image_url") or part
            turn.notes.append(describe_image(state, image.name("url"), image.values.get("url")))
            turn.images += 1
        elif kind == "file":
            turn.notes.append(_describe(state, part))
        else:
            turn.notes.append("An audio clip was attached.")
    turn.text = "\n".join(texts)


def _describe(state: State, part: Parameters) -> str:
    part.any("file")
    file = part.object("file") or part
    values = file.values
    return describe_file(
        state, file.name("file_id"), values.get("file_id"), values.get("file_data"), values.get("filename")
    )


def stored_messages(body: Parameters, completion_id: str) -> List[Dict[str, Any]]:
    """Returns the messages as the list of a stored completion shows them.

    Args:
        body: The body of the request.
        completion_id: The id of the completion, which those of the messages begin with.
    """
    listed: List[Dict[str, Any]] = []
    for index, message in enumerate(body.objects("messages")):
        parts = message.values.get("content")
        text = parts if isinstance(parts, str) else None
        content_parts = parts if isinstance(parts, list) else None
        identity = {
            "id": f"{completion_id}-{index}",
            "role": message.values["role"],
            "name": message.values.get("name"),
        }
        listed.append({**identity, "content": text, "content_parts": content_parts})
    return listed
