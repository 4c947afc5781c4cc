# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_workload_identity` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.create`, which creates a workload identity
    provider.
    """

    audience: Required[str]
    """The audience that tokens must name."""
    issuer: Required[str]
    """The issuer that tokens must name."""
    name: Required[str]
    """A name for people."""
    type: Required[Literal["oidc"]]
    """The protocol."""
    attribute_transformations: Iterable[AttributeTransformationParam]
    """How the claims of a token become attributes."""
    description: str
    """A description for people."""
    enabled: bool
    """Whether it is in force."""
    verification: WorkloadIdentityProviderVerificationParam
    """How the signatures of tokens are checked."""


class AttributeTransformationParam(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class WorkloadIdentityProviderCreateVerificationUploadedJwks(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


WorkloadIdentityProviderVerificationParam: TypeAlias = Union[
    WorkloadIdentityProviderCreateParamsVerificationDiscovery, WorkloadIdentityProviderCreateVerificationUploadedJwks
]


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.list`, which lists the workload identity
    providers of the organization.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


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
    """A name for people."""
    verification: WorkloadIdentityProviderVerificationParam
    """How the signatures of tokens are checked."""


class ProviderUpdateVerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class ProviderUpdateVerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


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
    """A name for people."""
    permissions: FederationRulePermissionsParam
    """What is allowed."""


class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleCreateParamsPermissionsRestricted(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


FederationRulePermissionsParam: TypeAlias = Union[
    FederationRuleCreateParamsPermissionsServiceAccountDefault, FederationRuleCreateParamsPermissionsRestricted
]


class FederationRuleListParams(TypedDict, total=False):
    """Parameters of `admin.organization.workload_identity_providers.federation_rules.list`, which lists the
    federation rules of a workload identity provider.
    """

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    limit: int
    """How many items a page holds."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    service_account_id: str
    """The id of a service account."""


class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]]
    description: Optional[str]
    enabled: bool
    name: Optional[str]
    permissions: FederationRulePermissionsParam


class FederationRuleUpdatePermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleUpdatePermissionsRestrictedPermissionsParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]
