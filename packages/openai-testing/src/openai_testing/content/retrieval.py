"""Search in texts: chunks, filters over attributes, and scores by the emulator's own embeddings."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple

from ..wire import errors
from ..wire.parameters import Parameters
from . import embeddings, tokens

DIMENSIONS = 256
"""The length of the vectors; short, because they are only compared with each other."""

_COMPARISONS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")
_DEEPEST = 8


class Chunk(NamedTuple):
    """A piece of a file.

    Attributes:
        text: The text of the chunk.
        vector: Its unit vector.
    """

    text: str
    vector: List[float]


def chunks(text: str, size: int, overlap: int) -> List[Chunk]:
    """Cuts a text into chunks.

    Args:
        text: The whole text.
        size: The tokens of a chunk.
        overlap: The tokens that a chunk shares with the one before; less than `size`.
    """
    pieces = tokens.split(text)
    starts = range(0, max(1, len(pieces) - overlap), size - overlap)
    texts = ["".join(pieces[start : start + size]) for start in starts]
    return [Chunk(each, embeddings.embed(each, DIMENSIONS)) for each in texts if each.strip()]


def score(query: str, chunk: Chunk) -> float:
    """Returns how close a chunk is to a query: from 0 (nothing in common) to 1.

    Args:
        query: What is searched for.
        chunk: A piece of a file.
    """
    vector = embeddings.embed(query, DIMENSIONS)
    return round(max(0.0, min(1.0, sum(a * b for a, b in zip(vector, chunk.vector)))), 6)


def accepts(filter: Parameters, attributes: Dict[str, Any], depth: int = 0) -> bool:
    """Whether attributes pass a filter.

    Args:
        filter: A comparison (`type`, `key`, `value`) or `and`/`or` of `filters`.
        attributes: The attributes of a file.
        depth: How deep the filter is nested.

    Raises:
        APIFailure: The filter is malformed.
    """
    kind = filter.required_string("type", (*_COMPARISONS, "and", "or"))
    if kind in ("and", "or"):
        if depth > _DEEPEST:
            raise errors.APIFailure(400, "The filters are nested too deeply.", param=filter.prefix)
        results = [accepts(each, attributes, depth + 1) for each in filter.objects("filters")]
        return all(results) if kind == "and" else any(results)
    key, wanted = filter.required_string("key"), filter.any("value")
    return _compare(kind, attributes.get(key), wanted)


def _compare(kind: str, value: Any, wanted: Any) -> bool:
    if kind in ("in", "nin"):
        return (value in (wanted if isinstance(wanted, list) else [wanted])) == (kind == "in")
    if kind in ("eq", "ne"):
        return bool(value == wanted) == (kind == "eq")
    numbers = all(isinstance(each, (int, float)) for each in (value, wanted))
    if not numbers and not (isinstance(value, str) and isinstance(wanted, str)):
        return False
    return bool({"gt": value > wanted, "gte": value >= wanted, "lt": value < wanted, "lte": value <= wanted}[kind])


def read_attributes(body: Parameters) -> Dict[str, Any]:
    """Reads `attributes`: at most 16 texts, numbers and truth values.

    Args:
        body: The body of a request.

    Raises:
        APIFailure: There are more, or one is something else.
    """
    given = body.object("attributes")
    if given is None:
        return {}
    if len(given.values) > 16:
        message = f"{len(given.values)} pairs"
        raise errors.out_of_range(given.prefix, message, "of at most 16 pairs", "object_above_max_properties")
    for key, value in given.values.items():
        if not isinstance(value, (str, int, float, bool)):
            raise errors.wrong_type(given.name(key), "a string, a number or a boolean", value)
    return dict(given.values)
