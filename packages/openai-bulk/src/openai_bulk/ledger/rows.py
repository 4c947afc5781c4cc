"""What is read from a ledger for a request."""

from __future__ import annotations

from typing import NamedTuple


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
