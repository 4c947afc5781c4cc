"""The decoder of each union of server events, found by its place and made once."""

from __future__ import annotations

from functools import lru_cache

from openai_core.imports import sibling

from .events import EventDecoder


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
