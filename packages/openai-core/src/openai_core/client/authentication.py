"""Who a client is: a key, a function that gives one, a workload's identity, or another service's provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple

from ..authentication.credentials import KeyFunction, bearer, is_certificate, is_credential_source, plain
from ..errors import ConfigurationError
from ..options import NotGiven
from .service import CLIENT_CREDENTIALS

if TYPE_CHECKING:
    from ..authentication.provider import Provider, ProviderRuntime
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..interfaces import Credential, Signer
    from ..options import SecurityOptions
    from .service import Environment

_DECIDED_BY_PROVIDERS = ("api_key", "admin_api_key", "workload_identity", "base_url", "data_residency")
_WORKLOAD_IDENTITY_KEY = "workload-identity-auth"
"""Stands in `client.api_key` where there is no key; it is never sent."""


class Authentication:
    """What a client authenticates with; one of the four ways, and beside it a key for administration.

    Args:
        api_key: The API key, a function that gives it, or what makes a credential. Default: none.
        admin_api_key: The key of organization endpoints. Default: none.
        workload_identity: Exchanges the identity of a workload for tokens, in place of a key. Default: none.
        provider: Authenticates in the way of another service. Default: none.

    Attributes:
        api_key: The newest key; empty where there is none (yet).
        key_function: What gives keys, or makes a credential.
        runtime: What the provider does for this client.

    Raises:
        ConfigurationError: Two ways are given.
    """

    api_key: str = ""
    admin_api_key: Optional[str] = None
    key_function: Optional[Callable[[], Any]] = None
    workload_identity: Optional[AnyWorkloadIdentity] = None
    provider: Optional[Provider] = None
    runtime: Optional[ProviderRuntime] = None

    def __init__(
        self,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Any = None,
        provider: Optional[Provider] = None,
    ) -> None:
        api_key = plain(api_key)
        self.api_key = ""
        self.admin_api_key = plain(admin_api_key)
        self._is_chosen = api_key is not None or workload_identity is not None or provider is not None
        if provider is not None:
            self.use(provider)
        elif workload_identity is not None:
            self._identify(api_key, workload_identity)
        elif callable(api_key) or is_credential_source(api_key):
            self.key_function = api_key
        else:
            self.api_key = api_key or ""  # one that is no text is refused when it is sent

    def look_up(self, environment: Environment) -> None:
        """Takes from the environment what nobody has given.

        Args:
            environment: The environment variables that the service names.
        """
        self.admin_api_key = environment.setting("admin_api_key", self.admin_api_key)
        if not self._is_chosen:
            self.api_key = environment.setting("api_key") or ""
        if not self._is_chosen and not self.api_key and environment.has_any(CLIENT_CREDENTIALS):
            from ..authentication.client_credentials import ClientCredentials

            self.key_function = ClientCredentials()  # type: ignore[assignment]

    def use(self, provider: Provider) -> None:
        """Lets a provider authenticate.

        Args:
            provider: What a factory such as `bedrock()` has returned.

        Raises:
            ConfigurationError: It is no provider, or its configuration cannot work.
        """
        from ..authentication.provider import configure_provider

        self.provider = provider
        self.runtime = configure_provider(provider)

    def _identify(self, api_key: Any, workload_identity: Any) -> None:
        if api_key is not None and api_key != _WORKLOAD_IDENTITY_KEY:
            raise ConfigurationError("Pass either `api_key` or `workload_identity`, not both.")
        # What a certificate's token may be used for is checked once; later changes of the caller's object do not count.
        certified = is_certificate(workload_identity)
        self.workload_identity = dict(workload_identity) if certified else workload_identity  # type: ignore[assignment]
        self.api_key = _WORKLOAD_IDENTITY_KEY

    @property
    def is_certified(self) -> bool:
        """Whether a certificate proves who the client is; the service has other hosts for such clients."""
        return is_certificate(self.workload_identity)

    @property
    def is_missing(self) -> bool:
        """Whether there is nothing to authenticate with."""
        without_key = self.key_function is None and self.workload_identity is None and self.provider is None
        return without_key and not self.api_key and self.admin_api_key is None

    def authenticators(self, client: Any) -> Tuple[Optional[Credential], Optional[Signer]]:
        """Makes what authenticates the calls of a client, where that is more than a key.

        Args:
            client: The client; it is asked for new keys, and told them.

        Raises:
            ConfigurationError: The workload's identity lacks a part.
        """
        if self.runtime is not None:
            from ..authentication.provider import ProviderSigner

            return None, ProviderSigner(self.runtime, asynchronous=client._asynchronous)
        if self.workload_identity is not None:
            from ..authentication.workload_identity import credential_of

            return credential_of(self.workload_identity, client)
        source: Any = self.key_function
        if is_credential_source(source):
            return source.credential_for(client), None
        if self.key_function is not None:
            scheme = client.service.key
            carried = bearer if scheme is None else scheme.headers
            return KeyFunction(client._newest_api_key, client._remember_api_key, carried), None
        return None, None

    def headers(self, security: SecurityOptions, *, client: Any) -> Dict[str, str]:
        """Returns the headers that authenticate an operation without asking anybody.

        Args:
            security: The kinds of keys that the operation takes. An administrator's key never stands in for the other.
            client: Has the header of each kind of key; it counts for the API key where no credential stands in for it.
        """
        by_key = client.credential is None and security.get("bearer_auth")
        found: Dict[str, str] = client._bearer_auth if by_key else {}
        return found or (client._admin_api_key_auth if security.get("admin_api_key_auth") else {})

    def key_headers(self) -> Dict[str, str]:
        """Returns the header of the API key, where that is what the client authenticates with."""
        return {} if self.provider is not None or self.workload_identity is not None else bearer(self.api_key)

    def copied(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        """Returns the authentication of a copy, as arguments of its constructor.

        Args:
            changes: The arguments of `copy`, by name.
        """
        workload_identity, api_key = changes["workload_identity"], changes["api_key"]
        if workload_identity is None and api_key is None:
            workload_identity = self.workload_identity
        if workload_identity is None:
            api_key = api_key or self.key_function or self.api_key
        admin_api_key = changes["admin_api_key"] or self.admin_api_key
        return {"api_key": api_key, "workload_identity": workload_identity, "admin_api_key": admin_api_key}


def check_nothing_beside_provider(provider: Any, *decided: Any) -> None:
    """Checks that nothing is given that a provider decides.

    Args:
        provider: What `provider=` was given.
        decided: Arguments of the client, in the order of `_DECIDED_BY_PROVIDERS`.

    Raises:
        ConfigurationError: Something is given, or the provider is none.
    """
    from ..authentication.provider import provider_name

    name = provider_name(provider)
    given = [value is not None and not isinstance(value, NotGiven) for value in decided]
    conflicts = [f"`{setting}`" for setting, is_given in zip(_DECIDED_BY_PROVIDERS, given) if is_given]
    if conflicts:
        raise ConfigurationError(
            f"`provider` decides about credentials and addresses, so it cannot be combined with "
            f"{', '.join(conflicts)}; pass such settings to `{name}(...)`."
        )
