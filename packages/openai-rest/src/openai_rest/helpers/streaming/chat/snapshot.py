"""The chat completion that grows with each chunk of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from openai_core.decoding import decoder

from ....types.chat import ChatCompletion, ChatCompletionChunk
from ....types.parsed_chat import ParsedChatCompletion, ParsedChoice
from ...shapes import listed
from ..accumulation import accumulated, copied, instance_maker, place_of, plain, put, typed

if TYPE_CHECKING:
    from .events import ParsedChatCompletionSnapshot, ParsedChoiceSnapshot

_OF_ONE_CHUNK = ("obfuscation",)
_KEPT = ("usage", "system_fingerprint")
_IDENTITY = ("id", "created", "model")


def first_snapshot(chunk: ChatCompletionChunk) -> ParsedChatCompletionSnapshot:
    """Returns a completion with what a stream's first chunk says of it, still without choices.

    Args:
        chunk: The first chunk.
    """
    known = {**plain(chunk), "choices": [], "object": "chat.completion"}
    for name in _OF_ONE_CHUNK:
        known.pop(name, None)
    snapshot: ParsedChatCompletionSnapshot = decoder(ParsedChatCompletion)({**dict.fromkeys(_KEPT), **known})
    return snapshot


def add_to_completion(snapshot: ParsedChatCompletionSnapshot, chunk: ChatCompletionChunk) -> None:
    """Takes over what a chunk says of the completion as a whole. What it does not say stays as it was.

    Args:
        snapshot: The completion so far, which is changed.
        chunk: The next chunk.
    """
    given = vars(chunk)
    if not snapshot.id and given["id"]:
        vars(snapshot).update((name, given[name]) for name in _IDENTITY)
    for name in _KEPT:
        if given[name] is not None:
            vars(snapshot)[name] = given[name]
    if given["moderation"] is not None:
        put(snapshot, "moderation", typed(ChatCompletion, "moderation", plain(given["moderation"])))


def add_to_choice(snapshot: ParsedChatCompletionSnapshot, choice: ChatCompletionChunk.Choice) -> ParsedChoiceSnapshot:
    """Adds a delta to the choice that it belongs to, which is made if it is the first; returns that choice.

    The choice is changed, its message is replaced: a message that a user holds stays as it was.

    Args:
        snapshot: The completion so far, which is changed.
        choice: One choice of the next chunk.
    """
    choices = snapshot.choices
    try:
        found = choices[place_of(choices, choice.index)]
    except IndexError:
        found = _new_choice(choice)
        after = [place for place, other in enumerate(choices) if other.index > choice.index]
        choices.insert(after[0] if after else len(choices), found)
    else:
        vars(found)["message"] = accumulated(found.message, choice.delta)
        if choice.logprobs is not None:
            _add_logprobs(found, choice.logprobs)
    if choice.finish_reason:
        put(found, "finish_reason", choice.finish_reason)
    return found


def _new_choice(choice: ChatCompletionChunk.Choice) -> ParsedChoiceSnapshot:
    known = {name: value for name, value in plain(choice).items() if name != "delta"}
    snapshot: ParsedChoiceSnapshot = decoder(ParsedChoice)({**known, "message": {"content": None}})
    vars(snapshot)["message"] = accumulated(snapshot.message, choice.delta)
    return snapshot


def _add_logprobs(choice: ParsedChoiceSnapshot, delta: Any) -> None:
    present: Optional[Any] = choice.logprobs
    fields: Dict[str, Any] = {"content": None, "refusal": None} if present is None else dict(vars(present))
    for name in ("content", "refusal"):
        more = getattr(delta, name, None)
        if more or fields.get(name) is None:
            fields[name] = [*listed(fields.get(name)), *listed(more)] if more is not None else None
    if present is None:
        put(choice, "logprobs", instance_maker(ChatCompletion.ChoiceLogprobs)((fields, {}, {"content", "refusal"})))
    else:
        changed = copied(present)
        vars(changed).update(fields)
        put(choice, "logprobs", changed)
