"""The conversation of a Realtime session: its items, in order, and the audio that belongs to them."""

from __future__ import annotations

import base64
from typing import Any, Callable, Dict, List, Optional

from ..content.answers import Turn
from ..wire import errors
from ..wire.parameters import Parameters
from .formats import AudioFormat

Item = Dict[str, Any]

_KINDS = ("message", "function_call", "function_call_output", "mcp_approval_response")
_ROLES = ("user", "assistant", "system")
_PARTS = {
    "system": ("input_text",),
    "user": ("input_text", "input_audio", "input_image"),
    "assistant": ("output_text", "output_audio"),
}
_KEPT_SOUNDS = 50


class Conversation:
    """Items in order.

    Args:
        new: Makes an identifier from a prefix.
    """

    def __init__(self, new: Callable[[str], str]) -> None:
        self.new = new
        self.id: str = new("conv_")
        self.items: List[Item] = []
        self.audio: Dict[str, bytes] = {}

    @property
    def last_id(self) -> Optional[str]:
        """The identifier of the last item."""
        return self.items[-1]["id"] if self.items else None

    def before(self, item: Item) -> Optional[str]:
        """Returns the identifier of the item before; `None` for the first.

        Args:
            item: An item of this conversation.
        """
        index = self.items.index(item)
        return self.items[index - 1]["id"] if index else None

    def add(self, item: Item, audio: Optional[bytes] = None) -> Item:
        """Appends an item of the server's own; the audio of old items is forgotten.

        Args:
            item: The item to append.
            audio: What it sounds like, in the format of the session; `None`, the default, for none.
        """
        self.items.append(item)
        if audio is not None:
            self.keep_audio(item["id"], audio)
        return item

    def keep_audio(self, identifier: str, audio: bytes) -> None:
        """Keeps the audio of an item, as long as it is one of the last 50 that have some.

        Args:
            identifier: The id of the item.
            audio: What it sounds like, in the format of the session.
        """
        self.audio[identifier] = audio
        for old in list(self.audio)[:-_KEPT_SOUNDS]:
            del self.audio[old]

    def create(self, event: Parameters) -> Item:
        """Inserts the item that a client gives.

        Args:
            event: The event `conversation.item.create`.

        Raises:
            APIFailure: The item is malformed, its identifier taken, or the one before it unknown.
        """
        given = event.object("item")
        if given is None:
            raise errors.missing("item")
        item = read_item(given, self.new)
        if any(other["id"] == item["id"] for other in self.items):
            message = f"Error adding item: an item with id '{item['id']}' already exists."
            raise errors.APIFailure(400, message, param="item.id", code="item_create_duplicate_item_id")
        if item["type"] == "function_call_output":
            self._require_call(item["call_id"])
        self.items.insert(self._place(event.string("previous_item_id")), item)
        return item

    def _require_call(self, call_id: str) -> None:
        if not any(other.get("call_id") == call_id and other["type"] == "function_call" for other in self.items):
            message = f"Tool call ID '{call_id}' not found in conversation."
            raise errors.APIFailure(400, message, param="item.call_id", code="invalid_tool_call_id")

    def _place(self, previous: Optional[str]) -> int:
        if previous is None:
            return len(self.items)
        return 0 if previous == "root" else self.items.index(self.find(previous, "previous_item_id")) + 1

    def find(self, identifier: str, param: str = "item_id") -> Item:
        """Returns the item of that identifier. Raises `APIFailure` if there is none.

        Args:
            identifier: The id of the item.
            param: The name of the parameter, for messages.
        """
        for item in self.items:
            if item["id"] == identifier:
                return item
        message = f"Item with item_id '{identifier}' not found: it does not exist in the conversation."
        raise errors.APIFailure(400, message, param=param, code=f"item_not_found_{param}")

    def delete(self, identifier: str) -> None:
        """Removes an item. Raises `APIFailure` if there is none.

        Args:
            identifier: The id of the item.
        """
        self.items.remove(self.find(identifier))
        self.audio.pop(identifier, None)

    def retrieve(self, identifier: str) -> Item:
        """Returns the item with its audio. Raises `APIFailure` if there is none.

        Args:
            identifier: The id of the item.
        """
        item = self.find(identifier)
        sound = self.audio.get(identifier)
        if sound is None or item["type"] != "message":
            return item
        encoded = base64.b64encode(sound).decode()
        parts = [{**part, "audio": encoded} if part["type"].endswith("_audio") else part for part in item["content"]]
        return {**item, "content": parts}

    def truncate(self, identifier: str, content_index: int, audio_end_ms: int, format_: AudioFormat) -> None:
        """Cuts the audio of an answer, and forgets its text.

        Args:
            identifier: The id of the item.
            content_index: Which part of its content.
            audio_end_ms: How many milliseconds stay.
            format_: The format of the audio.

        Raises:
            APIFailure: It is no spoken answer, or shorter than that.
        """
        item = self.find(identifier)
        parts = item.get("content", []) if item.get("role") == "assistant" else []
        if content_index >= len(parts) or parts[content_index]["type"] != "output_audio":
            message = "Only model output audio messages can be truncated."
            raise errors.APIFailure(400, message, param="item_id", code="invalid_value")
        sound = self.audio.get(identifier, b"")
        length = format_.ms_of(len(sound))
        if audio_end_ms > length:
            message = f"Audio content of {length}ms is already shorter than {audio_end_ms}ms."
            raise errors.APIFailure(400, message, param="audio_end_ms", code="invalid_value")
        self.audio[identifier] = sound[: format_.bytes_of(audio_end_ms)]
        cut = {"type": "output_audio", "transcript": ""}
        item["content"] = [*parts[:content_index], cut, *parts[content_index + 1 :]]

    def turns(self) -> List[Turn]:
        """Returns the conversation as a prompt has it."""
        return turns_of(self.items)


