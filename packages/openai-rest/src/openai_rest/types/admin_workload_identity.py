# Rendered from definitions/admin_workload_identity.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_workload_identity` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class WorkloadIdentityProvider(BaseModel):
    class AttributeTransformation(BaseModel):
        attribute: str
        expression: str

    class VerificationDiscovery(BaseModel):
        discovery_url: Optional[str] = None
        type: Literal["discovery"]

    class VerificationUploadedJwks(BaseModel):
        jwks: Dict[str, object]
        type: Literal["uploaded_jwks"]

    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: "WorkloadIdentityProviderVerification"


WorkloadIdentityProviderVerification: TypeAlias = Annotated[
    Union[WorkloadIdentityProvider.VerificationDiscovery, WorkloadIdentityProvider.VerificationUploadedJwks],
    PropertyInfo(discriminator="type"),
]


class WorkloadIdentityProviderDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class FederationRule(BaseModel):
    class PermissionsServiceAccountDefault(BaseModel):
        type: Literal["service_account_default"]

    class PermissionsRestricted(BaseModel):
        scopes: List[str]
        type: Literal["restricted"]

    id: str
    attribute_matchers: Dict[str, Union[StrictStr, StrictBool, StrictInt, StrictFloat]]
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: "FederationRulePermissions"
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str


FederationRulePermissions: TypeAlias = Annotated[
    Union[FederationRule.PermissionsServiceAccountDefault, FederationRule.PermissionsRestricted],
    PropertyInfo(discriminator="type"),
]


class FederationRuleDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]
