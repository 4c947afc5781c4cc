# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_vaults` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class Vault(BaseModel):
    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str] = None
    object: Literal["vault"]


class VaultDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


VaultStatus: TypeAlias = Literal["active", "archived"]


class Credential(BaseModel):
    id: str
    auth: "CredentialAuth"
    created_at: int
    metadata: Dict[str, str] = Field(default_factory=dict)
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class CredentialAuthVariants:
    """The models that `CredentialAuth` consists of."""

    class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
        client_id: str
        resource: Optional[str] = None
        scope: Optional[str] = None
        token_endpoint: str
        token_endpoint_auth: "McpOauthTokenEndpointAuth"

    class VaultCredentialAuthResourceMcpOauth(BaseModel):
        expires_at: Optional[str] = None
        mcp_server_url: str
        refresh: "Optional[CredentialAuthVariants.VaultCredentialAuthResourceMcpOauthRefresh]" = None
        type: Literal["mcp_oauth"]

    class VaultCredentialAuthResourceStaticBearer(BaseModel):
        mcp_server_url: str
        type: Literal["static_bearer"]

    class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
        networking: "CredentialNetworking"
        secret_name: str
        type: Literal["environment_variable"]


CredentialAuth: TypeAlias = Annotated[
    Union[
        CredentialAuthVariants.VaultCredentialAuthResourceMcpOauth,
        CredentialAuthVariants.VaultCredentialAuthResourceStaticBearer,
        CredentialAuthVariants.VaultCredentialAuthResourceEnvironmentVariable,
    ],
    PropertyInfo(discriminator="type"),
]


class CredentialDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialNetworkingVariants:
    """The models that `CredentialNetworking` consists of."""

    class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingResourceLimited(BaseModel):
        allowed_hosts: List[str]
        type: Literal["limited"]


CredentialNetworking: TypeAlias = Annotated[
    Union[
        CredentialNetworkingVariants.VaultCredentialNetworkingResourceUnrestricted,
        CredentialNetworkingVariants.VaultCredentialNetworkingResourceLimited,
    ],
    PropertyInfo(discriminator="type"),
]


class McpOauthTokenEndpointAuthVariants:
    """The models that `McpOauthTokenEndpointAuth` consists of."""

    class McpOauthTokenEndpointAuthResourceNone(BaseModel):
        type: Literal["none"]

    class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
        type: Literal["client_secret_basic"]

    class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
        type: Literal["client_secret_post"]


McpOauthTokenEndpointAuth: TypeAlias = Annotated[
    Union[
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceNone,
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretPost,
    ],
    PropertyInfo(discriminator="type"),
]
