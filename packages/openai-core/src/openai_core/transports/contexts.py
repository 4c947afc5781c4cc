"""TLS settings. Reading the root certificates takes about 15 ms and 0.8 MB, so it happens once, and only for https."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from typing import Any, Optional

import httpx

from .process_locks import lock_of


class DeferredContext(ssl.SSLContext):
    """A client-side TLS context that reads its certificates when the first connection needs them.

    Connections are made by a second context, which is built then. All threads share it.

    Args:
        cert_file: A file of root certificates (PEM), in place of those that certifi ships.
        cert_dir: A directory of them, used where `cert_file` is `None`.
    """

    _cert_file: Optional[str]
    _cert_dir: Optional[str]

    def __new__(cls, cert_file: Optional[str] = None, cert_dir: Optional[str] = None) -> DeferredContext:
        return super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)

    def __init__(self, cert_file: Optional[str] = None, cert_dir: Optional[str] = None) -> None:
        self._cert_file = cert_file
        self._cert_dir = cert_dir
        self._alpn_protocols: Any = None
        self._loaded: Optional[ssl.SSLContext] = None

    @property
    def is_loaded(self) -> bool:
        """Whether the certificates have been read."""
        return self._loaded is not None

    def load(self) -> ssl.SSLContext:
        """Returns the context that makes the connections, built now if it is not there yet.

        Raises:
            OSError: The certificates cannot be read.
        """
        with lock_of(self):
            if self._loaded is None:
                context = self._build()
                if self._alpn_protocols is not None:
                    context.set_alpn_protocols(self._alpn_protocols)
                self._loaded = context
            return self._loaded

    def _build(self) -> ssl.SSLContext:
        if self._cert_file:
            return ssl.create_default_context(cafile=self._cert_file)
        if self._cert_dir:
            return ssl.create_default_context(capath=self._cert_dir)
        return httpx.create_ssl_context(trust_env=False)

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Sets the protocols to offer (RFC 7301)."""
        super().set_alpn_protocols(alpn_protocols)
        with lock_of(self):
            self._alpn_protocols = alpn_protocols
            if self._loaded is not None:
                self._loaded.set_alpn_protocols(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Wraps a socket, as `ssl.SSLContext.wrap_socket` does."""
        return self.load().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """Wraps two memory buffers, as `ssl.SSLContext.wrap_bio` does."""
        return self.load().wrap_bio(*args, **kwargs)


def shared_ssl_context() -> ssl.SSLContext:
    """Returns the TLS context that all clients of the SDK share.

    It verifies servers as httpx does by default: with the certificates of `SSL_CERT_FILE`, else of `SSL_CERT_DIR`,
    else of certifi. Other values of these variables give another context.
    """
    return _context(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)


@lru_cache(maxsize=8)
def _context(cert_file: Optional[str], cert_dir: Optional[str]) -> ssl.SSLContext:
    return DeferredContext(cert_file, cert_dir)


def context_for(verify: Any, cert: Any, trust_env: bool) -> ssl.SSLContext:
    """Returns the TLS context for the arguments of an httpx client; the shared one where they are the defaults."""
    if verify is True and cert is None and trust_env:
        return shared_ssl_context()
    return httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
