"""The SDK's default limits as objects of httpx."""

from __future__ import annotations

from ..imports import httpx
from ..options import DEFAULT_MAX_CONNECTIONS, DEFAULT_MAX_KEEPALIVE_CONNECTIONS
from ..timeouts import default_timeouts, httpx_timeout

DEFAULT_TIMEOUT = httpx_timeout(default_timeouts())
DEFAULT_CONNECTION_LIMITS = httpx.Limits(
    max_connections=DEFAULT_MAX_CONNECTIONS, max_keepalive_connections=DEFAULT_MAX_KEEPALIVE_CONNECTIONS
)


def idle_limits(limits: httpx.Limits) -> httpx.Limits:
    """Returns limits under which as many connections stay idle as may be open, unless the user has set limits.

    Idle connections are closed after some seconds anyway, and bursts of requests would open them again and again.

    Args:
        limits: The `limits` of an HTTP client.
    """
    if limits is not DEFAULT_CONNECTION_LIMITS:
        return limits
    return httpx.Limits(max_connections=DEFAULT_MAX_CONNECTIONS, max_keepalive_connections=DEFAULT_MAX_CONNECTIONS)
