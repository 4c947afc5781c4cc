# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_agent_vaults` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr

from .beta_agent_vaults import VaultStatus


class VaultCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.create`, which creates a vault."""

    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: str
    """A name to recognise it by, of up to 256 bytes of UTF-8; blanks around it are dropped."""


class VaultListParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.list`, which lists the vaults of credentials."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    status: VaultStatusFilterParam
    """Only those that are `active` or `archived`, one or a list of both; left out, both."""


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
"""Which vaults or credentials to list, by status: one or several of them; all if left out."""


class VaultUpdateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.update`, which changes a vault."""

    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    name: Optional[str]
    """A new name, of up to 256 bytes of UTF-8; left out, the old one stays, and `None` removes it."""


class CreateParamCreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    """How to fetch a new access token when the old one has ended."""

    client_id: Required[str]
    """The id of the OAuth client that asks for the token."""
    refresh_token: Required[str]
    """The refresh token; a secret that is stored and never shown again."""
    token_endpoint: Required[str]
    """The HTTPS address where tokens are given out."""
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    """How the client shows who it is."""
    resource: Optional[str]
    """The URI of the resource to ask the token for, if the endpoint needs it."""
    scope: Optional[str]
    """The scopes to ask for, with spaces between them, if the endpoint needs them."""


class CreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """An OAuth credential for an MCP server."""

    access_token: Required[str]
    """The access token; a secret that is stored and never shown again."""
    mcp_server_url: Required[str]
    """The HTTPS address of the server that it opens."""
    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`; tells it from other kinds."""
    expires_at: Optional[str]
    """When the access token ends, as an RFC 3339 time, if you know."""
    refresh: Optional[CreateParamCreateVaultCredentialAuthParamMcpOauthRefresh]
    """How to fetch a new access token; without it, none is fetched."""


class CreateParamCreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    """A fixed bearer token for an MCP server; nothing renews it."""

    token: Required[str]
    """The token; a secret that is stored and never shown again."""
    mcp_server_url: Required[str]
    """The HTTPS address of the server that it opens."""
    type: Required[Literal["static_bearer"]]
    """Always `static_bearer`; tells it from other kinds."""


class CreateVaultCredentialAuthEnvironmentVariable(TypedDict, total=False):
    """A secret for HTTPS requests out of hosted environments. Commands see a stand-in, to be sent as it is; a proxy
    puts the secret in its place, on ports 443 and 8443. Commands cannot compute with it, for instance sign a
    request.
    """

    networking: Required[CredentialNetworkingParam]
    """The hosts that the proxy puts the secret in for; the environment has to be able to reach them as well."""
    secret_name: Required[str]
    """The environment variable that holds the stand-in, such as `SERVICE_API_KEY`: letters, digits and underscores
    of ASCII, no digit first. Names from `CODEX_` on and those of proxies and certificates are taken.
    """
    secret_value: Required[str]
    """The secret; it is stored, never shown again and never given to commands. Not empty, on one line, without NUL
    bytes.
    """
    type: Required[Literal["environment_variable"]]
    """Always `environment_variable`; tells it from other kinds."""


CredentialAuthCreateParam: TypeAlias = Union[
    CreateParamCreateVaultCredentialAuthParamMcpOauth,
    CreateParamCreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthEnvironmentVariable,
]
"""The kind of a new credential with its secret, told apart by `type`."""


class RotateParamRotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    """New values for fetching access tokens; what is left out stays."""

    refresh_token: Optional[str]
    """A new refresh token; left out or `null`, the stored one stays."""
    scope: Optional[str]
    """The scopes to ask for from now on, with spaces between them; left out, they stay, `null` sends none."""
    token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam]
    """A new secret of the client; the method stays the same."""


class RotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """New values for an OAuth credential."""

    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`; tells it from other kinds."""
    access_token: Optional[str]
    """A new access token; a secret that is never shown again."""
    expires_at: Optional[str]
    """When the access token ends, as an RFC 3339 time; `null` for unknown. Left out it stays, unless you send a new
    token, which makes it unknown.
    """
    refresh: Optional[RotateParamRotateVaultCredentialAuthParamMcpOauthRefresh]
    """New values for fetching access tokens."""


class RotateParamRotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    """A new bearer token for the same MCP server."""

    token: Required[str]
    """The new token; a secret that is never shown again."""
    type: Required[Literal["static_bearer"]]
    """Always `static_bearer`; tells it from other kinds."""


class RotateVaultCredentialAuthEnvironmentVariable(TypedDict, total=False):
    """A new secret for the same environment variable and hosts."""

    secret_value: Required[str]
    """The new secret, never shown again and never given to commands. Not empty, on one line, without NUL bytes."""
    type: Required[Literal["environment_variable"]]
    """Always `environment_variable`; tells it from other kinds."""


CredentialAuthRotateParam: TypeAlias = Union[
    RotateParamRotateVaultCredentialAuthParamMcpOauth,
    RotateParamRotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthEnvironmentVariable,
]
"""New secrets for a credential of the same kind, told apart by `type`."""


class CredentialCreateParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.credentials.create`, which creates a credential in a vault."""

    auth: Required[CredentialAuthCreateParam]
    """The secret, and how it is presented."""
    name: Required[str]
    """A name to recognise it by, of up to 256 bytes of UTF-8; blanks around it are dropped."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""


class CredentialListParams(TypedDict, total=False):
    """Parameters of `beta.agents.vaults.credentials.list`, which lists the credentials in a vault."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    status: VaultStatusFilterParam
    """Only those that are `active` or `archived`, one or a list of both; left out, both."""


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    """The secret may go to each host that the environment may reach, whose network has to be `restricted` to
    `allowed_domains`.
    """

    type: Required[Literal["unrestricted"]]
    """Always `unrestricted`; tells it from other limits."""


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    """The secret may go to some hosts only, which the environment also has to be able to reach."""

    allowed_hosts: Required[SequenceNotStr[str]]
    """1 to 16 different hosts in lower case, each a name or an IPv4 address and nothing else: no scheme, port, path
    or wildcard, no IPv6.
    """
    type: Required[Literal["limited"]]
    """Always `limited`; tells it from other limits."""


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingParamLimited
]
"""Which hosts a secret may go to, told apart by `type`."""


class CredentialUpdateParams(TypedDict, total=False):
    """What changing a credential takes."""

    vault_id: Required[str]
    """The id of the vault that the credential lies in."""
    auth: CredentialAuthRotateParam
    """New values for the credential; its kind cannot change."""
    metadata: Dict[str, str]
    """What takes the place of all present keys and values: 16 pairs at most, keys of 64 characters at most, values
    of 512; left out, they stay, `{}` takes all away.
    """


class CreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    """The OAuth client names its id and has no secret."""

    type: Required[Literal["none"]]
    """Always `none`; tells it from other methods."""


class CreateMcpOauthTokenEndpointAuthClientSecretBasic(TypedDict, total=False):
    """The OAuth client shows its id and secret by HTTP Basic."""

    client_secret: Required[str]
    """The secret of the client, which is stored and never shown again."""
    type: Required[Literal["client_secret_basic"]]
    """Always `client_secret_basic`; tells it from other methods."""


class CreateMcpOauthTokenEndpointAuthClientSecretPost(TypedDict, total=False):
    """The OAuth client puts its id and secret into the body of its request."""

    client_secret: Required[str]
    """The secret of the client, which is stored and never shown again."""
    type: Required[Literal["client_secret_post"]]
    """Always `client_secret_post`; tells it from other methods."""


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateParamCreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthClientSecretPost,
]
"""How an OAuth client shows who it is when it asks for tokens, told apart by `type`."""


class RotateMcpOauthTokenEndpointAuthClientSecretBasic(TypedDict, total=False):
    """A new secret for an OAuth client that shows it by HTTP Basic."""

    type: Required[Literal["client_secret_basic"]]
    """Always `client_secret_basic`; tells it from other methods."""
    client_secret: Optional[str]
    """The new secret of the client; left out or `null`, the stored one stays."""


class RotateMcpOauthTokenEndpointAuthClientSecretPost(TypedDict, total=False):
    """A new secret for an OAuth client that puts it into the body of its request."""

    type: Required[Literal["client_secret_post"]]
    """Always `client_secret_post`; tells it from other methods."""
    client_secret: Optional[str]
    """The new secret of the client; left out or `null`, the stored one stays."""


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthClientSecretBasic, RotateMcpOauthTokenEndpointAuthClientSecretPost
]
"""A new secret of an OAuth client, for the same method; told apart by `type`."""

public_types(
    globals(),
    {
        "beta.agents.vault_create_params": "VaultCreateParams",
        "beta.agents.vault_list_params": "VaultListParams",
        "beta.agents.vault_update_params": "VaultUpdateParams",
        "beta.agents.vaults.credential_auth_create_param": (
            "CreateVaultCredentialAuthParamMcpOauthRefresh=CreateParamCreateVaultCredentialAuthParamMcpOauthRefresh "
            "CreateVaultCredentialAuthParamMcpOauth=CreateParamCreateVaultCredentialAuthParamMcpOauth "
            "CreateVaultCredentialAuthParamStaticBearer=CreateParamCreateVaultCredentialAuthParamStaticBearer "
            "CreateVaultCredentialAuthParamEnvironmentVariable=CreateVaultCredentialAuthEnvironmentVariable"
        ),
        "beta.agents.vaults.credential_auth_rotate_param": (
            "RotateVaultCredentialAuthParamMcpOauthRefresh=RotateParamRotateVaultCredentialAuthParamMcpOauthRefresh "
            "RotateVaultCredentialAuthParamMcpOauth=RotateParamRotateVaultCredentialAuthParamMcpOauth "
            "RotateVaultCredentialAuthParamStaticBearer=RotateParamRotateVaultCredentialAuthParamStaticBearer "
            "RotateVaultCredentialAuthParamEnvironmentVariable=RotateVaultCredentialAuthEnvironmentVariable"
        ),
        "beta.agents.vaults.credential_create_params": "CredentialCreateParams",
        "beta.agents.vaults.credential_list_params": "CredentialListParams",
        "beta.agents.vaults.credential_networking_param": (
            "VaultCredentialNetworkingParamUnrestricted VaultCredentialNetworkingParamLimited"
        ),
        "beta.agents.vaults.credential_update_params": "CredentialUpdateParams",
        "beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param": (
            "CreateMcpOauthTokenEndpointAuthParamNone=CreateParamCreateMcpOauthTokenEndpointAuthParamNone "
            "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic=CreateMcpOauthTokenEndpointAuthClientSecretBasic "
            "CreateMcpOauthTokenEndpointAuthParamClientSecretPost=CreateMcpOauthTokenEndpointAuthClientSecretPost"
        ),
        "beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param": (
            "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic=RotateMcpOauthTokenEndpointAuthClientSecretBasic "
            "RotateMcpOauthTokenEndpointAuthParamClientSecretPost=RotateMcpOauthTokenEndpointAuthClientSecretPost"
        ),
    },
)
