"""The HTTP client of a client and of all its copies: made on first use, closed once."""

from __future__ import annotations

from typing import Any, Callable, Optional

from ..errors import ConfigurationError
from ..options import NOT_GIVEN, is_number

_LIBRARY_TIMEOUT = 5.0
"""What httpx and httpx2 set where their user sets nothing; it does not count as a choice."""


class SharedTransport:
    """Holds an HTTP client that several clients share.

    Args:
        given: The user's HTTP client, or `None` for one that `make` builds.
        make: Builds an HTTP client.
        replaced: What this takes the place of. Default: nothing.
    """

    __slots__ = ("__weakref__", "_client", "_closed", "_make", "given", "replaced")

    def __init__(self, given: Any, make: Callable[[], Any], replaced: Optional[SharedTransport] = None) -> None:
        self.given: Any = given
        self.replaced = replaced
        if given is not None:
            _harden(given)
        self._client = given
        self._make = make
        self._closed = False

    def get(self) -> Any:
        """Returns the HTTP client.

        Raises:
            RuntimeError: The client was closed before it sent anything.
        """
        client = self._client
        if client is not None:
            return client
        with _lock_of(self):
            if self._closed:
                raise RuntimeError("The client is closed; make a new one to send requests.")
            if self._client is None:
                self._client = self._make()
            return self._client

    def mark_closed(self) -> Any:
        """Allows no more HTTP client to be made, and returns the one to be closed, if there is one."""
        with _lock_of(self):
            self._closed = True
            return self._client

    def is_closed(self) -> bool:
        """Whether nothing more can be sent."""
        return self._closed or bool(getattr(self._client, "is_closed", False))

    def own_timeout(self) -> Any:
        """Returns the timeout that the user set on their own HTTP client, or `NOT_GIVEN`."""
        timeout = getattr(self.given, "timeout", None)
        if timeout is None:
            return NOT_GIVEN
        limits = [getattr(timeout, name, None) for name in ("connect", "read", "write", "pool")]
        if limits == [_LIBRARY_TIMEOUT] * 4 or not all(each is None or is_number(each) for each in limits):
            return NOT_GIVEN  # nobody's choice; doubles of tests have no numbers
        return timeout


def checked_http_client(http_client: Any, owner: Any) -> Any:
    """Returns the user's HTTP client.

    Args:
        http_client: What `http_client=` was given; `None` for an HTTP client of the SDK.
        owner: The client that will send through it.

    Raises:
        ConfigurationError: It cannot send for a client of this flavour.
    """
    if http_client is None or (hasattr(http_client, "send") and hasattr(http_client, owner._close_method)):
        return http_client
    raise ConfigurationError(
        f"`http_client` of {type(owner).__name__} takes an httpx or httpx2 client of the same flavour "
        f"(synchronous or asynchronous), got {type(http_client).__name__}."
    )


def _lock_of(shared: SharedTransport) -> Any:
    from ..transports.process_locks import lock_of

    return lock_of(shared)


def _harden(http_client: Any) -> None:
    from ..transports.hardened_pools import harden

    mounts = getattr(http_client, "_mounts", None) or {}
    for transport in (getattr(http_client, "_transport", None), *mounts.values()):
        harden(transport)
