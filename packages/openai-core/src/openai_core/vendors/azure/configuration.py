"""The configuration of Azure clients, the same for both flavours."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Optional, Sequence, TypeVar, Union

from ...client.configuration import ClientConfiguration
from ...client.copies import changed_copy, with_parameters_of
from ...encoding.headers import has
from ...errors import ConfigurationError
from ...options import DEFAULT_MAX_RETRIES, NOT_GIVEN, NotGiven
from ..openai import OPENAI
from .credential import API_KEY_SENTINEL, AzureCredential, check_one_authentication, key_header
from .routes import base_url_of, endpoint_text, routed_url

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self, Unpack

    from ...authentication.workload_identity.identities import AnyWorkloadIdentity
    from ...client.changes import CopyChanges
    from ...hooks import Hook
    from ...options import FinalRequestOptions, Headers, Query, SecurityOptions
    from ...plugins import Plugin
    from ...retries import RetryPolicy

HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT")

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]

_SHARED = ("organization", "project", "webhook_secret", "default_headers")


class AzureConfiguration(ClientConfiguration[HttpClientT, KeyT]):
    """Everything about an Azure client except sending.

    One of the three authentications is used: `api_key`, `azure_ad_token` or `azure_ad_token_provider`. Where none is
    given, the environment is asked: `AZURE_OPENAI_AD_TOKEN`, then `AZURE_OPENAI_API_KEY`.

    Args:
        api_version: The version of Azure's API, such as `"2024-10-21"`. Default: `OPENAI_API_VERSION`.
        azure_endpoint: The address of the resource, such as `https://name.openai.azure.com`. Default:
            `AZURE_OPENAI_ENDPOINT`. Azure's v1 API (`/openai/v1/`) is used with the plain client instead.
        azure_deployment: The deployment of all calls that belong to one. Default: the `model` of each call.
        api_key: The key, or a function that gives it and is asked before each attempt.
        azure_ad_token: An Entra token.
        azure_ad_token_provider: A function that gives Entra tokens and is asked before each attempt.
        base_url: The whole address, in place of `azure_endpoint` and `azure_deployment`.

    The other arguments are those of the plain client.

    Raises:
        MutuallyExclusiveAuthError: More than one authentication is given.
        ConfigurationError: Credentials, the version or the address are missing, or contradict each other.
    """

    service = OPENAI._replace(
        base_url=None,
        regions={},
        certificate_regions={},
        environment={
            "api_key": "AZURE_OPENAI_API_KEY",
            "_azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
            **{name: OPENAI.environment[name] for name in _SHARED},
        },
    )

    def __init__(
        self,
        *,
        api_version: Optional[str] = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_key: Union[str, Callable[[], KeyT], None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Optional[AnyWorkloadIdentity] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], KeyT]] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        websocket_base_url: Union[str, httpx.URL, None] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, str]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[HttpClientT] = None,
        retry_policy: Optional[RetryPolicy] = None,
        deadline: Optional[float] = None,
        stream_idle_timeout: Optional[float] = None,
        hooks: Sequence[Hook] = (),
        plugins: Sequence[Plugin] = (),
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        if workload_identity is not None:
            raise ConfigurationError("Azure clients take a key or an Entra token, no `workload_identity`.")
        check_one_authentication(api_key, azure_ad_token, azure_ad_token_provider)
        self._azure_ad_token = azure_ad_token
        self._azure_ad_token_provider = azure_ad_token_provider
        self._set_azure_address(base_url, azure_endpoint, azure_deployment)
        self._set_api_version(api_version)
        super().__init__(
            base_url=self._azure_base_url(base_url),
            websocket_base_url=websocket_base_url,
            organization=organization,
            project=project,
            api_key=api_key,
            admin_api_key=admin_api_key,
            webhook_secret=webhook_secret,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query={**(default_query or {}), "api-version": self._api_version},
            http_client=http_client,
            retry_policy=retry_policy,
            deadline=deadline,
            stream_idle_timeout=stream_idle_timeout,
            hooks=hooks,
            plugins=plugins,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )

    _construct: Any = __init__

    def _set_azure_address(self, base_url: object, azure_endpoint: Optional[str], deployment: Optional[str]) -> None:
        if base_url is not None and azure_endpoint is not None:
            raise ConfigurationError("Pass either `base_url` or `azure_endpoint`, not both.")
        if base_url is None and azure_endpoint is None:
            azure_endpoint = os.environ.get("AZURE_OPENAI_ENDPOINT")
            if azure_endpoint is None:
                raise ConfigurationError(
                    "Pass the address of your resource as `azure_endpoint`, or set the environment variable "
                    "AZURE_OPENAI_ENDPOINT."
                )
        self._azure_endpoint_given = azure_endpoint
        self._azure_endpoint_text = None if azure_endpoint is None else endpoint_text(azure_endpoint)
        self._azure_deployment = None if azure_endpoint is None else deployment

    def _set_api_version(self, api_version: Optional[str]) -> None:
        version = os.environ.get("OPENAI_API_VERSION") if api_version is None else api_version
        if version is None:
            raise ConfigurationError(
                "Pass the version of Azure's API as `api_version`, such as '2024-10-21', or set the environment "
                "variable OPENAI_API_VERSION."
            )
        self._api_version = version

    def _azure_base_url(self, base_url: Union[str, httpx.URL, None]) -> Union[str, httpx.URL]:
        if self._azure_endpoint_text is None:
            assert base_url is not None
            return base_url
        return base_url_of(self._azure_endpoint_text, self._azure_deployment)

    @property
    def _azure_endpoint(self) -> Optional[httpx.URL]:
        """The address of the resource as it was given, where it was."""
        from ...transports.httpx import url_of

        return None if self._azure_endpoint_given is None else url_of(self._azure_endpoint_given)

    # Authentication

    def _set_credentials(self, api_key: Any, workload_identity: Any, enforce: bool) -> None:
        token, provider = self._azure_ad_token, self._azure_ad_token_provider
        if api_key is None and token is None and provider is None:
            token = self._azure_ad_token = self._or_environment("_azure_ad_token")
            api_key = self._or_environment("api_key") if token is None else None
        if enforce and not api_key and token is None and provider is None:
            raise self._missing_credentials()
        if api_key is not None and not isinstance(api_key, str) and not callable(api_key):
            raise ConfigurationError(f"`api_key` takes a string or a function, got {type(api_key).__name__}.")
        self._api_key_provider = api_key if callable(api_key) else None
        self.api_key = "" if callable(api_key) else API_KEY_SENTINEL if api_key is None else api_key
        self._restore_credentials()

    def _restore_credentials(self) -> None:
        self.credential = self._azure_credential = AzureCredential(self)

    def _missing_credentials(self) -> ConfigurationError:
        return ConfigurationError(
            "Missing credentials. Pass `api_key`, `azure_ad_token` or `azure_ad_token_provider`, or set the "
            "environment variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
        )

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that authenticate with what is known without asking a function."""
        if self._azure_ad_token is not None:
            return {"Authorization": f"Bearer {self._azure_ad_token}"}
        return key_header(self.api_key)

    def _auth_headers(self, security: SecurityOptions) -> Dict[str, str]:
        return {} if self._api_key_provider is not None else self.auth_headers

    def is_authorized_by(self, headers: Headers) -> bool:
        """Each header of a call goes before the client's one of that name; neither makes up for the other."""
        return False

    def _validate_headers(self, headers: Mapping[str, str], custom_headers: Headers) -> None:
        layers = (headers, custom_headers, self._custom_headers)
        if any(has(layer, name) for layer in layers for name in ("authorization", "api-key")):
            return
        raise ConfigurationError(
            "This call has no credentials: pass `api_key`, `azure_ad_token` or `azure_ad_token_provider` to the "
            "client, or an `Authorization` or `api-key` header."
        )

    def _azure_realtime(self, model: str, extra_query: Query, api_key: Optional[str]) -> Any:
        from .realtime import configure_realtime

        return configure_realtime(self, model, extra_query, api_key)

    # Requests

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        routed = options.copy()
        routed.url = routed_url(options, self.base_url_text, self._azure_endpoint_text, self._azure_deployment)
        return super()._build_request(routed, retries_taken=retries_taken)

    # Copies

    def _copied_credentials(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        names = ("api_key", "azure_ad_token", "azure_ad_token_provider")
        found: Dict[str, Any] = {name: changes[name] for name in names}
        if all(value is None for value in found.values()):
            key = self._api_key_provider or self.api_key
            found = dict(zip(names, (key, self._azure_ad_token, self._azure_ad_token_provider)))
        return {
            **found,
            "api_key": found["api_key"] or API_KEY_SENTINEL,  # so that the environment is not asked
            "workload_identity": changes["workload_identity"],
            "admin_api_key": changes["admin_api_key"] or self.admin_api_key,
            "api_version": changes["api_version"] or self._api_version,
        }

    @with_parameters_of(ClientConfiguration.copy)
    def copy(
        self,
        *,
        api_version: Optional[str] = None,
        azure_ad_token: Optional[str] = None,
        azure_ad_token_provider: Optional[Callable[[], KeyT]] = None,
        **changes: Unpack[CopyChanges],
    ) -> Self:
        """Returns a client with some settings replaced; it shares the connections of this one.

        A new authentication replaces the one there was. Without a new `base_url`, endpoint and deployment stay. All
        other arguments are those of the constructor and of the plain client's `copy`.
        """
        own = {
            "api_version": api_version,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
        }
        for name, unchanged in (("data_residency", None), ("provider", NOT_GIVEN)):
            if changes.get(name, unchanged) is not unchanged:
                raise ConfigurationError(f"Azure clients take no `{name}`; set it on the plain client.")
        check_one_authentication(changes.get("api_key"), azure_ad_token, azure_ad_token_provider)
        copied = changed_copy(self, {**changes, **own})
        base_url = changes.get("base_url")
        if base_url is None or isinstance(base_url, NotGiven):
            copied._azure_endpoint_given, copied._azure_endpoint_text = (
                self._azure_endpoint_given,
                self._azure_endpoint_text,
            )
            copied._azure_deployment = self._azure_deployment
        return copied

    with_options = copy
