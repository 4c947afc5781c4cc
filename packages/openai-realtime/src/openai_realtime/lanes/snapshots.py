"""A response in the making, as far as it has come. Snapshots never change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from openai_core.public_names import public


@public
@dataclass(frozen=True)
class ResponsesWebSocketOutput:
    """One item of the output.

    Attributes:
        output_index: Its place in the output; places may have gaps.
        item_id: Its id, if it is known.
        type: Its type, if it is known.
        name: The name of the function or tool that it calls.
        call_id: The id of that call.
        arguments: The arguments of a function call so far.
        input: The input of a custom tool call so far.
        text: The texts of a message so far, each with its place in the content.
    """

    output_index: int
    item_id: Optional[str]
    type: Optional[str]
    name: Optional[str]
    call_id: Optional[str]
    arguments: str
    input: str
    text: Tuple[Tuple[int, str], ...]


@public
@dataclass(frozen=True)
class ResponsesWebSocketSnapshot:
    """A response so far.

    Attributes:
        stream_id: The lane it belongs to.
        response_id: Its id, if it is known.
        terminal_type: The type of its last event, such as `"response.completed"`; `None` while it goes on.
        output: The items of the output, in order.
    """

    stream_id: Optional[str]
    response_id: Optional[str]
    terminal_type: Optional[str]
    output: Tuple[ResponsesWebSocketOutput, ...]

    @property
    def output_text(self) -> str:
        """All texts of messages, one after the other."""
        return "".join(text for item in self.output for _, text in item.text)
