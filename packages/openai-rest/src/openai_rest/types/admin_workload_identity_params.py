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
    attribute_transformations: Iterable[AttributeTransformationParam]
    description: str
    enabled: bool
    verification: WorkloadIdentityProviderVerificationParam


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
    after: str
    limit: int
    order: Literal["asc", "desc"]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[AttributeTransformationParam]
    audience: str
    description: Optional[str]
    enabled: bool
    issuer: str
    name: str
    verification: WorkloadIdentityProviderVerificationParam


class ProviderUpdateVerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class ProviderUpdateVerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[Dict[str, Union[str, bool, Union[int, float]]]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: FederationRulePermissionsParam


class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleCreateParamsPermissionsRestricted(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


FederationRulePermissionsParam: TypeAlias = Union[
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
    permissions: FederationRulePermissionsParam


class FederationRuleUpdatePermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class FederationRuleUpdatePermissionsRestrictedPermissionsParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]
