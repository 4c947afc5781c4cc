"""How Azure clients authenticate: a key, an Entra token, or a function that gives one, and never two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Protocol

from ...authentication.credentials import bearer, plain
from ...effects import Call
from ...errors import ArgumentError, ConfigurationError

if TYPE_CHECKING:
    import httpx

    from ...effects import Flow
    from ...options import SecurityOptions

API_KEY_SENTINEL = "<missing API key>"
"""Stands in `client.api_key` where another authentication is used; it is never sent."""


class MutuallyExclusiveAuthError(ConfigurationError):
    """More than one authentication was given."""

    def __init__(self) -> None:
        super().__init__("Pass only one of `api_key`, `azure_ad_token` and `azure_ad_token_provider`.")

    def __reduce__(self) -> Any:
        return (type(self), ())


def check_one_authentication(api_key: object, azure_ad_token: object, azure_ad_token_provider: object) -> None:
    """Raises `MutuallyExclusiveAuthError` if more than one authentication is given.

    Args:
        api_key: The key, or a function that gives keys; `None` for none.
        azure_ad_token: The Entra token; `None` for none.
        azure_ad_token_provider: The function that gives Entra tokens; `None` for none.
    """
    given = [azure_ad_token is not None, azure_ad_token_provider is not None]
    if sum(given) + (api_key is not None and api_key != API_KEY_SENTINEL) > 1:
        raise MutuallyExclusiveAuthError


class AzureClient(Protocol):
    """What the authentication of Azure reads of a client at the time of a call, and tells it.

    Attributes:
        api_key: The key; a placeholder where a token or a function takes its place.
    """

    api_key: str
    _api_key_provider: Optional[Callable[[], Any]]
    _azure_ad_token: Optional[str]
    _azure_ad_token_provider: Optional[Callable[[], Any]]

    def _newest_api_key(self) -> Any:
        """Asks the function that gives keys."""
        ...

    def _refresh_api_key(self) -> Any:
        """Returns the newest key."""
        ...

    def _remember_api_key(self, key: str) -> None:
        """Keeps the newest key."""
        ...


class AzureCredential:
    """Authenticates the calls of an Azure client; functions are asked before each attempt.

    Args:
        client: The client, whose attributes say what is used at the time of a call.
    """

    def __init__(self, client: AzureClient) -> None:
        self._client = client

    def headers(self, security: SecurityOptions) -> Flow[Mapping[str, str]]:
        """Returns the header of the key or of the token.

        Args:
            security: What the operation accepts, which makes no difference to Azure.
        """
        token = yield from self.token()
        if token is not None:
            return bearer(token)
        if self._client._api_key_provider is None:
            return key_header(self._client.api_key)
        key = yield Call(self._client._newest_api_key)
        if not isinstance(key, str):
            raise ArgumentError(f"The `api_key` function must return a string, but it returned {type(key).__name__}.")
        self._client._remember_api_key(plain(key))
        return key_header(key)

    def refused(self, request: httpx.Request) -> bool:
        """The next attempt would ask the same functions, so a refusal stands.

        Args:
            request: The request that was answered with 401.
        """
        return False

    def token(self) -> Flow[Optional[str]]:
        """Returns the Entra token, from the function where there is one, or `None`."""
        client = self._client
        if client._azure_ad_token is not None or client._azure_ad_token_provider is None:
            return client._azure_ad_token
        token = plain((yield Call(client._azure_ad_token_provider)))
        if not isinstance(token, str) or not token:
            raise ArgumentError(
                f"`azure_ad_token_provider` must return a string that is not empty, got {type(token).__name__}."
            )
        return token


def key_header(key: Optional[str]) -> Dict[str, str]:
    """Returns the header of an API key, or nothing where there is none.

    Args:
        key: The key; `None` for none.
    """
    key = plain(key)
    return {"api-key": key} if key and key != API_KEY_SENTINEL else {}
