"""What authenticates requests: keys, and functions that give keys. `workload_identity` holds exchanged tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional

from ..effects import Call
from ..errors import ArgumentError

if TYPE_CHECKING:
    import httpx

    from ..effects import Flow
    from ..options import SecurityOptions


def bearer(token: Optional[str]) -> Dict[str, str]:
    """Returns the Authorization header for a token (RFC 6750, section 2.1), or nothing for an empty one.

    Raises:
        ArgumentError: The token cannot stand in a header.
    """
    return {"Authorization": f"Bearer {checked_key(token)}"} if token else {}


def checked_key(key: str) -> str:
    """Returns a key that can stand in a header.

    Raises:
        ArgumentError: It cannot.
    """
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise ArgumentError(
            "The API key has characters that cannot stand in an HTTP header (a line break, a space at its end, "
            "or a letter outside ASCII); pass the key exactly as the dashboard shows it."
        )
    return key


def is_certificate(workload_identity: Any) -> bool:
    """Whether a workload proves its identity with the certificate of its connections (X.509)."""
    return isinstance(workload_identity, Mapping) and workload_identity.get("type") == "x509"


class KeyFunction:
    """A function that gives the API key, asked before each attempt.

    Args:
        provide: Returns the key, or (in the asynchronous client) an awaitable of it.
        remember: Told each key, so that the client can show the newest one.
        carried: Returns the headers that carry a key. Default: those of a bearer token.
    """

    def __init__(
        self,
        provide: Callable[[], Any],
        remember: Callable[[str], None],
        carried: Callable[[str], Mapping[str, str]] = bearer,
    ) -> None:
        self._provide = provide
        self._remember = remember
        self._carried = carried

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Asks for the key where the operation accepts one."""
        if not security.get("bearer_auth"):
            return {}
        key = yield Call(self._provide)
        if not isinstance(key, str):
            raise ArgumentError(f"The `api_key` function must return a string, but it returned {type(key).__name__}.")
        self._remember(key)
        return self._carried(key)

    def refused(self, request: httpx.Request) -> bool:
        """The next attempt would ask the same function, so a refusal stands."""
        return False
