"""The text of a response, put together from its output items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List


class OutputText:
    """Gives a response the property `output_text`."""

    if TYPE_CHECKING:
        output: List[Any]

    @property
    def output_text(self) -> str:
        """The text parts of all messages in `output`, in order and joined; empty if there are none."""
        return "".join(
            part.text
            for item in self.output or ()
            if item.type == "message"
            for part in item.content or ()
            if part.type == "output_text"
        )
