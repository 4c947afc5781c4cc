"""Where the platforms keep the token that proves a workload's identity: Kubernetes, Azure and Google Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Union

from ...errors import SubjectTokenProviderError

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

    from .identities import SubjectTokenProvider

KUBERNETES_TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token"
_AZURE_URL = "http://169.254.169.254/metadata/identity/oauth2/token"
_GOOGLE_URL = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


def k8s_service_account_token_provider(
    token_file_path: Union[str, Path] = KUBERNETES_TOKEN_FILE,
) -> SubjectTokenProvider:
    """Reads the token that Kubernetes mounts for a pod's service account. The file is read at each exchange.

    Args:
        token_file_path: Where the token is mounted.
    """

    def get_token() -> str:
        try:
            with open(token_file_path, encoding="utf-8") as file:
                token = file.read().strip()
        except (OSError, ValueError) as error:
            raise SubjectTokenProviderError(
                f"The service account token at {token_file_path} cannot be read ({type(error).__name__}); "
                "mount it, or pass the path where it is."
            ) from error
        if not token:
            raise SubjectTokenProviderError(f"The service account token at {token_file_path} is empty.")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: Optional[str] = None,
    client_id: Optional[str] = None,
    msi_res_id: Optional[str] = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: Optional[httpx.Client] = None,
) -> SubjectTokenProvider:
    """Asks the metadata service of an Azure virtual machine for a token of its managed identity.

    Args:
        resource: Whom the token is for.
        object_id: The object id of the identity, where the machine has several.
        client_id: The client id of the identity, where the machine has several.
        msi_res_id: The resource id of the identity, where the machine has several.
        api_version: The version of the metadata service.
        timeout: Seconds for each network operation.
        http_client: A client of httpx or httpx2. Default: one that is made for each token.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    params = {"api-version": api_version, "resource": resource}
    params.update({name: value for name, value in chosen.items() if value is not None})

    def get_token() -> str:
        response = _asked("Azure", _AZURE_URL, params, {"Metadata": "true"}, timeout, http_client)
        try:
            token = response.json().get("access_token")
        except (ValueError, AttributeError):
            token = None
        return _checked("Azure", token, response)

    return {"token_type": "jwt", "get_token": get_token}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: Optional[httpx.Client] = None
) -> SubjectTokenProvider:
    """Asks the metadata server of a Google Cloud machine for an identity token.

    Args:
        audience: Whom the token is for, as agreed with who verifies it.
        timeout: Seconds for each network operation.
        http_client: A client of httpx or httpx2. Default: one that is made for each token.
    """

    def get_token() -> str:
        params, headers = {"audience": audience}, {"Metadata-Flavor": "Google"}
        response = _asked("Google Cloud", _GOOGLE_URL, params, headers, timeout, http_client)
        return _checked("Google Cloud", response.text.strip(), response)

    return {"token_type": "id", "get_token": get_token}


def _asked(
    platform: str,
    url: str,
    params: Mapping[str, str],
    headers: Dict[str, str],
    timeout: float,
    http_client: Any,
) -> Any:
    try:
        response = _getter(http_client)(url, params=params, headers=headers, timeout=timeout)
    except Exception as error:
        raise SubjectTokenProviderError(
            f"The metadata service of {platform} did not answer ({type(error).__name__}); "
            "it can be reached from machines of that platform only."
        ) from error
    if response.status_code >= 400:
        raise SubjectTokenProviderError(
            f"The metadata service of {platform} refused a token with status {response.status_code}.",
            response=response,
        )
    return response


def _getter(http_client: Any) -> Callable[..., Any]:
    if http_client is not None:
        return http_client.get  # type: ignore[no-any-return]
    from ...imports import httpx

    return httpx.get


def _checked(platform: str, token: object, response: Any) -> str:
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(
            f"The answer of {platform}'s metadata service holds no token.", response=response
        )
    return token
