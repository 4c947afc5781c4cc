# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_vaults` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .beta_agent_vaults import VaultStatus


class VaultCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.create`, which creates a vault."""

    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name for people."""


class VaultListParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.list`, which lists vaults."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    status: VaultStatusFilterParam
    """Only objects in this state."""


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]


class VaultUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.update`, which changes a vault."""

    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A name for people."""


class CreateParamCreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: Optional[str]
    scope: Optional[str]


class CreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: Optional[str]
    refresh: Optional[CreateParamCreateVaultCredentialAuthParamMcpOauthRefresh]


class CreateParamCreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


class CreateVaultCredentialAuthEnvironmentVariable(TypedDict, total=False):
    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthCreateParam: TypeAlias = Union[
    CreateParamCreateVaultCredentialAuthParamMcpOauth,
    CreateParamCreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthEnvironmentVariable,
]


class RotateParamRotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: Optional[str]
    scope: Optional[str]
    token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam]


class RotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: Optional[str]
    expires_at: Optional[str]
    refresh: Optional[RotateParamRotateVaultCredentialAuthParamMcpOauthRefresh]


class RotateParamRotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    type: Required[Literal["static_bearer"]]


class RotateVaultCredentialAuthEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthRotateParam: TypeAlias = Union[
    RotateParamRotateVaultCredentialAuthParamMcpOauth,
    RotateParamRotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthEnvironmentVariable,
]


class CredentialCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.credentials.create`, which creates a credential in a vault."""

    auth: Required[CredentialAuthCreateParam]
    """The secret, and how it is presented."""
    name: Required[str]
    """A name for people."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class CredentialListParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.credentials.list`, which lists the credentials in a vault."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    status: VaultStatusFilterParam
    """Only objects in this state."""


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingParamLimited
]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: Dict[str, str]


class CreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class CreateMcpOauthTokenEndpointAuthClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateParamCreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthClientSecretPost,
]


class RotateMcpOauthTokenEndpointAuthClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: Optional[str]


class RotateMcpOauthTokenEndpointAuthClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: Optional[str]


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthClientSecretBasic, RotateMcpOauthTokenEndpointAuthClientSecretPost
]
