"""In which order the addresses of a host are tried."""

from __future__ import annotations

import itertools
from typing import Any, List, Sequence, Tuple

from .pool import Origin

Address = Tuple[Any, ...]
"""As `socket.getaddrinfo` gives it: family, type, protocol, canonical name, address of the socket."""

_PORTS = {b"http": 80, b"https": 443}


def host_and_port(origin: Origin) -> Tuple[str, int]:
    """Returns where a connection is to be opened.

    Args:
        origin: Scheme, host and port (`None` for the scheme's own).
    """
    scheme, host, port = origin
    return host.decode("ascii"), _PORTS[scheme] if port is None else port


def in_turns(addresses: Sequence[Address]) -> List[Address]:
    """Sorts addresses so that their families take turns, for one of them may be broken (RFC 8305, section 4).

    Args:
        addresses: What the name of the host was resolved to, in the resolver's order.
    """
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    return [address for pair in itertools.zip_longest(first, others) for address in pair if address is not None]
