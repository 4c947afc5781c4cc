"""Who an Azure client is: the one that has a key, an Entra token, or a function that gives one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple

from ...authentication.credentials import plain
from ...client.authentication import Authentication
from .credential import API_KEY_SENTINEL, AzureCredential, check_one_authentication, key_header

if TYPE_CHECKING:
    from ...client.service import Environment
    from ...options import SecurityOptions


class AzureAuthentication(Authentication):
    """What an Azure client authenticates with; one of these, of which the environment may have one if none is given.

    Args:
        api_key: The key, or a function that gives it. Default: none.
        admin_api_key: The key of organization endpoints. Default: none.
        azure_ad_token: An Entra token. Default: none.
        azure_ad_token_provider: A function that gives Entra tokens. Default: none.

    Raises:
        MutuallyExclusiveAuthError: More than one is given.
        ConfigurationError: The key is none.
    """

    azure_ad_token: Optional[str] = None
    azure_ad_token_provider: Optional[Callable[[], Any]] = None

    def __init__(
        self,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], Any]] = None,
    ) -> None:
        api_key, azure_ad_token = plain(api_key), plain(azure_ad_token)
        check_one_authentication(api_key, azure_ad_token, azure_ad_token_provider)
        super().__init__(api_key, admin_api_key)
        self.azure_ad_token = azure_ad_token
        self.azure_ad_token_provider = azure_ad_token_provider
        self._is_chosen = api_key is not None or azure_ad_token is not None or azure_ad_token_provider is not None
        self._is_missing = not api_key and azure_ad_token is None and azure_ad_token_provider is None
        if api_key is None:
            self.api_key: str = API_KEY_SENTINEL

    def look_up(self, environment: Environment) -> None:
        """Takes a token or a key from the environment where nothing is given.

        Args:
            environment: The environment variables that the service names.
        """
        if self._is_chosen:
            return
        self.azure_ad_token = environment.setting("_azure_ad_token")
        key = environment.setting("api_key") if self.azure_ad_token is None else None
        self.api_key = API_KEY_SENTINEL if key is None else key
        self._is_missing = not key and self.azure_ad_token is None

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing to authenticate with; a key for administration is of no use at Azure."""
        return self._is_missing

    def authenticators(self, client: Any) -> Tuple[AzureCredential, None]:
        """Makes what authenticates the calls of a client.

        Args:
            client: The client whose calls they are.
        """
        return AzureCredential(client), None

    def headers(self, security: SecurityOptions, *, client: Any) -> Dict[str, str]:
        """Returns the headers that authenticate any operation without asking a function.

        Args:
            security: What the operation accepts, which makes no difference to Azure.
            client: The client that makes the call.
        """
        return {} if self.key_function is not None else self.key_headers()

    def key_headers(self) -> Dict[str, str]:
        """Returns the headers that authenticate with what is known without asking a function."""
        if self.azure_ad_token is not None:
            return {"Authorization": f"Bearer {plain(self.azure_ad_token)}"}
        return key_header(self.api_key)

    def copied(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        """Returns the authentication of a copy, as arguments of its constructor; a new one replaces this one.

        Args:
            changes: The arguments of `copy`, by name.
        """
        names = ("api_key", "azure_ad_token", "azure_ad_token_provider")
        found: Dict[str, Any] = {name: changes[name] for name in names}
        if all(value is None for value in found.values()):
            key = self.key_function or self.api_key
            found = dict(zip(names, (key, self.azure_ad_token, self.azure_ad_token_provider)))
        return {
            **found,
            "api_key": found["api_key"] or API_KEY_SENTINEL,  # so that the environment is not asked
            "workload_identity": changes["workload_identity"],
            "admin_api_key": changes["admin_api_key"] or self.admin_api_key,
        }
