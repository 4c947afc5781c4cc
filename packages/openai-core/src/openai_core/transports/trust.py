"""Whom to trust: the certificates that the environment names, else those of the operating system."""

from __future__ import annotations

import os
import re
import ssl
import sys
from importlib import import_module
from typing import Any, Dict, Optional

from ..errors import ConfigurationError

FILE_VARIABLE = "SSL_CERT_FILE"
DIRECTORY_VARIABLE = "SSL_CERT_DIR"

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where distributions keep their certificates; an OpenSSL that was built elsewhere looks in other places."""

_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.[0-9]+")
"""How OpenSSL names a certificate in a directory."""


def context_of_file(path: str) -> ssl.SSLContext:
    """Returns a TLS context that trusts the certificates in a file (PEM).

    Args:
        path: The value of `SSL_CERT_FILE`.

    Raises:
        ConfigurationError: There is no such file, or no certificate in it.
    """
    try:
        return ssl.create_default_context(cafile=path)
    except ssl.SSLError as error:
        raise _unusable(FILE_VARIABLE, path, "this file holds no certificates in PEM format") from error
    except (OSError, ValueError) as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else f"it cannot be read ({error})"
        raise _unusable(FILE_VARIABLE, path, reason) from error


def context_of_directory(path: str) -> ssl.SSLContext:
    """Returns a TLS context that trusts the certificates in a directory, in which OpenSSL looks for them by name.

    Args:
        path: The value of `SSL_CERT_DIR`; several directories are separated as in `PATH`.

    Raises:
        ConfigurationError: There is no such directory.
    """
    # OpenSSL would say nothing, and then trust nobody.
    if not any(os.path.isdir(each) for each in path.split(os.pathsep)):
        raise _unusable(DIRECTORY_VARIABLE, path, "there is no such directory")
    return ssl.create_default_context(capath=path)


def _unusable(variable: str, value: str, reason: str) -> ConfigurationError:
    return ConfigurationError(
        f"The environment variable {variable} is {value!r}, but {reason}. Correct it, or unset it to trust the "
        "certificates of the operating system."
    )


def context_of_system() -> ssl.SSLContext:
    """Returns a TLS context that trusts whom the operating system trusts; where it has no store, whom certifi lists."""
    if sys.platform in ("darwin", "win32"):
        return _native_context() or _context_beside_certifi()
    # Not through truststore: on these systems it reads all certificates anew for each connection, in 25 ms.
    places = _places_of_openssl() or _bundle()
    return ssl.create_default_context(**places) if places else _context_of_certifi()


def _native_context() -> Optional[ssl.SSLContext]:
    """Returns a context that lets the operating system verify; it needs Python 3.10."""
    try:
        library: Any = import_module("truststore")
    except ImportError:
        return None
    context: ssl.SSLContext = library.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return context


def _context_beside_certifi() -> ssl.SSLContext:
    """Returns a context for systems whose store OpenSSL sees in part: Windows adds to it only when it needs to."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(cafile=certifi.where())
    return context


def _context_of_certifi() -> ssl.SSLContext:
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _places_of_openssl() -> Dict[str, Any]:
    """Returns where OpenSSL finds certificates, whatever the environment says."""
    paths = ssl.get_default_verify_paths()
    places = {}
    if os.path.isfile(paths.openssl_cafile):
        places["cafile"] = paths.openssl_cafile
    if _holds_certificates(paths.openssl_capath):
        places["capath"] = paths.openssl_capath
    return places


def _holds_certificates(directory: str) -> bool:
    try:
        return any(_HASHED_NAME.fullmatch(name) for name in os.listdir(directory))
    except OSError:
        return False


def _bundle() -> Dict[str, Any]:
    return next(({"cafile": path} for path in _BUNDLES if os.path.isfile(path)), {})
