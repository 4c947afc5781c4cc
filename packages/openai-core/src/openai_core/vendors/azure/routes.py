"""Which addresses Azure knows: some routes belong to a deployment, the others to the resource."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Mapping, Optional

from ...encoding.paths import expand
from ...encoding.urls import checked_base_url, shown
from ...errors import ArgumentError, ConfigurationError

if TYPE_CHECKING:
    from ...options import FinalRequestOptions

DEPLOYMENT_ROUTES = frozenset(
    (
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    )
)
_V1_HINT = (
    "Azure's v1 API takes neither deployments in its paths nor dated API versions. "
    "Use the plain client: OpenAI(base_url={url!r}, api_key=...), with the deployment's name as `model`."
)


def is_v1(url: str) -> bool:
    """Whether an address leads to Azure's v1 API, such as `https://name.openai.azure.com/openai/v1/`.

    Args:
        url: An absolute URL.
    """
    return "/openai/v1/" in f"{_path_of(url).rstrip('/')}/"


def _path_of(url: str) -> str:
    # Not with `urlsplit`, which refuses hosts that are no addresses: what is wrong with them is said elsewhere.
    rest = re.split(r"[?#]", url, maxsplit=1)[0].partition("://")[2] or url
    return "/" + rest.partition("/")[2]


def endpoint_text(azure_endpoint: object) -> str:
    """Returns the address of a resource as it was given, without slashes at its end.

    Args:
        azure_endpoint: What was given.
    """
    return str(azure_endpoint).strip().rstrip("/")


def check_endpoint(azure_endpoint: Optional[str]) -> None:
    """Checks, before something is sent, that an endpoint is the address of a resource.

    Args:
        azure_endpoint: The address; `None` where the client has a base URL instead.

    Raises:
        ConfigurationError: It is no address, or leads to the v1 API.
    """
    if azure_endpoint is None:
        return
    checked_base_url(azure_endpoint, "azure_endpoint")
    if is_v1(azure_endpoint):
        url = shown(azure_endpoint)
        raise ConfigurationError(
            f"`azure_endpoint` is the address of a resource, such as 'https://name.openai.azure.com', got {url!r}. "
            f"{_V1_HINT.format(url=url + '/')}"
        )


def base_url_of(azure_endpoint: str, azure_deployment: Optional[str]) -> str:
    """Returns the base URL below a resource, or below one of its deployments.

    Args:
        azure_endpoint: The address of the resource, without a slash at its end.
        azure_deployment: The name of the deployment; `None` for none.
    """
    if azure_deployment is None:
        return f"{azure_endpoint}/openai"
    return f"{azure_endpoint}/openai" + expand("/deployments/{deployment}", {"deployment": azure_deployment})


def routed_url(
    options: FinalRequestOptions, base_url: str, azure_endpoint: Optional[str], azure_deployment: Optional[str]
) -> str:
    """Returns the path or URL of a request.

    A route of a deployment gets the deployment from `model`, unless the base URL holds it. A route of the resource
    leaves the deployment of the base URL out.

    Args:
        options: The options of the call.
        base_url: The base URL of the client.
        azure_endpoint: The address of the resource; `None` for none.
        azure_deployment: The deployment of the client; `None` for none.

    Raises:
        ArgumentError: A route of a deployment was asked for below the v1 API, which has none.
        ConfigurationError: The endpoint is no address, or that of the v1 API.
    """
    check_endpoint(azure_endpoint)
    url = options.url
    if url in DEPLOYMENT_ROUTES:
        model = options.json_data.get("model") if isinstance(options.json_data, Mapping) else None
        if model is None or "/deployments" in _path_of(base_url):
            return url
        if is_v1(base_url):
            raise ArgumentError(_V1_HINT.format(url=shown(base_url)))
        return expand("/deployments/{model}", {"model": model}) + url
    if azure_deployment and azure_endpoint and "://" not in url:
        return f"{azure_endpoint}/openai/{url.lstrip('/')}"
    return url
