"""What is written into a ledger for a request, and what is read from it."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Registered(NamedTuple):
    """What was registered of a request; the names are those of the columns.

    Attributes:
        position: Its position in the job, from 0.
        custom_id: The id of the request.
        fingerprint: The hash of endpoint and body, which tells whether the request has changed.
        size: How many bytes the body has.
        model: The name of the model, by which it is paced.
        state: The number of its state.
    """

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
        state: The number of its state.
        attempts: How often it was sent.
    """

    position: int
    state: int
    attempts: int


class Ended(NamedTuple):
    """What the ledger keeps of a request that has ended; the names are those of the columns.

    Attributes:
        position: Its position in the job, from 0.
        state: The number of its state, answered or failed.
        attempts: How often it was sent.
        ended: When it ended, in seconds since 1970.
        latency: How many seconds the answer took; `None`, the default, where nobody measured.
        input_tokens: How many tokens were sent (0 by default).
        cached_tokens: How many of them came from the cache (0 by default).
        output_tokens: How many tokens came back (0 by default).
        cost: What it cost by the user's prices; `None`, the default, without a price.
        cause: The kind of failure; `None`, the default, for an answer.
    """

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
