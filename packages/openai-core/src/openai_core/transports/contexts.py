"""TLS settings. Reading the root certificates takes up to 25 ms and 0.8 MB, so it happens once, and only for https."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from typing import Any, Optional

from . import trust
from .process_locks import lock_of


class DeferredContext(ssl.SSLContext):
    """A client-side TLS context that reads its certificates when the first connection needs them.

    Connections are made by a second context, which is built then. All threads share it.

    Args:
        cert_file: A file of root certificates (PEM), in place of those of the operating system.
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
            ConfigurationError: There are no certificates where the environment says.
        """
        with lock_of(self):
            if self._loaded is None:
                context = self.build()
                if self._alpn_protocols is not None:
                    context.set_alpn_protocols(self._alpn_protocols)
                self._loaded = context
            return self._loaded

    def build(self) -> ssl.SSLContext:
        """Returns a new context that trusts the same certificates.

        Raises:
            ConfigurationError: There are no certificates where the environment says.
        """
        if self._cert_file:
            return trust.context_of_file(self._cert_file)
        if self._cert_dir:
            return trust.context_of_directory(self._cert_dir)
        return trust.context_of_system()

    def set_alpn_protocols(self, alpn_protocols: Any) -> None:
        """Sets the protocols to offer (RFC 7301).

        Args:
            alpn_protocols: Their names, such as `http/1.1`, the preferred one first.
        """
        super().set_alpn_protocols(alpn_protocols)
        with lock_of(self):
            self._alpn_protocols = alpn_protocols
            if self._loaded is not None:
                self._loaded.set_alpn_protocols(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Wraps a socket, as `ssl.SSLContext.wrap_socket` does.

        Args:
            args: The positional arguments of that method.
            kwargs: Its keyword arguments.
        """
        return self.load().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """Wraps two memory buffers, as `ssl.SSLContext.wrap_bio` does.

        Args:
            args: The positional arguments of that method.
            kwargs: Its keyword arguments.
        """
        return self.load().wrap_bio(*args, **kwargs)


async def load(context: Any) -> None:
    """Has certificates read in a thread, because an event loop should not wait for that.

    Args:
        context: A TLS context, or what stands for one.

    Raises:
        ConfigurationError: There are no certificates where the environment says.
    """
    if isinstance(context, DeferredContext) and not context.is_loaded:
        from anyio.to_thread import run_sync

        await run_sync(context.load)


def shared_ssl_context() -> DeferredContext:
    """Returns the TLS context that all clients of the SDK share.

    It verifies servers with the certificates of `SSL_CERT_FILE`, else of `SSL_CERT_DIR`, else of the operating system.
    Other values of these variables give another context.
    """
    return _context(_path_in(trust.FILE_VARIABLE), _path_in(trust.DIRECTORY_VARIABLE))


def _path_in(variable: str) -> Optional[str]:
    return os.environ.get(variable, "").strip() or None


@lru_cache(maxsize=8)
def _context(cert_file: Optional[str], cert_dir: Optional[str]) -> DeferredContext:
    return DeferredContext(cert_file, cert_dir)


def context_for(verify: Any, cert: Any, trust_env: bool) -> ssl.SSLContext:
    """Returns the TLS context for the arguments of an httpx client; the shared one where they are the defaults.

    Args:
        verify: True for the usual certificates, false for no check, or a context or path as httpx takes it.
        cert: A client certificate as httpx takes it; `None` for none.
        trust_env: Whether `SSL_CERT_FILE` and `SSL_CERT_DIR` count.

    Raises:
        ConfigurationError: `cert` is given, and there are no certificates where the environment says.
    """
    if verify is not True:
        from ..imports import httpx  # not for WebSockets, which need it for nothing else

        return httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
    context = shared_ssl_context() if trust_env else _context(None, None)
    if cert is None:
        return context
    own = context.build()
    parts: Any = (cert,) if isinstance(cert, (str, os.PathLike)) else cert
    own.load_cert_chain(*parts)
    return own
