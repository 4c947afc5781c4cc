"""Token counts. Not the tokens of a real model: short pieces that always join to the text they came from."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any, Dict, List, Sequence

_PIECE = re.compile(r"\s?[A-Za-z]{1,8}|\s?\d{1,3}|\s?[^\sA-Za-z\d]|\s")

MESSAGE_OVERHEAD = 4
"""Tokens that each message costs besides its text."""

IMAGE_TOKENS = 85
"""Tokens that each image costs."""


def split(text: str) -> List[str]:
    """Cuts a text into tokens; joined, they are the text again.

    Args:
        text: Any text at all.
    """
    return _PIECE.findall(text)


def count(value: object) -> int:
    """Counts the tokens of a text, or of any other value as JSON.

    Args:
        value: A text, or anything that JSON can hold.
    """
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return len(split(text))


def logprobs(pieces: Sequence[str], alternatives: int = 0) -> List[Dict[str, Any]]:
    """Makes the log probabilities of tokens: made up, always the same for the same token.

    Args:
        pieces: The tokens of the text.
        alternatives: How many likely tokens to list at each position, the token itself first.
    """
    return [
        {**_logprob(piece, 0), "top_logprobs": [_logprob(piece, n) for n in range(alternatives)]} for piece in pieces
    ]


def _logprob(piece: str, rank: int) -> Dict[str, Any]:
    text = piece + "'" * rank
    data = text.encode("utf-8", "replace")
    return {
        "token": text,
        "logprob": -(zlib.crc32(piece.encode("utf-8", "replace")) % 1000) / 1000 - rank,
        "bytes": list(data),
    }
