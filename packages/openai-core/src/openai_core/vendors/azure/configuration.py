"""The configuration of Azure clients, the same for both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Optional, TypeVar, Union

from ...client import explained, held
from ...client.configuration import ClientConfiguration
from ...client.copies import changed_copy
from ...client.signatures import with_parameters_of
from ...encoding.headers import has
from ...errors import ConfigurationError
from ...options import NOT_GIVEN, NotGiven
from ..openai import OPENAI
from .authentication import AzureAuthentication
from .credential import AzureCredential, check_one_authentication
from .resource import AzureResource

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self, Unpack

    from ...authentication.workload_identity.identities import AnyWorkloadIdentity
    from ...client.authentication import Authentication
    from ...client.changes import CopyChanges, VendorSettings
    from ...client.service import Service
    from ...options import FinalRequestOptions, Headers, Query

HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT")

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]

_SHARED = ("organization", "project", "webhook_secret", "default_headers", "http_transport")
_REFUSED = {"data_residency": None, "provider": NOT_GIVEN, "workload_identity": None}


class AzureConfiguration(ClientConfiguration[HttpClientT, KeyT]):
    """Everything about an Azure client except sending.

    One of the three authentications is used: `api_key`, `azure_ad_token` or `azure_ad_token_provider`. Where none is
    given, the environment is asked: `AZURE_OPENAI_AD_TOKEN`, then `AZURE_OPENAI_API_KEY`.

    The other arguments are those of the plain client.
    """

    service: Service = OPENAI._replace(
        base_url=None,
        regions={},
        certificate_regions={},
        environment={
            "api_key": "AZURE_OPENAI_API_KEY",
            "_azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
            **{name: OPENAI.environment[name] for name in _SHARED},
        },
    )

    _parts = {**ClientConfiguration._parts, "_authentication": AzureAuthentication, "_resource": AzureResource}
    _made_anew = ("_azure_credential",)

    _azure_ad_token: Optional[str] = held("_authentication", "azure_ad_token")
    _azure_ad_token_provider: Optional[Callable[[], Any]] = held("_authentication", "azure_ad_token_provider")
    _azure_endpoint_given: Optional[str] = held("_resource", "given")
    _azure_endpoint_text: Optional[str] = held("_resource", "endpoint")
    _azure_deployment: Optional[str] = held("_resource", "deployment")
    _api_version: str = held("_resource", "api_version")

    @explained
    @with_parameters_of(ClientConfiguration.__init__, "data_residency", "provider")
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
        base_url: Union[str, httpx.URL, None] = None,
        http_client: Optional[HttpClientT] = None,
        **settings: Unpack[VendorSettings],
    ) -> None:
        """Makes a client. Arguments that are not described here are those of the plain client.

        Args:
            api_version: The version of Azure's API, such as `"2024-10-21"`. Default: `OPENAI_API_VERSION`.
            azure_endpoint: The address of the resource, such as `https://name.openai.azure.com`. Default:
                `AZURE_OPENAI_ENDPOINT`. Azure's v1 API (`/openai/v1/`) is used with the plain client instead.
            azure_deployment: The deployment of all calls that belong to one. Default: the `model` of each call.
            api_key: The key, or a function that gives it and is asked before each attempt.
            admin_api_key: A key for the operations of organizations, which Azure does not have. Default:
                `OPENAI_ADMIN_KEY`.
            workload_identity: Must be left out: Azure has Entra tokens for that.
            azure_ad_token: An Entra token.
            azure_ad_token_provider: A function that gives Entra tokens and is asked before each attempt.
            base_url: The whole address, in place of `azure_endpoint` and `azure_deployment`.
            http_client: An HTTP client of one's own, of httpx or httpx2. Default: one that the SDK makes.
            settings: The other arguments of the plain client.

        Raises:
            MutuallyExclusiveAuthError: More than one authentication is given.
            ConfigurationError: Credentials, the version or the address are missing, or contradict each other.
        """
        _check_nothing_refused({**settings, "workload_identity": workload_identity})
        self._authentication = AzureAuthentication(api_key, admin_api_key, azure_ad_token, azure_ad_token_provider)
        self._resource = AzureResource(base_url, azure_endpoint, azure_deployment, api_version)
        settings["default_query"] = {**(settings.get("default_query") or {}), "api-version": self._api_version}
        super().__init__(base_url=self._resource.base_url(base_url), http_client=http_client, **settings)

    _construct: Any = __init__

    @property
    def _azure_endpoint(self) -> Optional[httpx.URL]:
        """The address of the resource as it was given, where it was."""
        from ...transports.httpx import url_of

        return None if self._azure_endpoint_given is None else url_of(self._azure_endpoint_given)

    # Authentication

    def _new_authentication(self, **given: Any) -> Authentication:
        return self._authentication  # it is there already

    def _missing_credentials(self) -> ConfigurationError:
        return ConfigurationError(
            "Missing credentials. Pass `api_key`, `azure_ad_token` or `azure_ad_token_provider`, or set the "
            "environment variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
        )

    @property
    def _azure_credential(self) -> AzureCredential:
        """Asks for keys and tokens, whatever authenticates the calls of this client."""
        return AzureCredential(self)

    def is_authorized_by(self, headers: Headers) -> bool:
        """Each header of a call goes before the client's one of that name; neither makes up for the other.

        Args:
            headers: The headers of the call.
        """
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
        return super()._build_request(self._resource.route(options, self.base_url_text), retries_taken=retries_taken)

    # Copies

    def _copied_settings(self, changes: Mapping[str, Any]) -> Dict[str, Any]:
        return {
            **self._authentication.copied(changes),
            **self._addresses.copied(changes, other_hosts=False),
            "api_version": changes["api_version"] or self._api_version,
        }

    @explained
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

        Args:
            api_version: Another version of the API; `None`, the default, keeps the present one.
            azure_ad_token: Another Entra token; `None`, the default, for none.
            azure_ad_token_provider: Another function that gives Entra tokens; `None`, the default, for none.
            changes: What else is to be replaced.
        """
        own = {
            "api_version": api_version,
            "azure_ad_token": azure_ad_token,
            "azure_ad_token_provider": azure_ad_token_provider,
        }
        _check_nothing_refused(changes)
        check_one_authentication(changes.get("api_key"), azure_ad_token, azure_ad_token_provider)
        copied = changed_copy(self, {**changes, **own})
        base_url = changes.get("base_url")
        if base_url is None or isinstance(base_url, NotGiven):
            copied._resource.stay_at(self._resource)
        return copied

    with_options = copy


def _check_nothing_refused(arguments: Mapping[str, Any]) -> None:
    for name, unchanged in _REFUSED.items():
        if arguments.get(name, unchanged) is not unchanged:
            raise ConfigurationError(f"Azure clients take no `{name}`; set it on the plain client.")
