"""Progress of messages and of the inputs of tools. It may begin an item that was not announced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, NamedTuple, Optional

from .fields import field, index_of, plain, text_of
from .growing_text import GrowingText, extend
from .item_progress import ItemProgress

if TYPE_CHECKING:
    from typing_extensions import Literal

    Holds = Literal["text", "refusal", "part", "arguments", "input"]

_BY_CALL = {"function_call": "function_call_arguments", "custom_tool_call": "custom_tool_call_input"}


class Progress(NamedTuple):
    """What a type of event tells.

    Attributes:
        holds: What it goes on with.
        value: The field of the event that holds it.
        is_whole: Whether that takes the place of what has come so far.
    """

    holds: Holds
    value: str
    is_whole: bool

    @property
    def is_content(self) -> bool:
        """Whether it belongs to a part of the content."""
        return self.holds in ("text", "refusal", "part")


PROGRESS_EVENTS: Dict[str, Progress] = {
    "response.content_part.added": Progress("part", "part", True),
    "response.content_part.done": Progress("part", "part", True),
    "response.output_text.delta": Progress("text", "delta", False),
    "response.output_text.done": Progress("text", "text", True),
    "response.refusal.delta": Progress("refusal", "delta", False),
    "response.refusal.done": Progress("refusal", "refusal", True),
    "response.function_call_arguments.delta": Progress("arguments", "delta", False),
    "response.function_call_arguments.done": Progress("arguments", "arguments", True),
    "response.mcp_call_arguments.delta": Progress("arguments", "delta", False),
    "response.mcp_call_arguments.done": Progress("arguments", "arguments", True),
    "response.custom_tool_call_input.delta": Progress("input", "delta", False),
    "response.custom_tool_call_input.done": Progress("input", "input", True),
}


class Step:
    """One such event, read and found sound before anything changes.

    Args:
        event: The event of the server.
        kind: Its type, one of `PROGRESS_EVENTS`.

    Attributes:
        place: Where its item stands in the output.
        item_id: The id of its item.

    Raises:
        InvalidFieldError: A field is missing, or has another type.
    """

    def __init__(self, event: Any, kind: str) -> None:
        self.place = index_of(event, "output_index")
        self._event = event
        self._kind = kind
        self._progress = PROGRESS_EVENTS[kind]
        self._text = self._text_of_event()
        self._part = index_of(event, "content_index") if self._progress.is_content else -1
        self.item_id = text_of(event, "item_id")

    def _text_of_event(self) -> str:
        if self._progress.holds != "part":
            return text_of(self._event, self._progress.value)
        part = field(self._event, "part")
        return text_of(part, "text") if text_of(part, "type") == "output_text" else ""

    def contradicts(self, item: Optional[ItemProgress]) -> bool:
        """Whether it would add a refusal to a part of another type.

        Args:
            item: The item at the place that the event names; `None` for none.

        Raises:
            InvalidFieldError: It would add to a refusal that is no text.
        """
        if self._progress.holds != "refusal" or item is None or item.item_id not in (None, "", self.item_id):
            return False
        part = item.content.get(self._part, {})
        if part.get("type", "refusal") != "refusal":
            return True
        if not self._progress.is_whole and not isinstance(part.get("refusal", GrowingText()), GrowingText):
            text_of(part, "refusal")
        return False

    def concerns(self, item: ItemProgress) -> bool:
        """Whether it may go on with an item: not with one that has gone, nor with another kind of call.

        The record of a call may come without an id; then only events for its kind of call are its own.

        Args:
            item: The item at the place that the event names.
        """
        if self.item_id in item.retired_ids:
            return False
        if item.type not in _BY_CALL or "id" in item.data:
            return True
        fits = self._kind.split(".")[1] == _BY_CALL[item.type]
        return fits and item.item_id in (None, "", self.item_id)

    def apply(self, item: ItemProgress) -> None:
        """Adds it to its item.

        Args:
            item: The item, which is changed.
        """
        holds = self._progress.holds
        if holds == "part":
            item.set_part(self._part, field(self._event, "part"))
        elif holds == "refusal":
            self._refuse(item.part(self._part))
        elif holds == "text":
            self._grow(item.text(self._part))
            self._add_logprobs(item.part(self._part))
        else:
            self._grow(item.input_text(holds))

    def _grow(self, text: GrowingText) -> None:
        if self._progress.is_whole:
            text.replace(self._text)
        else:
            text.add(self._text)

    def _refuse(self, part: Dict[str, Any]) -> None:
        if self._progress.is_whole:
            part["refusal"] = GrowingText(self._text)
        else:
            extend(part, "refusal", self._text, missing="")

    def _add_logprobs(self, part: Dict[str, Any]) -> None:
        sent = plain(self._event, "logprobs")
        before, more = part.get("logprobs"), sent.get("logprobs")
        if not self._progress.is_whole and isinstance(before, list) and isinstance(more, list):
            before.extend(more)
        else:
            part.update(sent)
