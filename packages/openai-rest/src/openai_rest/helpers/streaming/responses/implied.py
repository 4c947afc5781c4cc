"""Items and parts of a response that a server streams without having announced them."""

from __future__ import annotations

from typing import Any, Dict

from openai_core.decoding import decoder

from ....types.parsed_responses import (
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from ....types.responses import ResponseOutputRefusal

_message = decoder(ParsedResponseOutputMessage)
_call = decoder(ParsedResponseFunctionToolCall)
_text = decoder(ParsedResponseOutputText)
_refusal = decoder(ResponseOutputRefusal)


def implied_item(event: Any, type_: str) -> Any:
    """Returns the item that an event goes on with, as far as the event tells.

    Args:
        event: The event of the stream.
        type_: `message` or `function_call`.
    """
    known: Dict[str, Any] = {"id": getattr(event, "item_id", None), "type": type_, "status": "in_progress"}
    if type_ == "message":
        return _message({**known, "role": "assistant", "content": []})
    return _call({**known, "arguments": ""})


def implied_part(type_: str) -> Any:
    """Returns an empty part of a message.

    Args:
        type_: `output_text` or `refusal`.
    """
    if type_ == "refusal":
        return _refusal({"type": type_, "refusal": ""})
    return _text({"type": type_, "text": "", "annotations": []})
