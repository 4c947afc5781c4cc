"""Opening connections."""

from __future__ import annotations

import socket
import ssl
from time import monotonic
from typing import Any, Callable, List, Optional

from ..addresses import Address, host_and_port, in_turns
from ..pool import Origin
from .connection import Connection


def connect(origin: Origin, context: Callable[[], ssl.SSLContext], seconds: Optional[float]) -> Connection:
    """Opens a connection.

    Args:
        origin: Where the connection leads to.
        context: Returns the TLS context; called for `https` only.
        seconds: How long it may take in all, looking up the name apart; `None` for no limit.

    Raises:
        ConfigurationError: There are no certificates where the environment says.
        OSError: No address could be reached in time, or TLS failed.
        UnicodeError: There cannot be such a host.
        OverflowError: There cannot be such a port.
    """
    host, port = host_and_port(origin)
    end = None if seconds is None else monotonic() + seconds
    sock: Any = _open(in_turns(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)), end)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if origin[0] == b"https":
            sock.settimeout(_left(end))
            sock = _with_tls(sock, context(), host)
        return Connection(sock, origin)
    except BaseException:
        sock.close()
        raise


def _with_tls(sock: socket.socket, context: ssl.SSLContext, host: str) -> ssl.SSLSocket:
    context.set_alpn_protocols(["http/1.1"])
    return context.wrap_socket(sock, server_hostname=host)


def _open(addresses: List[Address], end: Optional[float]) -> socket.socket:
    """Connects to the first address that answers. Each may take half of the time that is left, the last one all."""
    failure = OSError("the name has no address")
    for number, address in enumerate(addresses, 1):
        left = _left(end)
        sock = socket.socket(*address[:3])
        try:
            sock.settimeout(left if left is None or number == len(addresses) else left / 2)
            sock.connect(address[4])
            return sock
        except OSError as error:
            sock.close()
            failure = error
        except BaseException:
            sock.close()
            raise
    raise failure


def _left(end: Optional[float]) -> Optional[float]:
    if end is None:
        return None
    left = end - monotonic()
    if left <= 0:
        raise socket.timeout("timed out")
    return left
