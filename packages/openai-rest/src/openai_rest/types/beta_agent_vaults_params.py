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
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Dict[str, str]


class CredentialListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


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
