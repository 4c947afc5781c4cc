"""Where clients with a certificate go: the hosts of the API that ask for one, and nothing but HTTPS."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...errors import ConfigurationError

REGIONAL_BASE_URLS = {
    "global": "https://mtls.api.openai.com/v1",
    "us": "https://mtls-us.api.openai.com/v1",
    "eu": "https://mtls-eu.api.openai.com/v1",
}
HOSTS = frozenset(str(urlsplit(url).hostname) for url in REGIONAL_BASE_URLS.values())


def check_api_url(url: str) -> None:
    """Checks the address of a client with a certificate.

    Raises:
        ConfigurationError: It is no absolute HTTPS address, or holds a user name.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise ConfigurationError("A client with an X.509 workload identity needs an absolute https:// `base_url`.")
    if "@" in parts.netloc:
        raise ConfigurationError("The `base_url` of an X.509 workload identity cannot hold a user name or password.")
