"""What counts as a chunk of a chat completion, and what a choice of one lacks where a server leaves it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.decoding import decoder

from ....types.chat import ChatCompletionChunk
from ..accumulation import copied, put

if TYPE_CHECKING:
    Choice = ChatCompletionChunk.Choice

_OBJECT = "chat.completion.chunk"


def is_chunk(item: Any) -> bool:
    """Whether an item of a stream is part of the completion.

    Some servers give their chunks another `object`, or none. The reports of Azure's content filter have none either,
    and neither text nor an end.

    Args:
        item: An item of the stream.
    """
    choices: Any = getattr(item, "choices", None)
    if getattr(item, "object", None) == _OBJECT:
        return True
    return type(choices) is list and (any(map(_has_content, choices)) or bool(getattr(item, "usage", None)))


def _has_content(choice: Any) -> bool:
    if getattr(choice, "finish_reason", None) or getattr(choice, "message", None):
        return True
    delta = getattr(choice, "delta", None)
    return delta is not None and any(value is not None for value in vars(delta).values())


def whole_choice(choice: Choice, place: int) -> Choice:
    """Returns a choice that has an index and a delta; some servers leave them out, or send a whole message.

    Args:
        choice: The choice as received; it is not changed.
        place: Where it stands in the chunk.
    """
    index: Any = choice.index
    delta: Any = choice.delta
    if delta is not None and type(index) is int:
        return choice
    choice = copied(choice)
    if type(index) is not int:
        put(choice, "index", place)
    if delta is None:
        message = getattr(choice, "message", None)
        put(choice, "delta", decoder(ChatCompletionChunk.ChoiceDelta)(message if isinstance(message, dict) else {}))
    return choice
