"""Asking the operating system whether something has arrived, and whether something can be sent.

Some platforms, and programs under eventlet, have no `select.poll`.
"""

from __future__ import annotations

import select
from typing import Any, Optional, Tuple


class Readiness:
    """Asks for one socket.

    Args:
        socket: A socket, or a file descriptor.
    """

    __slots__ = ("_fd", "_poll")

    def __init__(self, socket: Any) -> None:
        self._fd: int = socket if isinstance(socket, int) else socket.fileno()
        self._poll: Any = None
        if hasattr(select, "poll"):
            self._poll = select.poll()
            self._poll.register(self._fd, select.POLLIN)

    def is_readable(self) -> bool:
        """Whether bytes have arrived, or the end, or an error."""
        if self._poll is not None:
            return bool(self._poll.poll(0))
        return bool(select.select([self._fd], [], [], 0)[0])

    def wait(self, seconds: Optional[float]) -> Tuple[bool, bool]:
        """Waits until something has arrived or can be sent; tells which. Neither means that the time is over.

        Args:
            seconds: How long to wait; `None` for no limit.
        """
        if self._poll is None:
            readable, writable, _ = select.select([self._fd], [self._fd], [], seconds)
            return bool(readable), bool(writable)
        poll = select.poll()
        poll.register(self._fd, select.POLLIN | select.POLLOUT)
        events = sum([event for _, event in poll.poll(None if seconds is None else seconds * 1000)])
        return bool(events & ~select.POLLOUT), bool(events & select.POLLOUT)
