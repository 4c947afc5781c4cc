# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_workload_identity` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable, SequenceNotStr


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.create`, which creates a workload identity
    provider.
    """

    audience: Required[str]
    """The audience that tokens must name."""
    issuer: Required[str]
    """The issuer that tokens must name."""
    name: Required[str]
    """A name to recognise it by."""
    type: Required[Literal["oidc"]]
    """The protocol of the tokens; always `oidc`, OpenID Connect."""
    attribute_transformations: Iterable[AttributeTransformationParam]
    """How the claims of a token become attributes."""
    description: str
    """A description for people."""
    enabled: bool
    """Whether it is in force."""
    verification: WorkloadIdentityProviderVerificationParam
    """How the signatures of tokens are checked."""


class AttributeTransformationParam(TypedDict, total=False):
    """How one attribute is to come from the claims of a token."""

    attribute: Required[str]
    """The name of the attribute that comes out, for rules to match."""
    expression: Required[str]
    """How its value is worked out from the claims of a token."""


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict, total=False):
    """Keys for the check of tokens that are looked up at the issuer."""

    discovery_url: Required[Optional[str]]
    """Where the OpenID Connect discovery document is; `None` to set no address."""
    type: Required[Literal["discovery"]]
    """Always `discovery`; the other way is `uploaded_jwks`."""


class WorkloadIdentityProviderCreateVerificationUploadedJwks(TypedDict, total=False):
    """Keys for the check of tokens that you uploaded."""

    jwks: Required[Dict[str, object]]
    """The public keys of the issuer, as a JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]
    """Always `uploaded_jwks`; the other way is `discovery`."""


WorkloadIdentityProviderVerificationParam: TypeAlias = Union[
    WorkloadIdentityProviderCreateParamsVerificationDiscovery, WorkloadIdentityProviderCreateVerificationUploadedJwks
]
"""Where the keys for the check of tokens are to come from: discovery at the issuer, or an upload."""


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.list`, which lists the workload identity
    providers of the organization.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.update`, which changes a workload identity
    provider.
    """

    attribute_transformations: Iterable[AttributeTransformationParam]
    """How the claims of a token become attributes."""
    audience: str
    """The audience that tokens must name."""
    description: Optional[str]
    """A description for people."""
    enabled: bool
    """Whether it is in force."""
    issuer: str
    """The issuer that tokens must name."""
    name: str
    """A name to recognise it by."""
    verification: WorkloadIdentityProviderVerificationParam
    """How the signatures of tokens are checked."""


class ProviderUpdateVerificationDiscoveryVerificationParam(TypedDict, total=False):
    """Keys for the check of tokens that are looked up at the issuer."""

    discovery_url: Required[Optional[str]]
    """Where the OpenID Connect discovery document is; `None` to set no address."""
    type: Required[Literal["discovery"]]
    """Always `discovery`; the other way is `uploaded_jwks`."""


class ProviderUpdateVerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """Keys for the check of tokens that you uploaded."""

    jwks: Required[Dict[str, object]]
    """The public keys of the issuer, as a JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]
    """Always `uploaded_jwks`; the other way is `discovery`."""


class FederationRuleCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.federation_rules.create`, which creates a
    federation rule of a workload identity provider.
    """

    attribute_matchers: Required[Dict[str, Union[str, bool, Union[int, float]]]]
    """The attributes that an identity needs for the rule to apply."""
    project_id: Required[str]
    """The id of a project."""
    service_account_id: Required[str]
    """The id of a service account."""
    description: str
    """A description for people."""
    enabled: bool
    """Whether it is in force."""
    name: str
    """A name to recognise it by."""
    permissions: FederationRulePermissionsParam
    """What matching workloads may do: all that the service account may, or only certain scopes."""


class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict, total=False):
    """Callers may do whatever the service account may."""

    type: Required[Literal["service_account_default"]]
    """Always `service_account_default`; the other kind is `restricted`."""


class FederationRuleCreateParamsPermissionsRestricted(TypedDict, total=False):
    """Callers may do only what the scopes name."""

    scopes: Required[SequenceNotStr[str]]
    """What callers may do, such as `api.model.request`."""
    type: Required[Literal["restricted"]]
    """Always `restricted`; the other kind is `service_account_default`."""


FederationRulePermissionsParam: TypeAlias = Union[
    FederationRuleCreateParamsPermissionsServiceAccountDefault, FederationRuleCreateParamsPermissionsRestricted
]
"""What matching workloads may do: all that the service account may, or only certain scopes."""


class FederationRuleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.federation_rules.list`, which lists the
    federation rules of a workload identity provider.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest."""
    service_account_id: str
    """The id of a service account."""


class FederationRuleUpdateParams(TypedDict, total=False):
    """What to change in a federation rule; what is left out stays as it is."""

    workload_identity_provider_id: Required[str]
    """The id of the provider to which the rule belongs; part of the path."""
    attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]]
    """The attributes that a caller needs, each with the value that it must have; they take the place of the former
    ones.
    """
    description: Optional[str]
    """What the rule is for; `None` for no description."""
    enabled: bool
    """Whether the rule is applied from now on."""
    name: Optional[str]
    """The new name of the rule; `None` for no name."""
    permissions: FederationRulePermissionsParam
    """What matching workloads may do from now on."""


class FederationRuleUpdatePermissionsDefaultPermissionsParam(TypedDict, total=False):
    """Callers may do whatever the service account may."""

    type: Required[Literal["service_account_default"]]
    """Always `service_account_default`; the other kind is `restricted`."""


class FederationRuleUpdatePermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """Callers may do only what the scopes name."""

    scopes: Required[SequenceNotStr[str]]
    """What callers may do, such as `api.model.request`."""
    type: Required[Literal["restricted"]]
    """Always `restricted`; the other kind is `service_account_default`."""


public_types(
    globals(),
    {
        "admin.organization.workload_identity_provider_create_params": (
            "WorkloadIdentityProviderCreateParams AttributeTransformation=AttributeTransformationParam "
            "VerificationDiscovery=WorkloadIdentityProviderCreateParamsVerificationDiscovery "
            "VerificationUploadedJwks=WorkloadIdentityProviderCreateVerificationUploadedJwks"
        ),
        "admin.organization.workload_identity_provider_list_params": "WorkloadIdentityProviderListParams",
        "admin.organization.workload_identity_provider_update_params": (
            "WorkloadIdentityProviderUpdateParams "
            "VerificationDiscoveryVerificationParam=ProviderUpdateVerificationDiscoveryVerificationParam "
            "VerificationUploadedJwksVerificationParam=ProviderUpdateVerificationUploadedJwksVerificationParam"
        ),
        "admin.organization.workload_identity_providers.federation_rule_create_params": (
            "FederationRuleCreateParams "
            "PermissionsServiceAccountDefault=FederationRuleCreateParamsPermissionsServiceAccountDefault "
            "PermissionsRestricted=FederationRuleCreateParamsPermissionsRestricted"
        ),
        "admin.organization.workload_identity_providers.federation_rule_list_params": "FederationRuleListParams",
        "admin.organization.workload_identity_providers.federation_rule_update_params": (
            "FederationRuleUpdateParams "
            "PermissionsDefaultPermissionsParam=FederationRuleUpdatePermissionsDefaultPermissionsParam "
            "PermissionsRestrictedPermissionsParam=FederationRuleUpdatePermissionsRestrictedPermissionsParam"
        ),
    },
)
