# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_workload_identity` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class WorkloadIdentityProvider(BaseModel):
    """An issuer of tokens whose workloads can call the API without a stored key."""

    class AttributeTransformation(BaseModel):
        """How one attribute comes from the claims of a token."""

        attribute: str
        """The name of the attribute that comes out, for rules to match."""
        expression: str
        """How its value is worked out from the claims of a token."""

    class VerificationDiscovery(BaseModel):
        """Keys for the check of tokens that are looked up at the issuer."""

        discovery_url: Optional[str] = None
        """Where the OpenID Connect discovery document is; null when no address is set."""
        type: Literal["discovery"]
        """Always `discovery`; the other way is `uploaded_jwks`."""

    class VerificationUploadedJwks(BaseModel):
        """Keys for the check of tokens that you uploaded."""

        jwks: Dict[str, object]
        """The public keys of the issuer, as a JSON Web Key Set."""
        type: Literal["uploaded_jwks"]
        """Always `uploaded_jwks`; the other way is `discovery`."""

    id: str
    """The id of the provider, to retrieve, change or delete it with, and for its rules."""
    attribute_transformations: List[AttributeTransformation]
    """How attributes for the rules come from the claims of a token."""
    audience: str
    """The audience that a token has to be made out to."""
    created_at: int
    """When the provider was set up, in seconds since 1 January 1970 (UTC)."""
    description: Optional[str] = None
    """What the provider is for; null when nobody wrote it down."""
    enabled: bool
    """Whether tokens of the issuer are accepted at present."""
    issuer: str
    """Who issues the tokens: the value of their `iss` claim."""
    name: str
    """The name of the provider, for display."""
    object: Literal["organization.workload_identity_provider"]
    """Always `organization.workload_identity_provider`; tells it from other objects."""
    type: Literal["oidc"]
    """The protocol of the tokens; always `oidc`, OpenID Connect."""
    updated_at: int
    """When the provider was changed last, in seconds since 1 January 1970 (UTC)."""
    verification: "WorkloadIdentityProviderVerification"
    """Where the keys come from with which tokens are checked."""


WorkloadIdentityProviderVerification: TypeAlias = Annotated[
    Union[WorkloadIdentityProvider.VerificationDiscovery, WorkloadIdentityProvider.VerificationUploadedJwks],
    PropertyInfo(discriminator="type"),
]
"""Where the keys for the check of tokens come from: discovery at the issuer, or an upload."""


class WorkloadIdentityProviderDeleted(BaseModel):
    """The confirmation that a workload identity provider is gone."""

    id: str
    """The id that the provider had."""
    deleted: bool
    """Whether the provider was deleted."""
    object: Literal["organization.workload_identity_provider.deleted"]
    """Always `organization.workload_identity_provider.deleted`; tells the confirmation from the provider."""


class FederationRule(BaseModel):
    """A rule that lets the workloads it matches act as a service account."""

    class PermissionsServiceAccountDefault(BaseModel):
        """Callers may do whatever the service account may."""

        type: Literal["service_account_default"]
        """Always `service_account_default`; the other kind is `restricted`."""

    class PermissionsRestricted(BaseModel):
        """Callers may do only what the scopes name."""

        scopes: List[str]
        """What callers may do, such as `api.model.request`."""
        type: Literal["restricted"]
        """Always `restricted`; the other kind is `service_account_default`."""

    id: str
    """The id of the rule, to retrieve, change or delete it with."""
    attribute_matchers: Dict[str, Union[StrictStr, StrictBool, StrictInt, StrictFloat]]
    """The attributes that a caller needs, each with the value that it must have."""
    created_at: int
    """When the rule was made, in seconds since 1 January 1970 (UTC)."""
    description: Optional[str] = None
    """What the rule is for; null when nobody wrote it down."""
    enabled: bool
    """Whether the rule is applied at present."""
    name: Optional[str] = None
    """The name of the rule, for display; null for a rule without one."""
    object: Literal["organization.workload_identity_federation_rule"]
    """Always `organization.workload_identity_federation_rule`; tells it from other objects."""
    permissions: "FederationRulePermissions"
    """What matching workloads may do: all that the service account may, or less."""
    project_id: str
    """The id of the project in which they act."""
    service_account_id: str
    """The id of the service account as which they act."""
    updated_at: int
    """When the rule was changed last, in seconds since 1 January 1970 (UTC)."""
    workload_identity_provider_id: str
    """The id of the provider whose tokens the rule is about."""


FederationRulePermissions: TypeAlias = Annotated[
    Union[FederationRule.PermissionsServiceAccountDefault, FederationRule.PermissionsRestricted],
    PropertyInfo(discriminator="type"),
]
"""What matching workloads may do: all that the service account may, or only certain scopes."""


class FederationRuleDeleted(BaseModel):
    """The confirmation that a federation rule is gone."""

    id: str
    """The id that the rule had."""
    deleted: bool
    """Whether the rule was deleted."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
    """Always `organization.workload_identity_federation_rule.deleted`; tells the confirmation from the rule."""


public_types(
    globals(),
    {
        "admin.organization.workload_identity_provider": (
            "WorkloadIdentityProvider AttributeTransformation=WorkloadIdentityProvider.AttributeTransformation "
            "VerificationDiscovery=WorkloadIdentityProvider.VerificationDiscovery "
            "VerificationUploadedJwks=WorkloadIdentityProvider.VerificationUploadedJwks"
        ),
        "admin.organization.workload_identity_provider_deleted": "WorkloadIdentityProviderDeleted",
        "admin.organization.workload_identity_providers.federation_rule": (
            "FederationRule PermissionsServiceAccountDefault=FederationRule.PermissionsServiceAccountDefault "
            "PermissionsRestricted=FederationRule.PermissionsRestricted"
        ),
        "admin.organization.workload_identity_providers.federation_rule_deleted": "FederationRuleDeleted",
    },
)
