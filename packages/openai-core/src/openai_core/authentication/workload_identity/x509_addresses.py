"""Where clients with a certificate go: nowhere but over HTTPS."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...errors import ConfigurationError


def check_api_url(url: str) -> None:
    """Checks the address of a client with a certificate.

    Args:
        url: The base URL, with its scheme.

    Raises:
        ConfigurationError: It is no absolute HTTPS address, or holds a user name.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise ConfigurationError("A client with an X.509 workload identity needs an absolute https:// `base_url`.")
    if "@" in parts.netloc:
        raise ConfigurationError("The `base_url` of an X.509 workload identity cannot hold a user name or password.")
