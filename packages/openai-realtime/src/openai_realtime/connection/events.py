"""From a frame to an event, whatever the server sent.

Each kind of connection has a union of server events, told apart by `type`. What decodes a type is compiled when the
first event of it arrives, so a session pays for the types that it meets. An event of an unknown type becomes a
`GenericEvent`; unknown fields and values are kept, as everywhere in the SDK.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Callable, Dict, List, Union

from pydantic_core import from_json

from openai_core.decoding import decoder, validator
from openai_core.decoding.annotations import alias_value, get_args, is_alias, is_model, split_annotated
from openai_core.decoding.tagged_unions import tags_of
from openai_core.decoding.unions import flattened
from openai_core.encoding.json import nests_too_deeply
from openai_core.errors import OpenAIError
from openai_core.imports import sibling
from openai_core.models import BaseModel

Decode = Callable[[Any], Any]
_EXCERPT = 80


class GenericEvent(BaseModel):
    """An event that this version of the SDK has no class for; all its fields are attributes."""

    type: str = ""
    """The type that the server sent; empty where it sent none."""


class InvalidEventError(OpenAIError, ValueError):
    """A frame holds no event: it is no JSON, or no JSON object. The connection stays open."""


class FrameWithoutJSONError(InvalidEventError, json.JSONDecodeError):
    """A frame is no JSON; programs that parse frames themselves know such errors from the standard library."""

    def __str__(self) -> str:
        return self.msg


class EventDecoder:
    """Decodes the events of one kind of connection.

    Args:
        union: The union of the server's events.
    """

    def __init__(self, union: Any) -> None:
        self._whole = decoder(union)
        self._models: Dict[str, List[Any]] = {}
        self._decoders: Dict[str, Decode] = {}
        for model in _members(union):
            for tag in tags_of(model, "type")[1]:
                self._models.setdefault(tag, []).append(model)

    def __call__(self, data: Union[str, bytes]) -> Any:
        """Returns the event that a text or binary frame holds.

        Args:
            data: The frame as it was received.

        Raises:
            InvalidEventError: The frame holds no JSON object.
        """
        try:
            value = from_json(data)
        except ValueError as error:
            value = _unusual_json(data, error)
        try:
            return self._decoders[value["type"]](value)
        except (KeyError, TypeError):
            return self._first(value)

    def _first(self, value: Any) -> Any:
        """Decodes an event whose type comes for the first time, or has none."""
        if not isinstance(value, dict):
            raise InvalidEventError(f"A frame of the server is no JSON object: {str(value)[:_EXCERPT]!r}.")
        tag = value.get("type")
        if not isinstance(tag, str):
            tag = ""
        if tag not in self._decoders and tag in self._models:
            models = self._models[tag]
            self._decoders[tag] = _decoder_of(models[0]) if len(models) == 1 else self._whole
        decode: Decode = self._decoders.get(tag) or decoder(GenericEvent)
        return decode(value)


def _unusual_json(data: Union[str, bytes], refusal: ValueError) -> Any:
    """Parses what only the standard library reads: halves of a surrogate pair, which models do write."""
    try:
        if not nests_too_deeply(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data):
            return json.loads(data)
    except (ValueError, RecursionError):
        pass
    raise FrameWithoutJSONError(f"A frame of the server is no JSON: {refusal}.", "", 0) from None


def _decoder_of(model: Any) -> Decode:
    strict, lenient = validator(model), decoder(model)

    def decode(value: Any) -> Any:
        try:
            return strict(value)
        except Exception:
            return lenient(value)

    return decode


def _members(union: Any) -> List[Any]:
    inner: Any = split_annotated(union)[0]
    if is_alias(inner):
        inner = split_annotated(alias_value(inner))[0]
    return [member for member in flattened(get_args(inner)) if is_model(member)]


@lru_cache(maxsize=None)
def decoder_at(place: str) -> EventDecoder:
    """Returns the decoder of a union.

    Args:
        place: Its `module:Name`. The module may be one of another distribution.

    Raises:
        MissingDependencyError: That distribution is not installed.
    """
    module, _, name = place.partition(":")
    return EventDecoder(sibling(module, name))
