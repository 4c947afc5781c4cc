# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Parameters of the `admin_workload_identity` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[WorkloadIdentityProviderCreateParamsAttributeTransformation]
    description: str
    enabled: bool
    verification: WorkloadIdentityProviderCreateParamsVerification


class WorkloadIdentityProviderCreateParamsAttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class WorkloadIdentityProviderCreateParamsVerificationUploadedJwks(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


WorkloadIdentityProviderCreateParamsVerification: TypeAlias = Union[
    WorkloadIdentityProviderCreateParamsVerificationDiscovery,
    WorkloadIdentityProviderCreateParamsVerificationUploadedJwks,
]


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[WorkloadIdentityProviderUpdateParamsAttributeTransformation]
    audience: str
    description: Optional[str]
    enabled: bool
    issuer: str
    name: str
    verification: WorkloadIdentityProviderUpdateParamsVerification


class WorkloadIdentityProviderUpdateParamsAttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


WorkloadIdentityProviderUpdateParamsVerification: TypeAlias = Union[
    WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam,
    WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam,
]


class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[Dict[str, Union[str, bool, Union[int, float]]]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: FederationRuleCreateParamsPermissions


class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleCreateParamsPermissionsRestricted(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


FederationRuleCreateParamsPermissions: TypeAlias = Union[
    FederationRuleCreateParamsPermissionsServiceAccountDefault, FederationRuleCreateParamsPermissionsRestricted
]


class FederationRuleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str


class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]]
    description: Optional[str]
    enabled: bool
    name: Optional[str]
    permissions: FederationRuleUpdateParamsPermissions


class FederationRuleUpdateParamsPermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


FederationRuleUpdateParamsPermissions: TypeAlias = Union[
    FederationRuleUpdateParamsPermissionsDefaultPermissionsParam,
    FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam,
]
