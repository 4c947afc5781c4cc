"""What counts as a chunk of a chat completion, and what a choice of one lacks where a server leaves it out."""

from __future__ import annotations

from typing import Any, Dict, Optional

from openai_core.decoding import decoder

from ....types.chat import ChatCompletion, ChatCompletionChunk
from ...shapes import is_object
from ..accumulation import copied, plain, put

Choice = ChatCompletionChunk.Choice
Delta = ChatCompletionChunk.ChoiceDelta
Logprobs = ChatCompletion.ChoiceLogprobs

_delta = decoder(Delta)
_OBJECT = "chat.completion.chunk"
_NO_REASON = "null"
_LISTED = (list, type(None))


def is_chunk(item: Any) -> bool:
    """Whether an item of a stream is part of the completion.

    Some servers give their chunks another `object`, or none. The reports of Azure's content filter have none either,
    and neither text nor an end.

    Args:
        item: An item of the stream.
    """
    if getattr(item, "object", None) == _OBJECT:
        return True
    choices: Any = getattr(item, "choices", None)
    return type(choices) is list and (any(map(_has_content, choices)) or bool(getattr(item, "usage", None)))


def _has_content(choice: Any) -> bool:
    if getattr(choice, "finish_reason", None) or getattr(choice, "message", None):
        return True
    delta = getattr(choice, "delta", None)
    return is_object(delta) and any(value is not None for value in vars(delta).values())


def whole_choice(choice: Any, place: int) -> Optional[Choice]:
    """Returns a choice that has an index and a delta, and lists and objects where they belong; `None` for no choice.

    Some servers leave the index or the delta out, send a whole message, or texts and numbers where the API has objects.

    Args:
        choice: The choice as received; it is not changed.
        place: Where it stands in the chunk.
    """
    whole: Choice = choice
    if type(choice) is Choice and _is_whole(choice):
        return whole
    if not is_object(choice):
        return None
    whole = copied(whole)
    for name, value in _changes(whole, place).items():
        put(whole, name, value)
    return whole


def says_more_than_a_role(delta: Any) -> bool:
    """Whether a delta has any content, as the first one of a stream often has not.

    Args:
        delta: The delta of a choice.
    """
    return any(value for name, value in {**vars(delta), **(delta.__pydantic_extra__ or {})}.items() if name != "role")


def without_what_is_known(choice: Choice, message: Any) -> Choice:
    """Returns a choice that came with a whole message, with a delta of nothing but what its deltas have not said.

    Some servers end a stream of deltas with the message as a plain call answers it.

    Args:
        choice: The choice, whose delta is the message.
        message: The message so far, of deltas.
    """
    known = {**vars(message), **(message.__pydantic_extra__ or {})}
    sent = {name: value for name, value in plain(choice.delta).items() if not known.get(name)}
    choice = copied(choice)
    put(choice, "delta", _delta(sent))
    return choice


def _is_whole(choice: Any) -> bool:
    delta, logprobs = choice.delta, choice.logprobs
    if type(choice.index) is not int or type(delta) is not Delta or choice.finish_reason == _NO_REASON:
        return False
    return type(delta.tool_calls) in _LISTED and (logprobs is None or type(logprobs) is Logprobs)


def _changes(choice: Any, place: int) -> Dict[str, Any]:
    delta = choice.delta
    if not is_object(delta):
        message = getattr(choice, "message", None)
        delta = _delta(message if isinstance(message, dict) else {})
    if type(getattr(delta, "tool_calls", None)) not in _LISTED:
        delta = copied(delta)
        put(delta, "tool_calls", None)
    return {
        "delta": delta,
        "index": choice.index if type(choice.index) is int else place,
        "logprobs": choice.logprobs if is_object(choice.logprobs) else None,
        "finish_reason": None if choice.finish_reason == _NO_REASON else choice.finish_reason,
    }
