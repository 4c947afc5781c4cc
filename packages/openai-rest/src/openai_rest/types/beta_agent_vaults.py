# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_agent_vaults` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class Vault(BaseModel):
    """A store of secrets for MCP servers and hosted environments."""

    id: str
    """The id of the vault, to let sessions use it, or to fetch, change or delete it."""
    created_at: int
    """When the vault was created, in seconds since 1 January 1970 (UTC)."""
    metadata: Dict[str, str]
    """Keys and values of your own, such as the id of a team."""
    name: Optional[str] = None
    """A name for people; absent when it has none."""
    object: Literal["vault"]
    """Always `vault`, the kind of object."""


class VaultDeleted(BaseModel):
    """The answer to deleting a vault."""

    id: str
    """The id of the vault that is gone."""
    deleted: bool
    """Always `True`, since the vault is deleted."""
    object: Literal["vault.deleted"]
    """Always `vault.deleted`, the kind of object."""


VaultStatus: TypeAlias = Literal["active", "archived"]
"""Whether a vault or credential is in use (`active`) or put away (`archived`)."""


class Credential(BaseModel):
    """A credential in a vault, without its secret, which is never shown."""

    id: str
    """The id of the credential, to name it in a tool, or to fetch, change or delete it."""
    auth: "CredentialAuth"
    """The kind of credential, and what of it is not secret."""
    created_at: int
    """When the credential was created, in seconds since 1 January 1970 (UTC)."""
    metadata: Dict[str, str] = Field(default_factory=dict)
    """Keys and values of your own, as texts; empty when there are none."""
    name: str
    """A name for people."""
    object: Literal["vault.credential"]
    """Always `vault.credential`, the kind of object."""
    updated_at: int
    """When the credential was last changed, in seconds since 1 January 1970 (UTC)."""
    vault_id: str
    """The id of the vault that it lies in."""


class CredentialAuthVariants:
    """The models that `CredentialAuth` consists of."""

    class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
        """How a new access token is fetched, without the secrets that this takes."""

        client_id: str
        """The id of the OAuth client that asks for the token."""
        resource: Optional[str] = None
        """The URI of the resource that the token is asked for; absent when none is sent."""
        scope: Optional[str] = None
        """The scopes to ask for, with spaces between them; absent when none are sent."""
        token_endpoint: str
        """The HTTPS address where tokens are given out."""
        token_endpoint_auth: "McpOauthTokenEndpointAuth"
        """How the client shows who it is, without its secret."""

    class VaultCredentialAuthResourceMcpOauth(BaseModel):
        """An OAuth credential for an MCP server, without its tokens."""

        expires_at: Optional[str] = None
        """When the access token ends, as an RFC 3339 time; absent when unknown."""
        mcp_server_url: str
        """The HTTPS address of the server that it opens."""
        refresh: "Optional[CredentialAuthVariants.VaultCredentialAuthResourceMcpOauthRefresh]" = None
        """How a new access token is fetched; absent when that is not set up."""
        type: Literal["mcp_oauth"]
        """Always `mcp_oauth`; tells it from other kinds."""

    class VaultCredentialAuthResourceStaticBearer(BaseModel):
        """A fixed bearer token for an MCP server; nothing renews it."""

        mcp_server_url: str
        """The HTTPS address of the server that it opens."""
        type: Literal["static_bearer"]
        """Always `static_bearer`; tells it from other kinds."""

    class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
        """A secret for HTTPS requests out of hosted environments. Commands see a stand-in only; a proxy puts the
        secret in its place, on ports 443 and 8443.
        """

        networking: "CredentialNetworking"
        """The hosts that the proxy puts the secret in for, as far as the environment may reach them."""
        secret_name: str
        """The environment variable that holds the stand-in."""
        type: Literal["environment_variable"]
        """Always `environment_variable`; tells it from other kinds."""


CredentialAuth: TypeAlias = Annotated[
    Union[
        CredentialAuthVariants.VaultCredentialAuthResourceMcpOauth,
        CredentialAuthVariants.VaultCredentialAuthResourceStaticBearer,
        CredentialAuthVariants.VaultCredentialAuthResourceEnvironmentVariable,
    ],
    PropertyInfo(discriminator="type"),
]
"""The kind of a credential, and what of it is not secret; told apart by `type`."""


