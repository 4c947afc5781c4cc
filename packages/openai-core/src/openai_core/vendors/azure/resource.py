"""Which resource of Azure a client calls, which deployment in it, and in which version of its API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ...client.service import environment_variable
from ...errors import ConfigurationError
from .routes import base_url_of, endpoint_text, routed_url

if TYPE_CHECKING:
    from ...options import FinalRequestOptions


class AzureResource:
    """A resource of Azure as a client calls it.

    Args:
        base_url: The whole address, in place of the next two. Default: none.
        azure_endpoint: The address of the resource. Default: `AZURE_OPENAI_ENDPOINT`.
        azure_deployment: The deployment of all calls that belong to one. Default: the `model` of each call.
        api_version: The version of Azure's API. Default: `OPENAI_API_VERSION`.

    Attributes:
        given: The endpoint as it was given.
        endpoint: The endpoint without slashes at its end; `None` where the whole address was given.

    Raises:
        ConfigurationError: The version or the address is missing, or two addresses are given.
    """

    __slots__ = ("api_version", "deployment", "endpoint", "given")

    def __init__(
        self,
        base_url: Any = None,
        azure_endpoint: Optional[str] = None,
        azure_deployment: Optional[str] = None,
        api_version: Optional[str] = None,
    ) -> None:
        if base_url is not None and azure_endpoint is not None:
            raise ConfigurationError("Pass either `base_url` or `azure_endpoint`, not both.")
        self.given = azure_endpoint if base_url is not None or azure_endpoint is not None else _configured_endpoint()
        self.endpoint = None if self.given is None else endpoint_text(self.given)
        self.deployment = None if self.given is None else azure_deployment or None
        self.api_version: str = _version() if api_version is None else api_version

    def base_url(self, base_url: Any) -> Any:
        """Returns where calls go: below the deployment or the resource, or the whole address that was given.

        Args:
            base_url: What the client was given as its address.
        """
        return base_url if self.endpoint is None else base_url_of(self.endpoint, self.deployment)

    def stay_at(self, other: AzureResource) -> None:
        """Takes over the place of another one, but not the version of its API.

        Args:
            other: The resource of another client.
        """
        self.given, self.endpoint, self.deployment = other.given, other.endpoint, other.deployment

    def route(self, options: FinalRequestOptions, base_url: str) -> FinalRequestOptions:
        """Returns the options of a call with the path that leads to its deployment.

        Args:
            options: The options of the call.
            base_url: The base URL of the client at this moment.

        Raises:
            ArgumentError: The base URL leads to the v1 API, which has no deployments.
            ConfigurationError: The endpoint is no address, or that of the v1 API.
        """
        routed = options.copy()
        routed.url = routed_url(options, base_url, self.endpoint, self.deployment)
        return routed


def _configured_endpoint() -> str:
    endpoint = environment_variable("AZURE_OPENAI_ENDPOINT")
    if endpoint is None:
        raise ConfigurationError(
            "Pass the address of your resource as `azure_endpoint`, or set the environment variable "
            "AZURE_OPENAI_ENDPOINT."
        )
    return endpoint


def _version() -> str:
    version = environment_variable("OPENAI_API_VERSION")
    if version is None:
        raise ConfigurationError(
            "Pass the version of Azure's API as `api_version`, such as '2024-10-21', or set the environment "
            "variable OPENAI_API_VERSION."
        )
    return version
