"""One output item while it is being made."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Set

from .fields import InvalidFieldError, field, has_fields, optional_text_of, plain, text_of
from .growing_text import GrowingText, settled
from .snapshots import ResponsesWebSocketOutput

_WITH_ARGUMENTS = ("function_call", "mcp_call", "mcp_approval_request")
NOT_SENT: Any = object()


class ItemProgress:
    """What is known of an item.

    Args:
        item_id: Its id, if it is known.

    Attributes:
        type: Its type; `None` while only pieces of it have come.
        data: Its fields as plain data, without the content of messages. Texts in it may be growing.
        content: The parts of its content by their place, as plain data.
        texts: The texts among them that belong to the output.
        annotations: Annotations that came by themselves, by the place of the part and their own.
        shell_output: What the commands of a shell have put out, by the place of the command.
        retired_ids: Ids of items that stood here before; what still comes for them is passed over.
    """

    def __init__(self, item_id: Optional[str], retired_ids: Optional[Set[str]] = None) -> None:
        self.item_id = item_id
        self.type: Optional[str] = None
        self.name: Optional[str] = None
        self.call_id: Optional[str] = None
        self.data: Dict[str, Any] = {}
        self.content: Dict[int, Dict[str, Any]] = {}
        self.texts: Dict[int, GrowingText] = {}
        self.annotations: Dict[int, Dict[int, Any]] = {}
        self.shell_output: Dict[int, Dict[str, Any]] = {}
        self.message_content: Any = NOT_SENT
        self.retired_ids: Set[str] = set() if retired_ids is None else retired_ids
        self._inputs: Dict[str, GrowingText] = {}

    def input_text(self, name: str) -> GrowingText:
        """Returns the growing `"arguments"` or `"input"`; what the record of another kind of item held there goes.

        Args:
            name: `arguments` or `input`.
        """
        if name not in self._inputs:
            self._inputs[name] = self.data[name] = GrowingText()
        return self._inputs[name]

    def part(self, place: int) -> Dict[str, Any]:
        """Returns a part of the content; it need not have been announced.

        Args:
            place: The position of the part in the content, from 0.
        """
        return self.content.setdefault(place, {})

    def text(self, place: int) -> GrowingText:
        """Returns a text of the output; it need not have been announced.

        Args:
            place: The position of the part in the content, from 0.
        """
        if place not in self.texts:
            self.texts[place] = self.part(place)["text"] = GrowingText()
        return self.texts[place]

    def set_part(self, place: int, part: Any) -> None:
        """Puts a part in place of what has come of it.

        Args:
            place: The position of the part in the content, from 0.
            part: The part as the event has it.
        """
        self.content[place] = plain(part)
        self.texts.pop(place, None)
        self.annotations.pop(place, None)
        if field(part, "type") == "output_text":
            self.text(place).replace(text_of(part, "text"))

    def snapshot(self, place: int) -> ResponsesWebSocketOutput:
        """Returns the item as it is now.

        Args:
            place: The position of the item in the output, from 0.
        """
        return ResponsesWebSocketOutput(
            output_index=place,
            item_id=self.item_id,
            type=self.type,
            name=self.name,
            call_id=self.call_id,
            arguments=str(self._inputs.get("arguments", "")),
            input=str(self._inputs.get("input", "")),
            text=tuple((index, str(self.texts[index])) for index in sorted(self.texts)),
        )

    # From the record of an item

    @classmethod
    def from_record(cls, record: Any) -> ItemProgress:
        """Returns what the whole record of an item tells.

        Args:
            record: The item as an event has it.

        Raises:
            InvalidFieldError: A field that matters has another type.
        """
        item = cls(optional_text_of(record, "id"))
        item.type = text_of(record, "type")
        item.name, item.call_id = optional_text_of(record, "name"), optional_text_of(record, "call_id")
        item.data = plain(record)
        if item.type == "message":
            item._take_message_content(record)
        elif item.type == "reasoning":
            content = field(record, "content")
            parts: List[Any] = content if isinstance(content, list) else []
            item.content = {place: plain(part) for place, part in enumerate(parts) if has_fields(part)}
        elif item.type in _WITH_ARGUMENTS:
            item._take_input(record, "arguments")
        elif item.type == "custom_tool_call":
            item._take_input(record, "input")
        return item

    def _take_input(self, record: Any, name: str) -> None:
        text = optional_text_of(record, name)
        if text is not None:
            self.input_text(name).replace(text)

    def _take_message_content(self, record: Any) -> None:
        sent, parts = self.data.pop("content", NOT_SENT), field(record, "content")
        self.message_content = [] if isinstance(sent, list) else sent
        if parts is None:
            return
        if not isinstance(parts, list):
            raise InvalidFieldError("The content of a message must be a list or null.")
        for place, part in enumerate(parts):
            if part is None:
                continue
            self.content[place] = plain(part)
            if text_of(part, "type") == "output_text":
                text = optional_text_of(part, "text")
                if text is not None:
                    self.text(place).replace(text)

    # In detail

    def details(self, place: int) -> Dict[str, Any]:
        """Returns all that is known of the item, as plain data of its own.

        Args:
            place: The position of the item in the output, from 0.
        """
        data = settled(self.data)
        if self.item_id and self.type is None:
            data["id"] = self.item_id
        rows = [self._content_row(index) for index in sorted({*self.content, *self.annotations})]
        found: Dict[str, Any] = {"output_index": place, "item": data}
        if self.type != "message":
            found["content"] = rows
        elif rows or self.message_content is not NOT_SENT:
            found["content"] = None if self.message_content in (None, NOT_SENT) and not rows else rows
        if self.type == "reasoning":
            self._show_reasoning(data)
        if self.type == "shell_call_output":
            outputs = sorted(self.shell_output.items())
            found["shell_output"] = [{"command_index": index, "data": settled(output)} for index, output in outputs]
        return found

    def _content_row(self, place: int) -> Dict[str, Any]:
        part = settled(self.content.get(place, {}))
        sent = part.get("annotations")
        if isinstance(sent, list) or place in self.annotations:
            known = dict(enumerate(sent)) if isinstance(sent, list) else {}
            known.update(settled(self.annotations.get(place, {})))
            part["annotations"] = [{"annotation_index": at, "annotation": known[at]} for at in sorted(known)]
        return {"content_index": place, "part": part}

    def _show_reasoning(self, data: Dict[str, Any]) -> None:
        """Puts the parts that have come into the content of the record, as far as they leave no gap."""
        content = data.get("content")
        shown: List[Any] = content if isinstance(content, list) else []
        for place in sorted(self.content):
            if place <= len(shown):
                shown[place : place + 1] = [settled(self.content[place])]
        if shown:
            data["content"] = shown
