"""How faults end a TCP connection."""

from __future__ import annotations

import socket
import struct

FLUSH_SECONDS = 0.01
"""How long what was written gets to reach the client before a reset."""


def reset_on_close(connection: socket.socket) -> None:
    """Makes closing a socket send RST instead of FIN: its linger time becomes zero (POSIX, SO_LINGER).

    Args:
        connection: The socket, before it is closed.
    """
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
