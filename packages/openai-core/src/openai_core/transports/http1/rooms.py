"""Where a loop puts the bytes that arrive."""

from __future__ import annotations

ENOUGH_BYTES = 256 * 1024
"""With so much unread, nothing more is taken from a socket."""


def new_room() -> memoryview:
    """Returns room for what is read at once.

    All connections of a loop share one, as each takes its bytes out at once: a loop that makes room for every read asks
    the system for memory each time, a third of a live stream's cost.
    """
    return memoryview(bytearray(ENOUGH_BYTES))
