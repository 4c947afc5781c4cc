"""The limits of an account, as the user states them or the server tells them."""

from __future__ import annotations

from typing import NamedTuple, Optional


class Limits(NamedTuple):
    """How much may be sent to one model in a minute; what is `None` is learnt from the server.

    Attributes:
        requests_per_minute: Requests. Default: what `x-ratelimit-limit-requests` says.
        tokens_per_minute: Tokens in and out. Default: what `x-ratelimit-limit-tokens` says.
    """

    requests_per_minute: Optional[float] = None
    tokens_per_minute: Optional[float] = None


USED_SHARE = 0.98
"""The share of a limit that is used: the rest covers requests that bunch up on their way to the server."""

BURST_SECONDS = 0.5
"""What may go out at once after a pause, in seconds of the steady rate; well within what `USED_SHARE` leaves."""

UNKNOWN_REQUESTS_PER_MINUTE = 600.0
"""The first rate towards a server that tells no limits; it grows from there until the server objects."""
