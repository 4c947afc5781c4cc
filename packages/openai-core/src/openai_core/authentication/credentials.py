"""What authenticates requests: keys, and functions that give keys. `workload_identity` holds exchanged tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional

from ..effects import Call
from ..errors import ArgumentError, ConfigurationError

if TYPE_CHECKING:
    import httpx

    from ..effects import Flow
    from ..options import SecurityOptions


def plain(text: Any) -> Any:
    """Returns a text as one that no subclass of `str` decides about; anything else as it is.

    What a subclass does when it is looked at is its own affair, and might put a secret into an error.

    Args:
        text: What the user has given as a key.
    """
    return str.__str__(text) if isinstance(text, str) else text


def bearer(token: Optional[str]) -> Dict[str, str]:
    """Returns the Authorization header for a token (RFC 6750, section 2.1), or nothing for an empty one.

    Args:
        token: A key or an access token, without the word `Bearer`; `None` and an empty one give no header.

    Raises:
        ArgumentError: The token cannot stand in a header.
    """
    token = plain(token)
    return {"Authorization": f"Bearer {checked_key(token)}"} if token else {}


def is_credential_source(key: Any) -> bool:
    """Whether what was given as a key makes a credential for each client.

    Its class says so: a double (`MagicMock`) has every attribute that somebody asks for.

    Args:
        key: What the user has given as a key.
    """
    return hasattr(type(key), "credential_for")


def checked_key(key: str) -> str:
    """Returns a key that can stand in a header.

    Args:
        key: The key as it was given.

    Raises:
        ConfigurationError: It is no text. The error names its type only: a `SecretStr` is a secret.
        ArgumentError: It cannot stand there.
    """
    if not isinstance(key, str):
        raise ConfigurationError(f"`api_key` takes a string or a function, got {type(key).__name__}.")
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise ArgumentError(
            "The API key has characters that cannot stand in an HTTP header (a line break, a space at its end, "
            "or a letter outside ASCII); pass the key exactly as the dashboard shows it."
        )
    return key


def is_certificate(workload_identity: Any) -> bool:
    """Whether a workload proves its identity with the certificate of its connections (X.509).

    Args:
        workload_identity: What `workload_identity=` was given; `None` for no identity.
    """
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
        """Asks for the key where the operation accepts one.

        Args:
            security: The kinds of credentials that the operation accepts.
        """
        if not security.get("bearer_auth"):
            return {}
        key = yield Call(self._provide)
        if not isinstance(key, str):
            raise ArgumentError(f"The `api_key` function must return a string, but it returned {type(key).__name__}.")
        key = plain(key)
        self._remember(key)
        return self._carried(key)

    def refused(self, request: httpx.Request) -> bool:
        """The next attempt would ask the same function, so a refusal stands.

        Args:
            request: The request that was answered with 401.
        """
        return False
