# Rendered from definitions/admin_projects.yaml; edit that and run `hatch run generate`.
"""Models of the `admin_projects` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel

from .admin import (
    CertificateActivateResponse as AdminCertificateActivateResponse,
    OrganizationSpendAlert,
    OrganizationSpendLimit,
    Role,
)
from .admin_members import AssignmentSource, OrganizationUser, RoleCreateResponse as AdminMembersRoleCreateResponse


class Project(BaseModel):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = None
    external_key_id: Optional[str] = None
    name: Optional[str] = None
    residency: "Optional[ProjectResidency]" = None
    status: Optional[str] = None


ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]


class APIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class CertificateActivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]


class CertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: AdminCertificateActivateResponse.CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]


class GroupDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["project.group.deleted"]


class RoleCreateResponse(BaseModel):
    group: AdminMembersRoleCreateResponse.Group
    object: Literal["group.role"]
    role: Role


class GroupsRoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


GroupsRoleDeleteResponse.__name__ = "RoleDeleteResponse"


class RoleListResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None


class RoleRetrieveResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None


class ProjectAPIKey(BaseModel):
    class OwnerServiceAccount(BaseModel):
        id: str
        created_at: int
        name: str
        role: str

    class OwnerUser(BaseModel):
        id: str
        created_at: int
        email: str
        name: str
        role: str

    class Owner(BaseModel):
        service_account: "Optional[ProjectAPIKey.OwnerServiceAccount]" = None
        type: Optional[Literal["user", "service_account"]] = None
        user: "Optional[ProjectAPIKey.OwnerUser]" = None

    id: str
    created_at: int
    last_used_at: Optional[int] = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: Optional[int] = None


class ProjectDataRetention(BaseModel):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectGroup(BaseModel):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class ProjectHostedToolPermissions(BaseModel):
    class CodeInterpreter(BaseModel):
        enabled: bool

    class FileSearch(BaseModel):
        enabled: bool

    class ImageGeneration(BaseModel):
        enabled: bool

    class Mcp(BaseModel):
        enabled: bool

    class WebSearch(BaseModel):
        enabled: bool

    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class ProjectModelPermissions(BaseModel):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: List[str] = Field(alias="model_ids")
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(BaseModel):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]


class ProjectRateLimit(BaseModel):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: Optional[int] = None
    max_audio_megabytes_per_1_minute: Optional[int] = None
    max_images_per_1_minute: Optional[int] = None
    max_requests_per_1_day: Optional[int] = None


class ProjectServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ProjectServiceTierSettings(BaseModel):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    object: Literal["project.service_tier_settings"]


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlert.NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int


class ProjectSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class ProjectSpendLimit(BaseModel):
    currency: Union[str, Literal["USD"]]
    enforcement: OrganizationSpendLimit.Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int


class ProjectSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]


class ProjectUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: Optional[str] = None
    name: Optional[str] = None


class RoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class ServiceAccountCreateResponse(BaseModel):
    class APIKey(BaseModel):
        id: str
        created_at: int
        name: str
        object: Literal["organization.project.service_account.api_key"]
        value: str
        expires_at: Optional[int] = None

    id: str
    api_key: Optional[APIKey] = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]


class ServiceAccountDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


class APIKeyCreateResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int] = None


class UserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class UsersRoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


UsersRoleCreateResponse.__name__ = "RoleCreateResponse"
