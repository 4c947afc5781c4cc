"""Certificates for servers with TLS, written to a folder so that another interpreter can use them."""

from __future__ import annotations

import datetime
import ssl
from pathlib import Path
from typing import Tuple

from .site import Identities

_AUTHORITY = "authority.pem"
_HOST = "127.0.0.1"


def write_identities(folder: Path) -> None:
    """Writes the certificates; needs trustme."""
    import trustme

    authority, stranger = trustme.CA(), trustme.CA()
    long_ago = datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc)
    certificates = {
        "right": authority.issue_cert(_HOST),
        "expired": authority.issue_cert(_HOST, not_after=long_ago),
        "other host": authority.issue_cert("other.example"),
        "unknown authority": stranger.issue_cert(_HOST),
    }
    authority.cert_pem.write_to_path(str(folder / _AUTHORITY))
    for name, certificate in certificates.items():
        certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / f"{name}.pem"))


def read_identities(folder: Path) -> Tuple[Identities, ssl.SSLContext]:
    """Returns the contexts of servers, and that of clients."""
    identities: Identities = {}
    for path in folder.glob("*.pem"):
        if path.name != _AUTHORITY:
            identities[path.stem] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            identities[path.stem].load_cert_chain(str(path))
    return identities, ssl.create_default_context(cafile=str(folder / _AUTHORITY))
