"""Where bytes arrive.

An event loop that makes room for 256 KiB at each read, and gives most of it back, spends more on that than on reading.
"""

from __future__ import annotations

import threading

_BYTES = 256 * 1024


class _Receiving(threading.local):
    """The room of a thread, for all of its connections: bytes are taken out before its loop does anything else."""

    def __init__(self) -> None:
        self.room = memoryview(bytearray(_BYTES))


receiving: _Receiving = _Receiving()