class CredentialDeleted(BaseModel):
    """The answer to deleting a credential."""

    id: str
    """The id of the credential that is gone."""
    deleted: bool
    """Always `True`, since the credential is deleted."""
    object: Literal["vault.credential.deleted"]
    """Always `vault.credential.deleted`, the kind of object."""


class CredentialNetworkingVariants:
    """The models that `CredentialNetworking` consists of."""

    class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
        """The secret may go to each host that the environment may reach, whose network has to be `restricted` to
        `allowed_domains`.
        """

        type: Literal["unrestricted"]
        """Always `unrestricted`; tells it from other limits."""

    class VaultCredentialNetworkingResourceLimited(BaseModel):
        """The secret may go to some hosts only, which the environment also has to be able to reach."""

        allowed_hosts: List[str]
        """1 to 16 different hosts in lower case, each a name or an IPv4 address and nothing else: no scheme, port,
        path or wildcard, no IPv6.
        """
        type: Literal["limited"]
        """Always `limited`; tells it from other limits."""


CredentialNetworking: TypeAlias = Annotated[
    Union[
        CredentialNetworkingVariants.VaultCredentialNetworkingResourceUnrestricted,
        CredentialNetworkingVariants.VaultCredentialNetworkingResourceLimited,
    ],
    PropertyInfo(discriminator="type"),
]
"""Which hosts a secret may go to, told apart by `type`."""


class McpOauthTokenEndpointAuthVariants:
    """The models that `McpOauthTokenEndpointAuth` consists of."""

    class McpOauthTokenEndpointAuthResourceNone(BaseModel):
        """The OAuth client names its id and has no secret."""

        type: Literal["none"]
        """Always `none`; tells it from other methods."""

    class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
        """The OAuth client shows its id and secret by HTTP Basic."""

        type: Literal["client_secret_basic"]
        """Always `client_secret_basic`; tells it from other methods."""

    class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
        """The OAuth client puts its id and secret into the body of its request."""

        type: Literal["client_secret_post"]
        """Always `client_secret_post`; tells it from other methods."""


McpOauthTokenEndpointAuth: TypeAlias = Annotated[
    Union[
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceNone,
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretPost,
    ],
    PropertyInfo(discriminator="type"),
]
"""How an OAuth client shows who it is when it asks for tokens, told apart by `type`."""

public_types(
    globals(),
    {
        "beta.agents.vault": "Vault",
        "beta.agents.vault_deleted": "VaultDeleted",
        "beta.agents.vaults.credential": "Credential",
        "beta.agents.vaults.credential_auth": (
            "VaultCredentialAuthResourceMcpOauthRefresh=CredentialAuthVariants.VaultCredentialAuthResourceMcpOauthRefresh "  # noqa: E501
            "VaultCredentialAuthResourceMcpOauth=CredentialAuthVariants.VaultCredentialAuthResourceMcpOauth "
            "VaultCredentialAuthResourceStaticBearer=CredentialAuthVariants.VaultCredentialAuthResourceStaticBearer "
            "VaultCredentialAuthResourceEnvironmentVariable=CredentialAuthVariants.VaultCredentialAuthResourceEnvironmentVariable"
        ),
        "beta.agents.vaults.credential_deleted": "CredentialDeleted",
        "beta.agents.vaults.credential_networking": (
            "VaultCredentialNetworkingResourceUnrestricted=CredentialNetworkingVariants.VaultCredentialNetworkingResourceUnrestricted "  # noqa: E501
            "VaultCredentialNetworkingResourceLimited=CredentialNetworkingVariants.VaultCredentialNetworkingResourceLimited"
        ),
        "beta.agents.vaults.mcp_oauth_token_endpoint_auth": (
            "McpOauthTokenEndpointAuthResourceNone=McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceNone "  # noqa: E501
            "McpOauthTokenEndpointAuthResourceClientSecretBasic=McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretBasic "  # noqa: E501
            "McpOauthTokenEndpointAuthResourceClientSecretPost=McpOauthTokenEndpointAuthVariants.McpOauthTokenEndpointAuthResourceClientSecretPost"
        ),
    },
)
