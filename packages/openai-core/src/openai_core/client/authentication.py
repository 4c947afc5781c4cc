"""How a client authenticates: with a key, a function that gives one, a workload's identity, or another's provider."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple

from ..authentication.credentials import KeyFunction, bearer, is_certificate
from ..encoding.urls import base_url_text
from ..errors import ConfigurationError
from ..options import without_omitted
from .defaults import RequestDefaults

if TYPE_CHECKING:
    from ..authentication.provider import Provider, ProviderRuntime
    from ..authentication.workload_identity.identities import AnyWorkloadIdentity
    from ..authentication.workload_identity.tokens import WorkloadIdentityAuth
    from .service import Service

_SECRETS = ("api_key", "admin_api_key", "webhook_secret", "_azure_ad_token")
_WORKLOAD_IDENTITY_KEY = "workload-identity-auth"
"""Stands in `client.api_key` where there is no key; it is never sent."""


class ClientAuthentication(RequestDefaults):
    """The part of a client's configuration that decides who it is."""

    service: Service
    _asynchronous: bool
    _from_environment: List[str]
    _api_key_provider: Optional[Callable[[], Any]] = None
    workload_identity: Optional[AnyWorkloadIdentity] = None
    _provider: Optional[Provider] = None
    _tokens: Optional[Tuple[Any, WorkloadIdentityAuth]] = None
    """The tokens that others were given, and the credential that they come from."""
    _provider_runtime: Optional[ProviderRuntime] = None

    def _or_environment(self, name: str, value: Optional[str] = None) -> Optional[str]:
        """Returns a setting; remembers which secrets came from the environment (a pickle must not hold them)."""
        if value is not None:
            return value
        value = os.environ.get(self.service.environment.get(name, ""))
        if value is not None and name in _SECRETS:
            self._from_environment.append(name)
        return value

    # Providers

    def _set_provider(self, provider: Optional[Provider], settings: Mapping[str, object]) -> None:
        """Lets a provider decide; `settings` are those that it decides in place of the caller."""
        self._provider = provider
        if provider is None:
            return
        from ..authentication.provider import provider_name

        name = provider_name(provider)
        given = without_omitted(settings)
        conflicts = [f"`{setting}`" for setting, value in given.items() if value is not None]
        if conflicts:
            raise ConfigurationError(
                f"`provider` decides about credentials and addresses, so it cannot be combined with "
                f"{', '.join(conflicts)}; pass such settings to `{name}(...)`."
            )
        self._use_provider(provider)

    def _use_provider(self, provider: Provider) -> None:
        from ..authentication.provider import ProviderSigner, configure_provider

        kept = {name: value for name, value in self.service.environment.items() if name == "webhook_secret"}
        self.service = self.service._replace(environment=kept)
        self._provider_runtime = configure_provider(provider)
        self.signer = ProviderSigner(self._provider_runtime, asynchronous=self._asynchronous)

    # Keys and identities

    def _set_credentials(self, api_key: Any, workload_identity: Any, enforce: bool) -> None:
        self.api_key = ""
        if self._provider is not None:
            return
        if workload_identity is not None:
            self._set_workload_identity(api_key, workload_identity)
            return
        if api_key is None:
            api_key = self._or_environment("api_key")
        if callable(api_key):
            self._api_key_provider = api_key
            self.credential = KeyFunction(self._newest_api_key, self._remember_api_key)
        elif api_key is None or isinstance(api_key, str):
            self.api_key = api_key or ""
            if enforce and not api_key and self.admin_api_key is None:
                raise self._missing_credentials()
        else:
            raise ConfigurationError(f"`api_key` takes a string or a function, got {type(api_key).__name__}.")

    def _missing_credentials(self) -> ConfigurationError:
        known = self.service.environment
        variables = [known[name] for name in ("api_key", "admin_api_key") if name in known]
        hint = f", or set the environment variable {' or '.join(variables)}" if variables else ""
        return ConfigurationError(
            "Missing credentials: the API key is empty or not set. Pass `api_key`, `admin_api_key` or "
            f"`workload_identity`{hint}."
        )

    def _set_workload_identity(self, api_key: Any, workload_identity: Any) -> None:
        from ..authentication.workload_identity import credential_of

        if api_key is not None and api_key != _WORKLOAD_IDENTITY_KEY:
            raise ConfigurationError("Pass either `api_key` or `workload_identity`, not both.")
        self.credential, self.signer = credential_of(workload_identity, self)
        # What a certificate's token may be used for was checked; later changes of the caller's object do not count.
        identity: Any = dict(workload_identity) if is_certificate(workload_identity) else workload_identity
        self.workload_identity = identity
        self.api_key = _WORKLOAD_IDENTITY_KEY

    @property
    def _workload_identity_auth(self) -> Optional[WorkloadIdentityAuth]:
        """Gives the access tokens of this client to others; `None` where it has another authentication."""
        if self.workload_identity is None:
            return None
        from ..authentication.workload_identity.tokens import tokens_of

        if self._tokens is None or self._tokens[0] is not self.credential:
            self._tokens = (self.credential, tokens_of(self))
        return self._tokens[1]

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that authenticate with the API key, for connections that no call makes."""
        return {} if self._provider is not None or self.workload_identity is not None else bearer(self.api_key)

    def _newest_api_key(self) -> Any:
        return self._refresh_api_key()

    def _remember_api_key(self, key: str) -> None:
        self.api_key = key

    def _key_function(self) -> Optional[Callable[[], Any]]:
        """Returns the function that gives keys, if there is one."""
        return self._api_key_provider

    def _refresh_api_key(self) -> Any:
        """Returns the newest key, from the function where there is one; `api_key` shows it from then on."""
        function = self._key_function()
        return self.api_key if function is None else self._refreshed(function())

    def _refreshed(self, key: Any) -> Any:
        if self._api_key_provider is not None and isinstance(key, str):
            self.api_key = key
        return key

    # Addresses that depend on it

    @property
    def _regional_base_urls(self) -> Mapping[str, str]:
        return self.service.certificate_regions if is_certificate(self.workload_identity) else self.service.regions

    def _default_base_url(self) -> str:
        certified = is_certificate(self.workload_identity)
        address = self.service.certificate_regions.get("global") if certified else self.service.base_url
        if address is None:
            raise ConfigurationError(
                f"Missing address: {type(self).__name__} has no default one, so that no key goes where nobody sent it. "
                "Pass `base_url`."
            )
        return address

    def _checked_base_url(self, url: Any) -> str:
        text = base_url_text(url)
        if is_certificate(self.workload_identity):
            from ..authentication.workload_identity.x509_addresses import check_api_url

            check_api_url(text)
        return text

    # What a copy and a pickle need

    _made_anew: Tuple[str, ...] = ()
    """Attributes of a subclass that a pickle must not hold."""

    def _copied_settings(self, changes: Mapping[str, Any]) -> Optional[Dict[str, Any]]:
        """Returns the constructor's arguments for credentials and addresses of a copy, where a subclass has its own."""
        return None

    def _copied_credentials(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        """Returns the constructor's arguments with which a copy authenticates."""
        admin_api_key = changes["admin_api_key"] or self.admin_api_key
        workload_identity, api_key = changes["workload_identity"], changes["api_key"]
        if workload_identity is None and api_key is None:
            workload_identity = self.workload_identity
        if workload_identity is None:
            api_key = api_key or self._api_key_provider or self.api_key
        return {"api_key": api_key, "workload_identity": workload_identity, "admin_api_key": admin_api_key}

    def _restore_credentials(self) -> None:
        """Makes anew what a pickle does not hold."""
        self.credential = None
        if self._provider is not None:
            self._use_provider(self._provider)
        elif self._api_key_provider is not None or self.workload_identity is not None:
            self._set_credentials(self._api_key_provider, self.workload_identity, enforce=True)
