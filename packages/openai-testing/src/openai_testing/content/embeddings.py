"""Embeddings without a model: unit vectors, the closer the more words and letter groups two texts share."""

from __future__ import annotations

import base64
import math
import struct
import zlib
from array import array
from typing import Dict, Iterator, List, Sequence, Tuple, Union


def embed(content: Union[str, Sequence[int]], dimensions: int) -> List[float]:
    """Makes the vector of a text, or of a list of token numbers.

    Each word and each group of three letters has a direction of its own, found by hashing; the vector is their sum,
    scaled to length 1. The numbers are rounded to 32-bit floats, so both encodings carry the same values.

    Args:
        content: The text or tokens.
        dimensions: The length of the vector.
    """
    values = [0.0] * dimensions
    for feature, weight in _features(content).items():
        mark = zlib.crc32(feature.encode("utf-8", "replace"))
        values[mark % dimensions] += weight if mark & 0x80000000 else -weight
    length = math.sqrt(sum(value * value for value in values))
    if length == 0:
        values[0] = length = 1.0
    return array("f", (value / length for value in values)).tolist()


def encode_base64(vector: Sequence[float]) -> str:
    """Encodes a vector as base64 of little-endian 32-bit floats.

    Args:
        vector: The numbers of the vector.
    """
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode("ascii")


def _features(content: Union[str, Sequence[int]]) -> Dict[str, float]:
    weights: Dict[str, float] = {}
    pieces = _text_features(content) if isinstance(content, str) else ((f"#{token}", 1.0) for token in content)
    for feature, weight in pieces:
        weights[feature] = weights.get(feature, 0.0) + weight
    return weights


def _text_features(text: str) -> Iterator[Tuple[str, float]]:
    for word in text.lower().split():
        yield word, 2.0
        padded = f" {word} "
        for start in range(len(padded) - 2):
            yield padded[start : start + 3], 1.0
