"""The text of a response or message, put together from its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, List


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
            text
            for item in _listed(self.output)
            if getattr(item, "type", None) == "message"
            for text in _texts(item.content)
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
        return "".join(_texts(self.content))


def _texts(content: Any) -> Iterator[str]:
    """Some servers send the text itself where its parts belong."""
    if isinstance(content, str):
        yield content
        return
    for part in _listed(content):
        if getattr(part, "type", None) == "output_text" and isinstance(part.text, str):
            yield part.text


def _listed(value: Any) -> List[Any]:
    return value if isinstance(value, list) else []
