"""The text of a response or message, put together from its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List


class OutputText:
    """Gives a response the property `output_text`.

    Attributes:
        output: The items of the response, in their order.
    """

    if TYPE_CHECKING:
        output: List[Any]

    @property
    def output_text(self) -> str:
        """The text parts of all messages in `output`, in order and joined; empty if there are none."""
        return "".join(
            part.text or ""
            for item in self.output or ()
            if item.type == "message"
            for part in item.content or ()
            if part.type == "output_text"
        )


class MessageText:
    """Gives a message the property `output_text`.

    Attributes:
        content: The parts of the message, in their order.
    """

    if TYPE_CHECKING:
        content: List[Any]

    @property
    def output_text(self) -> str:
        """The parts of `content` that are output text, in order and joined; empty if there are none."""
        return "".join(part.text or "" for part in self.content or () if part.type == "output_text")