def read_item(given: Parameters, new: Callable[[str], str]) -> Item:
    """Reads an item that a client gives.

    Args:
        given: The item as the event has it.
        new: Makes an identifier that begins with a prefix.

    Raises:
        APIFailure: It is malformed.
    """
    kind = given.required_string("type", _KINDS)
    item: Item = {"id": given.string("id") or new("item_"), "object": "realtime.item", "type": kind}
    item["status"] = given.string("status") or "completed"
    if kind == "message":
        item["role"] = given.required_string("role", _ROLES)
        given.any("content")
        item["content"] = [_part(part, item["role"]) for part in given.objects("content")]
    elif kind == "function_call":
        item["name"] = given.required_string("name")
        item["call_id"] = given.string("call_id") or new("call_")
        item["arguments"] = given.required_string("arguments")
    elif kind == "function_call_output":
        item["call_id"] = given.required_string("call_id")
        item["output"] = given.required_string("output")
    else:
        item.pop("status")
        item["approval_request_id"] = given.required_string("approval_request_id")
        item["approve"] = bool(given.any("approve"))
    return item


def _part(part: Parameters, role: str) -> Dict[str, Any]:
    kind = part.required_string("type", _PARTS[role])
    text = {"input_text": "text", "output_text": "text", "input_image": "image_url", "input_audio": "audio"}.get(kind)
    if text:
        part.required_string(text)
    return {key: value for key, value in part.values.items() if key != "audio"}


def turns_of(items: List[Item]) -> List[Turn]:
    """Items as a prompt has them.

    Args:
        items: Items of the conversation.
    """
    return [_turn(item) for item in items if item["type"] in ("message", "function_call", "function_call_output")]


def _turn(item: Item) -> Turn:
    if item["type"] == "function_call":
        return Turn("assistant")
    if item["type"] == "function_call_output":
        return Turn("tool", item["output"])
    texts = [part.get("text") or part.get("transcript") or "" for part in item["content"]]
    images = sum(1 for part in item["content"] if part["type"] == "input_image")
    notes = [f"{images} image{'s' if images > 1 else ''} came with it."] if images else []
    return Turn(item["role"], " ".join(text for text in texts if text), notes, images)
