# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_vaults` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .beta_agent_vaults import VaultStatus


class VaultCreateParams(TypedDict, total=False):
    metadata: Optional[Dict[str, str]]
    name: str


class VaultListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]


class VaultUpdateParams(TypedDict, total=False):
    metadata: Dict[str, str]
    name: Optional[str]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: Optional[str]
    scope: Optional[str]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: Optional[str]
    refresh: Optional[CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


class CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthCreateParam: TypeAlias = Union[
    CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth,
    CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer,
    CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable,
]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: Optional[str]
    scope: Optional[str]
    token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: Optional[str]
    expires_at: Optional[str]
    refresh: Optional[CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    type: Required[Literal["static_bearer"]]


class CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthRotateParam: TypeAlias = Union[
    CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth,
    CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer,
    CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable,
]


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Dict[str, str]


class CredentialListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


class CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class CredentialNetworkingParamVaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


CredentialNetworkingParam: TypeAlias = Union[
    CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted,
    CredentialNetworkingParamVaultCredentialNetworkingParamLimited,
]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: Dict[str, str]


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone,
    McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]


class McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: Optional[str]


class McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: Optional[str]


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]
