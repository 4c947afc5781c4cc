"""What is written into a ledger for a request, and what is read from it."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Registered(NamedTuple):
    """What was registered of a request; the names are those of the columns."""

    position: int
    custom_id: str
    fingerprint: bytes
    size: int
    model: str
    state: int


class Known(NamedTuple):
    """What the ledger knows of a request.

    Attributes:
        position: Its line in the input.
        state: Its state.
        attempts: How often it was sent.
    """

    position: int
    state: int
    attempts: int


class Ended(NamedTuple):
    """What the ledger keeps of a request that has ended; the names are those of the columns."""

    position: int
    state: int
    attempts: int
    ended: float
    latency: Optional[float] = None
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost: Optional[float] = None
    cause: Optional[str] = None
